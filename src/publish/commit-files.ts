import type { FileChange, HostedRepository, Texts } from './file-host.ts';
import { createPatience } from './patience.ts';
import { changesTo } from './plan-proposal.ts';
import type { Publication, Settled } from './publication.ts';

/** Publish files as one commit on their branch. */
export async function commitFiles(
  { repository: name, files, title }: Publication,
  repository: HostedRepository,
  apply: boolean,
): Promise<Settled> {
  const patience = createPatience(name);
  const paths = files.map(({ path }) => path);
  let written: Texts | null = null;
  for (;;) {
    const base = await repository.base(paths);
    const changes = changesTo(base.texts, files);
    if (!apply || changes.length === 0) {
      return {
        before: written ?? base.texts,
        after: textsWith(base.texts, changes),
        urlOf: (path) => (base.texts.get(path) === null ? null : repository.pageOf(path)),
        note: null,
      };
    }
    const sent = await repository.commit(base, title, changes);
    if (sent.outcome !== 'raced') written ??= base.texts;
    patience.after(sent);
  }
}

/** Texts with changes made to them. */
export function textsWith(texts: Texts, changes: readonly FileChange[]): Texts {
  return new Map([...texts, ...changes.map(({ path, text }) => [path, text] as const)]);
}
