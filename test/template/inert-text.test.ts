import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { readingOf } from '../../src/markdown/same-meaning.ts';
import { plainText } from '../../src/markdown/text/plain-text.ts';
import { toMarkdown } from '../../src/markdown/to-markdown.ts';
import { instantiate } from '../../src/template/fill/instantiate.ts';
import { parseTemplate } from '../../src/template/parse/parse-template.ts';
import { linkedByGitHub } from '../helpers/github-links.ts';
import { sameKind } from './kind-of-title.ts';
import { nastyText, PATIENCE, RUNS } from './nasty.ts';

/** Every kind of place a value can have in a document. */
const TEMPLATES = [
  { name: 'a paragraph', source: '{{x}}' },
  { name: 'the middle of a paragraph', source: 'before {{x}} after' },
  { name: 'the middle of a word', source: 'a{{x}}b' },
  { name: 'the start of a paragraph', source: '{{x}}, said the template' },
  { name: 'the second line of a paragraph', source: 'first line\n{{x}}\nthird line' },
  { name: 'both sides of a hard break', source: '{{x}}\\\n{{y}}' },
  { name: 'a heading', source: '# {{x}}' },
  { name: 'part of a heading', source: '### About {{x}} and {{y}}' },
  { name: 'an underlined heading', source: '{{x}}\n===' },
  { name: 'a list item', source: '* {{x}}\n* {{y}}' },
  { name: 'a numbered item', source: '1. {{x}}\n2. {{y}}' },
  { name: 'a task', source: '- [ ] {{x}}\n- [x] {{y}}' },
  { name: 'a nested item', source: '* a\n  * {{x}}\n    1. {{y}}' },
  { name: 'an item with a link', source: '* {{x}} [#1](https://example.org/1)' },
  { name: 'an item before a bare address', source: '* {{x}} - https://example.org/1' },
  { name: 'an item with emphasis', source: '* **Title** {{x}} *and* {{y}}' },
  { name: 'a second paragraph of an item', source: '* a\n\n  {{x}}' },
  { name: 'items of a loop', source: '{{#each xs}}\n* {{this}}\n{{/each}}' },
  { name: 'a sentence of a loop', source: '{{#each xs}}{{this}}{{#unless @last}}, {{/unless}}{{/each}}.' },
  { name: 'a quote', source: '> {{x}}' },
  { name: 'a list in a quote', source: '> * {{x}}\n> * {{y}}' },
  { name: 'strong text', source: 'a **{{x}}** b' },
  { name: 'part of emphasis', source: 'a *see {{x}} there* b' },
  { name: 'strikethrough', source: 'a ~~{{x}}~~ b' },
  { name: 'emphasis without spaces', source: 'a**{{x}}**b' },
  { name: 'the text of a link', source: 'see [{{x}}](https://example.org) there' },
  { name: 'the text of a reference', source: 'see [{{x}}][ref] there\n\n[ref]: https://example.org' },
  { name: 'strong text in a link', source: '[**{{x}}** y](https://example.org)' },
  { name: 'the title of a link', source: '[text](https://example.org "{{x}}")' },
  { name: 'the description of an image', source: '![{{x}}](https://example.org/i.png)' },
  { name: 'code in a line', source: 'run `{{x}}` now' },
  { name: 'a code block', source: '```js\n{{x}}\nend\n```' },
  { name: 'a code block in an item', source: '* a\n\n  ~~~\n  {{x}}\n  end\n  ~~~' },
  { name: 'a table', source: '| {{x}} | b |\n| --- | --- |\n| {{y}} | `{{x}}` |' },
  {
    name: 'rows of a loop',
    source: '| a | b |\n| --- | --- |\n{{#each xs}}\n| {{this}} | [{{this}}](https://e.org) |\n{{/each}}',
  },
  { name: 'two values side by side', source: '{{x}}{{y}}' },
  { name: 'two values and a dash', source: '* {{x}} - {{y}}' },
  { name: 'values between brackets', source: '[{{x}}] ({{y}})' },
  { name: 'values after marks', source: '#{{x}} @{{y}} &{{x}}; <{{x}} !{{y}}' },
  { name: 'values around marks', source: '{{x}}: {{y}}. {{x}}) *{{y}} {{x}}* _{{y}} `{{x}}' },
  {
    name: 'text beside definitions',
    source: 'see {{x}}\n\n[x]: https://example.org\n[y]: https://example.org\n\n[^1]: note {{y}}',
  },
  { name: 'the text of an HTML element', source: '<details><summary>{{x}}</summary>\n\n{{y}}\n\n</details>' },
  { name: 'the text of inline HTML', source: 'a <kbd>{{x}}</kbd> b' },
  { name: 'an HTML comment', source: 'a\n\n<!-- {{x}} -->\n\nb' },
  { name: 'a definition', source: '[text][ref]\n\n[ref]: https://example.org "{{x}}"' },
];

/** The property is about the values; it is tried several times as often as `RUNS` over all positions together. */
const RUNS_PER_POSITION = Math.ceil(RUNS / 16);

const viewOf = (x: string, y: string) => ({ x, y, xs: [x, y] });

/** What kinds of nodes a tree has, and everything about them but their texts. */
function shapeOf(copy: Record<string, unknown>): unknown {
  const { value: _value, title: _title, alt: _alt, children, ...rest } = copy;
  return { ...rest, children: (children as Record<string, unknown>[] | undefined)?.map(shapeOf) };
}

/** HTML as a browser shows it, as far as values are written in it. */
const decode = (html: string): string =>
  html.replaceAll('<!-- -->', '').replace(/&#(\d+);/gu, (_, code) => String.fromCharCode(Number(code)));

function textsOf(node: Nodes): string {
  const title = 'title' in node && typeof node.title === 'string' ? node.title : '';
  if ('children' in node) return node.children.map((child) => `${textsOf(child)}`).join('') + title;
  return (node.type === 'html' ? decode(node.value) : nodeText(node)) + title;
}

/** Where a title is not shown as one (code, attributes), its code spans keep their accents and spaces. */
const comparable = (text: string): string => text.replace(/[`\s]+/gu, '');

const TARGETS = ['conversation', 'file'] as const;

describe.each(TARGETS)('in a %s', (target) => {
  it.each(TEMPLATES)(
    'text stays text in $name',
    ({ source }) => {
      const template = parseTemplate(source);
      fc.assert(
        fc.property(nastyText, nastyText, (x, y) => {
          fc.pre(plainText(x) !== '' && plainText(y) !== '');
          const [harmless, innocent] = [
            sameKind(plainText(x), 'harmless'),
            sameKind(plainText(y), 'innocent'),
          ];
          const expected = instantiate(template, viewOf(harmless.title, innocent.title), { target });
          const tree = instantiate(template, viewOf(x, y), { target });
          const markdown = toMarkdown(tree);
          const read = parseMarkdown(markdown);
          expect(readingOf(read)).toEqual(readingOf(tree));
          expect(shapeOf(readingOf(read))).toEqual(shapeOf(readingOf(expected)));
          const words = new Map([...harmless.words, ...innocent.words]);
          const text = textsOf(expected).replace(
            /(harmless|innocent)\d+\1/gu,
            (word) => words.get(word) ?? '',
          );
          expect(comparable(textsOf(read))).toBe(comparable(text));
          if (target === 'conversation') expect(linkedByGitHub(read)).toEqual([]);
          // Only code in a cell that holds a backslash before a bar needs a comment in a file.
          else if (!source.includes('|')) expect(commentsIn(read)).toBe(0);
          expect(invisible(markdown)).toBeLessThanOrEqual(source.split('{{').length * invisible(x + y));
        }),
        { numRuns: RUNS_PER_POSITION },
      );
    },
    PATIENCE,
  );

  it.each(TEMPLATES)(
    'values of white space or nothing leave a readable document in $name',
    ({ source }) => {
      const template = parseTemplate(source);
      const blank = fc.constantFrom('', ' ', '\n', '\t \r\n', '\u00a0', '\u2028', '\ufeff');
      fc.assert(
        fc.property(fc.oneof(blank, nastyText), fc.oneof(blank, nastyText), (x, y) => {
          const tree = instantiate(template, viewOf(x, y), { target });
          expect(readingOf(parseMarkdown(toMarkdown(tree)))).toEqual(readingOf(tree));
        }),
        { numRuns: Math.ceil(RUNS_PER_POSITION / 4) },
      );
    },
    PATIENCE,
  );
});

function commentsIn(node: Nodes): number {
  if (node.type === 'html') return node.value === '<!-- -->' ? 1 : 0;
  return 'children' in node ? node.children.reduce((sum, child) => sum + commentsIn(child), 0) : 0;
}

/** How many invisible characters a text holds. */
function invisible(text: string): number {
  return text.match(/[\u200b\u2060]/gu)?.length ?? 0;
}
