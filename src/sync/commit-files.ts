import type { FileChange, HostedRepository, Look, Texts } from '../ports/file-host.ts';
import { createPatience } from './patience.ts';
import { changesTo } from './plan-proposal.ts';
import type { Publication, Settled } from './publication.ts';

/**
 * Publish files as one commit on their branch. That there is nothing to change shows at first sight; what is written is
 * made from what stands there then.
 */
export async function commitFiles(
  publication: Publication,
  repository: HostedRepository,
  apply: boolean,
): Promise<Settled> {
  const { files } = publication;
  const paths = files.map(({ path }) => path);
  const base = await repository.base(paths, { seen: true });
  const changes = changesTo(base.texts, files);
  if (apply && changes.length > 0) return repository.inTurn(() => commitUntilThere(publication, repository));
  return settled(base.texts, base.texts, changes, repository);
}

async function commitUntilThere(
  { repository: name, files, title }: Publication,
  repository: HostedRepository,
): Promise<Settled> {
  const patience = createPatience(name);
  const paths = files.map(({ path }) => path);
  let written: Texts | null = null;
  for (let look: Look = { seen: true }; ; look = { seen: false }) {
    const base = await repository.base(paths, look);
    const changes = changesTo(base.texts, files);
    if (changes.length === 0) return settled(written ?? base.texts, base.texts, changes, repository);
    const sent = await repository.commit(base, title, changes);
    if (sent.outcome === 'applied') {
      return settled(written ?? base.texts, textsWith(base.texts, changes), [], repository);
    }
    if (sent.outcome === 'unknown') written ??= base.texts;
    patience.after(sent);
  }
}

/** @param texts - What stands there now. */
function settled(
  before: Texts,
  texts: Texts,
  changes: readonly FileChange[],
  repository: HostedRepository,
): Settled {
  return {
    before,
    after: textsWith(texts, changes),
    urlOf: (path) => (texts.get(path) === null ? null : repository.pageOf(path)),
    note: null,
  };
}

/** Texts with changes made to them. */
export function textsWith(texts: Texts, changes: readonly FileChange[]): Texts {
  return new Map([...texts, ...changes.map(({ path, text }) => [path, text] as const)]);
}
