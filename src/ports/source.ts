import type { Place } from '../errors/minutebook-error.ts';
import type { Item, ItemSummary, Release, RepositoryName } from '../model/item.ts';
import type { ItemKind } from '../model/item-kinds.ts';

/** From `from` to `to`, both inclusive, ISO 8601 instants in UTC; a missing end is open. */
export interface InstantRange {
  from?: string;
  to?: string;
}

/**
 * Which items are wanted: a conjunction of its keys; a list within a key is a disjunction.
 * How many requests that takes, and how they are sliced, is the source's business.
 */
export interface ItemQuery {
  /** Where to look: organisations or users (`nodejs`) and repositories (`nodejs/node`). At least one. */
  scope: readonly string[];
  /** Repositories inside the scope to leave out. */
  exclude?: readonly RepositoryName[];
  /** Absent: all kinds that are work, which discussions are not. */
  kind?: ItemKind;
  /** Of discussions: the name of their category. */
  category?: string;
  labels?: readonly string[];
  authors?: readonly string[];
  /** Logins that reviewed the pull request. */
  reviewers?: readonly string[];
  /** Logins that commented on the item. */
  commenters?: readonly string[];
  /** Logins that were given the item to do. */
  assigned?: readonly string[];
  /** Logins that wrote, were assigned to, were mentioned in or commented on the item. */
  involves?: readonly string[];
  state?: 'open' | 'closed' | 'merged';
  created?: InstantRange;
  updated?: InstantRange;
  closed?: InstantRange;
  merged?: InstantRange;
  /** At least so many comments. */
  comments?: number;
  /** Words or a phrase in the title. */
  title?: string;
  /** Qualifiers in GitHub's own search language, as the configuration gives them. */
  qualifiers?: string;
  /** Where the configuration has the qualifiers, for errors: `groups.wg.agenda.sections[0].query`. */
  qualifiersKey?: string;
  /** The place of that key in the configuration's file. */
  qualifiersPlace?: Place;
}

/** Which of the costly fields are wanted; the others are always there. */
export interface ItemFields {
  assignees?: boolean;
  milestone?: boolean;
  reactions?: boolean;
  /** `reviewers` and `review`. */
  reviews?: boolean;
  /** `fields`: what the body says. */
  form?: boolean;
  project?: boolean;
  files?: boolean;
  linked?: boolean;
  /** Everything that happened to the item at or after this instant. */
  activitySince?: string;
  /** With the activity, what comments say. */
  words?: boolean;
  /** With the activity, the deletions of comments. */
  removals?: boolean;
}

/** Several questions that share their requests. */
export interface Wanted {
  /** Each list is answered by the items that match at least one of its queries. */
  lists: readonly (readonly ItemQuery[])[];
  fields: ItemFields;
  /**
   * Repositories whose newest issues are listed. A listing knows an issue at once; a search may lag minutes
   * behind.
   */
  newestIssues?: readonly RepositoryName[];
  /** Issues that only have to be told apart: nothing else is asked about them. */
  summaries?: readonly ItemQuery[];
}

export interface Gathered {
  /** As `lists` were asked for. Within a list every item stands once, in no promised order. */
  lists: Item[][];
  /** As `newestIssues` were asked for: open and closed issues, newest first, at most 50 of each repository. */
  newestIssues: ItemSummary[][];
  /** As `summaries` were asked for. */
  summaries: ItemSummary[][];
}

/** What is known of a label that no item carried. */
export interface LabelFacts {
  name: string;
  /** Whether a repository of the scope defines it, or an item in it ever carried it. */
  known: boolean;
  /** Labels of public repositories in the scope, for suggestions; perhaps not all of them. */
  others: readonly string[];
}

/**
 * What minutebook asks of the place where issues, pull requests and releases live.
 * Every answer is whole or the promise rejects: a source never returns a part as if it were all.
 * Answers hold items of non-public repositories too (`public: false`); `withhold` takes them out.
 */
export interface Source {
  /** Every item that matches at least one query, each once, in no promised order. */
  items(queries: readonly ItemQuery[], fields: ItemFields): Promise<Item[]>;
  /** The same for several lists at once, in fewer requests than one by one. */
  gather(wanted: Wanted): Promise<Gathered>;
  /**
   * Items by reference (`owner/name#n`), in no promised order; those that there are not, or that cannot be seen, are left
   * out. Null when this source cannot tell what `fields` ask for.
   */
  lookUp(references: readonly string[], fields: ItemFields): Promise<Item[] | null>;
  /** Releases of the repositories that were published in the range, oldest first. */
  releases(repositories: readonly RepositoryName[], published: InstantRange): Promise<Release[]>;
  /** Whether labels exist, asked when nothing was found that carries them; in the order of `names`. */
  labels(names: readonly string[], scope: readonly string[]): Promise<LabelFacts[]>;
  /**
   * Present names of repositories that were renamed or transferred, by the name that was asked for, in lower case. What
   * has its name still, or does not exist, is left out.
   */
  renames(repositories: readonly RepositoryName[]): Promise<Readonly<Record<string, RepositoryName>>>;
  /** What it has cost so far. */
  usage(): Usage;
}

export interface Usage {
  requests: number;
  /** Points of GitHub's GraphQL rate limit. */
  cost: number;
  retries: number;
}
