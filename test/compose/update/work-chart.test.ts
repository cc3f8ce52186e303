import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWork, countWorkByUpdate, workChart } from '../../../src/compose/update/work-chart.ts';
import type { EarlierUpdate } from '../../../src/model/update.ts';
import { renderTemplate } from '../../../src/template/render-template.ts';
import { workItem } from '../../helpers/work-item.ts';

it('is a pie chart with the number of items of each section that has some', () => {
  const slices = [
    { name: '1) Fix and Triage', count: 3 },
    { name: '2) Support', count: 0 },
    { name: '3) Initiatives & more', count: 12 },
  ];
  expect(workChart('Items per section, 2023-02 to 2023-07', slices)).toBe(
    [
      '```mermaid',
      'pie showData',
      '    title Items per section, 2023-02 to 2023-07',
      '    "1) Fix and Triage" : 3',
      '    "3) Initiatives & more" : 12',
      '```',
    ].join('\n'),
  );
});

it('counts each item once, in the latest update that lists it, and only where that has it as finished', () => {
  const sections = ['Fix', 'Explain'].map((title, index) => {
    return { number: String(index + 1), title, level: 1, intro: null, line: null };
  });
  const entry = (number: number, text: string) => {
    const url = `https://github.com/acme/app/pull/${number}`;
    return { url, href: url, repository: 'acme/app' as const, number, text, group: null, path: [] };
  };
  const places = fc.uniqueArray(
    fc.record({ number: fc.integer({ min: 1, max: 6 }), section: fc.constantFrom(0, 1), open: fc.boolean() }),
    { selector: ({ number }) => number },
  );
  fc.assert(
    fc.property(fc.array(places, { maxLength: 4 }), places, (months, current) => {
      const updates = months.map((listed, month): EarlierUpdate => {
        const inSection = (index: number) => listed.filter(({ section }) => section === index);
        return {
          file: '',
          period: `2023-0${month + 1}`,
          sections: sections.map(({ number, title }, index) => ({
            number,
            title,
            also: [],
            entries: inSection(index).map((each) => entry(each.number, each.open ? '[In Progress] x' : 'x')),
          })),
        };
      });
      const latest = (all: (typeof months)[number][]) =>
        [...new Map(all.flat().map((each) => [each.number, each])).values()].filter(({ open }) => !open);
      const bySection = (all: ReturnType<typeof latest>) =>
        sections.map((_, index) => all.filter(({ section }) => section === index).length);

      const counts = countWorkByUpdate(sections, {}, updates);
      expect(sections.map((_, index) => counts.reduce((sum, each) => sum + (each[index] ?? 0), 0))).toEqual(
        bySection(latest(months)),
      );
      const placed = current.map(({ number, section, open }) => ({
        item: workItem({ repository: 'acme/app', number, status: open ? 'active' : 'done' }),
        placement: { section: String(section + 1), initiative: null, because: '' },
      }));
      expect(countWork(sections, {}, { placed }, updates.toReversed()).map(({ count }) => count)).toEqual(
        bySection(latest([...months, current])),
      );
    }),
    { numRuns: 60 },
  );
});

it.each([{ slices: [] }, { slices: [{ name: '1) A', count: 0 }] }])(
  'is left out when there is nothing to show',
  ({ slices }) => {
    expect(workChart('Work', slices)).toBeNull();
  },
);

it.each([
  { name: 'a "quoted" name', shown: 'a quoted name' },
  { name: 'x" : 5\n    "y', shown: 'x : 5 y' },
  { name: '```\n# out', shown: 'out' },
  { name: '%%{init: {}}%%', shown: 'init:' },
  { name: '<b onclick=x>&lt;', shown: 'b onclickx&lt' },
  { name: '#quot; #35;', shown: 'quot 35' },
  { name: 'Segurança — 安全', shown: 'Segurança  安全' },
  { name: 'word '.repeat(30), shown: `${'word '.repeat(11)}wo...` },
])('shows $name as $shown', ({ name, shown }) => {
  expect(workChart('Work', [{ name, count: 1 }])).toContain(`    "${shown}" : 1\n`);
});

it('is one block of six lines whatever a section is called, also in a document', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
      const chart = workChart(`Work ${name}`, [
        { name, count: 1 },
        { name: `${name}"`, count: 2 },
      ]);
      const lines = (chart ?? '').split('\n');
      expect(lines).toHaveLength(6);
      for (const line of lines.slice(3, 5)) expect(line).toMatch(/^ {4}"[^"`#<>%{}]+" : [12]$/u);
      const { tree, markdown } = renderTemplate('{{md chart}}\n', { chart });
      expect(tree.children.map(({ type }) => type)).toEqual(['code']);
      expect(markdown).toBe(`${chart}\n`);
    }),
  );
});
