import { type MeetingFacts, shorten } from '../../compose/meeting/meeting-view.ts';
import { readMark } from '../../merge/control-data.ts';
import { type MergePlan, planMerge } from '../../merge/plan-merge.ts';
import type { Config } from '../../model/config.ts';
import { writeMark } from '../../model/control-comments.ts';
import type { Deps } from '../../ports/deps.ts';
import { agendaView } from '../agenda-view.ts';
import { renderDocument } from '../render-document.ts';

/** GitHub stores no longer body. It counts characters; UTF-16 units are never fewer. */
const LIMIT = 65_536;

/** Brings a body up to date: merges today's agenda into it, around what people wrote. */
export type RefreshBody = (existing: string) => Promise<MergePlan>;

/**
 * What the body of a meeting's issue shall be. Where there is no room for all items, only the first are listed,
 * and the number of the others; what people wrote is never cut.
 */
export function issueBody(
  facts: MeetingFacts,
  config: Config,
  deps: Pick<Deps, 'cwd' | 'files'>,
): RefreshBody {
  const generated = new Map<number, Promise<string>>();
  const view = agendaView(facts);
  const total = [...view.repositories, ...view.sections].reduce((sum, { items }) => sum + items.length, 0);
  const generate = (most: number, document: string | null, date: string | null): Promise<string> => {
    const known = generated.get(most);
    if (known !== undefined && document === null && date === null) return known;
    const shown = { ...shorten(view, most), document: view.document ?? document };
    const text = renderDocument('agenda', facts.group.templates.agenda, shown, config, deps).then(
      (markdown) => `${withoutTitle(markdown).trimEnd()}\n\n${markOf(facts, date)}\n`,
    );
    if (document === null && date === null) generated.set(most, text);
    return text;
  };
  return async (existing) => {
    // A link that an earlier run put there stays, whether or not its service answers today.
    const document = documentIn(existing);
    const marked = readMark(existing);
    const date = marked !== null && marked.date === facts.occurrence.movedFrom ? marked.date : null;
    const merged = async (most: number) => planMerge(existing, await generate(most, document, date));
    const whole = await merged(total);
    if (whole.text.length <= LIMIT) return whole;
    let [fits, tooMany] = [0, total];
    let best = await merged(0);
    while (tooMany - fits > 1) {
      const middle = Math.floor((fits + tooMany) / 2);
      const plan = await merged(middle);
      if (plan.text.length <= LIMIT) [fits, best] = [middle, plan];
      else tooMany = middle;
    }
    if (best.text.length <= LIMIT) return best;
    const warnings = [`the issue has no room left: GitHub stores ${LIMIT.toLocaleString('en')} characters.`];
    return { text: existing, added: [], kept: whole.kept, changed: false, warnings };
  };
}

/** The title of an issue stands above its body. */
function withoutTitle(markdown: string): string {
  return markdown.replace(/^# [^\n]*\n+/u, '');
}

/** An issue keeps the date it was made for, so that it is still the one of a meeting that was moved again. */
function markOf({ group, occurrence }: MeetingFacts, date: string | null): string {
  return writeMark({ group: group.id, date: date ?? occurrence.date, start: occurrence.start });
}

/**
 * The shared document that a body links to: `* Minutes: https://hackmd.io/…`; null when it has none. The line of an item
 * goes on behind an address in its title.
 */
export function documentIn(body: string): string | null {
  return (
    /^[ \t]*[-*+][ \t]+\**Minutes\**:\**[ \t]*<?(https?:\/\/[^\s<>]+)>?[ \t]*$/imu.exec(body)?.[1] ?? null
  );
}
