import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { nameInTitle, splitHost } from '../../src/init/learn/archive-facts.ts';
import { rhythmOf } from '../../src/init/learn/rhythm.ts';
import { scheduleOfWords } from '../../src/init/schedule-words/schedule-of-words.ts';

it.each([
  ['Node.js Foundation Garden Team Meeting 2018-07-18', 'Node.js Foundation Garden Team'],
  ['Garden WG Notes - February 2026', 'Garden WG'],
  ['Plot Board monthly meeting, August 14, 2025', 'Plot Board'],
  ['Minutes of the Plot Board, 14 August 2025', 'Plot Board'],
  ['2026-02-18 Shed Talk', 'Shed Talk'],
  ['**Shed Call #12**', 'Shed'],
  ['2026-02-18', null],
  ['Meeting', null],
])('the title %s names %s', (title, name) => {
  expect(nameInTitle(title)).toBe(name);
});

it.each([
  { name: 'Node.js Garden', owner: 'nodejs', host: 'Node.js', rest: 'Garden' },
  {
    name: 'Open Plot Foundation Garden Team',
    owner: 'open-plot-foundation',
    host: 'Open Plot Foundation',
    rest: 'Garden Team',
  },
  { name: 'Garden', owner: 'garden', host: null, rest: 'Garden' },
  { name: 'Garden Team', owner: null, host: null, rest: 'Garden Team' },
])('$name of $owner is $host, $rest', ({ name, owner, host, rest }) => {
  expect(splitHost(name, owner)).toEqual({ host, name: rest });
});

describe('the rhythm of meetings', () => {
  const days = (start: string, steps: number[]) => {
    const passed = [0, ...steps].map((_, index) =>
      steps.slice(0, index).reduce((sum, step) => sum + step, 0),
    );
    return passed.map((count) => new Date(Date.parse(start) + count * 86_400_000).toISOString().slice(0, 10));
  };

  it.each([
    { name: 'weekly', dates: days('2026-01-07', [7, 7, 14, 7, 7]), words: 'every Wednesday' },
    {
      name: 'every other week',
      dates: days('2026-01-08', [14, 28, 14, 14, 28]),
      words: 'every other Thursday',
    },
    {
      name: 'one that was moved',
      dates: days('2026-01-08', [14, 14, 15, 13, 14, 14, 14, 14, 14]),
      words: 'every other Thursday',
    },
    {
      name: 'monthly',
      dates: ['2026-01-06', '2026-02-03', '2026-03-03', '2026-04-07', '2026-05-05', '2026-06-02'],
      words: 'first Tuesday of the month',
    },
  ])('$name', ({ dates, words }) => {
    expect(rhythmOf([...dates].reverse())).toEqual({ words, newest: dates.at(-1) });
  });

  it.each([
    { name: 'too few', dates: days('2026-01-07', [7, 7]) },
    { name: 'all over the week', dates: days('2026-01-07', [3, 9, 12, 5, 8]) },
    { name: 'no dates', dates: ['x', 'y', 'z', 'a'] },
  ])('is not known from $name', ({ dates }) => {
    expect(rhythmOf(dates)).toBeNull();
  });
});

it('says something of any sentence, and what it takes is valid', () => {
  const words = [
    'every',
    'other',
    'first',
    'last',
    'Thu',
    'Mondays',
    'of the month',
    '15:00',
    '3pm',
    'UTC',
    'ET',
    '-',
    'é',
    '2026-12-03',
    '15th',
  ];
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((each) => each.join(' ')),
  );
  fc.assert(
    fc.property(
      text,
      fc.option(fc.constantFrom('2026-12-03', 'soon'), { nil: undefined }),
      (sentence, starting) => {
        const said = scheduleOfWords(sentence, { starting, now: '2026-11-27T12:00:00Z' });
        if (!('schedule' in said)) return;
        const kind = said.schedule.includes('RRULE') ? 'rrule' : 'every';
        const config = {
          groups: {
            wg: {
              agenda: { from: ['a'] },
              meeting: { repository: 'a/b', schedule: { [kind]: said.schedule } },
            },
          },
        };
        expect(parseConfig(JSON.stringify(config), { file: 'x' }).problems).toEqual([]);
      },
    ),
  );
});
