import { describe, expect, it } from 'vitest';
import { mergeDocument } from '../../src/merge/merge-document.ts';
import { planMerge } from '../../src/merge/plan-merge.ts';
import { item, minutes, text, visible, work } from './helpers/documents.ts';

const wg = 'nodejs/security-wg';

/** A document that people wrote, without memory, and the section it has for the repository. */
const written = (...lines: string[]) => text('# Meeting', '', `### ${wg}`, '', ...lines, '', '## Q&A');
const facts = (...numbers: number[]) => minutes({ [wg]: numbers.map((number) => item(number)) });

describe('a new item comes into its list', () => {
  it.each([
    {
      name: 'after the item before it and the notes on that',
      now: written(item(1), '  * note', '', '    more', '', item(3)),
      facts: facts(1, 2, 3),
      expected: written(item(1), '  * note', '', '    more', '', item(2), '', item(3)),
    },
    {
      name: 'before the first item',
      now: written(item(2), '  * note', item(3)),
      facts: facts(1, 2, 3),
      expected: written(item(1), item(2), '  * note', item(3)),
    },
    {
      name: 'at the end, when nothing around it is there',
      now: written('* Something', '* else'),
      facts: facts(1),
      expected: written('* Something', '* else', item(1)),
    },
    {
      name: 'with its bullet, indentation and spacing',
      now: written('  -   One #1', '', '  -   Three #3'),
      facts: facts(1, 2, 3),
      expected: written('  -   One #1', '', `  -   ${item(2).slice(2)}`, '', '  -   Three #3'),
    },
    {
      name: 'with tabs',
      now: written('* Group', '\t*\tOne #1', '\t\t- note'),
      facts: minutes({ [wg]: ['Group:', '', item(1), item(2)] }),
      expected: written('* Group', '\t*\tOne #1', '\t\t- note', `\t*\t${item(2).slice(2)}`),
    },
    {
      name: 'with the next number',
      now: written('1. One #1', '2. Three #3'),
      facts: facts(1, 3, 4),
      expected: written('1. One #1', '2. Three #3', `3. ${item(4).slice(2)}`),
    },
    {
      name: 'with the same number where all have it',
      now: written('1) One #1', '1) Three #3'),
      facts: facts(1, 2, 3),
      expected: written('1) One #1', `1) ${item(2).slice(2)}`, '1) Three #3'),
    },
    {
      name: 'with empty lines where the list has them',
      now: written(item(1), '', item(2)),
      facts: facts(1, 2, 3),
      expected: written(item(1), '', item(2), '', item(3)),
    },
    {
      name: 'as close as its neighbours are',
      now: written(item(1), '  * note', '', item(2), item(3)),
      facts: facts(1, 2, 8, 3, 9),
      expected: written(item(1), '  * note', '', item(2), item(8), item(3), item(9)),
    },
    {
      name: 'after notes that only look like notes',
      now: written(item(1), ' - demo', ' - follow up', '1. first', '2. second', item(3), 'No update'),
      facts: facts(1, 2, 3, 4),
      expected: written(
        item(1),
        ' - demo',
        ' - follow up',
        '1. first',
        '2. second',
        item(2),
        item(3),
        'No update',
        item(4),
      ),
    },
    {
      name: 'after notes that stand beside their item',
      now: written(item(1), '', '* We need more publicity:', '  * blog', '', item(3)),
      facts: facts(1, 2, 3),
      expected: written(item(1), '', '* We need more publicity:', '  * blog', '', item(2), '', item(3)),
    },
    {
      name: 'below quotes and code on the item before',
      now: written(item(1), '  > quoted', '', '  ```', '  * code', '  ```', '', '      indented', item(3)),
      facts: facts(1, 2, 3),
      expected: written(
        item(1),
        '  > quoted',
        '',
        '  ```',
        '  * code',
        '  ```',
        '',
        '      indented',
        item(2),
        item(3),
      ),
    },
    {
      name: 'where its section has only words',
      now: written('Nobody came.'),
      facts: facts(1, 2),
      expected: written('Nobody came.', '', item(1), item(2)),
    },
    {
      name: 'where its section has nothing',
      now: text(`### ${wg}`, '## Q&A'),
      facts: facts(1),
      expected: text(`### ${wg}`, '', item(1), '', '## Q&A'),
    },
    {
      name: 'in the style of the other lists, where its section has none',
      now: text(`### ${wg}`, '', '### nodejs/node', '', '- One #1', '', '- Two #2'),
      facts: minutes({ [wg]: [item(1), item(2)], 'nodejs/node': [] }),
      expected: text(
        `### ${wg}`,
        '',
        `- ${item(1).slice(2)}`,
        '',
        `- ${item(2).slice(2)}`,
        '',
        '### nodejs/node',
        '',
        '- One #1',
        '',
        '- Two #2',
      ),
    },
  ])('$name', ({ now, facts: generated, expected }) => {
    const merged = mergeDocument(now, generated);
    expect(visible(merged)).toBe(expected);
    expect(mergeDocument(merged, generated)).toBe(merged);
  });
});

describe('a new item comes into its group', () => {
  const update = (...lines: string[]) => text('# Update 2023-07', '', '## 3) Initiatives', '', ...lines);
  const generated = update(
    'Permission Model:',
    '',
    work(1),
    work(2),
    '',
    'SBOM:',
    '',
    work(3),
    work(4),
    '',
    work(5),
  );
  it.each([
    {
      name: 'a label with a list that is indented',
      now: update(
        'Permission Model:',
        `  ${work(1)}`,
        '',
        'SBOM:',
        `  ${work(3)}`,
        '',
        '* Something else',
        `  ${work(5)}`,
      ),
      expected: update(
        'Permission Model:',
        `  ${work(1)}`,
        `  ${work(2)}`,
        '',
        'SBOM:',
        `  ${work(3)}`,
        `  ${work(4)}`,
        '',
        '* Something else',
        `  ${work(5)}`,
      ),
    },
    {
      name: 'a list item of that name',
      now: update('* Permission model', `  ${work(1)}`, '    * why', '* SBOM', `  ${work(3)}`, work(5)),
      expected: update(
        '* Permission model',
        `  ${work(1)}`,
        '    * why',
        `  ${work(2)}`,
        '* SBOM',
        `  ${work(3)}`,
        `  ${work(4)}`,
        work(5),
      ),
    },
    {
      name: 'a heading of that name',
      now: update(
        '### Permission Model',
        '',
        work(1),
        '',
        '### SBOM',
        '',
        work(3),
        '',
        '### Others',
        '',
        work(5),
      ),
      expected: update(
        '### Permission Model',
        '',
        work(1),
        work(2),
        '',
        '### SBOM',
        '',
        work(3),
        work(4),
        '',
        '### Others',
        '',
        work(5),
      ),
    },
    {
      name: 'after an entry that has its address in the line below',
      now: update(
        '* Permission Model',
        '  * Title',
        '    * https://github.com/nodejs/node/pull/1/files',
        '',
        '* SBOM',
        `  ${work(3)}`,
        work(5),
      ),
      expected: update(
        '* Permission Model',
        '  * Title',
        '    * https://github.com/nodejs/node/pull/1/files',
        `  ${work(2)}`,
        '',
        '* SBOM',
        `  ${work(3)}`,
        `  ${work(4)}`,
        work(5),
      ),
    },
    {
      name: 'a new label, where the section has no such group',
      now: update('Permission Model:', `  ${work(1)}`, `  ${work(2)}`, '', '* Others', `  ${work(5)}`),
      expected: update(
        'Permission Model:',
        `  ${work(1)}`,
        `  ${work(2)}`,
        '',
        '* Others',
        `  ${work(5)}`,
        '',
        'SBOM:',
        '',
        work(3),
        work(4),
      ),
    },
  ])('$name', ({ now, expected }) => {
    const merged = mergeDocument(now, generated);
    expect(visible(merged)).toBe(expected);
    expect(mergeDocument(merged, generated)).toBe(merged);
  });

  it('keeps lists apart that follow each other without a line between them', () => {
    const form = (...tsc: string[]) =>
      text('## WG Meetings', '', 'TSC', ...tsc, 'Security WG', '  * 06/07', '  * 20/07');
    const meetings = text(
      '## WG Meetings',
      '',
      'TSC',
      '',
      '* 26/07',
      '* 12/07',
      '* 05/07',
      '',
      'Security WG',
      '',
      '* 06/07',
      '* 20/07',
    );
    expect(visible(mergeDocument(form('  * 26/07', '  * 12/07'), meetings))).toBe(
      form('  * 26/07', '  * 12/07', '  * 05/07'),
    );
  });
});

describe('an item is there', () => {
  it.each([
    ['as a link', '* [Title](https://github.com/nodejs/security-wg/pull/1)'],
    ['as a number', '* Title #1'],
    [
      'as an address in a sentence',
      'We discussed https://github.com/nodejs/security-wg/issues/1#issuecomment-2 at length.',
    ],
    [
      'as an address in notes on another, when nobody knows who wrote what',
      `${item(7)}\n  * PR https://github.com/nodejs/security-wg/issues/1 was created`,
    ],
    ['as an address in a comment', '<!-- https://github.com/nodejs/security-wg/issues/1 -->'],
    ['in a table', '| a | b |\n| - | - |\n| https://github.com/nodejs/security-wg/issues/1 | x |'],
    ['by a reference', '* [Title][1]\n\n[1]: https://github.com/nodejs/security-wg/issues/1'],
  ])('%s', (_, line) => {
    const now = written(line);
    expect(mergeDocument(now, facts(1))).toBe(now);
  });

  it.each([
    ['as a number in notes on another', '  * see #1'],
    ['in the short form in notes on another', '  * covered by nodejs/security-wg#1, will be removed'],
    [
      'as an address in notes on a line of the tool',
      '  * PR https://github.com/nodejs/security-wg/issues/1 was created',
    ],
  ])('not %s', (_, note) => {
    const draft = mergeDocument('', facts(7)).replace(item(7), `${item(7)}\n${note}`);
    const plan = planMerge(draft, facts(7, 1));
    expect(plan.added).toEqual(['https://github.com/nodejs/security-wg/issues/1']);
    expect(visible(plan.text)).toContain(text(item(7), note, item(1)));
  });
});

describe('what people wrote by hand gets no more than items, releases and dates', () => {
  it('but not the sentences and empty sections of the template', () => {
    const now = written(item(1));
    expect(visible(mergeDocument(now, facts(1, 2)))).toBe(written(item(1), item(2)));
    expect(mergeDocument(now, facts(1))).toBe(now);
  });

  it('and a release that it does not name', () => {
    const update = (...lines: string[]) =>
      text('# Update', '', '## 2) Releases', '', '* Regular releases', ...lines);
    const now = update('  * v20.4.0 (Rafael)', '  * v18.17.0');
    const generated = text(
      '# Update',
      '',
      '## 2) Releases',
      '',
      'Regular releases:',
      '',
      '* v20.4.0',
      '* v20.5.0',
      '* v18.17.0',
    );
    expect(visible(mergeDocument(now, generated))).toBe(
      update('  * v20.4.0 (Rafael)', '  * v20.5.0', '  * v18.17.0'),
    );
  });
});

describe('a link that shows one number and leads to another', () => {
  const slip = (title: string, shown: number, number: number) =>
    `* ${title} [#${shown}](https://github.com/${wg}/issues/${number})`;

  it.each([
    { name: 'is the item whose title it has', now: slip('Title 5', 5, 6), numbers: [5], added: [] },
    { name: 'is it though the other is new', now: slip('Title 5', 5, 6), numbers: [5, 6], added: [6] },
    {
      name: 'is the item of its address with that title',
      now: slip('Title 6', 5, 6),
      numbers: [5, 6],
      added: [5],
    },
    {
      name: 'is the item of its address with another title',
      now: slip('Something', 5, 6),
      numbers: [5, 6],
      added: [5],
    },
    {
      name: 'is it in bold, with a checkbox',
      now: slip('Title 5', 5, 6).replace('* ', '* [ ] **').replace(' [#', '** [#'),
      numbers: [5],
      added: [],
    },
    {
      name: 'is it under another number of an address',
      now: slip('Title 5', 5, 56),
      numbers: [5, 56],
      added: [56],
    },
  ])('$name', ({ now, numbers, added }) => {
    const plan = planMerge(written(now), facts(...numbers));
    expect(plan.added).toEqual(added.map((number) => `https://github.com/${wg}/issues/${number}`));
    expect(visible(plan.text)).toContain(now);
  });
});
