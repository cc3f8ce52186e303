import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { StepResult } from '../../src/action/result.ts';
import { stepSummary } from '../../src/action/summary/summary.ts';
import { MinutebookError } from '../../src/errors/minutebook-error.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import type { DocumentReport } from '../../src/model/document.ts';
import type { MadeDocument, Outcome } from '../../src/model/outcome.ts';

const MIB = 1024 * 1024;

function made(over: Partial<MadeDocument> = {}, report: Partial<DocumentReport> = {}): MadeDocument {
  return {
    report: {
      kind: 'minutes',
      group: 'tools',
      date: '2026-02-18',
      start: null,
      path: 'notes/tools/2026-02-18.md',
      url: null,
      state: 'created',
      items: 1,
      added: [],
      kept: 0,
      unplaced: [],
      ...report,
    },
    before: null,
    text: '# Title\n',
    explanations: [],
    ...over,
  };
}

function result(outcome: Partial<Outcome>, over: Partial<StepResult> = {}): StepResult {
  const documents = outcome.documents ?? [];
  return {
    words: ['minutes'],
    began: '2026-02-17T09:00:00Z',
    status: 0,
    performed: {
      kind: 'made',
      status: 0,
      outcome: { documents, withheld: 0, warnings: [], ...outcome },
      report: {
        command: 'minutes',
        now: '2026-02-17T09:00:00Z',
        documents: documents.map(({ report }) => report),
        withheld: 0,
        archived: 0,
        warnings: [],
        github: { requests: 0, cost: 0, retries: 0 },
      },
    },
    failures: [],
    warnings: [],
    isTrial: false,
    ...over,
  };
}

/** Every piece of HTML in a document, in order. */
function htmlIn(node: Nodes): string[] {
  if (node.type === 'html') return [node.value];
  return 'children' in node ? node.children.flatMap(htmlIn) : [];
}

function textIn(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

const FOLD = '<details><summary>minutes tools 2026-02-18 notes/tools/2026-02-18.md</summary>';

describe('a document in the summary', () => {
  it.each([
    { name: 'a closing tag', text: 'a </details> b\n\n</details>\n\n<details>\n' },
    { name: 'a comment without an end', text: 'a\n\n<!-- b\n\n# c\n' },
    { name: 'a fence without an end', text: '* a\n  ~~~~\n  b\n' },
    { name: 'a script', text: '<script>\nalert(1)\n\n</script>\n\n<style>\n*{}\n' },
    { name: 'a quote that goes on', text: '> a\n> <b\n> c>\n' },
    { name: 'front matter', text: '---\ntitle: </details>\n---\n\n# a\n' },
    { name: 'a table', text: '| a |\n| - |\n| </details> |\n' },
  ])('stays where it is put with $name', ({ text }) => {
    const summary = stepSummary(result({ documents: [made({ text }), made()] }));
    expect(htmlIn(parseMarkdown(summary))).toEqual([FOLD, '</details>', FOLD, '</details>']);
  });

  it('stays where it is put whatever it contains', () => {
    const pieces = fc.constantFrom(
      ...[
        '<',
        '>',
        '</details>',
        '<details>',
        '<b',
        '<!--',
        '-->',
        '`',
        '```',
        '~~~',
        '[x]: ',
        '[x]',
        '[^1]',
        '[^1]: ',
      ],
      ...[
        '|',
        '-',
        '\n',
        '\n\n',
        ' ',
        '    ',
        '* ',
        '> ',
        '# ',
        '\\',
        '&lt;',
        'text',
        '"',
        '<?',
        '<![CDATA[',
        '(',
        ')',
        '!',
      ],
    );
    const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const root = parseMarkdown(stepSummary(result({ documents: [made({ text }), made()] })));
        expect(htmlIn(root)).toEqual([FOLD, '</details>', FOLD, '</details>']);
        expect(root.children.filter(({ type }) => type === 'definition')).toEqual([]);
      }),
    );
  });

  it('reads as it does elsewhere', () => {
    const text = [
      '---\ntags: [x]\n---',
      '# Title',
      '<!-- a mark -->',
      '* [a][b] ![c][b] <kbd>d</kbd>[^1]',
      '[b]: https://example.org "T"',
      '[^1]: A note.',
      '<div>e</div>\n',
    ].join('\n\n');
    const [, folded = ''] = stepSummary(result({ documents: [made({ text })] })).split('</summary>\n\n');
    expect(folded).toBe(
      [
        '# Title',
        '* [a](https://example.org "T") ![c](https://example.org "T") `<kbd>`d`</kbd>``1`',
        'A note.',
        '```html\n<div>e</div>\n```',
        '</details>\n',
      ].join('\n\n'),
    );
  });

  it('is shown as it is when it cannot be read', () => {
    const text = `${'> '.repeat(200)}</details>\n`;
    expect(stepSummary(result({ documents: [made({ text })] }))).toContain(
      `${FOLD}\n\n\`\`\`\n${text.trimEnd()}\n\`\`\`\n\n</details>\n`,
    );
  });

  it('is what would change, in a dry run over a document that is there', () => {
    const summary = stepSummary(
      result(
        { documents: [made({ before: 'a\n```\n', text: 'a\n```\nb\n' }, { state: 'updated' })] },
        { isTrial: true },
      ),
    );
    expect(summary).toContain('\n````diff\n--- a/notes/tools/2026-02-18.md\n');
    expect(summary).toContain('\n+b\n````\n');
    expect(summary).toContain('would be updated');
  });
});

describe('a summary that would be too long', () => {
  const item = '* A title with <b> and * marks # [#1](https://github.com/acme/app/issues/1)\n';

  it.each([
    { name: 'a long document', text: item.repeat(2000) },
    { name: 'one line without an end', text: 'x'.repeat(2 * MIB) },
    { name: 'a text in a wide script', text: '会議の議題\n'.repeat(20_000) },
    { name: 'a fence without an end', text: `\`\`\`\n${'xxxxxxxxxxxxxxxxxxxx\n'.repeat(20_000)}` },
  ])('shortens $name, and says where the whole is', ({ text }) => {
    const summary = stepSummary(result({ documents: [made({ text }), made()] }));
    expect(Buffer.byteLength(summary)).toBeLessThan(100_000);
    expect(summary).toContain('Shortened: the whole of it is in notes/tools/2026-02-18.md');
    expect(htmlIn(parseMarkdown(summary))).toEqual([FOLD, '</details>', FOLD, '</details>']);
    const url = 'https://github.com/acme/notes/blob/main/notes/tools/2026-02-18.md';
    expect(stepSummary(result({ documents: [made({ text }, { url })] }))).toContain(
      `the whole of it is in <${url}>`,
    );
  });

  it('shows less the less room there is, and counts the documents that find none', () => {
    const documents = Array.from({ length: 40 }, () => made({ before: '', text: 'a word\n'.repeat(4500) }));
    const summary = stepSummary(result({ documents }, { isTrial: true }));
    expect(Buffer.byteLength(summary)).toBeLessThan(MIB);
    const folds = summary.split('<details>').slice(1);
    expect(folds.length).toBeGreaterThan(32);
    expect(folds.filter((fold) => fold.includes('\n</details>\n'))).toHaveLength(folds.length);
    expect(folds.at(-1)?.length).toBeLessThan(folds[0]?.length ?? 0);
    expect(summary.endsWith(`\n${40 - folds.length} more left out: a summary ends at 1 MiB.\n`)).toBe(true);
  });

  it('keeps tables and lists short as well', () => {
    const documents = Array.from({ length: 1000 }, (_, index) =>
      made({}, { date: `day ${index} ${'x'.repeat(2000)}` }),
    );
    const warnings = documents.map(({ report }) => `about ${report.date}`);
    const summary = stepSummary(result({ documents }, { warnings }));
    expect(Buffer.byteLength(summary)).toBeLessThan(MIB);
    expect(summary).toContain('and 800 more in the log');
    expect(summary).toContain('and 900 more in the log');
  });
});

it('shows names, reasons and messages as text', () => {
  const hostile = '</details> | **x** `y` [z](http://w) <b>\n\n# h';
  const failures = [
    new MinutebookError(
      'config/invalid',
      { message: hostile, why: hostile, hint: hostile },
      { place: { file: hostile } },
    ),
    new Error(hostile),
  ];
  const documents = [
    made({ target: hostile }, { date: hostile, path: hostile, url: 'https://example.org/' }),
  ];
  const summary = stepSummary(
    result({ documents }, { failures, warnings: [hostile], words: ['minutes', hostile] }),
  );
  const root = parseMarkdown(summary);
  const shown = '</details> | **x** `y` [z](http://w) <b> # h';
  expect(root.children.map(({ type }) => type)).toEqual([
    'heading',
    'list',
    'table',
    'heading',
    'list',
    'html',
    'heading',
    'html',
  ]);
  const [opening, closing] = htmlIn(root);
  expect(opening?.match(/<[^>]*>/gu)).toEqual(['<details>', '<summary>', '</summary>']);
  expect(closing).toBe('</details>');
  const [, list, table, , warnings] = root.children;
  expect(list && textIn(list)).toContain(shown);
  expect(table && textIn(table).split(shown)).toHaveLength(3);
  expect(warnings && textIn(warnings)).toBe(shown);
});

it('says what is next when nothing is due', () => {
  const summary = stepSummary(result({ tasks: [], next: 'tools on 2026-03-04' }, { words: ['run'] }));
  expect(summary).toBe('### minutebook run\n\nNothing is due. Next: tools on 2026-03-04.\n');
});
