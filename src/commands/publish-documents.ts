import { type MergePlan, planMerge } from '../merge/plan-merge.ts';
import type { Config } from '../model/config.ts';
import type { Deps } from '../ports/deps.ts';
import type { Texts } from '../ports/file-host.ts';
import { branchName } from '../sync/branch-name.ts';
import { type PublishedFile, publishFiles } from '../sync/publish-files.ts';
import { pullBody } from '../sync/pull-body.ts';
import { remembering } from './remembering.ts';
import { findPlace } from './repository-place.ts';

/** A document that is published to the repository. */
export interface DocumentDraft {
  /** Where it would stand in a checkout: absolute. */
  path: string;
  /** What to make of the text that stands there (null: nothing). Pure; called again when the text moved on. */
  revise(standing: string | null): Revision;
}

export type Revision = Pick<MergePlan, 'text' | 'added' | 'kept' | 'warnings'>;

export interface PublishedDocument extends PublishedFile, Omit<Revision, 'text'> {}

export interface PublishDocumentsOptions {
  /** What they are, in one line: title of the commit or pull request. */
  title: string;
  /** What tells this publication from others, for the name of its branch: `['minutes', 'security-wg', '2023-02-16']`. */
  id: readonly string[];
  /** False: find out what would change, and write nothing. */
  apply: boolean;
}

/**
 * Publish documents to the repository that the configuration lies in, in one commit or pull request, as `publish` in
 * the configuration says. The files of this machine are neither read nor written.
 * @returns In the order of `drafts`.
 * @throws {MinutebookError} `usage/repository` when nobody knows which repository, `usage/outside-repository`, and
 *   `github/…`.
 */
export async function publishDocuments(
  config: Config,
  drafts: readonly DocumentDraft[],
  { title, id, apply }: PublishDocumentsOptions,
  deps: Pick<Deps, 'cwd' | 'findRepository' | 'openFileHost' | 'reporter'>,
): Promise<PublishedDocument[]> {
  const { repository, placeOf } = await findPlace(config, deps);
  const files = drafts.map(({ path, revise }) => {
    // The same text is asked about several times; merging long documents takes its time.
    const merged = remembering<string | null, Revision>();
    const merge = (standing: string | null) => merged(standing, () => revise(standing));
    return {
      path: placeOf(path),
      merge,
      revise: (standing: string | null) => merge(standing).text,
    };
  });
  const describe = (base: Texts, standing: string | null): string => {
    const changed = files.flatMap(({ path, merge }) => {
      const before = base.get(path) ?? null;
      const { text, added, kept } = merge(before);
      return text === before ? [] : [{ path, isNew: before === null, added, kept }];
    });
    return planMerge(standing ?? '', pullBody(title, changed)).text;
  };
  deps.reporter.progress(`Publishing to ${repository}`);
  const { files: how, branch } = config.publish;
  const publication = { repository, files, how, branch, work: branchName(id), title, describe };
  const published = await publishFiles(publication, await deps.openFileHost(), { apply });
  if (published.note !== null) deps.reporter.warn(published.note);
  return files.flatMap(({ path, merge }) => {
    const file = published.files.get(path);
    if (file === undefined) return [];
    const { added, kept, warnings } = merge(file.before);
    for (const warning of warnings) deps.reporter.warn(warning, { file: path });
    return [{ ...file, added, kept, warnings }];
  });
}

/**
 * Find out that a document can be published, before anything else that belongs to it is.
 * @param path - Absolute.
 * @throws {MinutebookError} `usage/repository`, `usage/outside-repository`.
 */
export async function assertPublishable(
  config: Config,
  path: string,
  deps: Pick<Deps, 'cwd' | 'findRepository'>,
): Promise<void> {
  const { placeOf } = await findPlace(config, deps);
  placeOf(path);
}
