import type { Place } from '../errors/minutebook-error.ts';
import type { Item, ItemSummary, Release, RepositoryName } from '../model/item.ts';
import type { ItemKind } from '../model/item-kinds.ts';

/** From `from` to `to`, both inclusive, ISO 8601 instants in UTC; a missing end is open. */
export interface InstantRange {
  from?: string;
  to?: string;
}

/**
 * Which items are wanted: a conjunction of its keys; a list within a key is a disjunction. The source decides how many
 * requests that takes and how they are divided.
 */
export interface ItemQuery {
  /** Where to look: organisations or users (`nodejs`) and repositories (`nodejs/node`). At least one. */
  scope: readonly string[];
  /** Repositories in the scope to exclude. */
  exclude?: readonly RepositoryName[];
  /** Absent for all kinds that are work, which discussions are not. */
  kind?: ItemKind;
  /** The name of the category, for discussions. */
  category?: string;
  labels?: readonly string[];
  authors?: readonly string[];
  /** Logins that reviewed the pull request. */
  reviewers?: readonly string[];
  /** Logins that commented on the item. */
  commenters?: readonly string[];
  /** Logins to which the item was assigned. */
  assigned?: readonly string[];
  /** Logins that opened, were assigned to, were mentioned in or commented on the item. */
  involves?: readonly string[];
  state?: 'open' | 'closed' | 'merged';
  created?: InstantRange;
  updated?: InstantRange;
  closed?: InstantRange;
  merged?: InstantRange;
  /** At least this many comments. */
  comments?: number;
  /** Words or a phrase in the title. */
  title?: string;
  /** Qualifiers in GitHub's own search language, as the configuration gives them. */
  qualifiers?: string;
  /** The location of the qualifiers in the configuration, for errors: `groups.wg.agenda.sections[0].query`. */
  qualifiersKey?: string;
  /** The place of that key in the configuration's file. */
  qualifiersPlace?: Place;
}

/** Which of the costly fields are requested; the others are always present. */
export interface ItemFields {
  assignees?: boolean;
  milestone?: boolean;
  reactions?: boolean;
  /** `reviewers` and `review`. */
  reviews?: boolean;
  /** `fields`: the form answers in the body. */
  form?: boolean;
  project?: boolean;
  files?: boolean;
  linked?: boolean;
  /** Everything that happened to the item at or after this instant. */
  activitySince?: string;
  /** With the activity, the texts of comments. */
  words?: boolean;
  /** With the activity, the deletions of comments. */
  removals?: boolean;
}

/** Several questions that share their requests. */
export interface Wanted {
  /** Each list is for the items that match at least one of its queries. */
  lists: readonly (readonly ItemQuery[])[];
  fields: ItemFields;
  /**
   * Repositories whose newest issues are listed. A listing includes a new issue at once; a search may lag minutes
   * behind.
   */
  newestIssues?: readonly RepositoryName[];
  /** Issues of which only the identifying fields are requested. */
  summaries?: readonly ItemQuery[];
}

export interface Gathered {
  /** One list for each of `lists`, without duplicates, in no promised order. */
  lists: Item[][];
  /** One list for each of `newestIssues`: open and closed issues, newest first, at most 50 of each repository. */
  newestIssues: ItemSummary[][];
  /** One list for each of `summaries`. */
  summaries: ItemSummary[][];
}

/** What is known about a label that no item had. */
export interface LabelFacts {
  name: string;
  /** Whether a repository of the scope defines it, or an item in the scope has it. */
  known: boolean;
  /** Labels of public repositories in the scope, for suggestions; perhaps not all of them. */
  others: readonly string[];
}

/**
 * What minutebook requests from the service that has issues, pull requests and releases. Every promise rejects when the
 * answer would be incomplete. Answers include items of non-public repositories (`public: false`); `withhold` removes
 * them.
 */
export interface Source {
  /** Returns every item that matches at least one query, without duplicates, in no promised order. */
  items(queries: readonly ItemQuery[], fields: ItemFields): Promise<Item[]>;
  /** Returns several lists at once, in fewer requests than one by one. */
  gather(wanted: Wanted): Promise<Gathered>;
  /**
   * Returns items by reference (`owner/name#n`), in no promised order; those that do not exist or cannot be seen are
   * omitted. Null when this source cannot provide what `fields` request.
   */
  lookUp(references: readonly string[], fields: ItemFields): Promise<Item[] | null>;
  /** Returns the releases of the repositories that were published in the range, oldest first. */
  releases(repositories: readonly RepositoryName[], published: InstantRange): Promise<Release[]>;
  /** Finds out whether labels exist, for labels with which no item was found; in the order of `names`. */
  labels(names: readonly string[], scope: readonly string[]): Promise<LabelFacts[]>;
  /**
   * Returns the current names of renamed or transferred repositories, by the requested name in lower case. Repositories
   * that still have their name, or do not exist, are omitted.
   */
  renames(repositories: readonly RepositoryName[]): Promise<Readonly<Record<string, RepositoryName>>>;
  /** Returns the use of GitHub so far. */
  usage(): Usage;
}

export interface Usage {
  requests: number;
  /** Points of GitHub's GraphQL rate limit. */
  cost: number;
  retries: number;
}
