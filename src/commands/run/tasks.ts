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

/** The properties that identify a task. */
export type TaskName = Pick<TaskReport, 'task' | 'group' | 'role' | 'date' | 'period'>;

export interface TaskResult {
  report: TaskReport;
  documents: readonly MadeDocument[];
  warnings: readonly string[];
  failures: readonly unknown[];
}

/** The result of a task that did not fail. */
interface TaskWork {
  documents: readonly MadeDocument[];
  /** The address of what was changed when there is no document. */
  changed?: string | undefined;
  warnings?: readonly string[];
  /** Errors that did not stop the rest. */
  failures?: readonly unknown[];
  /** Why it was due, or why there was nothing to do. */
  reason: string;
}

/** Runs a task. An error becomes its result, so that other tasks continue. */
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

/** Options for writing everything that is due. */
export interface RunOptions extends Required<Omit<WriteOptions, 'out'>> {
  /** The folder of the documents, overriding the configured one. */
  out: string | undefined;
}

/** The context that all tasks of a run share. */
export interface RunContext {
  config: Config;
  options: RunOptions;
  /** The dependencies with cached listings of issues; not for tasks that open issues. */
  shared: Deps;
}

export interface Group extends Pick<Meeting, 'registers'> {
  group: GroupConfig;
  series: Series;
}

/**
 * The groups that have a schedule. Shared calendars are fetched at most once, and concurrently; a group whose calendar
 * cannot be read is a separate failure.
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
 * Caches the newest issues of each repository: several groups share them, and each looks for its own. A task that opens
 * an issue looks again, with the original dependencies.
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

/** Caches the listing of each team's notes. A task that creates a note requests a fresh listing. */
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
