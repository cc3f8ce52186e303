import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeDocument } from '../../src/merge/merge-document.ts';
import { work } from './helpers/documents.ts';

/** What people do to the lines of the items below a name. */
const HANDS: Record<string, (lines: readonly string[]) => string[]> = {
  'takes the bullets off': (lines) => lines.map((line) => line.replace('* ', '')),
  'takes bullets and indentation off': (lines) => lines.map((line) => line.trim().replace('* ', '')),
  'un-indents them': (lines) => lines.map((line) => line.trim()),
  'numbers them from 2': (lines) => lines.map((line, index) => line.replace('*', `${index + 2}.`)),
  'numbers them from 1': (lines) => lines.map((line, index) => line.replace('*', `${index + 1}.`)),
  'makes a table of them': (lines) => [
    '  | work |',
    '  | --- |',
    ...lines.map((line) => `  | ${line.trim().replace('* ', '')} |`),
  ],
  'makes a table with no indentation of them': (lines) => [
    '',
    '| work |',
    '| --- |',
    ...lines.map((line) => `| ${line.trim().replace('* ', '')} |`),
    '',
  ],
  'makes one line of them': (lines) => [lines.map((line) => line.trim().replace('* ', '')).join(' and ')],
  'quotes them': (lines) => lines.map((line) => line.replace('* ', '> ')),
};

interface Group {
  name: string;
  numbers: readonly number[];
}

const NAMES = ['Permission Model', 'Scorecard', 'Automate releases'];
const line = (number: number, title?: string) => `  ${work(number, title)}`;
const update = (groups: readonly Group[], title: (number: number) => string | undefined = () => undefined) =>
  `# Update 2023-07\n\nA sentence.\n\n## 1) Initiatives\n\n${groups
    .map(({ name, numbers }) =>
      [`* ${name}`, ...numbers.map((number) => line(number, title(number)))].join('\n'),
    )
    .join('\n')}\n\n## WG Meetings\n\nNone.\n`;
const addresses = (text: string) => text.match(/nodejs\/node\/pull\/\d+/gu) ?? [];
const times = (all: readonly string[], one: string) => all.filter((each) => each === one).length;

/** A document whose items below one name were handled. */
function handled(groups: readonly Group[], at: number, hand: string): string {
  const document = mergeDocument('', update(groups));
  const { name, numbers } = groups[at] ?? { name: '', numbers: [] };
  const before = [`* ${name}`, ...numbers.map((number) => line(number)), ''].join('\n');
  const lines = HANDS[hand]?.(numbers.map((number) => line(number))) ?? [];
  return document.replace(before, () => [`* ${name}`, ...lines, ''].join('\n'));
}

describe.each(Object.keys(HANDS))('the name of a list, when somebody %s', (hand) => {
  const groups = fc
    .uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 9 })
    .map((numbers): Group[] =>
      NAMES.map((name, index) => ({ name, numbers: numbers.filter((_, nth) => nth % 3 === index) })),
    );

  it('stays, once, and so does what is below it, whatever becomes of the facts', () => {
    fc.assert(
      fc.property(
        groups,
        fc.nat(2),
        fc.array(fc.constantFrom('stays', 'retitled', 'gone'), { minLength: 60, maxLength: 60 }),
        fc.boolean(),
        (before, at, fates, more) => {
          const text = handled(before, at, hand);
          expect(mergeDocument(text, update(before))).toBe(text);
          const after = before.map(({ name, numbers }, index) => ({
            name,
            numbers: [
              ...numbers.filter((number) => fates[number - 1] !== 'gone'),
              ...(more && index === at ? [61] : []),
            ],
          }));
          const title = (number: number) =>
            fates[number - 1] === 'retitled' ? `Otherwise ${number}` : undefined;
          const merged = mergeDocument(text, update(after, title));
          const lines = merged.split('\n').map((each) => each.trim());
          for (const name of NAMES) expect(times(lines, `* ${name}`), name).toBe(1);
          for (const address of new Set(addresses(merged))) {
            expect(times(addresses(merged), address), address).toBe(1);
          }
          for (const { numbers } of after)
            for (const number of numbers) expect(addresses(merged)).toContain(`nodejs/node/pull/${number}`);
          expect(mergeDocument(merged, update(after, title))).toBe(merged);
        },
      ),
      { numRuns: 60 },
    );
  });
});
