import { describe, expect, it } from 'vitest';
import { mergeDocument } from '../../src/merge/merge-document.ts';
import { item, minutes, text, visible } from './helpers/documents.ts';

const wg = 'nodejs/security-wg';
const facts = (...numbers: number[]) => minutes({ [wg]: numbers.map((number) => item(number)) });
const section = text(`### ${wg}`, '', item(1));

describe('bytes that are nobody’s business stay', () => {
  it.each([
    ['carriage returns', section.replaceAll('\n', '\r\n'), text('', item(2)).slice(1).replace('\n', '\r\n')],
    ['lone carriage returns', section.replaceAll('\n', '\r'), `${item(2)}\r`],
    ['a byte order mark', `\uFEFF${section}`, `${item(2)}\n`],
    ['a missing final newline', section.trimEnd(), `\n${item(2)}`],
    ['trailing spaces', section.replaceAll('\n', '  \n'), `${item(2)}\n`],
    ['empty lines at the end', `${section}\n\n\n`, `${item(2)}\n`],
    ['front matter', `---\ntitle: a\n\n### ${wg}\n---\n\n${section}`, `${item(2)}\n`],
  ])('%s', (_, now, added) => {
    const merged = mergeDocument(now, facts(1, 2));
    const at = merged.indexOf(added);
    expect(at).not.toBe(-1);
    const rest = merged.slice(0, at) + merged.slice(at + added.length);
    expect(rest.replace(/(?:\r\n|\n|\r)*<!-- minutebook 1 .*-->(?:\r\n|\n|\r)*$/u, '').trimEnd()).toBe(
      now.trimEnd(),
    );
    expect(mergeDocument(merged, facts(1, 2))).toBe(merged);
    expect(mergeDocument(now, facts(1))).toBe(now);
  });

  it('gives added lines the line ending of their neighbours', () => {
    const merged = mergeDocument(section.replaceAll('\n', '\r\n'), facts(1, 2, 3));
    expect(merged.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('gives no line ending to the end of a document that has none', () => {
    expect(mergeDocument(section.trimEnd(), facts(1, 2))).toMatch(/ -->$/u);
  });
});

describe('nothing is added where it could not be seen', () => {
  it.each([
    ['a fence', '```\nnever closed\n'],
    ['a fence of tildes', '~~~~ js\nnever closed\n~~~\n'],
    ['a comment', '<!-- never closed\n\n## Q&A\n'],
    ['a script', '<script>\nnever closed\n'],
  ])('below %s that nobody closed', (_, open) => {
    const now = `${section}\n${open}`;
    const merged = mergeDocument(
      now,
      minutes({ [wg]: [item(1), item(2)], 'nodejs/node': [item(3, 'Three', 'nodejs/node')] }),
    );
    expect(merged.endsWith(open)).toBe(true);
    expect(visible(merged)).toContain(item(2));
    expect(visible(merged)).toContain(item(3, 'Three', 'nodejs/node'));
  });
});

describe('what looks like structure and is none', () => {
  it.each([
    ['a heading in code', `### ${wg}\n\n\`\`\`\n### nodejs/node\n\`\`\`\n`],
    ['a heading in a comment', `### ${wg}\n\n<!--\n\n### nodejs/node\n\n-->\n`],
    ['a heading in a quote', `### ${wg}\n\n> ### nodejs/node\n`],
    ['a heading in a list', `### ${wg}\n\n* ### nodejs/node\n`],
  ])('%s is no section', (_, now) => {
    const merged = visible(
      mergeDocument(now, minutes({ [wg]: [], 'nodejs/node': [item(3, 'Three', 'nodejs/node')] })),
    );
    expect(merged).toBe(`${now}\n### nodejs/node\n\n${item(3, 'Three', 'nodejs/node')}\n`);
  });
});
