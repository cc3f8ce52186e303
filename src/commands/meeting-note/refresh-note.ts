import { type MergePlan, planMerge } from '../../merge/plan-merge.ts';
import type { NoteHead, NoteStore } from '../../ports/note-store.ts';
import { untilWritten } from '../../sync/until-written.ts';

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
 */
export async function refreshNote(
  store: NoteStore,
  { id, url }: NoteHead,
  generated: string,
  apply: boolean,
): Promise<RefreshedNote | null> {
  let first: RefreshedNote | null = null;
  let after = '';
  let last: string | null = null;
  const settled = await untilWritten(
    async () => {
      const there = last === null ? await store.read(id) : await readChanged(store, id, last);
      if (there === null) return null;
      last = there;
      const plan = planMerge(there, generated);
      first ??= { before: there, after: plan.text, plan };
      after = plan.text;
      return plan.changed && apply ? plan.text : null;
    },
    (content) => store.write(id, content),
  );
  const found = first as RefreshedNote | null;
  if (found === null || settled) return found === null ? null : { ...found, after };
  const warnings = [
    ...found.plan.warnings,
    `${url} does not hold what was written to it, each time it was read; run again.`,
  ];
  return { ...found, after, plan: { ...found.plan, warnings } };
}

/**
 * The text after a writing. Services show the old text for a while: writing again at once would only make them
 * start over.
 */
async function readChanged(store: NoteStore, id: string, before: string): Promise<string | null> {
  let there: string | null = before;
  for (let reading = 0; reading < READINGS && there === before; reading += 1) {
    await store.settle();
    there = await store.read(id);
  }
  return there;
}
