import { type MergePlan, planMerge } from '../../merge/plan-merge.ts';
import type { NoteHead, NoteStore } from '../../publish/note-store.ts';
import { untilWritten } from '../../publish/until-written.ts';

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
  { id }: NoteHead,
  generated: string,
  apply: boolean,
): Promise<RefreshedNote | null> {
  let first: RefreshedNote | null = null;
  let after = '';
  let rounds = 0;
  await untilWritten(
    async () => {
      if (rounds > 0) await store.settle();
      rounds += 1;
      const there = await store.read(id);
      if (there === null) return null;
      const plan = planMerge(there, generated);
      first ??= { before: there, after: plan.text, plan };
      after = plan.text;
      return plan.changed && apply ? plan.text : null;
    },
    (content) => store.write(id, content),
  );
  const found = first as RefreshedNote | null;
  return found === null ? null : { ...found, after };
}
