import { describe, expect, it } from 'vitest';
import { readMemory, withoutMemory, writeMemory } from '../../src/merge/memory.ts';
import { mergeDocument } from '../../src/merge/merge-document.ts';
import { planMerge } from '../../src/merge/plan-merge.ts';
import { item, minutes, visible } from './helpers/documents.ts';

const words = [{ identity: 'abcdef', text: 'ghijkl', place: 'mn' }, { identity: 'opqrst' }];
const comment = '<!-- minutebook 1 abcdefghijklmn opqrst -->';

describe('the comment', () => {
  it('reads as it was written', () => {
    expect(writeMemory(words)).toBe(comment);
    expect(readMemory(`a\n${comment}\nb`)).toEqual({
      offered: new Set(['abcdef', 'opqrst']),
      own: [words[0]],
      ranges: [{ start: 2, end: 2 + comment.length }],
      damaged: 0,
    });
  });

  it.each([
    ['wrapped', '<!-- minutebook 1\nabcdefghijklmn\r\nopqrst\n-->', ['abcdef', 'opqrst'], 0],
    ['cut short between words', '<!-- minutebook 1 abcdefghijklmn\nwords of theirs', ['abcdef'], 1],
    ['cut short in a word', '<!-- minutebook 1 abcdefghijklmn opq\n', ['abcdef'], 2],
    ['cut short at its end', '<!-- minutebook 1 abcdefghijklmn opqrst --', ['abcdef', 'opqrst'], 1],
    ['cut down to its name', '<!-- minutebook', [], 1],
    ['there twice', `${comment}\n\n${comment}`, ['abcdef', 'opqrst'], 0],
    ['empty', '<!-- minutebook 1 -->', [], 0],
    ['of somebody else', '<!-- minutebook is a nice word -->', [], 0],
    ['of a later version', '<!-- minutebook 2 abcdefghijklmn -->', [], 0],
  ])('is understood when it is %s', (_, text, offered, damaged) => {
    const memory = readMemory(text);
    expect([...memory.offered]).toEqual(offered);
    expect(memory.damaged).toBe(damaged);
  });

  it('is blanked out without moving anything', () => {
    const text = `a\r\n${comment}\r\nb`;
    expect(withoutMemory(text, readMemory(text))).toBe(`a\r\n${' '.repeat(comment.length)}\r\nb`);
  });
});

describe('a document whose memory', () => {
  const wg = 'nodejs/security-wg';
  const before = minutes({ [wg]: [item(1), item(2)] });
  const after = minutes({ [wg]: [item(1, 'New title'), item(2), item(3)] });
  const draft = mergeDocument('', before);
  const [, memory = ''] = /(<!-- minutebook .* -->)/u.exec(draft) ?? [];
  const expected = minutes({ [wg]: [item(1, 'New title'), item(2), item(3)] });

  it.each([
    ['stands at the top', `${memory}\n\n${before}`],
    ['stands between other lines', before.replace('## Q&A\n', `## Q&A\n\n${memory}\n`)],
    ['is there twice', `${memory}\n\n${draft}`],
  ])('%s is kept up to date there', (_, now) => {
    const merged = mergeDocument(now, after);
    expect(merged.match(/<!-- minutebook 1 /gu)).toHaveLength(1);
    expect(
      merged
        .replace(/<!-- minutebook 1 .* -->/u, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    ).toBe(expected.replace(/\s+/gu, ' ').trim());
    expect(mergeDocument(merged, after)).toBe(merged);
  });

  it('is gone counts as written by people', () => {
    expect(visible(mergeDocument(before, after))).toBe(minutes({ [wg]: [item(1), item(2), item(3)] }));
  });

  it('is damaged says so', () => {
    const plan = planMerge(draft.slice(0, -30), after);
    expect(plan.warnings).toEqual([expect.stringContaining('was damaged')]);
    expect(planMerge(plan.text, after)).toMatchObject({ changed: false, warnings: [] });
  });

  it('would be the only thing to change is not touched', () => {
    const now = draft.replace(item(2), `${item(2)}\n* By hand [#9](https://github.com/${wg}/issues/9)`);
    expect(mergeDocument(now, minutes({ [wg]: [item(1), item(2), item(9)] }))).toBe(now);
  });
});
