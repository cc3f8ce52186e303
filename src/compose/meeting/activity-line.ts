import { compareTexts } from '../../model/compare.ts';
import type { Activity, Item } from '../../model/item.ts';

/** The maximum number of referring items to list; beyond it they are counted. */
const MOST_NAMED = 5;

/**
 * Summarizes the activity on an item: `3 comments, approved by ann, #1035 merged`. Pure: counts come first, then
 * decisions, then other items by number. Events that cancel out (closed and reopened) are omitted.
 * @returns Null without any relevant activity.
 */
export function activityLine({
  activity = [],
  repository,
  labels,
}: Pick<Item, 'activity' | 'repository' | 'labels'>): string | null {
  const parts = [
    counted(activity.filter(({ kind }) => kind === 'commented').length, 'comment'),
    ...reviews(activity),
    activity.some(({ kind }) => kind === 'answered') ? 'answered' : null,
    lastState(activity),
    ...labelChanges(activity, labels),
    ...references(activity, repository),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

function counted(count: number, noun: string): string | null {
  return count === 0 ? null : `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The last verdict of each reviewer; comments only count without a verdict. */
function reviews(activity: readonly Activity[]): (string | null)[] {
  const verdicts = new Map<string, 'approved' | 'changes-requested' | 'commented'>();
  for (const event of inOrder(activity)) {
    if (event.kind !== 'reviewed') continue;
    const who = event.by ?? 'ghost';
    if (event.verdict !== 'commented' || !verdicts.has(who)) verdicts.set(who, event.verdict);
  }
  const by = (verdict: string) =>
    [...verdicts].filter(([, last]) => last === verdict).map(([login]) => login);
  const approved = by('approved');
  const requested = by('changes-requested');
  return [
    counted(by('commented').length, 'review'),
    approved.length === 0 ? null : `approved by ${approved.join(' and ')}`,
    requested.length === 0 ? null : `changes requested by ${requested.join(' and ')}`,
  ];
}

/** The final state, when it differs from the initial one. */
function lastState(activity: readonly Activity[]): string | null {
  const states = inOrder(activity).flatMap(({ kind }) =>
    kind === 'closed' || kind === 'reopened' || kind === 'merged' ? [kind] : [],
  );
  if (states.includes('merged')) return 'merged';
  const [first, last] = [states[0], states.at(-1)];
  if (last === undefined || (states.length > 1 && first !== last)) return null;
  return last;
}

/** Labels that were added and still exist, since these are visible in the meeting. */
function labelChanges(activity: readonly Activity[], labels: readonly string[]): string[] {
  const present = new Set(labels.map((label) => label.toLowerCase()));
  const added = activity.flatMap((event) =>
    event.kind === 'labelled' && present.has(event.label.toLowerCase()) ? [event.label] : [],
  );
  return [...new Set(added)].sort().map((label) => `labelled ${label}`);
}

function references(activity: readonly Activity[], repository: string): string[] {
  const home = `${repository}#`.toLowerCase();
  const named = new Map<string, string>();
  for (const event of activity) {
    if (event.kind !== 'referenced') continue;
    const short = event.item.toLowerCase().startsWith(home)
      ? event.item.slice(repository.length)
      : event.item;
    named.set(short, event.state === 'open' ? 'opened' : event.state);
  }
  const texts = [...named].sort(byName).map(([name, state]) => `${name} ${state}`);
  const more = texts.length - MOST_NAMED;
  return more <= 0 ? texts : [...texts.slice(0, MOST_NAMED), `${more} more linked`];
}

/** Sorts the item's own repository first, then by name and number. */
function byName([a]: [string, string], [b]: [string, string]): number {
  const [repositoryA = '', numberA] = a.split('#');
  const [repositoryB = '', numberB] = b.split('#');
  return compareTexts(repositoryA, repositoryB) || Number(numberA) - Number(numberB);
}

function inOrder(activity: readonly Activity[]): Activity[] {
  return [...activity].sort((a, b) => compareTexts(a.at, b.at));
}
