import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tellPeopleApart } from '../../src/memory/people.ts';

const named = (text: string) => {
  const [, name = '', login = null] = /^([^@]*?)\s*(?:@(.*))?$/u.exec(text) ?? [];
  return { name: name === '' ? null : name, login, line: 1 };
};
const apart = (...lists: string[][]) =>
  tellPeopleApart(lists.map((list) => list.map(named)))
    .all.map(
      ({ name, login, lists: on }) => `${name ?? ''} @${login ?? ''}: ${[...on.keys()].sort().join(' ')}`,
    )
    .sort();

it.each([
  { name: 'a login in any case', lists: [['A B @X'], ['A B @x']], are: ['A B @x: 0 1'] },
  {
    name: 'a new name',
    lists: [['Ada King @a'], ['Ada King @a'], ['Ada Byron @a'], ['Ada Byron @a']],
    are: ['Ada Byron @a: 0 1 2 3'],
  },
  {
    name: 'a slip in a name',
    lists: [['Ada King @a'], ['Ada King @a'], ['Ada Kong @a']],
    are: ['Ada King @a: 0 1 2'],
  },
  {
    name: 'a new login',
    lists: [['Jenn Turner @jennw'], ['Jenn Turner @rennut']],
    are: ['Jenn Turner @rennut: 0 1'],
  },
  {
    name: 'two of one name',
    lists: [['Jo Doe @jo1', 'Jo Doe @jo2']],
    are: ['Jo Doe @jo1: 0', 'Jo Doe @jo2: 0'],
  },
  {
    name: 'a name without its login',
    lists: [['James M Snell @js'], ['James Snell'], ['Snell, James']],
    are: ['Snell, James @js: 0 1 2'],
  },
  { name: 'accents', lists: [['Michaël Zasso @t'], ['Michael Zasso']], are: ['Michael Zasso @t: 0 1'] },
  { name: 'one wrong letter', lists: [['Robert Nagy @r'], ['Robert Naggy']], are: ['Robert Naggy @r: 0 1'] },
  {
    name: 'names one letter apart in one list',
    lists: [['Robert Nagy @r', 'Robert Naggy']],
    are: ['Robert Naggy @: 0', 'Robert Nagy @r: 0'],
  },
  { name: 'a login by itself', lists: [['Ada King @ada'], ['ada']], are: ['Ada King @ada: 0 1'] },
  { name: 'a first name', lists: [['Ada King @ak'], ['Ada']], are: ['Ada @ak: 0 1'] },
  {
    name: 'a first name of two',
    lists: [['Ada King @ak'], ['Ada Byron @ab'], ['Ada']],
    are: ['Ada @: 2', 'Ada Byron @ab: 1', 'Ada King @ak: 0'],
  },
])('tells apart $name', ({ lists, are }) => {
  expect(apart(...lists)).toEqual(are);
});

it('counts everybody in a list once, and no login twice', () => {
  const person = fc.constantFrom(
    'Ada King @ada',
    'Ada King @ADA',
    'Ada Byron @ada',
    'Ada King',
    'Ada',
    'Bob Ross @bob',
    'Bob Ross @robert',
    'bob',
    'Bob Roos',
    '@cleo',
    'Cleo',
  );
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(person, { maxLength: 6 }), { maxLength: 6 }), (lists) => {
      const { all } = tellPeopleApart(lists.map((list) => list.map(named)));
      for (const [index, list] of lists.entries()) {
        const here = all.filter(({ lists: on }) => on.has(index)).length;
        expect(here).toBeLessThanOrEqual(list.length);
        expect(here > 0).toBe(list.length > 0);
      }
      const logins = all.flatMap(({ login }) => (login === null ? [] : [login.toLowerCase()]));
      expect(new Set(logins).size).toBe(logins.length);
    }),
  );
});
