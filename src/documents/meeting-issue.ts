import {
  composeMeeting,
  type MeetingFacts,
  type MeetingView,
  shorten,
} from '../compose/meeting/meeting-view.ts';
import { quietMentions } from '../markdown/text/quiet-mentions.ts';
import { readMark } from '../merge/control-data.ts';
import { planMerge } from '../merge/plan-merge.ts';
import type { Config } from '../model/config.ts';
import { writeMark } from '../model/control-comments.ts';
import type { Occurrence } from '../model/meeting.ts';
import type { MadeDocument } from '../model/outcome.ts';
import { remembering } from '../model/remembering.ts';
import type { Deps } from '../ports/deps.ts';
import type { Revision, Synced } from '../sync/target.ts';
import type { Meeting } from './group-meeting.ts';
import { madeDocument } from './made-document.ts';
import { type GatheredMeeting, listedIssue, listedItems } from './meeting.ts';
import { openMeetingRenderer } from './meeting-form.ts';
import { renamesFor } from './renames.ts';

/** GitHub stores no longer body. It counts characters; UTF-16 units are never fewer. */
const LIMIT = 65_536;

/**
 * What to make of the body of a meeting's issue: today's agenda is merged into it, around what people wrote. Where there
 * is no room for all items, only the first are listed, and the number of the others; what people wrote is never cut.
 * @param now - The body by now, null when there is no issue yet.
 */
export async function issueBody(
  facts: MeetingFacts,
  now: string | null,
  config: Config,
  deps: Deps,
): Promise<(existing: string | null) => Revision> {
  const render = await openMeetingRenderer('agenda', facts, { config }, deps);
  const view = agendaView(facts);
  const { from } = facts.group.agenda;
  const total = view.lists.reduce((sum, { items }) => sum + items.length, 0);
  const write = (most: number, document: string | null, existing: string | null) =>
    render({ ...shorten(view, from, most), document: view.document ?? document }, existing);
  const renamed = await renamesFor(config, now, write(total, null, now), deps);
  const revise = (existing: string): Revision => {
    const generated = remembering<number, string>();
    const generate = (most: number, document: string | null, date: string | null): string =>
      generated(most, () => {
        return `${withoutTitle(write(most, document, existing)).trimEnd()}\n\n${markOf(facts, date)}\n`;
      });
    // A link that an earlier run put there stays, whether or not its service answers today.
    const document = linkedDocument(existing);
    const marked = readMark(existing);
    const { movedFrom, time } = facts.occurrence;
    // With its time, a mark says when the meeting was first planned for.
    const first = time === undefined ? null : (movedFrom ?? null);
    const date = marked !== null && marked.date === movedFrom ? marked.date : first;
    const merged = (most: number) => planMerge(existing, generate(most, document, date), { renamed });
    const whole = merged(total);
    if (whole.text.length <= LIMIT) return whole;
    const best = longestWithin(LIMIT, { most: total, length: whole.text.length }, merged);
    if (best !== null) return best;
    const warnings = [`the issue has no room left: GitHub stores ${LIMIT.toLocaleString('en')} characters.`];
    return { text: existing, added: [], kept: whole.kept, warnings };
  };
  const revisions = remembering<string, Revision>();
  return (body) => revisions(body ?? '', () => revise(body ?? ''));
}

/**
 * The text with the most items that is no longer than `limit`; null when the one without items is longer. Items are of
 * about one length, so it is looked for where the limit falls between two known lengths, and every fourth time in the
 * middle, for items that are not.
 * @param tooLong - How many items are too many, and how long the text with them is.
 */
function longestWithin<Plan extends { text: string }>(
  limit: number,
  tooLong: { most: number; length: number },
  planFor: (most: number) => Plan,
): Plan | null {
  let above = tooLong;
  let below = { most: -1, length: 0, plan: null as Plan | null };
  for (let tries = 1; above.most - below.most > 1; tries += 1) {
    const share = tries % 4 === 0 ? 0.5 : (limit - below.length) / (above.length - below.length);
    const estimate = Math.round(below.most + share * (above.most - below.most));
    const most = Math.max(below.most + 1, Math.min(above.most - 1, estimate));
    const plan = planFor(most);
    if (plan.text.length <= limit) below = { most, length: plan.text.length, plan };
    else above = { most, length: plan.text.length };
  }
  return below.plan;
}

/** The title of an issue stands above its body. */
function withoutTitle(markdown: string): string {
  return markdown.replace(/^# [^\n]*\n+/u, '');
}

/** An issue keeps the date it was made for, so that it is still the one of a meeting that was moved again. */
function markOf({ group, occurrence }: MeetingFacts, date: string | null): string {
  const { start, time = null } = occurrence;
  return writeMark({ group: group.id, date: date ?? occurrence.date, time, start });
}

/**
 * The shared document that a body links to: `* Minutes: https://hackmd.io/…`; null when it has none. The line of an item
 * continues after an address in its title.
 */
export function linkedDocument(body: string): string | null {
  return (
    /^[ \t]*[-*+][ \t]+\**Minutes\**:\**[ \t]*<?(https?:\/\/[^\s<>]+)>?[ \t]*$/imu.exec(body)?.[1] ?? null
  );
}

/** A meeting's issue as a command's result. */
export function issueDocument(issue: Synced, { facts }: Pick<GatheredMeeting, 'facts'>): MadeDocument {
  const { urls, explanations } = listedItems(composeMeeting(facts));
  const report = agendaReport(facts.group.id, facts.occurrence, urls.length);
  return { ...madeDocument(issue, report, explanations), target: issue.target };
}

/** What every report on an agenda says. */
export function agendaReport(group: string, { date, start }: Occurrence, items: number) {
  return { kind: 'agenda' as const, group, date, start, path: null, items, unplaced: [] };
}

/** The shared document that a meeting's issue links to, or null. */
export async function documentOfIssue(meeting: Omit<Meeting, 'series'>, deps: Deps): Promise<string | null> {
  const issue = await listedIssue(meeting, deps);
  return issue === null ? null : linkedDocument(issue.body);
}

/** The view of an agenda. It goes into an issue again and again, and only who is invited shall hear of it. */
export function agendaView(facts: MeetingFacts): MeetingView {
  const view = composeMeeting(facts);
  const { standing, observers, lists } = view;
  return {
    ...view,
    standing: standing.map(quietMentions),
    lists: lists.map((list) => ({ ...list, standing: list.standing.map(quietMentions) })),
    observers: observers.map(quietMentions),
  };
}
