import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { readingOf } from '../../src/markdown/same-meaning.ts';
import { renderTemplate } from '../../src/template/render-template.ts';

const items = [
  { title: 'First', number: 1, url: 'https://example.org/1', tags: ['a', 'b'] },
  { title: 'Second', number: 2, url: 'https://example.org/2', tags: [] },
];
const view = {
  title: 'Title',
  name: 'Name',
  empty: '',
  nothing: null,
  zero: 0,
  yes: true,
  no: false,
  items,
  none: [],
  words: ['one', 'two'],
  object: { a: 'A', b: 'B' },
  'odd name': 'odd',
  groups: [
    { name: 'G1', items },
    { name: 'G2', items: [] },
  ],
  deep: { deeper: { deepest: 'down' } },
  unsafe: 'javascript:alert(1)',
  relative: './role.md',
};

const lines = (...all: string[]): string => `${all.join('\n')}\n`;

it.each([
  // Paths and literals
  {
    name: 'prints names and paths',
    source: '{{title}} {{deep.deeper.deepest}} {{this.title}} {{./name}}',
    result: ['Title down Title Name'],
  },
  {
    name: 'prints odd names, entries and lengths',
    source: '{{[odd name]}} {{words.[1]}} {{words.length}}',
    result: ['odd two 2'],
  },
  { name: 'prints literals', source: '{{"text"}} {{12}} {{true}}', result: ['text 12 true'] },
  {
    name: 'takes three braces and an ampersand like two',
    source: '{{{title}}} {{&name}}',
    result: ['Title Name'],
  },
  { name: 'does not escape for HTML', source: '{{"Q&A \'x\'"}}', result: ["Q&A 'x'"] },
  {
    name: 'prints @root, @index, @key, @first and @last',
    source: '{{#each words}}{{@root.title}}{{@index}}{{@key}}{{@first}}{{@last}} {{/each}}',
    result: ['Title00truefalse Title11falsetrue'],
  },
  {
    name: 'walks outwards',
    source: '{{#each items}}\n{{#each tags}}\n* {{../title}} {{../../title}} {{this}}\n{{/each}}\n{{/each}}',
    result: ['* First Title a', '* First Title b'],
  },
  {
    name: 'names block parameters',
    source: '{{#each items as |item i|}}{{i}} {{item.title}}; {{/each}}',
    result: ['0 First; 1 Second;'],
  },
  {
    name: 'leaves comments out',
    source: 'a{{! no }} b{{!-- {{x}} --}}\n{{! alone }}\nc',
    result: ['a b', 'c'],
  },
  { name: 'leaves escaped braces in', source: 'write \\{{x}} here', result: ['write {{x}} here'] },
  { name: 'takes white space with ~', source: 'a   {{~title~}}   b', result: ['aTitleb'] },
  {
    name: 'takes white space around the end of a block with ~',
    source: 'a {{#if yes}}b   {{~/if~}}   c',
    result: ['a bc'],
  },
  // Conditions
  {
    name: 'chooses with #if',
    source: 'a {{#if yes}}yes{{else}}no{{/if}}, {{#if no}}yes{{else}}no{{/if}}',
    result: ['a yes, no'],
  },
  {
    name: 'chains else if',
    source: '{{#if no}}1{{else if empty}}2{{else if yes}}3{{else}}4{{/if}}',
    result: ['3'],
  },
  {
    name: 'includes zero when asked',
    source: '{{#if zero}}a{{else}}b{{/if}}{{#if zero includeZero=true}}c{{/if}}',
    result: ['bc'],
  },
  {
    name: 'takes empty lists and texts for false',
    source: '{{#if none}}a{{/if}}{{#if empty}}b{{/if}}{{#if nothing}}c{{/if}}{{#unless none}}d{{/unless}}',
    result: ['d'],
  },
  {
    name: 'chooses whole paragraphs',
    source: '{{#if no}}\nPara A\n{{else}}\nPara B\n{{/if}}\n\nEnd',
    result: ['Para B', '', 'End'],
  },
  {
    name: 'chooses between a list and a paragraph',
    source: '{{#if no}}\n* list\n{{else}}\nparagraph\n{{/if}}',
    result: ['paragraph'],
  },
  {
    name: 'chooses lines of a paragraph',
    source: 'first\n{{#if yes}}\nsecond\n{{else}}\nother\n{{/if}}\nlast',
    result: ['first', 'second', 'last'],
  },
  { name: 'leaves out a last line', source: 'first\n{{#if no}}\nsecond\n{{/if}}', result: ['first'] },
  {
    name: 'leaves out an item between others',
    source: '* a\n{{#if no}}\n* b\n{{/if}}\n* c',
    result: ['* a', '* c'],
  },
  {
    name: 'chooses between items',
    source: '* a\n{{#if no}}\n* b\n{{else}}\n* c\n{{/if}}\n* d',
    result: ['* a', '* c', '* d'],
  },
  {
    name: 'chooses whole sections',
    source: '# A\n\n{{#if yes}}\n\n## B\n\ntext\n\n{{/if}}\n\n{{#unless yes}}\n\n## C\n\n{{/unless}}\n',
    result: ['# A', '', '## B', '', 'text'],
  },
  {
    name: 'nests conditions',
    source: '{{#if yes}}\n{{#if no}}\nA\n{{else}}\n{{#if yes}}\nB\n{{/if}}\n{{/if}}\n{{/if}}',
    result: ['B'],
  },
  {
    name: 'shows inverse blocks',
    source: '{{^none}}\nNothing.\n{{/none}}\n\n{{^items}}\nNo items.\n{{/items}}',
    result: ['Nothing.'],
  },
  // Contexts
  {
    name: 'enters with #with',
    source: '{{#with deep}}{{deeper.deepest}}{{/with}}{{#with nothing}}x{{else}} none{{/with}}',
    result: ['down none'],
  },
  {
    name: 'goes through objects',
    source: '{{#each object}}{{@key}}={{this}} {{/each}}',
    result: ['a=A b=B'],
  },
  {
    name: 'goes through a list by its name',
    source: '{{#words}}\n* {{this}}\n{{/words}}',
    result: ['* one', '* two'],
  },
  // Lists
  {
    name: 'keeps a tight list tight',
    source: '{{#each items}}\n* {{title}}\n{{/each}}',
    result: ['* First', '* Second'],
  },
  {
    name: 'keeps a loose list loose',
    source: '{{#each items}}\n* {{title}}\n\n{{/each}}',
    result: ['* First', '', '* Second'],
  },
  {
    name: 'makes one list with fixed items',
    source: '- zero\n{{#each items}}\n- {{title}}\n{{/each}}\n- last',
    result: ['- zero', '- First', '- Second', '- last'],
  },
  {
    name: 'makes one list of two loops',
    source: '{{#each items}}\n* {{title}}\n{{/each}}\n{{#each words}}\n* {{this}}\n{{/each}}',
    result: ['* First', '* Second', '* one', '* two'],
  },
  {
    name: 'numbers items',
    source: '{{#each items}}\n1. {{title}}\n{{/each}}',
    result: ['1. First', '2. Second'],
  },
  {
    name: 'loops within the line of an item',
    source: '* {{#each words}}{{this}}{{#unless @last}}, {{/unless}}{{/each}}.',
    result: ['* one, two.'],
  },
  {
    name: 'reads a tag at the start of an item line',
    source: '{{#each items}}* {{title}}\n{{/each}}',
    result: ['* First', '* Second'],
  },
  {
    name: 'nests loops in lists',
    source: '{{#each items}}\n* {{title}}\n  {{#each tags}}\n  - {{this}}\n  {{/each}}\n{{/each}}',
    result: ['* First', '  - a', '  - b', '* Second'],
  },
  {
    name: 'drops a list without items',
    source: 'a\n\n{{#each none}}\n* {{title}}\n{{/each}}\n\nb',
    result: ['a', '', 'b'],
  },
  {
    name: 'says what there is instead',
    source: '{{#each none}}\n* {{title}}\n{{else}}\nNothing.\n{{/each}}',
    result: ['Nothing.'],
  },
  {
    name: 'says it in a list',
    source: '{{#each none}}\n* {{title}}\n{{else}}\n* Nothing.\n{{/each}}',
    result: ['* Nothing.'],
  },
  {
    name: 'repeats sections',
    source:
      '{{#each groups}}\n\n## {{name}}\n\n{{#each items}}\n* {{title}}\n{{else}}\nNone in {{name}}.\n{{/each}}\n{{/each}}',
    result: ['## G1', '', '* First', '* Second', '', '## G2', '', 'None in G2.'],
  },
  {
    name: 'keeps tasks',
    source: '{{#each items}}\n- [ ] {{title}}\n{{/each}}',
    result: ['- [ ] First', '- [ ] Second'],
  },
  // Other places
  {
    name: 'keeps the blank line around items that come to nothing',
    source: '* one\n\n{{#if nothing}}\n* two\n{{/if}}\n* three',
    result: ['* one', '', '* three'],
  },
  {
    name: 'repeats paragraphs with blank lines',
    source: '{{#each words}}\n\n{{this}}\n{{/each}}',
    result: ['one', '', 'two'],
  },
  { name: 'repeats lines without', source: '{{#each words}}\n{{this}}\n{{/each}}', result: ['one', 'two'] },
  { name: 'repeats quotes', source: '{{#each words}}\n> {{this}}\n{{/each}}', result: ['> one', '> two'] },
  {
    name: 'loops in a quote',
    source: '> {{#each words}}\n> * {{this}}\n> {{/each}}',
    result: ['> * one', '> * two'],
  },
  {
    name: 'repeats table rows',
    source: '| a | b |\n| --- | --: |\n{{#each items}}\n| {{title}} | {{number}} |\n{{/each}}',
    result: ['| a | b |', '| --- | --: |', '| First | 1 |', '| Second | 2 |'],
  },
  {
    name: 'fills code blocks line by line',
    source: '```\n{{#each words}}\n- {{this}}\n{{/each}}\nend\n```',
    result: ['```', '- one', '- two', 'end', '```'],
  },
  {
    name: 'ends a code block with a loop',
    source: '```\n{{#each words}}\n{{this}}\n{{/each}}\n```',
    result: ['```', 'one', 'two', '```'],
  },
  {
    name: 'chooses within emphasis and links',
    source: '**{{#if yes}}a{{else}}b{{/if}}** [{{#if no}}c{{else}}d{{/if}}]({{#if yes}}https://x.org{{/if}})',
    result: ['**a** [d](https://x.org)'],
  },
  {
    name: 'fills addresses',
    source: '[a](https://example.org/{{title}}?x={{name}} "{{name}}")',
    result: ['[a](https://example.org/Title?x=Name "Name")'],
  },
  {
    name: 'makes unsafe links text',
    source: '[{{title}}]({{unsafe}}), ![{{name}}]({{unsafe}})',
    result: ['Title, Name'],
  },
  {
    name: 'takes relative addresses',
    source: '[a]({{relative}}) [b](../{{title}}.md)',
    result: ['[a](./role.md) [b](../Title.md)'],
  },
  {
    name: 'fills bare addresses and angles',
    source: 'https://example.org/{{title}}/x <{{items.[0].url}}> <{{unsafe}}>',
    result: ['https://example.org/Title/x <https://example.org/1> javascript:alert(1)'],
  },
  {
    name: 'quotes front matter where needed',
    source: "---\ntitle: {{title}}: {{name}}\nplain: {{name}}\nquoted: 'it is {{\"o'clock\"}}'\n---\n\nx",
    result: ['---', 'title: "Title: Name"', 'plain: Name', "quoted: 'it is o''clock'", '---', '', 'x'],
  },
  {
    name: 'drops what comes to nothing',
    source: '# {{empty}}\n\n{{nothing}}\n\n* {{empty}}\n\n> {{empty}}\n\n**{{empty}}** `{{empty}}`\n\nx',
    result: ['x'],
  },
  {
    name: 'keeps what was empty by itself',
    source: '## Notes\n\n* \n\n{{title}}',
    result: ['## Notes', '', '*', '', 'Title'],
  },
  {
    name: 'keeps a table whose cells are empty',
    source: '| a |\n| --- |\n| {{empty}} |',
    result: ['| a |', '| --- |', '| |'],
  },
  {
    name: 'leaves the view and the template as they are',
    source: '{{#with deep}}{{deeper.deepest}}{{/with}}',
    result: ['down'],
  },
])('$name', ({ source, result }) => {
  const { markdown, tree } = renderTemplate(source, view);
  expect(markdown).toBe(lines(...result));
  expect(readingOf(parseMarkdown(markdown))).toEqual(readingOf(tree));
});

it.each([
  { name: 'includes a partial in its place', source: '{{> row}} end', result: ['Title: Name end'] },
  {
    name: 'gives a partial a context',
    source: '{{#each items}}\n* {{> item}}\n{{/each}}',
    result: ['* First (1)', '* Second (2)'],
  },
  { name: 'gives a partial names', source: '{{> row title="T" name=words.[0]}}', result: ['T: one'] },
  { name: 'enters a value for a partial', source: '{{> item items.[1]}}', result: ['Second (2)'] },
  {
    name: 'indents a partial like its call',
    source: '* a\n  {{> list}}\n* b',
    result: ['* a', '  - one', '  - two', '* b'],
  },
  { name: 'nests partials', source: '{{> outer}}', result: ['Title: Name and more'] },
])('$name', ({ source, result }) => {
  const partials = {
    row: '{{title}}: {{name}}\n',
    item: '{{title}} ({{number}})',
    list: '{{#each words}}\n- {{this}}\n{{/each}}\n',
    outer: { source: '{{> row}} and more', file: 'outer.md' },
  };
  expect(renderTemplate(source, view, { partials }).markdown).toBe(lines(...result));
});

it('gives names of the shape that the view lacks no value', () => {
  const { markdown } = renderTemplate(
    '{{title}}{{#if url}} {{url}}{{/if}}',
    { title: 'T' },
    { shape: { title: 'text', url: 'text' } },
  );
  expect(markdown).toBe('T\n');
});

it('takes private-use characters of the author and of values for what they are', () => {
  expect(renderTemplate('\u{f0000} {{x}}', { x: '\u{f0001}' }).markdown).toBe('\u{f0000} \u{f0001}\n');
});

it('reads CRLF and a byte order mark', () => {
  expect(renderTemplate('\ufeff{{#each words}}\r\n* {{this}}\r\n{{/each}}\r\n', view).markdown).toBe(
    '* one\n* two\n',
  );
});

it('fills ten thousand items into one list', () => {
  const many = Array.from({ length: 10_000 }, (_, number) => ({ title: `Item ${number}` }));
  const { tree } = renderTemplate('{{#each many}}\n* {{title}}\n{{/each}}', { many });
  expect(tree.children).toHaveLength(1);
  expect(tree.children[0]).toMatchObject({ type: 'list', children: { length: 10_000 } });
});
