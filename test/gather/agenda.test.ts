import { describe, expect, it } from 'vitest';
import { gatherAgenda } from '../../src/gather/agenda.ts';
import { rankMeetingIssues } from '../../src/gather/meeting-issue.ts';
import type { AgendaList, AgendaSource } from '../../src/model/config.ts';
import type { Gathered, LabelFacts, Source, Wanted } from '../../src/ports/source.ts';
import { TRUSTING } from '../helpers/trusting.ts';
import { item } from './items.ts';

/** A list as the configuration gives it, where nothing else is said. */
function list(title: string | null, source: AgendaSource): AgendaList {
  return { title, source, groupBy: 'none', order: ['updated'], limit: null, repeat: true };
}

const labelled = list(null, { kind: 'labelled', label: 'wg-agenda' });
const searched = (title: string, query: string, index = 0) =>
  list(title, { kind: 'query', query, key: `groups.wg.agenda.sections[${index}].query` });
const config = { from: ['nodejs'], discussions: false, exclude: [], lists: [labelled] };
const meetings = { series: [], isMarked: async () => false };
const shown = { includePrivate: false, trust: TRUSTING, meetings };

/** A source with one answer; what it was asked stands in `wanted` and `labels`. */
function answering(answer: Partial<Gathered>, facts: LabelFacts[] = []) {
  const wanted: Wanted[] = [];
  const labels: (readonly string[])[] = [];
  const source: Source = {
    items: async () => [],
    gather: async (question) => {
      wanted.push(question);
      return { lists: [], newestIssues: [], summaries: [], ...answer };
    },
    lookUp: async () => null,
    releases: async () => [],
    renames: async () => ({}),
    labels: async (names) => {
      labels.push(names);
      return facts;
    },
    usage: () => ({ requests: 0, cost: 0, retries: 0 }),
  };
  return { source, wanted, labels };
}

describe('gatherAgenda', () => {
  it('asks once for label, sections, meeting issue and activity', async () => {
    const { source, wanted, labels } = answering({
      lists: [[item({ number: 1, labels: ['wg-agenda'] })], [], []],
    });
    await gatherAgenda(
      source,
      { ...config, exclude: ['nodejs/old'], lists: [labelled, searched('Help', 'is:open label:help')] },
      {
        ...shown,
        activitySince: '2023-02-02T00:00:00Z',
        meeting: { repository: 'nodejs/wg', title: 'WG Meeting 2023-02-16', date: '2023-02-16' },
      },
    );
    expect(wanted).toEqual([
      {
        lists: [
          [{ scope: ['nodejs'], exclude: ['nodejs/old'], labels: ['wg-agenda'], state: 'open' }],
          [
            {
              scope: ['nodejs'],
              exclude: ['nodejs/old'],
              qualifiers: 'is:open label:help',
              qualifiersKey: 'groups.wg.agenda.sections[0].query',
            },
          ],
        ],
        fields: { activitySince: '2023-02-02T00:00:00Z' },
        summaries: [{ scope: ['nodejs/wg'], kind: 'issue', title: 'WG Meeting 2023-02-16' }],
        newestIssues: ['nodejs/wg'],
      },
    ]);
    expect(labels).toEqual([]);
  });

  it.each([
    { names: ['title', 'state', 'comments', 'labels'], fields: {} },
    {
      names: ['assignees', 'milestone', 'reactions', 'review', 'timebox', 'project'],
      fields: { assignees: true, milestone: true, reactions: true, reviews: true, form: true, project: true },
    },
  ])('asks for the facts that $names need', async ({ names, fields }) => {
    const { source, wanted } = answering({ lists: [[item({ number: 1 })]] });
    await gatherAgenda(source, config, { ...shown, names: new Set(names) });
    expect(wanted.map((question) => question.fields)).toEqual([fields]);
  });

  it('leaves out what nobody can work on, unless a query asks for it, and counts it once', async () => {
    const open = item({ number: 1 });
    const archived = item({ number: 2, repository: 'nodejs/old', archived: true });
    const secret = item({ number: 3, repository: 'nodejs/secret', public: false, archived: true });
    const { source } = answering({ lists: [[open, archived, secret], [archived], [archived]] });
    const lists = [labelled, searched('Help', 'label:help'), searched('Old', 'archived:true label:help', 1)];
    const gathered = await gatherAgenda(source, { ...config, lists }, shown);
    expect(gathered.lists.map(({ items }) => items)).toEqual([[open], [], [archived]]);
    expect(gathered).toMatchObject({ archived: 1, withheld: 1 });
  });

  it('sorts by the last update, the latest first, and equal ones by address', async () => {
    const at = (number: number, day: number) => item({ number, updatedAt: `2023-01-0${day}T00:00:00Z` });
    const { source } = answering({ lists: [[at(3, 1), at(2, 5), at(1, 1)]] });
    const { lists } = await gatherAgenda(source, config, shown);
    expect(lists[0]?.items.map(({ number }) => number)).toEqual([2, 1, 3]);
  });

  it('withholds private items once, though a section lists them too', async () => {
    const secret = item({ number: 1, repository: 'nodejs/secret', public: false });
    const open = item({ number: 2, linked: ['nodejs/secret#1'] });
    const { source } = answering({ lists: [[secret], [secret, open]] });
    const lists = [labelled, searched('Help', 'is:open')];
    const agenda = await gatherAgenda(source, { ...config, lists }, shown);
    expect(agenda).toMatchObject({ lists: [{ items: [] }, { list: { title: 'Help' } }], withheld: 1 });
    expect(agenda.lists[1]?.items).toEqual([{ ...open, linked: [] }]);
    const all = await gatherAgenda(source, { ...config, lists }, { ...shown, includePrivate: true });
    expect([all.lists[0]?.items.length, all.withheld]).toEqual([1, 0]);
  });

  it.each([
    {
      name: 'names the nearest label when nothing ever carried this one',
      facts: { name: 'wg-agenda', known: false, others: ['bug', 'wg_agendas'] },
      warnings: ['Nothing in nodejs ever carried the label wg-agenda. Did you mean wg_agendas?'],
    },
    {
      name: 'says so when no label is near',
      facts: { name: 'wg-agenda', known: false, others: ['bug'] },
      warnings: ['Nothing in nodejs ever carried the label wg-agenda.'],
    },
    {
      name: 'is silent when the agenda is just empty',
      facts: { name: 'wg-agenda', known: true, others: [] },
      warnings: [],
    },
  ])('$name', async ({ facts, warnings }) => {
    const { source, labels } = answering({ lists: [[]] }, [facts]);
    expect((await gatherAgenda(source, config, shown)).warnings).toEqual(warnings);
    expect(labels).toEqual([['wg-agenda']]);
  });
});

describe('rankMeetingIssues', () => {
  const question = {
    repository: 'nodejs/wg',
    title: 'Node.js WG Meeting 2023-02-16',
    date: '2023-02-16',
  } as const;
  const issue = (number: number, title: string, more = {}) =>
    item({ number, title, repository: 'nodejs/wg', ...more });
  const exact = 'Node.js WG Meeting 2023-02-16';

  it.each([
    { name: 'the exact title', candidates: [issue(1, exact)], found: 1 },
    {
      name: 'another case and spacing',
      candidates: [issue(1, ' node.js  wg meeting 2023-02-16 ')],
      found: 1,
    },
    { name: 'a title that somebody added to', candidates: [issue(1, `[moved] ${exact} (16:00)`)], found: 1 },
    {
      name: 'the exact one before a similar one',
      candidates: [issue(1, `${exact} notes`), issue(2, exact)],
      found: 2,
    },
    {
      name: 'the open one before a closed one',
      candidates: [issue(1, exact, { state: 'closed' }), issue(2, exact)],
      found: 2,
    },
    { name: 'the first of two', candidates: [issue(5, exact), issue(4, exact)], found: 4 },
    { name: 'no other date', candidates: [issue(1, 'Node.js WG Meeting 2023-02-02')], found: undefined },
    { name: 'no other group', candidates: [issue(1, 'Node.js TSC Meeting 2023-02-16')], found: undefined },
    { name: 'no pull request', candidates: [issue(1, exact, { kind: 'pull-request' })], found: undefined },
    { name: 'no other repository', candidates: [item({ number: 1, title: exact })], found: undefined },
  ])('takes $name', ({ candidates, found }) => {
    expect(rankMeetingIssues(candidates, question)[0]?.number).toBe(found);
  });

  it('leaves the meetings of a group alone whose name holds all the words', () => {
    const others = ['Node.js WG Tools Meeting 2023-02-16', 'Node.js TSC Meeting 2023-02-16'];
    const tools = issue(1, `${others[0]} (moved)`);
    expect(rankMeetingIssues([tools], question)[0]?.number).toBe(1);
    expect(rankMeetingIssues([tools], { ...question, others })).toEqual([]);
    expect(rankMeetingIssues([tools, issue(2, `${exact} (moved)`)], { ...question, others })[0]?.number).toBe(
      2,
    );
  });

  it('looks among the newest issues and the results of a search, for this meeting and the one before', async () => {
    const before = issue(3, 'Node.js WG Meeting 2023-02-02', { public: false });
    const asked = {
      ...shown,
      meeting: question,
      previous: { ...question, title: before.title, date: '2023-02-02' },
    };
    const { source } = answering({
      lists: [[]],
      newestIssues: [[issue(8, exact)]],
      summaries: [[], [before]],
    });
    expect(await gatherAgenda(source, config, asked)).toMatchObject({
      meetingIssue: { number: 8 },
      previousIssue: { number: 3 },
    });
    const secret = answering({ lists: [[], [issue(9, exact, { public: false })]] });
    expect(
      (await gatherAgenda(secret.source, config, { ...shown, meeting: question })).meetingIssue,
    ).toBeNull();
  });
});
