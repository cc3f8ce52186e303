import { relative, resolve } from 'node:path';
import { locationIn } from '../config/config-paths.ts';
import { configFolder } from '../config/folders.ts';
import { isMinutebookError, MinutebookError, type Place } from '../errors/minutebook-error.ts';
import type { Config, GroupConfig, ScheduleConfig } from '../model/config.ts';
import type { Deps } from '../ports/deps.ts';
import { calendarLocation } from '../schedule/calendar-location.ts';
import { openSchedule } from '../schedule/open-schedule.ts';
import type { Series } from '../schedule/series.ts';

/**
 * The meetings of a group; its calendar is fetched or read. Null when it has no schedule.
 * @throws {MinutebookError} `config/…` and `schedule/…`, when the schedule or its calendar cannot be read.
 */
export async function openSeries(
  config: Config,
  { meeting: { schedule } }: Pick<GroupConfig, 'meeting'>,
  deps: Deps,
): Promise<Series | null> {
  if (schedule === null) return null;
  const feed = await feedOf(config, schedule, deps);
  return openSchedule(schedule, { ...feed, warn: deps.reporter.warn }).catch((error: unknown) => {
    if (!isMinutebookError(error) || error.code !== 'config/schedule') throw error;
    throw new MinutebookError(error.code, error, { place: placeOf(config, schedule, deps), cause: error });
  });
}

/** Where a schedule stands in the configuration: what selects its events, or else itself. */
function placeOf(config: Config, schedule: ScheduleConfig, { cwd }: Deps): Place {
  const group = config.groups.find(({ meeting }) => meeting.schedule === schedule);
  const key = schedule.kind === 'ical' ? 'match' : schedule.kind;
  const place = locationIn(config, ['groups', group?.id ?? '', 'meeting', 'schedule', key]);
  return { ...place, file: relative(cwd, place.file) };
}

/** The text of the feed, when the schedule has one. Paths start from the folder of the configuration. */
async function feedOf(
  config: Config,
  schedule: ScheduleConfig,
  { cwd, fetchText, files }: Deps,
): Promise<{ icalText?: string }> {
  if (schedule.kind !== 'ical') return {};
  const location = calendarLocation(schedule.ical);
  if (location.kind === 'url') return { icalText: await fetchText(location.url, location.label) };
  const path = resolve(configFolder(config, { cwd }), location.path);
  const icalText = await files.read(path);
  if (icalText !== null) return { icalText };
  throw new MinutebookError('schedule/feed-missing', {
    message: `There is no calendar ${location.label}.`,
    why: `${path} does not exist.`,
    hint: 'Correct meeting.schedule.ical in the configuration: a path starts from its folder.',
  });
}
