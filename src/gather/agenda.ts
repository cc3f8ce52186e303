import { isMinutebookError, type Place } from '../errors/minutebook-error.ts';
import { compareTexts } from '../model/compare.ts';
import type { AgendaConfig, AgendaList, AgendaSource } from '../model/config.ts';
import type { Item, ItemSummary } from '../model/item.ts';
import type { Gathered, ItemFields, ItemQuery, Source, Wanted } from '../ports/source.ts';
import { checkLabels } from './check-labels.ts';
import { type MeetingIssueQuestion, meetingIssueQuery, rankMeetingIssues } from './meeting-issue.ts';
import { type MeetingsOfAll, meetingItems } from './meeting-items.ts';
import { withoutOwnComments } from './own-comments.ts';
import { firstTrusted, type Trust } from './trust.ts';
import { type Cleared, withholdAll } from './withhold.ts';

export interface AgendaOptions {
  /** Also request the activity of each item since this instant. */
  activitySince?: string;
  /** Whether the program comments on items with the notes of meetings: such comments are no news. */
  postsNotes?: boolean;
  /** Names that templates use: costly facts are requested only for these. */
  names?: ReadonlySet<string>;
  includePrivate: boolean;
  /** Also search for the issues of this meeting and the previous one, in the same requests. */
  meeting?: MeetingIssueQuestion;
  previous?: MeetingIssueQuestion;
  /** Decides whose issues may be the meeting's. */
  trust: Trust;
  /** Returns the place of a key in the configuration file. */
  locationOf?: (key: string) => Place | undefined;
  /** The meetings whose issues are not items. */
  meetings: Pick<MeetingsOfAll, 'series' | 'isMarked'>;
}

/** A list of the agenda and its items. */
export interface GatheredList {
  list: AgendaList;
  /** Empty for entries kept by hand. */
  items: readonly Cleared<Item>[];
}

export interface GatheredAgenda {
  /** In the order of the configuration; items by last update, the newest first. An item may be in several lists. */
  lists: readonly GatheredList[];
  meetingIssue: Cleared<ItemSummary> | null;
  /** The issue that this meeting's issue links to: it is in the same repository, so it is not secret there. */
  previousIssue: Cleared<ItemSummary> | null;
  /** How many items of non-public repositories were omitted. */
  withheld: number;
  /** How many items of archived repositories were omitted, since nobody can work on them. */
  archived: number;
  warnings: readonly string[];
}

/**
 * Gathers everything for a group's agenda. Labels, sections and meeting issues are requested together; only a label
 * without items costs another request, to distinguish a misspelt label from an empty agenda.
 */
export async function gatherAgenda(
  source: Source,
  { from, exclude, lists, discussions }: Pick<AgendaConfig, 'from' | 'exclude' | 'lists' | 'discussions'>,
  {
    activitySince,
    postsNotes = false,
    names = new Set(),
    includePrivate,
    meeting,
    previous,
    trust,
    meetings,
    locationOf,
  }: AgendaOptions,
): Promise<GatheredAgenda> {
  const scope: Pick<ItemQuery, 'scope' | 'exclude'> = {
    scope: from,
    ...(exclude.length > 0 ? { exclude } : {}),
  };
  const fields: ItemFields = {
    ...factsAsked(lists, names),
    ...(activitySince !== undefined && { activitySince, ...(postsNotes && { words: true }) }),
  };
  const asked = lists.flatMap(({ source: of }) => {
    const queries = queriesOf(of, discussions, locationOf);
    return queries.length === 0 ? [] : [{ of, queries: queries.map((query) => ({ ...scope, ...query })) }];
  });
  const { answer, warnings } = await gatherFacts(source, {
    lists: asked.map(({ queries }) => queries),
    fields,
    summaries: [meeting, previous].flatMap((question) =>
      question === undefined ? [] : [meetingIssueQuery(question)],
    ),
    ...(meeting === undefined ? {} : { newestIssues: [meeting.repository] }),
  });
  const issues = [...answer.newestIssues, ...answer.summaries].flat();
  const ofMeetings = await meetingItems(answer.lists.flat(), { ...meetings, trust });
  const found = await Promise.all(
    answer.lists.map((list) => {
      const items = list.filter(({ url }) => !ofMeetings.has(url));
      return postsNotes && activitySince !== undefined
        ? withoutOwnComments(items, activitySince, trust)
        : items;
    }),
  );
  const shown = withholdAll(found, { includePrivate });
  const sorted = leaveOutArchived(
    shown.lists.map((list) => list.cleared),
    // A query that mentions archived repositories decides for itself.
    asked.map(({ of }) => of.kind === 'query' && /(?:^|\W)(?:archived|is:archived)\b/iu.test(of.query)),
  );
  const left = new Map(asked.map(({ of }, index) => [of, sorted[index]?.left ?? []]));
  const candidates = (all: boolean) => withholdAll([issues], { includePrivate: all }).lists[0]?.cleared ?? [];
  const issueOf = async (question: MeetingIssueQuestion | undefined, all: boolean) =>
    question === undefined ? null : linkedIssue(rankMeetingIssues(candidates(all), question), trust);
  return {
    lists: lists.map((list) => ({ list, items: left.get(list.source) ?? [] })),
    meetingIssue: await issueOf(meeting, includePrivate),
    previousIssue: await issueOf(previous, true),
    withheld: shown.withheld,
    archived: new Set(sorted.flatMap((list) => list.archived)).size,
    warnings: [...warnings, ...(await labelWarnings(source, from, asked, answer.lists))],
  };
}

/** Gathers again without the fields of projects, which then are empty, when the token may not see them. */
async function gatherFacts(
  source: Source,
  wanted: Wanted,
): Promise<{ answer: Gathered; warnings: string[] }> {
  const { project, ...fields } = wanted.fields;
  try {
    return { answer: await source.gather(wanted), warnings: [] };
  } catch (error) {
    if (!project || !isMinutebookError(error) || !error.code.startsWith('github/')) throw error;
    const answer = await source.gather({ ...wanted, fields });
    return { answer, warnings: [`The fields of projects are left empty: ${error.message} ${error.why}`] };
  }
}

/** Returns the costly facts that lists or templates need. */
function factsAsked(lists: readonly AgendaList[], names: ReadonlySet<string>): ItemFields {
  const groups = lists.map(({ groupBy }) => groupBy);
  const asks = (...wanted: string[]): boolean => wanted.some((name) => names.has(name));
  return {
    ...((groups.includes('assignee') || asks('assignees')) && { assignees: true }),
    ...((groups.includes('milestone') || asks('milestone')) && { milestone: true }),
    ...(asks('reactions') && { reactions: true }),
    ...(asks('reviewers', 'review') && { reviews: true }),
    ...(asks('fields', 'timebox', 'planned') && { form: true }),
    ...(asks('project') && { project: true }),
  };
}

function queriesOf(
  source: AgendaSource,
  discussions: boolean,
  locationOf: AgendaOptions['locationOf'],
): Omit<ItemQuery, 'scope'>[] {
  switch (source.kind) {
    case 'standing':
      return [];
    case 'category':
      return [{ kind: 'discussion', category: source.category, state: 'open' }];
    case 'query': {
      const place = locationOf?.(source.key);
      const { query: qualifiers, key: qualifiersKey } = source;
      return [{ qualifiers, qualifiersKey, ...(place && { qualifiersPlace: place }) }];
    }
    default: {
      const query = { labels: [source.label], state: 'open' as const };
      return discussions ? [query, { ...query, kind: 'discussion' }] : [query];
    }
  }
}

/** Returns warnings about labels without items. */
async function labelWarnings(
  source: Source,
  from: readonly string[],
  asked: readonly { of: AgendaSource }[],
  found: readonly (readonly Item[])[],
): Promise<string[]> {
  const empty = asked.flatMap(({ of }, index) =>
    'label' in of && (found[index] ?? []).length === 0 ? [of.label] : [],
  );
  return empty.length === 0 ? [] : checkLabels(source, [...new Set(empty)], from, []);
}

/** Finds the best issue from a trusted account, else one from a deleted account, which is good enough for a link. */
async function linkedIssue<T extends ItemSummary>(ranked: readonly T[], trust: Trust): Promise<T | null> {
  return (await firstTrusted(ranked, trust)) ?? ranked.find(({ opener }) => opener === null) ?? null;
}

/**
 * Sorts items by last update, the newest first, and removes those of archived repositories; `archived` has their
 * addresses.
 */
function leaveOutArchived(
  lists: readonly (readonly Cleared<Item>[])[],
  keep: readonly boolean[],
): { left: Cleared<Item>[]; archived: string[] }[] {
  return lists.map((list, index) => {
    const isLeft = (item: Item): boolean => !item.archived || keep[index] === true;
    return {
      left: list.filter(isLeft).sort(lastUpdatedFirst),
      archived: list.filter((item) => !isLeft(item)).map(({ url }) => url),
    };
  });
}

/**
 * Compares items by last update, the newest first. For equal instants the address decides, so that the order never
 * depends on the order of answers.
 */
function lastUpdatedFirst(a: Item, b: Item): number {
  return compareTexts(b.updatedAt, a.updatedAt) || compareTexts(a.url, b.url);
}
