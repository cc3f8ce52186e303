import type { DocumentState } from '../model/document.ts';
import type { FileHost } from '../ports/file-host.ts';
import { stateOf } from './change.ts';
import { commitFiles } from './commit-files.ts';
import { proposeFiles } from './propose-files.ts';
import type { Publication } from './publication.ts';

/** What became of the files. */
export interface Published {
  /** By path. */
  files: ReadonlyMap<string, PublishedFile>;
  /** Why nothing was published although there was something to publish. */
  note: string | null;
}

export interface PublishedFile {
  /** What stood there before this run; null when nothing did. */
  before: string | null;
  after: string;
  state: DocumentState;
  /** The pull request, or the page of the file; null when a dry run would make it. */
  url: string | null;
}

/**
 * Publish files: revise the text that stands there, and commit or propose what changed. Nothing to change writes
 * nothing. Runs beside each other, people who commit meanwhile and answers that are lost on the way do no harm:
 * everything is looked at again before the next step.
 * @param apply - False: find out what would change, and write nothing.
 * @throws {MinutebookError} `github/…`; `github/busy` when the branch never stood still.
 */
export async function publishFiles(
  publication: Publication,
  host: FileHost,
  { apply }: { apply: boolean },
): Promise<Published> {
  const repository = await host.open(publication.repository, publication.branch);
  const publish = publication.how === 'commit' ? commitFiles : proposeFiles;
  const { before, after, urlOf, note } = await publish(publication, repository, apply);
  const files = publication.files.map(({ path }): [string, PublishedFile] => {
    const [old, fresh] = [before.get(path) ?? null, after.get(path) ?? ''];
    return [
      path,
      { before: old, after: fresh, state: stateOf({ before: old, after: fresh }), url: urlOf(path) },
    ];
  });
  return { files: new Map(files), note };
}
