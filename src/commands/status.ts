import { relative, sep } from 'node:path';
import { announcedDays, meetingsOver } from '../documents/announced-days.ts';
import { meetingsOfAll } from '../documents/meeting.ts';
import { membersOf } from '../documents/members.ts';
import { minutesPart } from '../documents/minutes.ts';
import { minutesFiles, readableText } from '../documents/minutes-files.ts';
import { readTrace } from '../documents/note-trace.ts';
import { openSeries } from '../documents/open-series.ts';
import { renderPage } from '../documents/pages.ts';
import { isMinutebookError } from '../errors/minutebook-error.ts';
import { gatherAgenda } from '../gather/agenda.ts';
import { joinGatherings } from '../gather/join-gatherings.ts';
import { trustOf } from '../gather/trust.ts';
import { actionsOf, openActions } from '../memory/actions.ts';
import { attendanceOf } from '../memory/attendance.ts';
import type { GroupStatus, Status } from '../memory/schema.ts';
import { isUntouched } from '../merge/own-entries.ts';
import type { Config, GroupConfig } from '../model/config.ts';
import type { Deps } from '../ports/deps.ts';
import type { Source } from '../ports/source.ts';
import { archiveOf } from './archive.ts';
import { type ConfigLocation, loadConfig } from './load-config.ts';
import type { Remembered } from './memory.ts';

export interface StatusRequest extends ConfigLocation {
  /** Configurations, from the working directory; none: the one that is found. */
  configs?: readonly string[];
}

/**
 * Reports what is late, missing and waiting in all groups of one or several configurations. Covers meetings of the last
 * three months. Facts that GitHub or a calendar cannot provide are null, with a warning.
 * @throws {MinutebookError} as `loadConfig` does.
 */
export async function status(
  { configs = [], ...location }: StatusRequest,
  deps: Deps,
): Promise<Remembered<Status>> {
  const locations = configs.length === 0 ? [location] : configs.map((file) => ({ ...location, file }));
  const loaded: Config[] = [];
  for (const each of locations) loaded.push(await loadConfig(each, deps));
  const fetched = new Map<string, Promise<string>>();
  const shared: Deps = {
    ...deps,
    // Groups share calendars.
    fetchText(url, label) {
      const text = fetched.get(url) ?? deps.fetchText(url, label);
      fetched.set(url, text);
      return text;
    },
  };
  const source = deps.openSource().then(joinGatherings);
  // Avoids an unhandled rejection when there are no groups.
  source.catch(() => {});
  const groups = await Promise.all(
    loaded.flatMap((config) => config.groups.map((group) => statusOf(config, group, source, shared))),
  );
  const data = { now: deps.now, groups };
  return { data, markdown: () => renderPage('status', data) };
}

async function statusOf(
  config: Config,
  group: GroupConfig,
  source: Promise<Source>,
  deps: Deps,
): Promise<GroupStatus> {
  const reported = new Set<string>();
  const unknown = (error: unknown) => {
    if (!isMinutebookError(error)) throw error;
    const warning = `${group.id}: ${error.message} ${error.why}`;
    if (!reported.has(warning)) deps.reporter.warn(warning);
    reported.add(warning);
    return null;
  };
  const [waiting, meetings, remembered] = await Promise.all([
    waitingItems(config, group, source, deps).catch(unknown),
    announcedDays(config, group, source, deps)
      .catch(unknown)
      .then((announced) => meetingsOf(config, group, announced ?? new Map(), deps))
      .catch(unknown),
    rememberedOf(config, group, unknown, deps),
  ]);
  const file = config.file === null ? '' : relative(deps.cwd, config.file).split(sep).join('/');
  return {
    config: file,
    group: group.id,
    name: group.name,
    next: meetings?.next ?? null,
    missing: meetings?.missing ?? null,
    unwritten: meetings?.unwritten ?? null,
    uncollected: group.minutes.hackmd === null ? null : (meetings?.uncollected ?? null),
    waiting,
    ...remembered,
  };
}

/** The number of open items that have the label or are in a list of the agenda. */
async function waitingItems(
  config: Config,
  { agenda }: GroupConfig,
  source: Promise<Source>,
  deps: Deps,
): Promise<number> {
  const options = {
    includePrivate: false,
    trust: trustOf(config, deps),
    meetings: meetingsOfAll(config, deps),
  };
  // The agenda command reports misspelt labels; checking each costs a request.
  const labels: Source['labels'] = async (names) => names.map((name) => ({ name, known: true, others: [] }));
  const { lists } = await gatherAgenda({ ...(await source), labels }, agenda, options);
  return new Set(lists.flatMap(({ items }) => items.map(({ url }) => url))).size;
}

/**
 * The next meeting, and the days of past ones whose minutes are missing, not written or not collected. Null without a
 * schedule and issues.
 * @param announced - The days of issues, and whether these meetings took place.
 */
async function meetingsOf(
  config: Config,
  group: GroupConfig,
  announced: ReadonlyMap<string, boolean>,
  deps: Deps,
) {
  const series = await openSeries(config, group, deps);
  if (series === null && announced.size === 0) return null;
  const next = series?.next(deps.now) ?? null;
  const files = new Map((await minutesFiles({ config, group }, deps)).map((file) => [file.date, file]));
  const missing: string[] = [];
  const unwritten: string[] = [];
  const uncollected: string[] = [];
  for (const { date, movedFrom } of meetingsOver(series, announced, deps.now)) {
    const found = files.get(date) ?? files.get(movedFrom ?? '');
    if (found === undefined) {
      missing.push(date);
      continue;
    }
    const whole = await readableText(found.path, deps.files);
    const part = minutesPart({ config, group }, found.path, [{ ...found, date: found.date ?? date }]);
    const text = part.read(whole);
    if (whole !== null && text === null) missing.push(date);
    else if (text !== null && isUntouched(readTrace(text).text)) {
      unwritten.push(date);
      if (readTrace(text).trace.note === null) uncollected.push(date);
    }
  }
  return { next: next && { date: next.date, start: next.start }, missing, unwritten, uncollected };
}

/** The open actions and missed quorums in the group's minutes. */
async function rememberedOf(
  config: Config,
  group: GroupConfig,
  unknown: (error: unknown) => null,
  deps: Deps,
) {
  const archive = await archiveOf({ config, group }, deps);
  const { quorum } = group.attendance;
  const members = quorum === null ? null : await membersOf(config, group, deps).catch(unknown);
  // Without the members, a quorum that is a share of them is unknown.
  const share = members === null && group.attendance.members !== null ? null : quorum;
  const counted = attendanceOf(archive, { quorum: share, members: members?.list ?? null });
  return {
    openActions: openActions(actionsOf(archive, archive.register)).length,
    quorumMissed:
      counted.attendance.quorum?.filter(({ reached }) => !reached).map(({ date }) => date ?? '') ?? null,
  };
}
