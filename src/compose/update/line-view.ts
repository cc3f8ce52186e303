import type { Cleared } from '../../gather/withhold.ts';
import { compareTexts } from '../../model/compare.ts';
import { itemKey } from '../../model/item.ts';
import { ITEM_KINDS } from '../../model/item-kinds.ts';
import type { QuotedWords, WorkItem, WorkStatus } from '../../model/update.ts';

/** One item of an update as templates see it: `[In Progress] Title - url`. */
export interface LineView {
  title: string;
  url: string;
  /** `owner/name` */
  repository: string;
  number: number;
  /** `issue`, `pull request` or `discussion`. */
  kind: string;
  /** Null when the account was deleted. */
  author: string | null;
  status: WorkStatus;
  /** `owner/name#n` */
  reference: string;
  /** Who opened it; null when the account was deleted. */
  by: string | null;
  /** Logins of others who reviewed it; empty where no template names them. */
  reviewers: readonly string[];
  /** Whether its author had nothing merged in its repository before the period; false where no template names it. */
  firstTime: boolean;
  /** The days on which it was opened, and on which it was merged or closed in the period, `2023-07-03`; else null. */
  opened: string;
  finished: string | null;
  /** What people of it wrote of it in the period, or null. */
  words: QuotedWords | null;
  /** What stands before the title, `[In Progress]` or `[Closed]`; null for finished work and old issues. */
  tag: string | null;
}

const ORDER: readonly WorkStatus[] = ['done', 'closed', 'active', 'in-progress'];

function lineView(item: Cleared<WorkItem>): LineView {
  return {
    title: item.title,
    url: item.url,
    repository: item.repository,
    number: item.number,
    kind: ITEM_KINDS[item.kind].word,
    author: item.author,
    status: item.status,
    reference: itemKey(item),
    by: item.author,
    reviewers: (item.reviewedBy ?? []).filter((login) => login !== item.author),
    firstTime: item.firstTime ?? false,
    opened: item.createdAt.slice(0, 10),
    finished: item.status === 'done' || item.status === 'closed' ? instantOf(item).slice(0, 10) : null,
    words: item.words ?? null,
    tag: tagOf(item),
  };
}

/** Finished work and what goes on from month to month need no tag; without one, other open work would read as finished. */
function tagOf({ kind, status }: WorkItem): string | null {
  if (status === 'closed') return '[Closed]';
  if (status === 'in-progress') return '[In Progress]';
  return status === 'active' ? ITEM_KINDS[kind].activeTag : null;
}

/**
 * Lines in the order of an update: finished work by when it was finished, then what was closed, then what is open
 * by when it was opened, older work first. Items of the same instant are sorted by address, so the order never depends on the source's.
 */
export function lineViews(items: readonly Cleared<WorkItem>[]): LineView[] {
  return [...items].sort(byProgress).map(lineView);
}

function byProgress(a: WorkItem, b: WorkItem): number {
  return (
    ORDER.indexOf(a.status) - ORDER.indexOf(b.status) ||
    compareTexts(instantOf(a), instantOf(b)) ||
    compareTexts(a.url, b.url)
  );
}

function instantOf(item: WorkItem): string {
  const isFinished = item.status === 'done' || item.status === 'closed';
  return isFinished ? (item.mergedAt ?? item.closedAt ?? item.createdAt) : item.createdAt;
}
