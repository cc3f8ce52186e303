import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setLabels } from '../github-server/state/write-items.ts';
import { CONFIG, type Life, startLife, WORLD } from './life.ts';
import { accountOf, itemOf } from './people.ts';

function relabel(life: Life, number: number, on: boolean): void {
  const { github } = life;
  const item = itemOf(life, `acme/app#${number}`);
  const labels = on ? [github.world.label(item.repository, 'wg-agenda')] : [];
  setLabels(github.world, item, accountOf(life, 'ann'), labels);
  github.settle();
}

/** As TC39 writes its agendas: tables below the points of a numbered list. */
const IN_LIST = `# Agenda {{date}}

1. Opening
1. Proposals

    | ✓ | timebox | topic | presenter |
    |:-:|:-------:|-------|-----------|
{{#each lists}}
{{#each items}}
    |   | {{#if timebox}}{{timebox}}m{{/if}} | {{title}} [#{{number}}]({{url}}) | {{author}} |
{{/each}}
{{/each}}

1. Other business
`;
const ALONE = `# Agenda {{date}}

## Proposals

| timebox | topic | presenter |
|:-------:|-------|-----------|
{{#each lists}}
{{#each items}}
| {{#if timebox}}{{timebox}}m{{/if}} | {{title}} [#{{number}}]({{url}}) | {{author}} |
{{/each}}
{{/each}}

## Other business
`;

const proposal = (number: number, labels: readonly string[]) => ({
  repo: 'acme/app',
  number,
  type: 'Issue' as const,
  title: `Proposal ${number}`,
  author: 'ann',
  labels: [...labels],
  createdAt: `2023-01-${number}T10:00:00Z`,
});
const world = {
  ...WORLD,
  items: [
    ...WORLD.items,
    ...[11, 12, 13, 14, 15].map((number) => proposal(number, ['wg-agenda', 'timebox:10'])),
    proposal(19, ['timebox:5']),
  ],
};
const config = `${CONFIG.replace('      standing: ["Review of alerts"]\n', '      order: number\n')}    templates: { agenda: my.md }\n`;

const body = (life: Life) => life.issues()[0]?.body ?? '';
const rows = (life: Life) =>
  body(life)
    .split('\n')
    .filter((line) => /^\s*\|.*\/issues\//u.test(line));
const numbers = (life: Life) => rows(life).map((row) => Number(/#(\d+)\]/u.exec(row)?.[1]));
const publish = async (life: Life) => {
  expect(await life.run(['agenda', '--publish'])).toMatchObject({ status: 0 });
};

describe.each([
  { name: 'a table', template: ALONE },
  { name: 'a table in a numbered list', template: IN_LIST },
])('$name of an agenda', ({ template }) => {
  async function opened(): Promise<Life> {
    const life = await startLife({ config, world });
    writeFileSync(join(life.folder, 'my.md'), template);
    await publish(life);
    expect(numbers(life)).toEqual([1, 2, 7, 11, 12, 13, 14, 15]);
    return life;
  }
  it.each<{
    name: string;
    edit: (body: string, row: (number: number) => string) => string;
    is: number[];
    keeps: string[];
  }>([
    { name: 'nothing', edit: (text) => text, is: [1, 2, 7, 11, 12, 13, 14, 15, 19], keeps: [] },
    {
      name: 'a row that is deleted',
      edit: (text, row) => text.replace(`${row(12)}\n`, ''),
      is: [1, 2, 7, 11, 13, 14, 15, 19],
      keeps: [],
    },
    {
      name: 'a row that is moved',
      edit: (text, row) =>
        text.replace(`${row(12)}\n`, '').replace(`${row(15)}\n`, `${row(15)}\n${row(12)}\n`),
      is: [1, 2, 7, 11, 13, 14, 15, 19, 12],
      keeps: [],
    },
    {
      name: 'a row that is reworded',
      edit: (text, row) =>
        text.replace(row(12), row(12).replace('10m', '45m').replace('Proposal 12', 'Twelve, at last')),
      is: [1, 2, 7, 11, 12, 13, 14, 15, 19],
      keeps: ['45m', 'Twelve, at last'],
    },
    {
      name: 'a row that is ticked',
      edit: (text, row) => text.replace(row(11), row(11).replace(/\|( *)(?=\||10m)/u, '| ✓ ')),
      is: [1, 2, 7, 11, 12, 13, 14, 15, 19],
      keeps: ['✓'],
    },
    {
      name: 'a row of a person’s own',
      edit: (text, row) =>
        text.replace(row(12), `${row(12)}\n${row(12).replace(/Proposal 12.*\)/u, 'Lunch')}`),
      is: [1, 2, 7, 11, 12, 13, 14, 15, 19],
      keeps: ['Lunch'],
    },
    {
      name: 'a row that becomes a bullet',
      edit: (text, row) =>
        text
          .replace(`${row(12)}\n`, '')
          .replace('Other business', 'Other business, and Proposal 12 https://github.com/acme/app/issues/12'),
      is: [1, 2, 7, 11, 13, 14, 15, 19],
      keeps: ['and Proposal 12 https://github.com/acme/app/issues/12'],
    },
  ])('keeps $name, and takes a new row', async ({ edit, is, keeps }) => {
    await using life = await opened();
    const row = (number: number) => rows(life).find((line) => line.includes(`#${number}]`)) ?? '';
    await life.edit(life.issues()[0]?.number ?? 0, (text) => edit(text, row));
    const edited = body(life);
    relabel(life, 19, true);
    await publish(life);
    expect(numbers(life)).toEqual(is);
    for (const words of keeps) expect(body(life)).toContain(words);
    for (const word of edited.split('<!-- minutebook')[0]?.split(/\s+/u) ?? [])
      expect(body(life)).toContain(word);
    expect((await life.run(['agenda', '--publish'])).stdout).toBe('');
    // What leaves the agenda leaves the table, and what people touched does not.
    relabel(life, 19, false);
    relabel(life, 14, false);
    await publish(life);
    expect(numbers(life)).toEqual(is.filter((number) => number !== 19 && number !== 14));
    for (const words of keeps) expect(body(life)).toContain(words);
  });
});
