import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityTag, writeMemory } from '../../src/merge/memory.ts';
import { mergeDocument } from '../../src/merge/merge-document.ts';
import { planMerge } from '../../src/merge/plan-merge.ts';
import { item, minutes, visible } from './helpers/documents.ts';

/** The lines of the section below `### name`. */
const linesIn = (document: string, name: string): string[] =>
  (document.split(`### ${name}\n`)[1]?.split(/^#/mu)[0] ?? '').split('\n').filter((line) => line !== '');
const both = minutes({ Urgent: [item(1), item(2)], Review: [item(2), item(3)] });
const draft = mergeDocument('', both);

describe('an item that stands in two lists', () => {
  it('counts once', () => {
    expect(planMerge('', both).added).toHaveLength(3);
    expect(planMerge(draft, both)).toMatchObject({ added: [], kept: 3, changed: false });
  });

  it.each([
    {
      name: 'stays deleted in the one that people deleted it from',
      edit: (text: string) => text.replace(`${item(1)}\n${item(2)}\n`, `${item(1)}\n`),
      expected: minutes({ Urgent: [item(1)], Review: [item(2), item(3)] }),
    },
    {
      name: 'stays deleted in both',
      edit: (text: string) => text.replaceAll(`${item(2)}\n`, ''),
      expected: minutes({ Urgent: [item(1)], Review: [item(3)] }),
    },
    {
      name: 'stays where people moved one of them',
      edit: (text: string) =>
        text.replace(`${item(1)}\n${item(2)}\n`, `${item(1)}\n`).replace('See you.\n', `${item(2)}\n`),
      expected: minutes({ Urgent: [item(1)], Review: [item(2), item(3)] }).replace(
        'See you.\n',
        `${item(2)}\n`,
      ),
    },
    {
      name: 'stays reworded in one of them',
      edit: (text: string) =>
        text.replace(`${item(1)}\n${item(2)}`, `${item(1)}\n${item(2, 'Ann presents')}`),
      expected: minutes({ Urgent: [item(1), item(2, 'Ann presents')], Review: [item(2), item(3)] }),
    },
  ])('$name', ({ edit, expected }) => {
    const now = edit(draft);
    expect(now).not.toBe(draft);
    const merged = mergeDocument(now, both);
    expect(visible(merged)).toBe(expected);
    expect(mergeDocument(merged, both)).toBe(merged);
  });

  it('follows the facts in the one that nobody touched', () => {
    const now = draft.replace(`${item(1)}\n${item(2)}`, `${item(1)}\n${item(2, 'Ann presents')}`);
    const merged = mergeDocument(
      now,
      minutes({ Urgent: [item(1), item(2, 'New')], Review: [item(3), item(2, 'New')] }),
    );
    expect(linesIn(merged, 'Urgent')).toEqual([item(1), item(2, 'Ann presents')]);
    expect(linesIn(merged, 'Review')).toEqual([item(2, 'New'), item(3)]);
  });

  it('leaves the list that takes it no longer, with what people wrote in the other', () => {
    const now = draft.replace(`${item(2)}\n${item(3)}`, `${item(2)}\n  * Ann: a note\n${item(3)}`);
    const merged = mergeDocument(now, minutes({ Urgent: [item(1)], Review: [item(2), item(3)] }));
    expect(linesIn(merged, 'Urgent')).toEqual([item(1)]);
    expect(linesIn(merged, 'Review')).toEqual([item(2), '  * Ann: a note', item(3)]);
  });

  it('stays deleted in a document whose memory counted its lines', () => {
    const keys = ['#1', '#2', '#2~2', '#3'].map((key) => ({
      identity: identityTag(`nodejs/security-wg${key}`),
    }));
    const now = `${visible(draft).replace(`${item(1)}\n${item(2)}\n`, `${item(1)}\n`)}\n${writeMemory(keys)}\n`;
    const merged = mergeDocument(now, both);
    expect(linesIn(merged, 'Urgent')).toEqual([item(1)]);
    expect(linesIn(merged, 'Review')).toEqual([item(2), item(3)]);
  });
});

const LISTS = ['Urgent', 'Review', 'Later'] as const;
const FATES = ['kept', 'deleted', 'reworded', 'moved', 'un-bulleted'] as const;
/** Which lists take each of four items. */
const facts = fc.array(fc.subarray([...LISTS]), { minLength: 4, maxLength: 4 });
const generate = (taken: readonly (readonly string[])[]) =>
  minutes(
    Object.fromEntries(
      LISTS.map((list) => [
        list,
        taken.flatMap((lists, index) => (lists.includes(list) ? [item(index + 1)] : [])),
      ]),
    ),
  );

it('loses nothing, brings nothing back and adds what is new, whatever people and facts do', () => {
  const fates = fc.array(fc.constantFrom(...FATES), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(facts, fates, facts, (before, done, after) => {
      const start = mergeDocument('', generate(before));
      const fateOf = (number: number, list: string) =>
        done[(number - 1) * LISTS.length + LISTS.indexOf(list as (typeof LISTS)[number])] ?? 'kept';
      let section = '';
      const moved: string[] = [];
      const edited = start
        .split('\n')
        .flatMap((line) => {
          section = /^#+ (.*)$/u.exec(line)?.[1] ?? section;
          const number = Number(/issues\/(\d+)\)$/u.exec(line)?.[1] ?? 0);
          if (number === 0) return [line];
          switch (fateOf(number, section)) {
            case 'deleted':
              return [];
            case 'reworded':
              return [line.replace('Title', `In ${section}`)];
            case 'moved':
              moved.push(line);
              return [];
            case 'un-bulleted':
              return ['', `In ${section}: ${line.slice(2)}`, ''];
            default:
              return [line];
          }
        })
        .join('\n')
        .replace('## Q&A\n', `## Q&A\n\n${moved.join('\n')}\n`);
      const merged = mergeDocument(edited, generate(after));
      expect(mergeDocument(merged, generate(after))).toBe(merged);
      for (const [index, lists] of before.entries()) {
        const number = index + 1;
        for (const list of LISTS) {
          const fate = lists.includes(list) ? fateOf(number, list) : 'new';
          const isTaken = after[index]?.includes(list) === true;
          const there = linesIn(merged, list).filter((line) => line.includes(`/${number})`));
          if (fate === 'kept') expect(there).toHaveLength(isTaken ? 1 : 0);
          if (fate === 'deleted' || (fate === 'moved' && isTaken)) expect(there).toHaveLength(0);
          if (fate === 'reworded') expect(there.some((line) => line.includes(`In ${list}`))).toBe(true);
          if (fate === 'un-bulleted') expect(merged).toContain(`In ${list}: Title ${number}`);
          const isSettled = lists.every((other) => fateOf(number, other) === 'deleted');
          if (fate === 'new' && isTaken && lists.length > 0 && isSettled) expect(there).toHaveLength(0);
          const isKnown = lists.some(
            (other) => fateOf(number, other) === 'kept' && after[index]?.includes(other),
          );
          if (fate === 'new' && isTaken && (lists.length === 0 || isKnown)) expect(there).toHaveLength(1);
          if (fate === 'new' && !isTaken) expect(there).toHaveLength(0);
        }
      }
    }),
    { numRuns: Number(process.env.FC_RUNS ?? 40) },
  );
});
