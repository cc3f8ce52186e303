import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { workChart } from '../../src/compose/update/work-chart.ts';
import { documentView } from '../../src/web/document-view.ts';

const html = (text: string, linkTo?: (address: string) => string | null) => {
  const view = documentView(text, linkTo === undefined ? {} : { linkTo });
  return toHtml(view.children).trim();
};

describe('a document is shown as GitHub shows it', () => {
  it.each([
    { text: '# Minutes', shows: '<h1 id="user-content-minutes">Minutes</h1>' },
    { text: '## A\n\n## A', shows: '<h2 id="user-content-a-1">A</h2>' },
    { text: '~~gone~~', shows: '<del>gone</del>' },
    { text: 'www.example.org', shows: '<a href="http://www.example.org" rel="nofollow">' },
    { text: '- [x] done', shows: '<input type="checkbox" checked disabled aria-label="Done">' },
    { text: '| a |\n| -: |\n| 1 |', shows: '<td class="align-right">1</td>' },
    { text: '[top](#a-b)\n\n# A b', shows: '<a href="#user-content-a-b">top</a>' },
    { text: 'x[^1]\n\n[^1]: note', shows: 'data-footnote-ref="" href="#user-content-fn-1">1</a>' },
    { text: '<details><summary>More</summary>\n\n*less*\n\n</details>', shows: '<details><summary>More' },
    { text: '---\ntitle: x\n---\n\ntext', shows: /^<p>text<\/p>$/u },
    { text: 'a <!-- minutebook: {} --> b', shows: '<p>a  b</p>' },
  ])('$text', ({ text, shows }) => {
    expect(html(text)).toMatch(shows);
  });
});

describe('a pie chart in Mermaid is drawn, with the table of its figures', () => {
  const chart = (...lines: string[]) => html(['```mermaid', ...lines, '```'].join('\n'));
  it.each([
    {
      name: 'two parts',
      lines: ['pie showData', 'title Work', '"A" : 3', '"B" : 1'],
      shapes: 2,
      share: '75 %',
    },
    { name: 'a whole', lines: ['pie', '"A" : 3', '"B" : 0'], shapes: 1, share: '100 %' },
    { name: 'a name like HTML', lines: ['pie', '"<b onclick=x>" : 1', '"B" : 1'], shapes: 2, share: '50 %' },
  ])('$name', ({ lines, shapes, share }) => {
    const shown = chart(...lines);
    expect(shown).toMatch(/^<figure class="chart">/u);
    expect(shown.match(/<(?:path|circle) /gu)).toHaveLength(shapes);
    expect(shown.match(/<tr>/gu)).toHaveLength(1 + lines.filter((line) => line.startsWith('"')).length);
    expect(shown).toContain(`<td>${share}</td>`);
    expect(shown).not.toMatch(/<b |NaN/u);
  });

  it.each([
    { name: 'another chart', lines: ['graph TD', 'A --> B'] },
    { name: 'what the grammar does not have', lines: ['pie', '"A" : 1', 'click A "javascript:x"'] },
    { name: 'a chart of nothing', lines: ['pie', '"A" : 0'] },
  ])('but $name stays a code block', ({ lines }) => {
    expect(chart(...lines)).toMatch(/^<pre tabindex="0"><code class="language-mermaid">/u);
  });

  it('whatever a section is called', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.nat(999)), { maxLength: 9 }),
        (given) => {
          const slices = given.map(([name, count]) => ({ name, count }));
          const made = workChart('Work', slices);
          fc.pre(made !== null);
          expect(html(made).match(/<tr>/gu)).toHaveLength(1 + slices.filter(({ count }) => count > 0).length);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('nothing in a document reaches beyond it', () => {
  it.each([
    { text: '<script>alert(1)</script>text', shows: 'text' },
    { text: '<img src=x onerror=alert(1)>', shows: 'image' },
    { text: '[x](javascript:alert(1))', shows: '<p><a>x</a></p>' },
    { text: '<a href="java\nscript:alert(1)">x</a>', shows: '<p><a>x</a></p>' },
    { text: '<dd>x</dd><li>y</li><summary>z</summary>', shows: 'xyz' },
    {
      text: '[](https://a.example)',
      shows: '<p><a href="https://a.example" rel="nofollow">https://a.example</a></p>',
    },
    { text: '[x](//elsewhere.example)', shows: '<p><a>x</a></p>' },
    { text: '[x](../../../etc/passwd)', shows: '<p><a>x</a></p>' },
    { text: '[x](#main)', shows: '<p><a>x</a></p>' },
    {
      text: '<p style="position:fixed" class="site" id="main">x</p>',
      shows: '<p id="user-content-main">x</p>',
    },
    { text: '</div></main><h1>out', shows: '<h1 id="user-content-out">out</h1>' },
    {
      text: '![a picture](https://example.org/a.png)',
      shows: '<p><a href="https://example.org/a.png" rel="nofollow">a picture</a></p>',
    },
    {
      text: '[![build](https://ci/a.svg)](https://ci)',
      shows: '<p><a href="https://ci" rel="nofollow">build</a></p>',
    },
    {
      text: '<form action=/><input name=q><button>go</button></form>',
      shows: '<input disabled type="checkbox" aria-label="To do">go',
    },
  ])('$text', ({ text, shows }) => {
    expect(html(text)).toBe(shows);
  });

  it('asks where relative links lead', () => {
    const linkTo = (address: string) => (address === './b.md' ? 'b.html' : null);
    expect(html('[b](./b.md) [c](c.md)', linkTo)).toBe('<p><a href="b.html">b</a> <a>c</a></p>');
  });

  it('shows what nests too deeply as it is written', () => {
    const quotes = `${'>'.repeat(500)} deep`;
    expect(html(quotes)).toBe(`<pre tabindex="0">${quotes.replaceAll('>', '>')}</pre>`);
    const tags = `${'<b>'.repeat(600)}deep`;
    expect(() => html(tags)).not.toThrow();
  });

  const hostile = fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...PARTS()) },
        fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join(''));

  it('lets no text become an element, an attribute or an address that is not allowed', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(forbidden(documentView(text))).toEqual([]);
      }),
      { numRuns: Number(process.env.FC_RUNS ?? 100) },
    );
  });
});

function PARTS(): string[] {
  return [
    '<script>',
    '</script>',
    '<svg onload=x>',
    '<style>',
    '<iframe src=//x>',
    '<a href="',
    'javascript:x',
    "'>",
    '">',
    '<img src=x onerror=x>',
    '<math>',
    '</p>',
    '<table><td>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<base href=//x>',
    '<meta http-equiv=refresh>',
    '<template>',
    '<plaintext>',
    '[a](',
    ')',
    '![',
    ']',
    '<',
    '>',
    '&lt;',
    '&#x3c;',
    '`',
    '```\n',
    '\n\n',
    '\n',
    '# ',
    '* ',
    '> ',
    '| a |\n|-|\n',
    '[^1]',
    '[^1]: ',
    'data:text/html,x',
    '<div id=main class=site style=x>',
    '<input type=text>',
    '<noscript>',
    '<title>',
    '<textarea>',
    '<xmp>',
    '\0',
    '\u2028',
    ' onclick=x ',
  ];
}

const ATTRIBUTES = new Set(
  'href id title rel ariaLabel className dataFootnoteRef dataFootnoteBackref open type disabled checked value start colSpan rowSpan role tabIndex'.split(
    ' ',
  ),
);
const ELEMENTS = new Set(
  'a b blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i input ins kbd li ol p pre q rp rt ruby s samp section span strong sub summary sup table tbody td tfoot th thead tr ul var'.split(
    ' ',
  ),
);
const CLASSES =
  /^(?:markdown-body|scroll|sr-only|align-(?:left|center|right)|language-.*|task-list-item|contains-task-list|footnotes|data-footnote-backref)$/u;

function forbidden(tree: Nodes): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type !== 'element') {
      if (node.type !== 'text') found.push(node.type);
      return;
    }
    const { tagName, properties }: Element = node;
    if (!ELEMENTS.has(tagName)) found.push(tagName);
    found.push(...Object.keys(properties).filter((name) => !ATTRIBUTES.has(name)));
    for (const name of (properties.className as string[] | undefined) ?? [])
      if (!CLASSES.test(name)) found.push(name);
    const { href, id } = properties;
    if (href !== undefined && !/^(?:https?:\/\/|mailto:|#user-content-)/iu.test(String(href)))
      found.push(String(href));
    if (id !== undefined && !String(id).startsWith('user-content-')) found.push(String(id));
    if (tagName === 'input' && (properties.type !== 'checkbox' || properties.disabled !== true))
      found.push('input');
  });
  return found;
}
