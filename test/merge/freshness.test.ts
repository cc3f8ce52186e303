import { expect, it } from 'vitest';
import { mergeDocument } from '../../src/merge/merge-document.ts';

const item = (number: number) => `* Title ${number} https://github.com/acme/app/issues/${number}`;
const section = (name: string, ...numbers: number[]) => `## ${name}\n\n${numbers.map(item).join('\n')}\n`;
const page = (...sections: string[]) => `# Agenda\n\n${sections.join('\n')}`;

/** The numbers of the items below each heading. */
function placesIn(text: string): Record<string, string[]> {
  const places: Record<string, string[]> = {};
  let heading = '';
  for (const line of text.split('\n')) {
    heading = /^#+ (.*)$/u.exec(line)?.[1] ?? heading;
    if (line.startsWith('#')) places[heading] = [];
    const number = /\/(\d+)$/u.exec(line)?.[1];
    if (number !== undefined) places[heading]?.push(number);
  }
  return places;
}

it('adds no heading for items that people have elsewhere', () => {
  const first = mergeDocument('', page(section('Old', 1)));
  const edited = first.replace('## Old', '## Ours');
  expect(placesIn(mergeDocument(edited, page(section('New', 1))))).toEqual({ Agenda: [], Ours: ['1'] });
});

it('adds a section again for a new item when people moved its other item to another section', () => {
  const first = mergeDocument('', page(section('A', 1), section('B', 2)));
  const edited = first.replace(section('A', 1), '').replace(item(2), `${item(2)}\n${item(1)}`);
  const again = mergeDocument(edited, page(section('A', 1, 3), section('B', 2)));
  expect(placesIn(again)).toEqual({ Agenda: [], A: ['3'], B: ['2', '1'] });
});

it('adds a new item with the lines below it to a document without a memory', () => {
  const below = `${item(2)}\n  * a word on it`;
  const existing = page(section('A', 1));
  expect(mergeDocument(existing, existing.replace(item(1), `${item(1)}\n${below}`))).toContain(below);
});

it('adds no new line below an item that people removed', () => {
  const generated = page(section('A', 1, 2));
  const edited = mergeDocument('', generated).replace(`${item(2)}\n`, '');
  const again = mergeDocument(edited, generated.replace(item(2), `${item(2)}\n  * a word on it`));
  expect(again).not.toContain('a word on it');
});
