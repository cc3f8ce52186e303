import { describe, expect, it } from 'vitest';
import { mergeDocument } from '../../src/merge/merge-document.ts';
import { planMerge } from '../../src/merge/plan-merge.ts';
import { item, minutes, text, visible } from './helpers/documents.ts';

const wg = 'nodejs/security-wg';
const draft = mergeDocument('', minutes({ [wg]: [item(1), item(2), item(3)] }));

/** The draft after an edit, which must be one. */
function edit(change: (lines: string) => string): string {
  const edited = change(draft);
  if (edited === draft) throw new Error('The edit changes nothing.');
  return edited;
}

describe('a new document', () => {
  it('is the generated one and one comment', () => {
    const generated = minutes({ [wg]: [item(1)] });
    const merged = mergeDocument('', generated);
    expect(merged.startsWith(generated)).toBe(true);
    expect(merged.slice(generated.length)).toMatch(/^\n<!-- minutebook 1 [A-Za-z0-9+/ ]+ -->\n$/u);
    expect(merged.slice(generated.length, -4)).not.toMatch(/--(?!>).*--/u);
  });

  it('counts all items as added', () => {
    const plan = planMerge(' \n', minutes({ [wg]: [item(1), item(2)] }));
    expect(plan).toMatchObject({
      added: [
        'https://github.com/nodejs/security-wg/issues/1',
        'https://github.com/nodejs/security-wg/issues/2',
      ],
      kept: 0,
      changed: true,
      warnings: [],
    });
  });
});

describe('lines that nobody touched', () => {
  it.each([
    {
      name: 'follow a new title, with the notes below them as they are',
      now: edit((all) => all.replace(item(2), `${item(2)}\n\t- a note\n\n\t  on two lines`)),
      facts: minutes({ [wg]: [item(1), item(2, 'New title'), item(3)] }),
      expected: minutes({
        [wg]: [item(1), `${item(2, 'New title')}\n\t- a note\n\n\t  on two lines`, item(3)],
      }),
    },
    {
      name: 'follow a new title where people moved them, with the bullet that people gave them',
      now: edit((all) =>
        all.replace(`${item(2)}\n`, '').replace('## Q&A\n', `## Q&A\n\n  -   ${item(2).slice(2)}\n`),
      ),
      facts: minutes({ [wg]: [item(1), item(2, 'New title'), item(3)] }),
      expected: minutes({ [wg]: [item(1), item(3)] }).replace(
        '## Q&A\n',
        `## Q&A\n\n  -   ${item(2, 'New title').slice(2)}\n`,
      ),
    },
    {
      name: 'go with their label',
      now: draft,
      facts: minutes({ [wg]: [item(1), item(3)] }),
      expected: minutes({ [wg]: [item(1), item(3)] }),
    },
    {
      name: 'go with their heading when nothing is left below it',
      now: mergeDocument('', minutes({ [wg]: [item(1)], 'nodejs/node': [item(5, 'Five', 'nodejs/node')] })),
      facts: minutes({ [wg]: [item(1)] }),
      expected: minutes({ [wg]: [item(1)] }),
    },
    {
      name: 'stay when people wrote below them',
      now: edit((all) => all.replace(item(2), `${item(2)}\n  * a note`)),
      facts: minutes({ [wg]: [item(1), item(3)] }),
      expected: minutes({ [wg]: [item(1), item(2), '  * a note', item(3)] }),
    },
    {
      name: 'stay when people wrote right below them',
      now: edit((all) => all.replace(item(2), `${item(2)}\nNo update.`)),
      facts: minutes({ [wg]: [item(1), item(3)] }),
      expected: minutes({ [wg]: [item(1), item(2), 'No update.', item(3)] }),
    },
    {
      name: 'stay as headings when people wrote below them',
      now: mergeDocument(
        '',
        minutes({ [wg]: [item(1)], 'nodejs/node': [item(5, 'Five', 'nodejs/node')] }),
      ).replace('### nodejs/node\n', '### nodejs/node\n\nWe talked about it.\n'),
      facts: minutes({ [wg]: [item(1)] }),
      expected: minutes({ [wg]: [item(1)], 'nodejs/node': [] }).replace(
        '### nodejs/node\n\n\n',
        '### nodejs/node\n\nWe talked about it.\n\n',
      ),
    },
    {
      name: 'follow a count in a sentence',
      now: mergeDocument('', minutes({ [wg]: [item(1)] }, 'One of 17 items.')),
      facts: minutes({ [wg]: [item(1)] }, 'One of 18 items.'),
      expected: minutes({ [wg]: [item(1)] }, 'One of 18 items.'),
    },
    {
      name: 'make room for a sentence that says something else',
      now: mergeDocument('', minutes({ [wg]: [item(1)] }, 'The meeting is on Thursday.')),
      facts: minutes({ [wg]: [item(1)] }, 'It was moved to Friday.'),
      expected: minutes({ [wg]: [item(1)] }, 'It was moved to Friday.'),
    },
    {
      name: 'make room for items where there were none',
      now: mergeDocument('', minutes({ [wg]: ['Nothing yet.'] })),
      facts: minutes({ [wg]: [item(1)] }),
      expected: minutes({ [wg]: [item(1)] }),
    },
    {
      name: 'make room for a sentence where there are no items any more',
      now: draft,
      facts: minutes({ [wg]: ['Nothing any more.'] }),
      expected: minutes({ [wg]: ['Nothing any more.'] }),
    },
    {
      name: 'move when the facts moved them',
      now: mergeDocument('', minutes({ 'Needs a champion': [item(1), item(2)], [wg]: [item(3)] })),
      facts: minutes({ 'Needs a champion': [item(1)], [wg]: [item(2), item(3)] }),
      expected: minutes({ 'Needs a champion': [item(1)], [wg]: [item(2), item(3)] }),
    },
  ])('$name', ({ now, facts, expected }) => {
    const merged = mergeDocument(now, facts);
    expect(visible(merged)).toBe(expected);
    expect(mergeDocument(merged, facts)).toBe(merged);
  });

  it('come back when the label does', () => {
    const without = mergeDocument(draft, minutes({ [wg]: [item(1), item(3)] }));
    expect(visible(mergeDocument(without, minutes({ [wg]: [item(1), item(2), item(3)] })))).toBe(
      visible(draft),
    );
  });
});

describe('lines that people touched', () => {
  it.each([
    {
      name: 'keep the title that people gave them',
      now: edit((all) => all.replace('Title 2', 'Title 2, at last')),
      facts: minutes({ [wg]: [item(1), item(2, 'New title'), item(3)] }),
    },
    {
      name: 'keep a box that people ticked',
      now: mergeDocument('', minutes({ [wg]: [] }, '- [ ] Review - https://example.org')).replace(
        '[ ]',
        '[x]',
      ),
      facts: minutes({ [wg]: [] }, '- [ ] Review - https://example.org/new'),
    },
    {
      name: 'stay when their label is taken off',
      now: edit((all) => all.replace('Title 2', 'Title 2 (Rafael)')),
      facts: minutes({ [wg]: [item(1), item(3)] }),
    },
    {
      name: 'stay deleted',
      now: edit((all) => all.replace(`${item(2)}\n`, '')),
      facts: minutes({ [wg]: [item(1), item(2), item(3)] }),
    },
    {
      name: 'stay deleted under a new title',
      now: edit((all) => all.replace(`${item(2)}\n`, '')),
      facts: minutes({ [wg]: [item(1), item(2, 'New title'), item(3)] }),
    },
    {
      name: 'stay deleted as sentences',
      now: edit((all) => all.replace('Extracted from the label.\n\n', '')),
      facts: minutes({ [wg]: [item(1), item(2), item(3)] }),
    },
    {
      name: 'stay commented out',
      now: edit((all) => all.replace(item(2), `<!-- ${item(2)} -->`)),
      facts: minutes({ [wg]: [item(1), item(2), item(3)] }),
    },
    {
      name: 'stay struck out',
      now: edit((all) => all.replace(item(2), `* ~~${item(2).slice(2)}~~`)),
      facts: minutes({ [wg]: [item(1), item(2, 'New title'), item(3)] }),
    },
    {
      name: 'stay where people moved them',
      now: edit((all) => all.replace(`${item(2)}\n`, '').replace('See you.\n', `${item(2)}\n`)),
      facts: minutes({ [wg]: [item(1), item(2), item(3)] }),
    },
    {
      name: 'stay below the item that people put them under',
      now: edit((all) => all.replace(item(2), `  ${item(2)}`)),
      facts: minutes({ [wg]: [item(1), item(2), item(3)] }),
    },
    {
      name: 'stay in the order that people gave them',
      now: edit((all) => all.replace(`${item(1)}\n`, '').replace(item(3), `${item(3)}\n${item(1)}`)),
      facts: minutes({ [wg]: [item(1), item(2), item(3)] }),
    },
    {
      name: 'stay without the section that people deleted',
      now: edit((all) => all.replace(/### nodejs\/security-wg[^#]*(?:#\d[^#]*)*(?=## Q&A)/u, '')),
      facts: minutes({ [wg]: [item(1), item(2), item(3)] }),
    },
  ])('$name', ({ now, facts }) => {
    expect(mergeDocument(now, facts)).toBe(now);
  });

  it('stay deleted when the label comes back', () => {
    const now = edit((all) => all.replace(`${item(2)}\n`, ''));
    const without = mergeDocument(now, minutes({ [wg]: [item(1), item(3, 'New')] }));
    expect(mergeDocument(without, minutes({ [wg]: [item(1), item(2), item(3, 'New')] }))).toBe(without);
  });

  it('go with the heading of their repository when people delete all of them, until there is a new one', () => {
    const node = (...numbers: number[]) => numbers.map((number) => item(number, 'Node', 'nodejs/node'));
    const both = (...numbers: number[]) => minutes({ 'nodejs/node': node(...numbers), [wg]: [item(1)] });
    const now = mergeDocument('', both(5, 6)).replace(/^.*Node.*\n/gmu, '');
    const without = mergeDocument(now, both(5, 6));
    expect(visible(without).replace(/\n+/gu, '\n')).toBe(
      visible(minutes({ [wg]: [item(1)] })).replace(/\n+/gu, '\n'),
    );
    expect(mergeDocument(without, both(5, 6))).toBe(without);
    expect(mergeDocument(without, both(5, 6, 7))).toMatch(/### nodejs\/node\n\n\* Node .*7\)\n\n### /u);
    // Somebody who writes the heading again wants it there.
    const again = without.replace('### nodejs/sec', '### nodejs/node\n\n$&');
    expect(mergeDocument(again, both(5, 6))).toBe(again);
  });

  it.each([
    {
      name: 'something was written below it',
      edit: (all: string) => all.replace(/^.*Five.*$/mu, 'All of it.'),
    },
    {
      name: 'it was edited',
      edit: (all: string) => all.replace(/nodejs\/node\n\n.*Five.*\n/u, 'nodejs/node, none\n'),
    },
    {
      name: 'its items were moved',
      edit: (all: string) =>
        all.replace(/^.*Five.*\n/mu, '').replace('See you.', item(5, 'Five', 'nodejs/node')),
    },
  ])('leave the heading of their repository where $name', ({ edit: change }) => {
    const facts = minutes({ 'nodejs/node': [item(5, 'Five', 'nodejs/node')], [wg]: [item(1)] });
    const now = change(mergeDocument('', facts));
    expect(mergeDocument(now, facts)).toBe(now);
  });

  it('stay twice when people copied them, and one follows the facts', () => {
    const now = edit((all) => all.replace('## Q&A\n', `## Q&A\n\n${item(2)}\n`));
    const merged = mergeDocument(now, minutes({ [wg]: [item(1), item(3)] }));
    expect(merged.split(item(2))).toHaveLength(2);
  });

  it('get a deleted section back for a new item only', () => {
    const now = edit((all) => all.replace(/### nodejs\/security-wg[^#]*(?:#\d[^#]*)*(?=## Q&A)/u, ''));
    const merged = mergeDocument(now, minutes({ [wg]: [item(1), item(2), item(3), item(4)] }));
    expect(visible(merged)).toBe(minutes({ [wg]: [item(4)] }));
  });

  it('take in a new item where people moved its neighbours, and dropped the heading', () => {
    const now =
      text('# Meeting', '', '## Announcements', '', '* ours', item(1), item(3), '') +
      (draft.split('\n').at(-2) ?? '');
    const merged = mergeDocument(now, minutes({ [wg]: [item(1), item(2), item(3), item(4)] }));
    expect(visible(merged)).toBe(
      text('# Meeting', '', '## Announcements', '', '* ours', item(1), item(3), item(4)),
    );
  });
});

describe('repositories that were renamed', () => {
  it('are the same under both names', () => {
    const old = mergeDocument(
      '',
      minutes({ 'nodejs/old': [item(1, 'One', 'nodejs/old'), item(2, 'Two', 'nodejs/old')] }),
    );
    const now = old.replace(/^\* Two .*\n/mu, '');
    const facts = minutes({ 'nodejs/new': [item(1, 'One', 'nodejs/new'), item(2, 'Two', 'nodejs/new')] });
    const merged = mergeDocument(now, facts, { renamed: { 'NodeJS/Old': 'nodejs/new' } });
    expect(visible(merged)).toBe(minutes({ 'nodejs/new': [item(1, 'One', 'nodejs/new')] }));
  });
});

it('counts what it added and what was there', () => {
  const plan = planMerge(draft, minutes({ [wg]: [item(1), item(3), item(4)] }));
  expect(plan).toMatchObject({
    added: ['https://github.com/nodejs/security-wg/issues/4'],
    kept: 2,
    changed: true,
  });
});

it('adds the same items in whatever order they come', () => {
  const a = minutes({ [wg]: [item(1), item(8), item(2), item(3)] });
  const b = minutes({ [wg]: [item(1), item(2), item(3), item(9)] });
  const both = minutes({ [wg]: [item(1), item(8), item(2), item(3), item(9)] });
  const one = mergeDocument(mergeDocument(draft, a), both);
  const other = mergeDocument(mergeDocument(draft, b), both);
  expect(visible(one)).toBe(both);
  expect(visible(other)).toBe(both);
});

it('leaves a document alone when there is nothing to merge', () => {
  expect(mergeDocument(draft, '')).toBe(draft);
});
