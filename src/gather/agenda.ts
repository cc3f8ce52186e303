import type { AgendaConfig } from '../model/config.ts';
import type { Item, ItemSummary } from '../model/item.ts';
import type { ItemFields, ItemQuery, Source } from '../ports/source.ts';
import { checkLabels } from './check-labels.ts';
import { type MeetingIssueQuestion, meetingIssueQuery, rankMeetingIssues } from './meeting-issue.ts';
import { firstTrusted, type Trust } from './trust.ts';
import { type Cleared, withholdAll } from './withhold.ts';

export interface AgendaOptions {
  /** Ask what happened to each item since this instant. */
  activitySince?: string;
  includePrivate: boolean;
  /** Also look for the issue of this meeting, and of the one before; they share the requests. */
  meeting?: MeetingIssueQuestion;
  previous?: MeetingIssueQuestion;
  /** Whose issues may be the meeting's. */
  trust: Trust;
}

export interface GatheredAgenda {
  /** Open issues and pull requests with the agenda label, the last updated first. */
  items: readonly Cleared<Item>[];
  /** In the order of the configuration; their items likewise. An item may stand in several. */
  sections: readonly { title: string; query: string; items: readonly Cleared<Item>[] }[];
  meetingIssue: Cleared<ItemSummary> | null;
  /** For a link from the issue of this meeting: it is in the same repository, and so is no secret there. */
  previousIssue: Cleared<ItemSummary> | null;
  /** Items of non-public repositories that were left out. */
  withheld: number;
  /** Items of archived repositories that were left out, since nobody can work on them. */
  archived: number;
  warnings: readonly string[];
}

/**
 * Everything a group's agenda is made of. Label, sections and meeting issue are asked for together; only a
 * label that nothing carries costs one request more, to tell a misspelt one from an empty agenda.
 */
export async function gatherAgenda(
  source: Source,
  { label, from, exclude, sections }: Pick<AgendaConfig, 'label' | 'from' | 'exclude' | 'sections'>,
  { activitySince, includePrivate, meeting, previous, trust }: AgendaOptions,
): Promise<GatheredAgenda> {
  const scope: Pick<ItemQuery, 'scope' | 'exclude'> = {
    scope: from,
    ...(exclude.length > 0 ? { exclude } : {}),
  };
  const fields: ItemFields = activitySince === undefined ? {} : { activitySince };
  const answer = await source.gather({
    lists: [
      [{ ...scope, labels: [label], state: 'open' }],
      ...sections.map(({ query }, index) => [
        { ...scope, qualifiers: query, qualifiersKey: `agenda.sections[${index}].query` },
      ]),
    ],
    fields,
    summaries: [meeting, previous].flatMap((question) =>
      question === undefined ? [] : [meetingIssueQuery(question)],
    ),
    ...(meeting === undefined ? {} : { newestIssues: [meeting.repository] }),
  });
  const [agenda = [], ...searched] = answer.lists;
  const issues = [...answer.newestIssues, ...answer.summaries].flat();
  const shown = withholdAll([agenda, ...searched], { includePrivate });
  const [items, ...rest] = leaveOutArchived(
    shown.lists.map((list) => list.cleared),
    // A query that speaks of archived repositories decides for itself.
    [false, ...sections.map(({ query }) => /(?:^|\W)(?:archived|is:archived)\b/iu.test(query))],
  );
  const candidates = (all: boolean) => withholdAll([issues], { includePrivate: all }).lists[0]?.cleared ?? [];
  const issueOf = async (question: MeetingIssueQuestion | undefined, all: boolean) =>
    question === undefined ? null : linkedIssue(rankMeetingIssues(candidates(all), question), trust);
  return {
    items: items?.left ?? [],
    sections: sections.map(({ title, query }, index) => ({ title, query, items: rest[index]?.left ?? [] })),
    meetingIssue: await issueOf(meeting, includePrivate),
    previousIssue: await issueOf(previous, true),
    withheld: shown.withheld,
    archived: new Set([items, ...rest].flatMap((list) => list?.archived ?? [])).size,
    warnings: agenda.length > 0 ? [] : await checkLabels(source, [label], from, agenda),
  };
}

/** Of whom nothing is known any more, the account is gone: good enough for a link where there is nothing better. */
async function linkedIssue<T extends ItemSummary>(ranked: readonly T[], trust: Trust): Promise<T | null> {
  return (await firstTrusted(ranked, trust)) ?? ranked.find(({ opener }) => opener === null) ?? null;
}

/** The last updated first; `archived` are the addresses of what was taken out. */
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

/** Equal instants fall back on the address, so that the order never depends on how the items came. */
function lastUpdatedFirst(a: Item, b: Item): number {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt < b.updatedAt ? 1 : -1;
  return a.url < b.url ? -1 : a.url > b.url ? 1 : 0;
}
