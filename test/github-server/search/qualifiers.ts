import { notModelled } from '../errors.ts';
import { reviewDecision } from '../state/item-view.ts';
import type { ActorRecord, ItemRecord, ItemView, LabelRecord, RepositoryRecord } from '../state/records.ts';
import { mentions } from '../state/references.ts';
import { parseDateRange, parseNumberRange, type Range } from './ranges.ts';

/** An item as the search index has it. */
export interface SearchDocument {
  item: ItemRecord;
  view: ItemView;
  title: string;
  body: string;
}

export type Matcher = (document: SearchDocument) => boolean;

interface QualifierContext {
  /** The login that `@me` stands for. */
  me: string | null;
}

const always = (): boolean => true;
const never = (): boolean => false;

/** The meaning of each qualifier. The value is as written, without quotes. */
const MEANINGS: Readonly<Record<string, (value: string, context: QualifierContext) => Matcher>> = {
  is,
  type: is,
  state: is,
  draft: (value) => flag(value, ({ item }) => item.draft),
  archived: (value) => flag(value, ({ item }) => item.repository.archived),
  author: (value, { me }) => personMatcher(value, me, ({ item }) => [item.author]),
  assignee: (value, { me }) =>
    value === '*'
      ? ({ view }) => view.assignees.length > 0
      : personMatcher(value, me, ({ view }) => view.assignees),
  commenter: (value, { me }) => personMatcher(value, me, commenters),
  mentions: (value, { me }) => mentionMatcher(login(value, me)),
  team: (value) => mentionMatcher(value),
  involves: (value, { me }) => {
    const mentioned = mentionMatcher(login(value, me));
    const person = personMatcher(value, me, (document) => [
      document.item.author,
      ...document.view.assignees,
      ...commenters(document),
    ]);
    return (document) => person(document) || mentioned(document);
  },
  'reviewed-by': (value, { me }) =>
    personMatcher(value, me, ({ view }) => view.reviews.map((review) => review.actor)),
  'review-requested': reviewRequested,
  'user-review-requested': reviewRequested,
  review,
  label: (value) => {
    const name = value.toLowerCase();
    const fits = once((label: LabelRecord) => label.name.toLowerCase() === name);
    return ({ view }) => view.labels.some(fits);
  },
  milestone: (value) => {
    const title = value.toLowerCase();
    return value === '*'
      ? ({ item }) => item.milestone !== null
      : ({ item }) => item.milestone?.title.toLowerCase() === title;
  },
  no: (value) => {
    const has = hasMatcher(value);
    return (document) => !has(document);
  },
  has: hasMatcher,
  linked,
  repo: (value) => {
    const name = value.toLowerCase();
    const fits = once((repository: RepositoryRecord) => isCalled(repository, name));
    return ({ item }) => fits(item.repository);
  },
  org: ownerMatcher,
  user: ownerMatcher,
  created: (value) => within(parseDateRange(value), ({ item }) => item.createdAt),
  updated: (value) => within(parseDateRange(value), ({ view }) => view.updatedAt),
  closed: (value) => within(parseDateRange(value), ({ view }) => view.closedAt),
  merged: (value) => within(parseDateRange(value), ({ view }) => view.mergedAt),
  comments: (value) => within(parseNumberRange(value), ({ view }) => view.commentCount),
  head:
    (value) =>
    ({ item }) =>
      item.pull?.headRefName.startsWith(value) ?? false,
  base:
    (value) =>
    ({ item }) =>
      item.pull?.baseRefName.startsWith(value) ?? false,
  reason: (value) => {
    const reason = value.toUpperCase().replace(/[\s-]/gu, '_');
    return ({ view }) => view.state === 'CLOSED' && view.stateReason === reason;
  },
  // https://docs.github.com/en/search-github/searching-on-github/searching-discussions
  category: (value) => {
    const name = value.toLowerCase();
    return ({ item }) => item.discussion?.category.name.toLowerCase() === name;
  },
  sort: () => always,
  in: () => always,
};

const IS: Readonly<Record<string, Matcher>> = {
  issue: ({ item }) => item.kind === 'Issue',
  pr: ({ item }) => item.kind === 'PullRequest',
  'pull-request': ({ item }) => item.kind === 'PullRequest',
  discussions: ({ item }) => item.kind === 'Discussion',
  answered: ({ item }) => item.discussion?.answered === true,
  unanswered: ({ item }) => item.discussion?.answered === false,
  open: ({ view }) => view.state === 'OPEN',
  closed: ({ view }) => view.state !== 'OPEN',
  merged: ({ view }) => view.state === 'MERGED',
  unmerged: ({ item, view }) => item.kind === 'PullRequest' && view.state !== 'MERGED',
  draft: ({ item }) => item.draft,
  public: ({ item }) => item.repository.visibility === 'public',
  private: ({ item }) => item.repository.visibility !== 'public',
  archived: ({ item }) => item.repository.archived,
  locked: ({ item }) => item.locked,
  unlocked: ({ item }) => !item.locked,
};

/**
 * Returns the condition that a qualifier sets.
 * @throws {GitHubError} for an invalid value, and for qualifiers that this server does not model.
 */
export function qualifierMatcher(name: string, value: string, context: QualifierContext): Matcher {
  const meaning = MEANINGS[name];
  if (meaning === undefined) throw notModelled(`the search qualifier ${name}:`);
  return meaning(value, context);
}

/** Whether this is the repository's current or a former name; `name` in lower case. */
export function isCalled(repository: RepositoryRecord, name: string): boolean {
  return (
    repository.nameWithOwner.toLowerCase() === name ||
    repository.formerNames.some((former) => former.toLowerCase() === name)
  );
}

function is(value: string): Matcher {
  return IS[value.toLowerCase()] ?? never;
}

function flag(value: string, test: Matcher): Matcher {
  return value.toLowerCase() === 'false' ? (document) => !test(document) : test;
}

function ownerMatcher(value: string): Matcher {
  const name = value.toLowerCase();
  const fits = once((owner: ActorRecord) => owner.login.toLowerCase() === name);
  return ({ item }) => fits(item.repository.owner);
}

function login(value: string, me: string | null): string {
  return value.toLowerCase() === '@me' ? (me ?? '') : value.replace(/^@/u, '');
}

/** Matches people by login, apps as `app/slug` or `slug[bot]`. */
function personMatcher(
  value: string,
  me: string | null,
  people: (document: SearchDocument) => readonly (ActorRecord | null)[],
): Matcher {
  const wanted = login(value, me)
    .toLowerCase()
    .replace(/^app\/(.*)$/u, '$1[bot]');
  const fits = once((person: ActorRecord) => loginOf(person) === wanted);
  return (document) => people(document).some((person) => person !== null && fits(person));
}

/** Tests each record at most once: searches test many items of few repositories, people and labels. */
function once<T extends object>(test: (record: T) => boolean): (record: T) => boolean {
  const known = new Map<T, boolean>();
  return (record) => {
    const answer = known.get(record) ?? test(record);
    known.set(record, answer);
    return answer;
  };
}

function loginOf(actor: ActorRecord): string {
  const name = actor.login.toLowerCase();
  return actor.kind === 'Bot' ? `${name}[bot]` : name;
}

function commenters({ view }: SearchDocument): (ActorRecord | null)[] {
  return view.comments.map((comment) => comment.actor);
}

function mentionMatcher(value: string): Matcher {
  const name = value.toLowerCase();
  return ({ body, view }) =>
    [body, ...view.comments.map((comment) => comment.body)].some((text) => mentions(text).has(name));
}

function reviewRequested(value: string, { me }: QualifierContext): Matcher {
  return personMatcher(value, me, ({ item, view }) =>
    view.state === 'OPEN' ? [...item.reviewRequests] : [],
  );
}

function review(value: string): Matcher {
  const wanted = value.toLowerCase();
  if (wanted === 'none') return ({ item, view }) => item.kind === 'PullRequest' && view.reviews.length === 0;
  const decisions = {
    required: 'REVIEW_REQUIRED',
    approved: 'APPROVED',
    changes_requested: 'CHANGES_REQUESTED',
  };
  const decision = Object.entries(decisions).find(([name]) => name === wanted)?.[1];
  return ({ item, view }) => decision !== undefined && reviewDecision(item, view) === decision;
}

function hasMatcher(value: string): Matcher {
  switch (value.toLowerCase()) {
    case 'label':
      return ({ view }) => view.labels.length > 0;
    case 'milestone':
      return ({ item }) => item.milestone !== null;
    case 'assignee':
      return ({ view }) => view.assignees.length > 0;
    case 'project':
      return never;
    default:
      throw notModelled(`the search value no:${value}`);
  }
}

function linked(value: string): Matcher {
  switch (value.toLowerCase()) {
    case 'pr':
      return ({ item }) =>
        item.kind === 'Issue' &&
        item.events.some((event) => event.kind === 'CrossReferencedEvent' && event.willClose);
    case 'issue':
      return ({ item }) => (item.pull?.closes.size ?? 0) > 0;
    default:
      return never;
  }
}

function within({ from, to }: Range, read: (document: SearchDocument) => number | null): Matcher {
  return (document) => {
    const value = read(document);
    return value !== null && value >= from && value <= to;
  };
}
