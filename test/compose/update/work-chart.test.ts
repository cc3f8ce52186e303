import fc from 'fast-check';
import { expect, it } from 'vitest';
import { workChart } from '../../../src/compose/update/work-chart.ts';
import { renderTemplate } from '../../../src/template/render-template.ts';

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
