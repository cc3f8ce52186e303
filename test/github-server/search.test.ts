import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Viewer } from './access.ts';
import { GitHubError } from './errors.ts';
import { searchItems } from './search/run.ts';
import { ingest } from './state/ingest.ts';
import { SMALL_WORLD } from './testing/small-world.ts';

const now = Date.parse('2023-08-01T00:00:00Z');
const options = { now: () => now, serviceNow: () => now, searchLag: 0, serverUrl: 'https://github.com' };
const world = ingest(SMALL_WORLD, options);
const ben = new Viewer('ben', { sees: 'all' }, world.account('ben'));

const search = (query: string, order = {}) =>
  searchItems(world, ben, query, order).items.map((item) => `${item.repository.name}#${item.number}`);

const ALL = ['tool#1', 'secret#1', 'app#3', 'app#2', 'app#1', 'app#4', 'lib#1'];

describe('which items a query finds, the latest created first', () => {
  it.each<[query: string, found: string[]]>([
    ['', ALL],
    ['is:issue', ['tool#1', 'secret#1', 'app#1', 'app#4']],
    ['is:pr', ['app#3', 'app#2', 'lib#1']],
    ['is:pull-request', ['app#3', 'app#2', 'lib#1']],
    ['type:pr', ['app#3', 'app#2', 'lib#1']],
    ['IS:PR Is:Open', ['app#3']],
    ['is:open', ['tool#1', 'secret#1', 'app#3', 'app#1', 'app#4']],
    ['state:closed', ['app#2', 'lib#1']],
    ['is:closed is:pr', ['app#2', 'lib#1']],
    ['is:merged', ['app#2']],
    ['is:unmerged', ['app#3', 'lib#1']],
    ['is:draft', ['app#3']],
    ['draft:true', ['app#3']],
    ['is:pr draft:false', ['app#2', 'lib#1']],
    ['is:private', ['secret#1']],
    ['is:public is:issue', ['tool#1', 'app#1', 'app#4']],
    ['is:archived', ['lib#1']],
    ['archived:false label:bug', ['tool#1', 'secret#1', 'app#1']],
    ['archived:true', ['lib#1']],
    ['is:locked', []],
    ['is:nonsense', []],
    ['author:ann', ['secret#1', 'app#1', 'lib#1']],
    ['author:ANN', ['secret#1', 'app#1', 'lib#1']],
    ['author:@me', ['tool#1', 'app#2']],
    ['author:app/dependabot', ['app#3']],
    ['author:dependabot[bot]', ['app#3']],
    ['author:dependabot', []],
    ['assignee:ben', ['app#1']],
    ['assignee:*', ['app#1']],
    ['no:assignee is:issue org:acme', ['secret#1', 'app#4']],
    ['commenter:ben', ['app#1']],
    ['mentions:ben', ['app#1']],
    ['team:acme/core', ['app#1']],
    ['involves:ben', ['tool#1', 'app#2', 'app#1']],
    ['reviewed-by:ann', ['app#2']],
    ['review-requested:ann', ['app#3']],
    ['review:approved', ['app#2']],
    ['review:required', ['app#3']],
    ['review:none', ['app#3', 'lib#1']],
    ['label:bug', ['tool#1', 'secret#1', 'app#1', 'lib#1']],
    ['label:BUG', ['tool#1', 'secret#1', 'app#1', 'lib#1']],
    ['label:"help wanted"', ['app#1']],
    ['label:"help wanted" label:bug', ['app#1']],
    ['label:doc,deps', ['app#3', 'app#2']],
    ['label:doc,"help wanted"', ['app#2', 'app#1']],
    ['label:doc label:deps', []],
    ['label:agenda', ['secret#1']],
    ['no:label', ['app#4']],
    ['has:label org:other', ['tool#1']],
    ['milestone:v2', ['app#1']],
    ['milestone:*', ['app#1']],
    ['no:milestone label:"help wanted"', []],
    ['linked:pr', ['app#1']],
    ['linked:issue', ['app#2']],
    ['repo:acme/lib', ['lib#1']],
    ['repo:acme/old-app is:pr', ['app#3', 'app#2']],
    ['org:other', ['tool#1']],
    ['user:other', ['tool#1']],
    ['org:acme org:other', []],
    ['repo:acme/app repo:acme/lib', []],
    ['(org:other OR repo:acme/lib)', ['tool#1', 'lib#1']],
    ['org:other OR repo:acme/lib', ['tool#1', 'lib#1']],
    ['is:pr (repo:acme/app OR repo:acme/lib) -is:draft', ['app#2', 'lib#1']],
    ['-org:acme', ['tool#1']],
    ['-label:bug is:issue', ['app#4']],
    ['-repo:acme/app -repo:acme/lib', ['tool#1', 'secret#1']],
    ['-(label:bug OR label:doc)', ['app#3', 'app#4']],
    ['is:issue AND label:bug OR is:draft', ['tool#1', 'secret#1', 'app#3', 'app#1']],
    ['crash', ['secret#1', 'app#2', 'app#1', 'lib#1']],
    ['CRASH handler', ['lib#1']],
    ['crash NOT handler', ['secret#1', 'app#2', 'app#1']],
    ['crash -embargoed -abandoned', ['app#2', 'app#1']],
    ['"the crash"', ['app#2']],
    ['"crash the"', []],
    ['fs.readFile', ['app#1']],
    ['breaks', ['app#1']],
    ['in:title breaks', []],
    ['in:body breaks', ['app#1']],
    ['Windows', ['app#1']],
    ['Windows in:title,body', []],
    ['Windows in:comments', ['app#1']],
    ['comments:2', ['app#1']],
    ['comments:>=1', ['app#1']],
    ['comments:<1 org:other', ['tool#1']],
    ['comments:1..5', ['app#1']],
    ['created:2023-07-05', ['app#2']],
    ['created:>=2023-07-06', ['tool#1', 'secret#1', 'app#3']],
    ['created:>2023-07-06', ['tool#1', 'secret#1']],
    ['created:<2023-06-01', ['lib#1']],
    ['created:<=2023-06-01', ['app#4', 'lib#1']],
    ['created:2023-07-05..2023-07-06', ['app#3', 'app#2']],
    ['created:*..2023-06-01', ['app#4', 'lib#1']],
    ['created:2023-07-07..*', ['tool#1', 'secret#1']],
    ['created:2023-07-05T10:00:00Z', ['app#2']],
    ['created:>2023-07-05T10:00:00Z created:<=2023-07-06T00:00:00+00:00', ['app#3']],
    ['created:2023-07-05T12:00:00+02:00..2023-07-05T05:30:00-04:30', ['app#2']],
    ['merged:2023-07-10', ['app#2']],
    ['merged:2023-07-11T00:59:59+01:00', ['app#2']],
    ['merged:<2023-07-10T23:59:59Z', []],
    ['closed:2023-07-10..2023-07-31', ['app#2']],
    ['updated:>=2023-07-20', ['app#1', 'app#4']],
    ['reason:"not planned"', []],
    ['head:pull-2', ['app#2']],
    ['base:main label:deps', ['app#3']],
    ['sort:created-asc label:bug', ['lib#1', 'app#1', 'secret#1', 'tool#1']],
    ['sort:updated-desc is:issue', ['app#1', 'app#4', 'tool#1', 'secret#1']],
    ['sort:comments-desc is:issue org:acme', ['app#1', 'secret#1', 'app#4']],
    ['(((is:merged)))', ['app#2']],
    ['is:merged )', ['app#2']],
    ['(is:merged', ['app#2']],
    ['crash:handler', ['lib#1']],
  ])('%s', (query, found) => {
    expect(search(query)).toEqual(found);
  });
});

it('orders as the parameters of the REST API ask, unless the query does', () => {
  expect(search('label:bug', { sort: 'created', direction: 'asc' })).toEqual([
    'lib#1',
    'app#1',
    'secret#1',
    'tool#1',
  ]);
  expect(search('label:bug sort:created-desc', { sort: 'created', direction: 'asc' })).toEqual([
    'tool#1',
    'secret#1',
    'app#1',
    'lib#1',
  ]);
});

describe('queries that are refused', () => {
  const six = 'a OR b OR c AND d AND e NOT f';
  it.each([
    { name: 'five operators are fine', query: `${six.slice(0, -6)} -f`, message: null },
    { name: 'more than five operators', query: `${six} OR g`, message: /More than five AND/u },
    { name: '256 characters of text are fine', query: `org:acme ${'x'.repeat(256)}`, message: null },
    {
      name: 'more than 256 characters of text',
      query: 'x'.repeat(257),
      message: /longer than 256 characters/u,
    },
    {
      name: 'qualifiers do not count as text',
      query: Array(40).fill('label:"some label"').join(' '),
      message: null,
    },
    {
      name: 'dates that are none',
      query: 'created:yesterday',
      message: /"yesterday" is not a recognized date/u,
    },
    { name: 'an unknown owner', query: 'org:nobody', message: /cannot be searched/u },
    { name: 'an unknown repository', query: 'repo:acme/nothing', message: /cannot be searched/u },
    { name: 'one known scope among unknown ones is fine', query: 'org:nobody OR org:acme', message: null },
    { name: 'excluding an unknown repository is fine', query: '-repo:acme/nothing', message: null },
    { name: 'qualifiers that are not modelled', query: 'project:acme/1', message: /does not model/u },
  ])('$name', ({ query, message }) => {
    if (message === null) expect(() => search(query)).not.toThrow();
    else expect(() => search(query)).toThrow(message);
  });
});

describe('any text', () => {
  it('is a query, or is refused as one', () => {
    const piece = fc.constantFrom(
      '(',
      ')',
      '-',
      '"',
      ' ',
      'NOT ',
      'OR ',
      'AND ',
      'label:',
      'is:pr',
      'created:>',
      'a',
      '\\',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (query) => {
        try {
          expect(ALL).toEqual(expect.arrayContaining(search(query)));
        } catch (error) {
          if (!(error instanceof GitHubError)) throw error;
        }
      }),
    );
  });

  it('is found as a label when it is quoted', () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((value) => value.trim() !== '');
    fc.assert(
      fc.property(name, (value) => {
        const item = {
          repo: 'acme/app',
          number: 1,
          type: 'Issue',
          title: '',
          author: null,
          createdAt: '2023-01-01T00:00:00Z',
        } as const;
        const repositories = [{ nameWithOwner: 'acme/app' }];
        const own = ingest({ repositories, items: [{ ...item, labels: [value] }] }, options);
        const quoted = `label:"${value.replace(/["\\]/gu, '\\$&')}"`;
        expect(searchItems(own, ben, `org:acme ${quoted}`).items).toHaveLength(1);
        expect(searchItems(own, ben, `org:acme -${quoted}`).items).toHaveLength(0);
      }),
    );
  });
});

it('finds private items only for those who see them', () => {
  const stranger = new Viewer('stranger', {}, world.account('ann'));
  const insider = new Viewer('insider', { sees: ['acme/secret'] }, world.account('ann'));
  expect(searchItems(world, stranger, 'embargoed').items).toEqual([]);
  expect(searchItems(world, insider, 'embargoed').items).toHaveLength(1);
  expect(() => searchItems(world, stranger, 'repo:acme/secret')).toThrow(/cannot be searched/u);
});
