import { resolve } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { Temporal } from 'temporal-polyfill';
import { gatherDiscussed } from '../gather/discussed.ts';
import { type Trust, trustOf } from '../gather/trust.ts';
import { actionsOf } from '../memory/actions.ts';
import type { RecordedAction } from '../memory/schema.ts';
import { bareWords } from '../model/bare-words.ts';
import type { ActionIssuesConfig } from '../model/config.ts';
import { readControlComment } from '../model/control-comments.ts';
import { itemKey } from '../model/item.ts';
import { findReferences } from '../model/reference.ts';
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
import { actionBody, actionTitle, mayBeAssigned } from './action-issue.ts';
import { openRepository } from './document-file.ts';
import { type GroupPlace, minutesFolder } from './group-meeting.ts';
import { titleOn } from './meeting.ts';

/** What is to be done about the issues of a group's actions. */
export interface ActionIssuesDue {
  open: readonly {
    action: RecordedAction;
    draft: IssueDraft;
    /** Of its line in the minutes. */
    url: string;
  }[];
  /** Those whose action people called done. */
  close: readonly TrackedIssue[];
  /** Whether a run that opened one may have left its claim. */
  mayHaveClaims: boolean;
}

/** Where the issues of actions are, and whose count. */
export interface ActionIssues extends ActionIssuesConfig {
  tracker: IssueTracker;
  trust: Trust;
  /** Its id. */
  group: string;
}

/**
 * Issues to open for the actions of the meetings of the last two weeks, and to close. An issue is people's once it is open:
 * nothing in it is changed, one that they closed stays closed, and one that they reopened stays open. Words of an action
 * may be corrected: it is the same one then. Nothing of minutes that are not public, and no action that names an item which
 * is not.
 * @param archive - The minutes that are there for everybody.
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
  const references = missing.flatMap(({ text, item }) => [...referencesIn(text), ...(item ? [item] : [])]);
  const first = missing[0]?.since ?? deps.now;
  const shown =
    references.length > 0 ? await gatherDiscussed(references, first, await deps.openSource()) : null;
  const mayBeTold = ({ text, item }: RecordedAction) =>
    [...referencesIn(text), ...(item ? [item] : [])].every((each) => shown?.has(each.toLowerCase()));
  const open: { action: RecordedAction; draft: IssueDraft; url: string }[] = [];
  for (const action of missing.filter(mayBeTold)) {
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
 * Open the issue of an action, unless it is there by now, and close what a run side by side opened beside it.
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

/** Says of an action that its issue was closed, in one sentence; null where it was not, or there is none. */
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

/** The issues of ours of a group's actions: they begin with their mark. */
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

/** So much of the words of an action may be corrected. */
const CORRECTED = 0.5;

/** The issue of each action: the one with its mark, else one of its meeting with nearly its words and no action of its own. */
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

/** Whether an issue that was opened since a day would be in a listing. */
function reachesBack(listed: readonly TrackedIssue[], day: string): boolean {
  const [newest, oldest] = [listed[0], listed.at(-1)];
  return newest === undefined || newest.number <= MOST_LISTED || (oldest?.createdAt ?? '') <= day;
}

/** Items that a text refers to, `owner/name#12`. */
export function referencesIn(text: string): string[] {
  return findReferences(text, { server: null }).map(itemKey);
}
