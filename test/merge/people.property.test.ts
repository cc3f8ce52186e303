import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeDocument } from '../../src/merge/merge-document.ts';
import { anyEdits, applyEdits, MEMORY, tamedEdits } from './helpers/edit-script.ts';
import { addressOf, type Fact, generate, history, names } from './helpers/facts.ts';

const RUNS = { numRuns: 100 };

/** A line without what editors change about it: indentation, bullet, spaces and line ending. */
const core = (line: string) => line.trim().replace(/^[*+-] /u, '');
const linesOf = (text: string) => text.replace('\uFEFF', '').split(/\r?\n/u);

/** Lines that the tool did not write, exactly as they stand. */
function peoplesLines(text: string, generated: string): string[] {
  const ours = new Set(linesOf(generated).map(core));
  return linesOf(text).filter((line) => core(line) !== '' && !line.includes(MEMORY) && !ours.has(core(line)));
}

function expectInOrder(lines: readonly string[], text: string): void {
  const all = linesOf(text);
  let from = 0;
  for (const line of lines) {
    const found = all.indexOf(line, from);
    expect(found, `lost: ${JSON.stringify(line)}`).not.toBe(-1);
    from = found + 1;
  }
}

const itemsIn = (text: string, items: readonly Fact[]) =>
  linesOf(text).flatMap((line) => items.filter((item) => names(line, item)).map(addressOf));

describe('merging a document that people edited', () => {
  it('keeps every line that a person wrote, in order, whatever they did', () => {
    fc.assert(
      fc.property(history, anyEdits, ({ before, after }, edits) => {
        const { text } = applyEdits(mergeDocument('', generate(before)), edits);
        const merged = mergeDocument(text, generate(after));
        expectInOrder(peoplesLines(text, generate(before)), merged);
      }),
      RUNS,
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(history, anyEdits, ({ before, after }, edits) => {
        const { text } = applyEdits(mergeDocument('', generate(before)), edits);
        const merged = mergeDocument(text, generate(after));
        expect(mergeDocument(merged, generate(after))).toBe(merged);
      }),
      RUNS,
    );
  });

  it('changes nothing when the facts did not', () => {
    fc.assert(
      fc.property(history, tamedEdits, ({ before }, edits) => {
        const { text } = applyEdits(mergeDocument('', generate(before)), edits);
        expect(mergeDocument(text, generate(before))).toBe(text);
      }),
      RUNS,
    );
  });

  it('leaves out what a person deleted', () => {
    fc.assert(
      fc.property(history, tamedEdits, ({ before, after }, edits) => {
        const { text } = applyEdits(mergeDocument('', generate(before)), edits);
        const merged = mergeDocument(text, generate(after));
        for (const item of before.items)
          if (!names(text, item)) expect(names(merged, item), addressOf(item)).toBe(false);
      }),
      RUNS,
    );
  });

  it('leaves where they are what stays, and adds what is new once', () => {
    fc.assert(
      fc.property(history, tamedEdits, ({ before, after }, edits) => {
        const { text } = applyEdits(mergeDocument('', generate(before)), edits);
        const merged = mergeDocument(text, generate(after));
        const staying = before.items.filter((item) =>
          after.items.some((other) => addressOf(other) === addressOf(item)),
        );
        expect(itemsIn(merged, staying)).toEqual(itemsIn(text, staying));
        for (const item of after.items) {
          if (before.items.some((other) => addressOf(other) === addressOf(item))) continue;
          expect(itemsIn(merged, [item]), addressOf(item)).toEqual([addressOf(item)]);
        }
      }),
      RUNS,
    );
  });

  it('is what would be generated, when nobody touched it', () => {
    fc.assert(
      fc.property(history, ({ before, after }) => {
        const merged = mergeDocument(mergeDocument('', generate(before)), generate(after));
        const lines = (text: string) =>
          linesOf(text)
            .filter((line) => line.trim() !== '' && !line.includes(MEMORY))
            .map(core);
        expect(lines(merged).sort()).toEqual(lines(generate(after)).sort());
      }),
      RUNS,
    );
  });
});
