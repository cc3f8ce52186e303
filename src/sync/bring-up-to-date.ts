import { untilDone } from './attempts.ts';
import type { Existing, GeneratedDocument, Revision, Synced, Target, Write } from './target.ts';
import { stateOf } from './target.ts';

/** A target as it was read, and the revision of its text. */
interface Comparison {
  existing: Existing;
  revision: Revision;
  write: Write | null;
}

/**
 * Brings a document up to date in its target: what people wrote stays, nothing is written when nothing changes, and
 * what is written is made from the text that exists then. Other runs, people who write meanwhile and lost answers do no
 * harm: the target is read again before each write.
 * @param apply - False: find out what would change, and write nothing.
 * @throws {MinutebookError} as the target does.
 */
export async function bringUpToDate(
  target: Target,
  document: { revise(...existing: Parameters<GeneratedDocument['revise']>): Revision | Promise<Revision> },
  { apply }: { apply: boolean },
): Promise<Synced> {
  const compare = async (freshness: 'cached' | 'fresh'): Promise<Comparison> => {
    const existing = await target.read(freshness);
    const revision = await document.revise(existing.text, target.url());
    return { existing, revision, write: existing.next(revision.text) };
  };
  // A cached text is enough to find that there is nothing to change.
  const seen = await compare('cached');
  if (!apply || seen.write === null) return synced(target, seen, stateOf(changeOf(target, seen)));
  const write = async () => {
    const start = seen.existing.isCurrent ? seen : await compare('fresh');
    return untilDone(start, () => compare('fresh'), target);
  };
  const { last, written, isDone } = await (target.inTurn?.(write) ?? write());
  const warning = isDone ? null : target.explainUnsettled();
  const first = written ?? last;
  const before = written?.write?.replaces ?? (written === null ? last.existing.text : null);
  const revision =
    before === first.existing.text ? first.revision : await document.revise(before, target.url());
  const state = written === null ? stateOf(changeOf(target, last)) : before === null ? 'created' : 'updated';
  const result = synced(target, { ...last, revision }, state);
  const warnings = warning === null ? revision.warnings : [...revision.warnings, warning];
  return { ...result, before, after: last.revision.text, warnings };
}

function changeOf({ name }: Target, { existing, revision }: Comparison) {
  return { target: name, before: existing.text, after: revision.text };
}

function synced(target: Target, comparison: Comparison, state: Synced['state']): Synced {
  const { added, kept, warnings } = comparison.revision;
  const { note } = comparison.existing;
  return { ...changeOf(target, comparison), state, url: target.url(), added, kept, warnings, note };
}
