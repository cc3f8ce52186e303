import type { Meeting } from '../../documents/group-meeting.ts';
import { openSeries } from '../../documents/open-series.ts';
import type { Config, GroupConfig } from '../../model/config.ts';
import type { TaskReport } from '../../model/document.ts';
import type { MadeDocument, WriteOptions } from '../../model/outcome.ts';
import { remembering } from '../../model/remembering.ts';
import type { Deps } from '../../ports/deps.ts';
import type { IssueTracker } from '../../ports/issue-tracker.ts';
import type { NoteStore } from '../../ports/note-store.ts';
import type { Series } from '../../schedule/series.ts';

/** What tells one task from others. */
export type TaskName = Pick<TaskReport, 'task' | 'group' | 'role' | 'date' | 'period'>;

/** What became of a task. */
export interface TaskResult {
  report: TaskReport;
  documents: readonly MadeDocument[];
  warnings: readonly string[];
  failures: readonly unknown[];
}

/** What a task came to when nothing went wrong. */
interface TaskWork {
  documents: readonly MadeDocument[];
  /** The address of what was changed where no document is made. */
  changed?: string | undefined;
  warnings?: readonly string[];
  /** What could not be done while the rest was. */
  failures?: readonly unknown[];
  /** Why it was due, or why there was nothing to do. */
  reason: string;
}

/** Do a task. Whatever goes wrong is its result: the others go on. */
export async function attempt(name: TaskName, work: () => Promise<TaskWork>): Promise<TaskResult> {
  try {
    return done(name, await work());
  } catch (error) {
    return failed(name, error);
  }
}

export function done(name: TaskName, work: TaskWork): TaskResult {
  const { documents, changed, warnings = [], failures = [], reason } = work;
  const { state, path, url } = documents[0]?.report ?? {
    state: changed === undefined ? ('nothing' as const) : ('updated' as const),
    path: null,
    url: changed ?? null,
  };
  return { report: { ...name, state, path, url, reason }, documents, warnings, failures };
}

export function failed(name: TaskName, error: unknown): TaskResult {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    report: { ...name, state: 'failed', path: null, url: null, reason },
    documents: [],
    warnings: [],
    failures: [error],
  };
}

/** How everything that is due is written. */
export interface RunOptions extends Required<Omit<WriteOptions, 'out'>> {
  /** The folder of the documents, instead of the configured one. */
  out: string | undefined;
}

/** What all tasks of a run have in common. */
export interface RunContext {
  config: Config;
  options: RunOptions;
  /** The same services, but each listing of issues is asked for once; for whoever does not open issues. */
  shared: Deps;
}

/** A group and its meetings. */
export interface Group extends Pick<Meeting, 'registers'> {
  group: GroupConfig;
  series: Series;
}

/**
 * The groups that have a schedule. Calendars that several share are fetched once, and all at the same time; a group
 * whose calendar cannot be read is a failure of its own.
 */
export async function openGroups(
  config: Config,
  deps: Deps,
): Promise<{ groups: Group[]; failures: TaskResult[] }> {
  const fetched = remembering<string, Promise<string>>();
  const fetchText = (url: string, label: string) => fetched(url, () => deps.fetchText(url, label));
  const groups: Group[] = [];
  const failures: TaskResult[] = [];
  const opened = await Promise.allSettled(
    config.groups.map((group) => openSeries(config, group, { ...deps, fetchText })),
  );
  for (const [index, group] of config.groups.entries()) {
    const series = opened[index];
    if (series?.status === 'rejected') {
      const task = group.meeting.repository === null ? 'minutes' : 'issue';
      failures.push(failed({ task, group: group.id }, series.reason));
    } else if (series?.value) groups.push({ group, series: series.value });
  }
  return { groups, failures };
}

/**
 * The same services, but the newest issues of each repository are listed once: several groups share them, and each looks
 * for its own. Who opens an issue looks again, with the services themselves.
 */
export function shareListings(deps: Deps): Deps {
  const issues = remembering<string, ReturnType<IssueTracker['newest']>>();
  return {
    ...deps,
    async openTracker(discussions) {
      const tracker = await deps.openTracker(discussions);
      const newest: IssueTracker['newest'] = (repository) =>
        issues(`${discussions?.category ?? ''} ${repository}`, () => tracker.newest(repository));
      return { ...tracker, newest };
    },
  };
}

/** The same services, but the notes of each team are listed once. Who makes a note asks for a fresh listing. */
export function shareNotes(deps: Deps): Deps {
  const notes = remembering<string, ReturnType<NoteStore['list']>>();
  return {
    ...deps,
    async openNotes(team) {
      const store = await deps.openNotes(team);
      const list: NoteStore['list'] = (freshness) =>
        freshness === 'fresh' ? store.list(freshness) : notes(team ?? '', () => store.list());
      return { ...store, list };
    },
  };
}
