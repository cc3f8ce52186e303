import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/markdown/to-markdown.ts';
import { controlComments, readMark, readSaid, readSays, withSaid } from '../../src/merge/control-data.ts';
import { mergeDocument } from '../../src/merge/merge-document.ts';
import { isUntouched, rememberedEntries } from '../../src/merge/own-entries.ts';
import { writeMark, writeSays } from '../../src/model/control-comments.ts';
import { instantiate } from '../../src/template/fill/instantiate.ts';
import { parseTemplate } from '../../src/template/parse/parse-template.ts';
import { item, minutes } from './helpers/documents.ts';

const MARK = writeMark({ group: 'a/b c', date: '2023-02-16', time: null, start: '2023-02-16T15:00:00Z' });
const COMMENTS = {
  memory: '<!-- minutebook 1 abcdefghijklmn opqrst -->',
  trace: '<!-- minutebook-note 1 abcdef ghijkl -->',
  mark: MARK,
  says: writeSays('cancelled'),
};

describe.each(Object.entries(COMMENTS))('a comment with %s', (kind, comment) => {
  it.each([
    ['alone', comment],
    ['at the end', `Words.\n\n${comment}\n`],
    ['in the middle', `Words.\n\n${comment}\n\nMore.\n`],
    ['right below words', `Words.\n${comment}\nMore.\n`],
    ['right below a list', `* a\n${comment}\n`],
    ['right below a details element', `<details>\n\nx\n\n</details>\n${comment}\n`],
    ['with CRLF', `Words.\r\n\r\n${comment}\r\n\r\nMore.\r\n`],
    ['with a byte order mark', `\uFEFF${comment}\n`],
    ['behind another', `${writeSays('x')} ${comment}\n`],
    ['below an open fence', `Words.\n\n\`\`\`\ncode\n\n${comment}\n`],
    ['below an open comment', `Words.\n\n<!-- left open\n\n${comment}\n`],
    ['below open preformatted text', `<pre>\nWords.\n\n${comment}\n`],
    ['below an open instruction', `Words.\n\n<?\n\n${comment}\n`],
    ['below open character data', `<![CDATA[\n\n${comment}\n`],
    ['below an open declaration', `<!X\n\n${comment}\n`],
    ['that is indented a little', `Words.\n\n  ${comment}\n`],
  ])('counts %s', (_, text) => {
    const found = controlComments(text).filter((each) => each.comment.kind === kind);
    expect(found.map(({ start, end }) => text.slice(start, end))).toContain(comment);
  });

  it.each([
    ['that is escaped', `\\${comment}\n`],
    ['that is escaped in an item', `* \\${comment} [#1](https://github.com/a/b/issues/1)\n`],
    ['in a sentence', `Write ${comment} there.\n`],
    ['in inline code', `\`${comment}\`\n`],
    ['in a fenced block', `\`\`\`html\n${comment}\n\`\`\`\n\nWords.\n`],
    ['in a fenced block of tildes', `~~~\n\n${comment}\n\n~~~\n`],
    ['in an indented block', `Words.\n\n    ${comment}\n`],
    ['in a quote', `> ${comment}\n`],
    ['in an item', `* ${comment}\n`],
    ['in an item, on its own', `* words\n\n  ${comment}\n`],
    ['in preformatted HTML', `<pre>\n${comment}\n</pre>\n`],
    ['in a script', `<script>\n${comment}\n</script>\n`],
    ['in a heading', `# ${comment}\n`],
    ['in front matter', `---\nx: |\n${comment}\n---\n\nWords.\n`],
    ['in the title of a link', `[x](https://e.org '${comment}')\n`],
    ['in a table', `| a |\n| - |\n| ${comment} |\n`],
  ])('is text %s', (_, text) => {
    expect(controlComments(text)).toEqual([]);
  });
});

it.each([
  ['quotes', '> '.repeat(3_000)],
  ['quotes without spaces', '>'.repeat(3_000)],
  ['lists', '* '.repeat(3_000)],
  ['brackets', '['.repeat(20_000)],
  ['stars', '*a **a '.repeat(5_000)],
])('%s that nest without end are no reason to stop', (_, nesting) => {
  const body = `${nesting}x\n\n${MARK}\n`;
  expect([null, '2023-02-16']).toContain(readMark(body)?.date ?? null);
  expect(readSays(body)).toBeNull();
  const refused = expect.objectContaining({ code: 'document/too-deep' });
  for (const read of [rememberedEntries, isUntouched, (text: string) => mergeDocument(text, '# Title\n')]) {
    try {
      read(body);
    } catch (error) {
      expect(error).toEqual(refused);
    }
  }
});

describe('what people quote', () => {
  const wg = 'nodejs/security-wg';
  const draft = mergeDocument('', minutes({ [wg]: [item(1), item(2)] }));
  const memory = /<!-- minutebook 1 .*-->/u.exec(draft)?.[0] ?? '';
  const later = minutes({ [wg]: [item(1, 'New title'), item(2), item(3)] });

  it.each([
    ['inline code', `The comment \`${memory}\` keeps it in mind.`],
    ['a fenced block', `\`\`\`html\n${memory}\n\`\`\``],
    ['a quote', `> ${memory}`],
    ['a sentence', `It was ${memory} then.`],
    ['escapes', `\\${memory}`],
  ])('of a memory, in %s, stays, and the memory does', (_, quoted) => {
    const existing = draft.replace('## Q&A\n', `## Q&A\n\n${quoted}\n`);
    const merged = mergeDocument(existing, later);
    expect(merged).toContain(`\n${quoted}\n`);
    expect(merged.replace(quoted, '').match(/<!-- minutebook 1 /gu)).toHaveLength(1);
    expect(merged).toContain(item(3));
    expect(merged).toContain(item(1, 'New title'));
    expect(mergeDocument(merged, later)).toBe(merged);
  });
});

it.each([
  ['the comment of a template', '<!-- {{x}} -->', 'minutebook 1 AAAAAA', ''],
  ['two values in one comment', '<!-- {{x}}{{y}} -->', 'minute', 'book says cancelled'],
  ['a value that goes on', '<!-- minutebook {{x}} -->', 'meeting wg 2023-02-16', ''],
  ['a comment of several lines', '<!--\n{{x}}\n-->', 'minutebook meeting wg 2023-02-16', ''],
  ['a value below other HTML', '<details>\n<!-- {{x}} -->\n</details>', 'minutebook-note 1 AAAAAA', ''],
  ['a value that is Markdown', '{{md x}}', '<!-- minutebook 1 AAAAAA -->', ''],
])('%s is no control comment', (_, source, x, y) => {
  const markdown = toMarkdown(instantiate(parseTemplate(source), { x, y }));
  expect(controlComments(markdown)).toEqual([]);
  expect(markdown).toContain('inutebook'.slice(y === '' ? 0 : 4));
});

describe('the notices that a body remembers', () => {
  const body = (text: string) =>
    mergeDocument(text, `${minutes({ 'nodejs/security-wg': [item(1)] })}\n${MARK}\n`);
  const [skip, moved] = [
    { key: 'skip', id: '12' },
    { key: 'at-2023-02-16T15:00:00Z', id: 'DC_kwDO-x_1' },
  ];

  it.each([
    ['nothing', ''],
    ['the agenda', body('')],
    ['Windows line endings', body('').replaceAll('\n', '\r\n')],
    ['a byte order mark and no last line ending', `\uFEFF${body('').trimEnd()}`],
    ['text behind the comments', `${body('')}\nBring cake.\n`],
    ['a fence that is never closed', body('```js\nlet x;\n')],
    ['text by a person', 'Let us meet.\r\n\r\n* Here'],
  ])('stay beside %s, and nothing else changes', (_, text) => {
    const once = withSaid(text, [skip]);
    expect(readSaid(once)).toEqual([skip]);
    const twice = withSaid(once, [moved]);
    expect(readSaid(twice)).toEqual([skip, moved]);
    expect(twice.replace(/(?:\r?\n)*<!-- minutebook said .* -->/u, '').trimEnd()).toBe(text.trimEnd());
    expect(controlComments(twice).length).toBe(controlComments(text).length + 1);
    const merged = body(twice);
    expect(readSaid(merged)).toEqual([skip, moved]);
    expect(body(merged)).toBe(merged);
    expect(body(merged).match(/minutebook said/gu)).toHaveLength(1);
  });

  it('are not written where they would not be read, and not read where people quote them', () => {
    const deep = '> '.repeat(3_000);
    expect(withSaid(deep, [skip])).toBe(deep);
    expect(readSaid('`<!-- minutebook said skip 1 -->` and\n\n> <!-- minutebook said skip 1 -->\n')).toEqual(
      [],
    );
    expect(readSaid('<!-- minutebook said skip 1 --> x -->\n<!-- minutebook said skip -->')).toEqual([
      { key: 'skip', id: '1' },
    ]);
  });
});
