import { type MergePlan, planMerge } from '../../merge/plan-merge.ts';
import type { NoteHead, NoteStore } from '../../ports/note-store.ts';
import { untilWritten } from '../../sync/until-written.ts';
import { readNote } from './read-note.ts';

/** How many times a note is read again before a text that HackMD accepted counts as not written. */
const READINGS = 6;

export interface RefreshedNote {
  before: string;
  after: string;
  plan: MergePlan;
}

/**
 * Merge what the tool would write today into a note, around what people typed. The note is read right before it is
 * written and afterwards once more: when somebody typed meanwhile, it is done again on what stands there then.
 * @throws {MinutebookError} `hackmd/unreadable`, and as the store does.
 */
export async function refreshNote(
  store: NoteStore,
  note: NoteHead,
  generated: string,
  apply: boolean,
): Promise<RefreshedNote> {
  let first: RefreshedNote | undefined;
  let after = '';
  let last: string | null = null;
  const settled = await untilWritten(
    async () => {
      const there =
        last === null ? (await readNote(store, note)).content : await readChanged(store, note, last);
      last = there;
      const plan = planMerge(there, generated);
      first ??= { before: there, after: plan.text, plan };
      after = plan.text;
      return plan.changed && apply ? plan.text : null;
    },
    (content) => store.write(note.id, content),
  );
  const found = first as RefreshedNote | undefined;
  if (found === undefined) throw new Error(`${note.url} was refreshed without being read.`);
  if (settled) return { ...found, after };
  const warnings = [
    ...found.plan.warnings,
    `${note.url} does not hold what was written to it, each time it was read; run again.`,
  ];
  return { ...found, after, plan: { ...found.plan, warnings } };
}

/**
 * The text after a writing. Services show the old text for a while: writing again at once would only make them
 * start over.
 */
async function readChanged(store: NoteStore, note: NoteHead, before: string): Promise<string> {
  let there = before;
  for (let reading = 0; reading < READINGS && there === before; reading += 1) {
    await store.settle();
    there = (await readNote(store, note)).content;
  }
  return there;
}
