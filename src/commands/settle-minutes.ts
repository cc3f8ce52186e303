import { composeMeeting, type MeetingFacts } from '../compose/meeting/meeting-view.ts';
import type { Config } from '../model/config.ts';
import type { Deps } from '../ports/deps.ts';
import { readMinutes } from '../read/minutes/read-minutes.ts';
import { stateOf } from '../sync/change.ts';
import { listedItems, meetingTitle } from './gather-meeting.ts';
import type { MadeDocument, WriteOptions } from './outcome.ts';
import { type MinutesPlace, minutesId } from './place-minutes.ts';
import type { DocumentDraft } from './publish-documents.ts';
import { renderDocument } from './render-document.ts';
import { settleDocument } from './settle-document.ts';

type Where = Required<Pick<WriteOptions, 'write' | 'publish'>>;

/**
 * Fill the minutes skeleton of a meeting and bring its file up to date around what people wrote.
 * @throws {MinutebookError} `template/…`, and when the file cannot be written.
 */
export async function keepMinutes(
  config: Config,
  facts: MeetingFacts,
  place: MinutesPlace,
  where: Where,
  deps: Deps,
): Promise<MadeDocument> {
  const { group } = facts;
  const view = composeMeeting(facts);
  const { urls, explanations } = listedItems(view);
  const generated = await renderDocument('minutes', group.templates.minutes, view, config, deps);
  const made = await settleMinutes(config, place, generated, where, deps);
  return { ...made, report: { ...made.report, items: urls.length }, explanations };
}

/**
 * Bring the minutes of a meeting into their file.
 * @param generated - As `settleDocument` takes it.
 * @throws {MinutebookError} when the file cannot be written.
 */
export async function settleMinutes(
  config: Config,
  place: MinutesPlace,
  generated: string | DocumentDraft['revise'],
  where: Where,
  deps: Deps,
): Promise<MadeDocument> {
  const { group, occurrence, path } = place;
  const title = `Minutes of ${meetingTitle(config, group, occurrence)}`;
  const id = minutesId(place);
  const kept = await settleDocument({ path, generated, title, id }, config, where, deps);
  return {
    report: {
      kind: 'minutes',
      group: group.id,
      date: occurrence.date,
      start: occurrence.start,
      path: kept.target,
      url: kept.url,
      state: stateOf(kept),
      items: readMinutes(kept.after, { file: path }).items.length,
      added: [...kept.added],
      kept: kept.kept,
      unplaced: [],
    },
    before: kept.before,
    text: kept.after,
    explanations: [],
  };
}
