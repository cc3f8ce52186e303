import { composeMeeting } from '../../compose/meeting/meeting-view.ts';
import type { Occurrence } from '../../model/meeting.ts';
import { type GatheredMeeting, listedItems } from '../gather-meeting.ts';
import type { MadeDocument } from '../outcome.ts';
import type { PublishedIssue } from './published-issue.ts';

/** A meeting's issue as a command's result. */
export function issueDocument(
  { target, url, state, before, after, added, kept }: PublishedIssue,
  { facts }: GatheredMeeting,
): MadeDocument {
  const { urls, explanations } = listedItems(composeMeeting(facts));
  const report = agendaReport(facts.group.id, facts.occurrence, urls.length);
  return {
    report: { ...report, state, url, added: [...added], kept },
    before,
    text: after,
    target,
    explanations,
  };
}

/** What every report on an agenda says. */
export function agendaReport(group: string, { date, start }: Occurrence, items: number) {
  return { kind: 'agenda' as const, group, date, start, path: null, items, unplaced: [] };
}
