import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BoardColumn, readBoard } from '../../src/merge/board.ts';
import { mergeDocument } from '../../src/merge/merge-document.ts';
import { type Destination, moveItem } from '../../src/merge/move-item.ts';
import { anyEdits, applyEdits } from './helpers/edit-script.ts';
import { generate, history } from './helpers/facts.ts';

const UPDATE = `# Update

## 1) Triage

No activity.

## 2) Releases

* one - https://github.com/acme/app/pull/1
  * a note on one

  \`\`\`sh
  code of one
  \`\`\`
* Regular releases
  * v1.0.0

## 3) Initiatives

Words.

* two - https://github.com/acme/app/pull/2
* Permission Model
  * three - https://github.com/acme/app/pull/3
  said of three, in no hurry
  * four - https://github.com/acme/app/pull/4

## Not placed yet

- [ ] five <https://github.com/acme/app/pull/5>
- six [#6](https://github.com/acme/app/pull/6)
`;

const PLACES = [
  { heading: '1) Triage', groups: [] },
  { heading: '2) Releases', groups: [] },
  { heading: '3) Initiatives', groups: ['Permission Model', 'Threat *Model*'] },
];

const lineOf = (text: string, words: string) => text.split('\n').findIndex((line) => line.includes(words));
const names = (columns: readonly BoardColumn[]) =>
  columns.map(({ heading, group, cards }) => [
    group ?? heading,
    cards.map(({ key }) => key.split('#')[1]).join(),
  ]);

/** Move what has some words in its line to below another line. */
function move(text: string, words: string, below: string, rest: Partial<Destination> = {}): string {
  return moveItem(text, lineOf(text, words), { line: lineOf(text, below), ...rest });
}

describe('the columns of a document', () => {
  it('are its sections and named lists with their items, and the lists that the configuration names', () => {
    expect(names(readBoard(UPDATE, PLACES))).toEqual([
      ['1) Triage', ''],
      ['2) Releases', '1'],
      ['3) Initiatives', '2'],
      ['Permission Model', '3,4'],
      ['Threat *Model*', ''],
      ['Not placed yet', '5,6'],
    ]);
  });
});

describe('moving an item', () => {
  it.each([
    [
      'into a named list',
      'five',
      '* Permission',
      {},
      '  * four - https://github.com/acme/app/pull/4\n  * [ ] five <h',
    ],
    ['before another item', 'six', '## 3)', { before: lineOf(UPDATE, '* two') }, 'Words.\n\n* six [#6](h'],
    [
      'below the words of a section without items',
      'six',
      '## 1)',
      {},
      'No activity.\n\n* six [#6](https://github.com/acme/app/pull/6)\n\n## 2)',
    ],
    [
      'to the end of its section, before named lists',
      'five',
      '## 3)',
      {},
      'pull/2\n* [ ] five <https://github.com/acme/app/pull/5>\n* Perm',
    ],
    [
      'into a list that it begins',
      'six',
      '## 3)',
      { group: 'Threat *Model*' },
      'pull/4\n* Threat \\*Model*\n  * six [#6](https://github.com/acme/app/pull/6)\n\n## Not',
    ],
    [
      'with its notes, in their new column',
      'one -',
      '* Permission',
      {},
      'pull/4\n  * one - https://github.com/acme/app/pull/1\n    * a note on one\n\n    ```sh\n    code of one\n    ```\n',
    ],
    [
      'out of a named list',
      'three -',
      '## Not',
      {},
      'pull/6)\n- three - https://github.com/acme/app/pull/3\nsaid of three, in no hurry\n',
    ],
  ] as const)('goes %s', (_, words, below, rest, expected) => {
    expect(move(UPDATE, words, below, rest)).toContain(expected);
  });

  it('goes to another place in its table, but neither out of it nor into one', () => {
    const row = (number: number) => `| one | https://github.com/acme/app/pull/${number} |`;
    const table = (...numbers: number[]) =>
      `## A\n\n| what | where |\n| --- | --- |\n${numbers.map(row).join('\n')}\n\n## B\n\n`;
    const list = '* nine - https://github.com/acme/app/pull/9\n';
    const text = `${table(1, 2, 3)}${list}`;
    expect(move(text, 'pull/1', '| what')).toBe(`${table(2, 3, 1)}${list}`);
    expect(move(text, 'pull/3', '| what', { before: lineOf(text, 'pull/2') })).toBe(
      `${table(1, 3, 2)}${list}`,
    );
    const other = expect.objectContaining({ why: expect.stringContaining('table') });
    expect(() => move(text, 'pull/1', '## B')).toThrow(other);
    expect(() => move(text, 'nine', '| what')).toThrow(other);
    expect(() => move(text, 'nine', '| what', { before: lineOf(text, 'pull/2') })).toThrow(other);
    expect(() => move(text, 'pull/1', '| what', { group: 'C' })).toThrow(other);
  });

  it('changes nothing for an item that stands there already', () => {
    expect(move(UPDATE, 'six', '## Not')).toBe(UPDATE);
    expect(move(UPDATE, 'five', '## Not', { before: lineOf(UPDATE, 'six') })).toBe(UPDATE);
  });

  it('keeps the line endings and the mark of a file', () => {
    const crlf = `\uFEFF${UPDATE.replaceAll('\n', '\r\n')}`;
    expect(move(crlf, 'six', '* Permission')).toBe(
      `\uFEFF${move(UPDATE, 'six', '* Permission').replaceAll('\n', '\r\n')}`,
    );
  });

  it('refuses what is not there, and what would change how other lines read', () => {
    const gone = expect.objectContaining({ code: 'document/not-movable' });
    expect(() => moveItem(UPDATE, 0, { line: 2 })).toThrow(gone);
    expect(() => moveItem(UPDATE, lineOf(UPDATE, 'six'), { line: 1 })).toThrow(gone);
    const open = UPDATE.replace('Words.', 'Words.\n\n<!-- not closed');
    expect(() => move(open, 'one -', '## 1)')).not.toThrow();
    expect(() => move(open, 'one -', '* Permission')).toThrow(gone);
  });

  it('comes back to the same document when it is undone by hand', () => {
    const there = move(UPDATE, 'five', '## 2)');
    expect(move(there, 'five', '## Not', { before: lineOf(there, '- six') })).toBe(
      UPDATE.replace('* [ ]', '- [ ]'),
    );
  });
});

/** Lines as they read: without bullet and indentation. */
const words = (text: string) =>
  text
    .replace('\uFEFF', '')
    .split(/\r?\n/u)
    .map((line) => line.trim().replace(/^(?:[*+-]|\d+[.)]) +/u, ''))
    .filter((line) => line !== '')
    .sort();

describe('moving items of documents that people edited', () => {
  const runs = Number(process.env.FC_RUNS ?? 12);
  it('costs no line, and the next merge leaves the item there', { timeout: 600_000 }, () => {
    let moves = 0;
    fc.assert(
      fc.property(
        history,
        anyEdits,
        fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
        ({ before }, edits, picks) => {
          let { text } = applyEdits(mergeDocument('', generate(before)), edits);
          for (let at = 0; at < picks.length; at += 3) {
            const columns = readBoard(text, []);
            const cards = columns.flatMap((column) => column.cards);
            const card = cards[(picks[at] ?? 0) % cards.length];
            const column = columns[(picks[at + 1] ?? 0) % columns.length];
            if (card === undefined || column === undefined) return;
            const next = column.cards[(picks[at + 2] ?? 0) % (column.cards.length + 1)];
            const moved = attempt(() => moveItem(text, card.line, { line: column.line, before: next?.line }));
            if (moved === null) continue;
            moves += 1;
            expect(words(moved)).toEqual(words(text));
            const merged = mergeDocument(moved, generate(before));
            const placesOf = (document: string) =>
              readBoard(document, []).flatMap(({ heading, group, cards: inside }) =>
                inside.filter(({ key }) => key === card.key).map(() => `${heading}/${group}`),
              );
            expect(placesOf(merged)).toEqual(placesOf(moved));
            expect(mergeDocument(merged, generate(before))).toBe(merged);
            text = merged;
          }
        },
      ),
      { numRuns: runs },
    );
    expect(moves).toBeGreaterThan(runs);
  });
});

function attempt(work: () => string): string | null {
  try {
    return work();
  } catch (error) {
    expect(error).toMatchObject({ code: 'document/not-movable' });
    return null;
  }
}
