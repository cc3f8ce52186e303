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
import { LONGEST_TEXT } from '../ports/issue-tracker.ts';
import type { Revision, Synced } from '../sync/target.ts';
import type { Meeting } from './group-meeting.ts';
import { madeDocument } from './made-document.ts';
import { type GatheredMeeting, listedIssue, listedItems } from './meeting.ts';
import { openMeetingRenderer } from './meeting-form.ts';
import { renamesFor } from './renames.ts';

/** About how much longer an agenda becomes by the comment that remembers its lines. */
const WITH_MEMORY = 1.15;

/**
 * Returns a function that merges today's agenda into the body of a meeting's issue without changing what people wrote.
 * When there is no room for all items, only the first are listed, with the number of the others; text by people is
 * never cut.
 * @param now - The current body, null when there is no issue yet.
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
  const written = remembering<string, string>();
  // A link from an earlier run stays, even when its service does not answer now.
  const write = (most: number, existing: string) =>
    written(`${most} ${existing}`, () => {
      const document = view.document ?? linkedDocument(existing);
      return render({ ...shorten(view, from, most), document }, existing);
    });
  const renamed = now === null ? config.renamed : await renamesFor(config, now, write(total, now), deps);
  const revise = (existing: string): Revision => {
    const marked = readMark(existing);
    const { movedFrom, time } = facts.occurrence;
    // Together with its time, a mark contains the original date of the meeting.
    const first = time === undefined ? null : (movedFrom ?? null);
    const date = marked !== null && marked.date === movedFrom ? marked.date : first;
    const generated = (most: number) =>
      `${withoutTitle(write(most, existing)).trimEnd()}\n\n${markOf(facts, date)}\n`;
    const merged = (most: number) => planMerge(existing, generated(most), { renamed });
    // In an empty body it only grows by being merged, so a text that is too long need not be parsed.
    const { length } = generated(total);
    const whole = existing.trim() === '' && length > LONGEST_TEXT ? null : merged(total);
    if (whole !== null && whole.text.length <= LONGEST_TEXT) return whole;
    const tooLong = { most: total, length: whole?.text.length ?? length * WITH_MEMORY };
    const best = longestWithin(LONGEST_TEXT, tooLong, merged);
    if (best !== null) return best;
    const warnings = [
      `the issue has no room left: GitHub stores ${LONGEST_TEXT.toLocaleString('en')} characters.`,
    ];
    return { text: existing, added: [], kept: whole?.kept ?? 0, warnings };
  };
  const revisions = new Map<string, Revision>();
  return (body) => {
    const existing = body ?? '';
    const revision = revisions.get(existing) ?? revise(existing);
    revisions.set(existing, revision);
    const { text, added, kept, warnings } = revision;
    // Merged again, what was just merged stays as it is.
    if (!revisions.has(text)) revisions.set(text, { text, added: [], kept: kept + added.length, warnings });
    return revision;
  };
}

/**
 * The text with as many items as `limit` allows; null when even the text without items is longer. Since items have
 * similar lengths, the number is interpolated between two known lengths; every fourth step bisects, in case they do
 * not.
 * @param tooLong - A number of items that is too large, and the length of the text with them, or about it.
 */
function longestWithin<Plan extends { text: string }>(
  limit: number,
  tooLong: { most: number; length: number },
  planFor: (most: number) => Plan,
): Plan | null {
  let above = tooLong;
  const empty = planFor(0);
  if (empty.text.length > limit) return null;
  let below = { most: 0, length: empty.text.length, plan: empty };
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

/** Removes the title, which an issue shows above its body. */
function withoutTitle(markdown: string): string {
  return markdown.replace(/^# [^\n]*\n+/u, '');
}

/**
 * The mark of an issue. It keeps the date it was created for, so that it still matches a meeting that is moved again.
 */
function markOf({ group, occurrence }: MeetingFacts, date: string | null): string {
  const { start, time = null } = occurrence;
  return writeMark({ group: group.id, date: date ?? occurrence.date, time, start });
}

/**
 * The shared document that a body links to: `* Minutes: https://hackmd.io/…`; null when it has none. The line of an
 * item with an address in its title does not match, since text follows the address.
 */
export function linkedDocument(body: string): string | null {
  return (
    /^[ \t]*[-*+][ \t]+\**Minutes\**:\**[ \t]*<?(https?:\/\/[^\s<>]+)>?[ \t]*$/imu.exec(body)?.[1] ?? null
  );
}

/** Converts a meeting's issue to a command's result. */
export function issueDocument(issue: Synced, { facts }: Pick<GatheredMeeting, 'facts'>): MadeDocument {
  const { urls, explanations } = listedItems(composeMeeting(facts));
  const report = agendaReport(facts.group.id, facts.occurrence, urls.length);
  return { ...madeDocument(issue, report, explanations), target: issue.target };
}

/** The facts that all reports on agendas share. */
export function agendaReport(group: string, { date, start }: Occurrence, items: number) {
  return { kind: 'agenda' as const, group, date, start, path: null, items, unplaced: [] };
}

/** The shared document that a meeting's issue links to, or null. */
export async function documentOfIssue(meeting: Omit<Meeting, 'series'>, deps: Deps): Promise<string | null> {
  const issue = await listedIssue(meeting, deps);
  return issue === null ? null : linkedDocument(issue.body);
}

/** The view of an agenda. Since the issue is written repeatedly, only invited people are mentioned in it. */
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
