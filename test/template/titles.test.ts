import { existsSync, readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { readingOf } from '../../src/markdown/same-meaning.ts';
import { toMarkdown } from '../../src/markdown/to-markdown.ts';
import { instantiate } from '../../src/template/fill/instantiate.ts';
import { parseTemplate } from '../../src/template/parse/parse-template.ts';
import { linkedByGitHub } from '../helpers/github-links.ts';
import { piecesOf } from './kind-of-title.ts';

const WORLD = '../shared/data/nodejs/world-2023.json';
/** How many are tried; more in long runs. */
const REAL = process.env.FC_RUNS === undefined ? 150 : 2_000;

const HOSTILE = [
  '@nodejs/tsc please look',
  'thanks @me, @you and é@them',
  'types: bump @types/node@20.1',
  'fixes #1, closes GH-2 and nodejs/node#3',
  'see rfcs#3324 and ann#5',
  'GHSA-abcd-1234-efgh / CVE-2023-1234',
  'revert deadbeefcafe',
  'ann/x@0123456789abcdef0123456789abcdef01234567',
  'https://evil.example/a_b_c*d*',
  'https://github.com/nodejs/node/pull/2 is broken',
  'www.evil.example and ftp://x.y/z',
  'mail me@example.org or mailto:me@example.org',
  '<https://evil.example>',
  '[click](https://evil.example)',
  '[#12](https://github.com/a/b/issues/12)',
  '![img](https://evil.example/i.png)',
  '[x][y] and [^1]',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<a href="@me">x</a> @me',
  '<!-- hidden --> shown',
  '--> <!-- @me -->',
  '<!-- minutebook 1 AAAAAABBBBBBCC -->',
  '$<!-- x',
  '$x$ and $$y$$',
  '$`x`$',
  'from $5 to $6',
  'use `permission.has` here',
  '``a`b`` and `c|d`',
  '`a\\|b` in a table',
  'only ` one',
  '`@me` and `#1` in code',
  '`[#12](https://github.com/a/b/issues/12)`',
  '` padded ` code',
  '**bold** *it* __b__ _i_ ~~s~~ ~x~',
  '# heading',
  '* bullet',
  '1. number',
  '- [ ] task',
  '> quote',
  '[!NOTE] alert',
  '| a | b |',
  'a | b \\| c',
  '&amp; &#35;1 &copy;',
  'back\\slash \\* \\@me',
  '---',
  '===',
  '{{x}} {{#each}}',
  ':tada: std::x C# 8',
  'Q&A *.binding fs_node',
  '\u202eright to left @me',
];

const TEMPLATES = ['# {{x}}', '* {{x}} [#1](https://example.org/1)', '| {{x}} | b |\n| --- | --- |'];

/** Where the title is: the first line of the document without the link of the template. */
function lineOf(tree: Nodes): Nodes {
  return 'children' in tree &&
    tree.type !== 'heading' &&
    tree.type !== 'paragraph' &&
    tree.type !== 'tableCell'
    ? lineOf(tree.children[0] as Nodes)
    : tree;
}

function check(title: string): void {
  for (const source of TEMPLATES) {
    for (const target of ['file', 'conversation'] as const) {
      const markdown = toMarkdown(instantiate(parseTemplate(source), { x: title }, { target }));
      const read = parseMarkdown(markdown);
      const { children } = readingOf(lineOf(read)) as { children: { type: string; value?: string }[] };
      const own = children.filter(({ type }) => type !== 'link');
      const trimmed = own.map(({ type, value = '' }) => ({
        code: type === 'inlineCode',
        value: value.trim(),
      }));
      const wanted = piecesOf(title.trim()).map(({ code, value }) => ({ code, value: value.trim() }));
      const notEmpty = ({ value }: { value: string }) => value !== '';
      expect(trimmed.filter(notEmpty), markdown).toEqual(wanted.filter(notEmpty));
      expect(markdown.match(/[\u200b\u2060]/gu)).toBeNull();
      if (target === 'conversation') expect(linkedByGitHub(read), markdown).toEqual([]);
    }
  }
}

describe('shape and text as typed, in files and conversations, of', () => {
  it.each(HOSTILE)('%s', (title) => {
    // An override that stays open is closed, so that it turns nothing else.
    check(title.replace('\u202eright to left @me', '\u202eright to left @me\u202c'));
  });

  it.skipIf(!existsSync(WORLD))(`${REAL} titles of a year`, { timeout: 300_000 }, () => {
    const { items } = JSON.parse(readFileSync(WORLD, 'utf8')) as { items: { title: string }[] };
    const step = Math.max(1, Math.floor(items.length / REAL));
    const titles = items.flatMap(({ title }, index) =>
      index % step === 0 ? [title.replace(/\s+/gu, ' ')] : [],
    );
    expect(titles.length).toBeGreaterThanOrEqual(REAL);
    for (const title of titles.slice(0, REAL)) check(title);
  });
});
