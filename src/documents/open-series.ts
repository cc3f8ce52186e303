import { resolve } from 'node:path';
import { locatedAt } from '../config/config-paths.ts';
import { configFolder } from '../config/folders.ts';
import { isMinutebookError, MinutebookError, type Place } from '../errors/minutebook-error.ts';
import type { Config, GroupConfig, ScheduleConfig } from '../model/config.ts';
import type { Deps } from '../ports/deps.ts';
import { calendarLocation, openSchedule } from '../schedule/open-schedule.ts';
import type { Series } from '../schedule/series.ts';

/**
 * Opens the schedule of a group; its calendar is fetched or read. Null when it has none.
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
    const key = schedule.kind === 'ical' ? 'match' : schedule.kind;
    throw new MinutebookError(error.code, error, {
      ...locationOf(config, schedule, key, deps),
      cause: error,
    });
  });
}

/** The location of a schedule's key in the configuration. */
function locationOf(config: Config, schedule: ScheduleConfig, key: string, deps: Deps): { place?: Place } {
  const group = config.groups.find(({ meeting }) => meeting.schedule === schedule);
  return locatedAt(config, ['groups', group?.id ?? '', 'meeting', 'schedule', key], deps);
}

/** The text of the calendar, if there is one. Paths are relative to the folder of the configuration. */
async function feedOf(config: Config, schedule: ScheduleConfig, deps: Deps): Promise<{ icalText?: string }> {
  if (schedule.kind !== 'ical') return {};
  const { cwd, fetchText, files } = deps;
  const location = calendarLocation(schedule.ical);
  if (location.kind === 'url') return { icalText: await fetchText(location.url, location.label) };
  const path = resolve(configFolder(config, { cwd }), location.path);
  const icalText = await files.read(path);
  if (icalText !== null) return { icalText };
  throw new MinutebookError(
    'config/calendar',
    {
      message: `There is no calendar ${location.label}.`,
      why: `${path} does not exist.`,
      hint: 'Correct meeting.schedule.ical in the configuration: a path starts from its folder.',
    },
    locationOf(config, schedule, 'ical', deps),
  );
}
