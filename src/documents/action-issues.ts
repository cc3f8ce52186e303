import { resolve } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { Temporal } from 'temporal-polyfill';
import { type Trust, trustOf } from '../gather/trust.ts';
import { actionsOf } from '../memory/actions.ts';
import type { RecordedAction } from '../memory/schema.ts';
import { bareWords } from '../model/bare-words.ts';
import type { ActionIssuesConfig } from '../model/config.ts';
import { readControlComment } from '../model/control-comments.ts';
import { itemKey } from '../model/item.ts';
import type { Deps } from '../ports/deps.ts';
import {
  type IssueDraft,
  type IssueTracker,
  MOST_LISTED,
  type TrackedIssue,
} from '../ports/issue-tracker.ts';
import type { Archive } from '../read/archive/schema.ts';
import { finishedMeetings, isRecent } from '../schedule/due.ts';
import type { Series } from '../schedule/series.ts';
import { untilDone } from '../sync/attempts.ts';
import { closeIssue } from '../sync/close-issue.ts';
import { createClaimed, mayHaveLeftClaims } from '../sync/create-claimed.ts';
import { actionBody, actionTitle, mayBeAssigned, publicActions } from './action-issue.ts';
import { openRepository } from './document-file.ts';
import { type GroupPlace, minutesFolder } from './group-meeting.ts';
import { titleOn } from './meeting.ts';

/** The issues of a group's actions that are to be opened and closed. */
export interface ActionIssuesDue {
  open: readonly {
    action: RecordedAction;
    draft: IssueDraft;
    /** The address of its line in the minutes. */
    url: string;
  }[];
  /** Issues whose action is marked as done. */
  close: readonly TrackedIssue[];
  /** Whether an interrupted run may have left a claim behind. */
  mayHaveClaims: boolean;
}

/** Where the issues of actions are, and whose issues are trusted. */
export interface ActionIssues extends ActionIssuesConfig {
  tracker: IssueTracker;
  trust: Trust;
  group: string;
}

/**
 * Finds the issues to open, for actions of meetings of the last two weeks, and those to close. An open issue belongs to
 * people: its text is never changed, an issue that they closed stays closed, and one that they reopened stays open. An
 * action whose words are corrected keeps its issue. Minutes that are not public get no issues, nor do actions that mention an
 * item that is not public.
 * @param archive - The published minutes.
 */
export async function dueActionIssues(
  place: GroupPlace & { series: Series },
  archive: Archive & { register: string | null },
  issues: ActionIssues,
  deps: Deps,
): Promise<ActionIssuesDue> {
  const { config, group, series } = place;
  const { repository: minutes } = await openRepository(config, minutesFolder(place, deps), deps);
  if (!minutes.isPublic) return { open: [], close: [], mayHaveClaims: false };
  const listed = await issues.tracker.newest(issues.repository);
  const known = await ownIssues(listed, issues);
  const { actions } = actionsOf(archive, archive.register);
  const days = finishedMeetings(series, deps.now).filter((meeting) => isRecent(meeting, deps.now));
  const isNew = ({ since, done }: RecordedAction) =>
    !done && days.some(({ date }) => date === since) && reachesBack(listed, since ?? '');
  const own = issuesOf(actions, known);
  const missing = actions.filter((action) => isNew(action) && own(action) === undefined);
  const open: { action: RecordedAction; draft: IssueDraft; url: string }[] = [];
  for (const action of await publicActions(missing, missing[0]?.since ?? deps.now, deps)) {
    const meeting = days.find(({ date }) => date === action.since);
    const { repository, path } = await openRepository(config, resolve(deps.cwd, action.path), deps);
    const due =
      issues.due === null
        ? (series.next(meeting?.start ?? deps.now)?.date ?? null)
        : Temporal.PlainDate.from(action.since ?? '')
            .add(issues.due)
            .toString();
    const url = `${repository.pageOf(path)}?plain=1#L${action.line}`;
    const meetingTitle = titleOn(config, group, action.since ?? '');
    const draft = {
      title: actionTitle(action),
      body: actionBody(action, { mark: markOf(group.id, action), from: { title: meetingTitle, url }, due }),
      labels: issues.labels,
      assignees: await mayBeAssigned(action, issues),
    };
    open.push({ action, draft, url });
  }
  const close = actions.flatMap((action) => {
    const issue = action.done ? own(action) : undefined;
    return issue?.state === 'open' && issue.reopened !== true ? [issue] : [];
  });
  return { open, close, mayHaveClaims: known.some(({ issue }) => mayHaveLeftClaims(issue, deps.now)) };
}

/**
 * Opens the issue of an action unless it exists by now, and closes duplicates that a concurrent run opened.
 * @returns Its address.
 */
export async function openActionIssue(
  { action, draft }: ActionIssuesDue['open'][number],
  issues: ActionIssues,
): Promise<string | undefined> {
  const { tracker, repository, group } = issues;
  const mark = markOf(group, action);
  const opened = async () => {
    const own = await ownIssues(await tracker.newest(repository), issues);
    return own.filter((each) => each.mark === mark).map(({ issue }) => issue);
  };
  let mayBeTwice = false;
  const send = () =>
    createClaimed({
      name: `The issue ${draft.title} in ${repository}`,
      busy: 'github/busy',
      claim: () => tracker.claim(repository, mark.replaceAll(/[^\w.-]/gu, '-')),
      isThere: async () => (await opened()).length > 0,
      create(notAfter, isClaimed) {
        mayBeTwice ||= !isClaimed;
        return tracker.create(repository, draft, notAfter);
      },
    });
  const look = async () => ({ write: (await opened()).length > 0 ? null : { send } });
  await untilDone(await look(), look);
  const [first, ...others] = (await opened()).sort((a, b) => a.number - b.number);
  if (mayBeTwice) for (const other of others) await closeIssue(tracker, other, 'not_planned');
  return first?.url;
}

/** Returns a sentence about the closed issue of an action; null when its issue is open or it has none. */
export async function closedActions(
  actions: readonly RecordedAction[],
  { config, group }: GroupPlace,
  deps: Deps,
): Promise<(action: RecordedAction) => string | null> {
  const { actionIssues } = group.minutes;
  if (actionIssues === null) return () => null;
  const listed = await (await deps.openTracker()).newest(actionIssues.repository);
  const known = await ownIssues(listed, { trust: trustOf(config, deps), group: group.id });
  const own = issuesOf(actions, known);
  return (action) => {
    const issue = own(action);
    if (issue?.state !== 'closed') return null;
    return `${itemKey(issue)} was closed on ${(issue.closedAt ?? '').slice(0, 10)}.`;
  };
}

/** `action:wg:2023-02-16:1a2b3c4d` */
function markOf(group: string, { since, id }: Pick<RecordedAction, 'since' | 'id'>): string {
  return `action:${encodeURIComponent(group)}:${since}:${id}`;
}

interface OwnIssue {
  issue: TrackedIssue;
  mark: string;
}

/** The issues that the program opened for a group's actions: their bodies start with a mark. */
async function ownIssues(
  listed: readonly TrackedIssue[],
  { trust, group }: Pick<ActionIssues, 'trust' | 'group'>,
): Promise<OwnIssue[]> {
  const own: OwnIssue[] = [];
  for (const issue of listed) {
    const comment = readControlComment(issue.body, 0)?.comment;
    const mark = comment?.kind === 'says' ? comment.key : '';
    if (!mark.startsWith(`action:${encodeURIComponent(group)}:`)) continue;
    if (await trust.isOurs(issue.opener)) own.push({ issue, mark });
  }
  return own;
}

/** The share of its characters in which a corrected action may differ from its issue. */
const CORRECTED = 0.5;

/** Finds the issue of each action: the one with its mark, else an unmatched one of the same meeting with similar words. */
function issuesOf(
  actions: readonly RecordedAction[],
  known: readonly OwnIssue[],
): (action: RecordedAction) => TrackedIssue | undefined {
  const left = new Set(known);
  const issues = new Map<string, TrackedIssue>();
  const keyOf = ({ since, id }: RecordedAction) => `:${since}:${id}`;
  const take = (action: RecordedAction, own: OwnIssue | undefined) => {
    if (own === undefined) return;
    left.delete(own);
    issues.set(keyOf(action), own.issue);
  };
  for (const action of actions) {
    const marked = known.find(({ mark }) => mark.endsWith(keyOf(action)));
    take(action, marked);
  }
  for (const action of actions.filter((each) => left.size > 0 && !issues.has(keyOf(each)))) {
    const words = bareWords(action.text);
    take(
      action,
      [...left].find(({ mark, issue }) => {
        const title = bareWords(issue.title);
        const isOfDay = mark.split(':')[2] === action.since;
        return isOfDay && distance(title, words) < CORRECTED * Math.max(title.length, words.length);
      }),
    );
  }
  return (action) => issues.get(keyOf(action));
}

/** Whether a listing goes back far enough to include every issue that was opened since a day. */
function reachesBack(listed: readonly TrackedIssue[], day: string): boolean {
  const [newest, oldest] = [listed[0], listed.at(-1)];
  return newest === undefined || newest.number <= MOST_LISTED || (oldest?.createdAt ?? '') <= day;
}
