import { expect, it } from 'vitest';
import { isMinutebookError } from '../../src/errors/minutebook-error.ts';
import { renderTemplate } from '../../src/template/render-template.ts';

const view = {
  title: 'Title',
  items: [{ title: 'A', labels: ['x'] }],
  words: ['a'],
  call: () => 'x',
  text: 'x',
  nothing: null,
};
const partials = {
  row: '{{title}}',
  loop: 'a {{> loop}}',
  ping: '{{> pong}}',
  pong: '{{> ping}}',
  list: 'a\n\n* b\n',
  broken: 'fine\n\n{{tytle}}',
};

it.each([
  {
    name: 'an unclosed block',
    source: 'a\n\n{{#each items}}\n* a\n',
    code: 'syntax',
    at: [3, 1],
    hint: '{{/each}}',
  },
  {
    name: 'an unclosed block on one line',
    source: '{{#if title}} a',
    code: 'syntax',
    at: [1, 1],
    hint: '{{/if}}',
  },
  {
    name: 'a block closed by another name',
    source: '\n{{#each items}}\n{{/if}}',
    code: 'syntax',
    at: [2, 4],
    hint: '{{/each}}',
  },
  {
    name: 'a closing tag without a block',
    source: 'a\n{{/if}}',
    code: 'syntax',
    at: [2, 1],
    hint: 'Take the {{/…}} out',
  },
  { name: 'an else without a block', source: 'a {{else}} b', code: 'syntax', at: [1, 3], hint: '{{else}}' },
  { name: 'empty braces', source: 'a {{}} b', code: 'syntax', at: [1, 5], hint: '{{name}}' },
  { name: 'unclosed braces', source: 'a\nb {{title', code: 'syntax', at: [2, 0], hint: '}}' },
  { name: 'a stray character', source: '{{title %}}', code: 'syntax', at: [1, 0], hint: '{{name}}' },
  { name: 'an unknown name', source: '# {{titles}}', code: 'unknown-name', at: [1, 5], hint: '`title`' },
  {
    name: 'an unknown name in a loop',
    source: '{{#each items}}\n* {{titles}}\n{{/each}}',
    code: 'unknown-name',
    at: [2, 5],
    hint: 'title',
  },
  {
    name: 'a name of the outer context',
    source: '{{#each items}}\n* {{text}}\n{{/each}}',
    code: 'unknown-name',
    at: [2, 5],
    hint: '`../text`',
  },
  {
    name: 'an unknown name in a path',
    source: '{{items.lenght}}',
    code: 'unknown-name',
    at: [1, 3],
    hint: 'length',
  },
  {
    name: 'too many steps outwards',
    source: '{{../title}}',
    code: 'unknown-name',
    at: [1, 3],
    hint: '../',
  },
  {
    name: 'unknown loop data',
    source: '{{#each words}}{{@indx}}{{/each}}',
    code: 'unknown-name',
    at: [1, 18],
    hint: '`@index`',
  },
  {
    name: 'loop data outside of loops',
    source: '{{@index}}',
    code: 'unknown-name',
    at: [1, 3],
    hint: 'names',
  },
  { name: 'inherited names', source: '{{constructor}}', code: 'unknown-name', at: [1, 3], hint: 'names' },
  {
    name: 'the prototype',
    source: '{{title.__proto__}}',
    code: 'unknown-name',
    at: [1, 3],
    hint: '{{this}}',
  },
  { name: 'methods', source: '{{words.map}}', code: 'unknown-name', at: [1, 3], hint: 'names' },
  { name: 'a function in the view', source: '{{call}}', code: 'argument', at: [1, 3], hint: 'object' },
  { name: 'a printed list', source: 'a {{items}}', code: 'argument', at: [1, 5], hint: '{{#each}}' },
  {
    name: 'a printed object',
    source: '{{items.[0]}}',
    code: 'argument',
    at: [1, 3],
    hint: '{{object.name}}',
  },
  {
    name: 'a loop through a text',
    source: '{{#each text}}x{{/each}}',
    code: 'argument',
    at: [1, 1],
    hint: '{{#if}}',
  },
  {
    name: 'an unknown helper',
    source: '{{plurl 1 "a" "b"}}',
    code: 'unknown-helper',
    at: [1, 3],
    hint: '`plural`',
  },
  {
    name: 'an unknown helper in brackets',
    source: '{{#if (eqq title "x")}}a{{/if}}',
    code: 'unknown-helper',
    at: [1, 8],
    hint: '`eq`',
  },
  {
    name: 'an unknown block',
    source: '{{#eachh items as |x|}}a{{/eachh}}',
    code: 'unknown-helper',
    at: [1, 1],
    hint: '`#each`',
  },
  { name: 'too few values', source: '{{plural 1}}', code: 'argument', at: [1, 3], hint: '{{plural' },
  {
    name: 'a wrong option',
    source: '{{date title zone="UTC"}}',
    code: 'argument',
    at: [1, 14],
    hint: 'zone',
  },
  {
    name: 'two values for #if',
    source: '{{#if title text}}a{{/if}}',
    code: 'argument',
    at: [1, 1],
    hint: '(and a b)',
  },
  {
    name: 'no value for #each',
    source: '{{#each}}a{{/each}}',
    code: 'argument',
    at: [1, 1],
    hint: '{{#each items}}',
  },
  { name: 'a date that is none', source: 'x {{date title}}', code: 'argument', at: [1, 5], hint: 'timezone' },
  {
    name: 'a pattern that means nothing',
    source: '{{date "2023-01-01" "QQ"}}',
    code: 'argument',
    at: [1, 3],
    hint: 'quotes',
  },
  { name: 'an unknown partial', source: '\n{{> rows}}', code: 'unknown-partial', at: [2, 1], hint: '`row`' },
  {
    name: 'a partial that includes itself',
    source: '{{> loop}}',
    code: 'partial-recursion',
    at: [1, 3],
    hint: '{{#each}}',
  },
  {
    name: 'partials that include each other',
    source: '{{> ping}}',
    code: 'partial-recursion',
    at: [1, 1],
    hint: '{{#each}}',
  },
  {
    name: 'an unknown name in a partial',
    source: '{{> broken}}',
    code: 'unknown-name',
    at: [3, 3],
    hint: 'title',
  },
  {
    name: 'a partial with a computed name',
    source: '{{> (eq 1 2)}}',
    code: 'unsupported',
    at: [1, 1],
    hint: '{{> name}}',
  },
  {
    name: 'a partial block',
    source: '{{#> row}}a{{/row}}',
    code: 'unsupported',
    at: [1, 1],
    hint: '{{> name}}',
  },
  {
    name: 'an inline partial',
    source: '{{#*inline "a"}}b{{/inline}}',
    code: 'unsupported',
    at: [1, 1],
    hint: '{{> name}}',
  },
  {
    name: 'a block from one item into the next',
    source: '* a {{#if title}}b\n* c{{/if}} d',
    code: 'misplaced-block',
    at: [1, 5],
    hint: '{{/if}}',
  },
  {
    name: 'a block that ends within a list, since another follows with the same bullet',
    source: '{{#if title}}\na\n\n* b\n{{/if}}\n\n* c',
    code: 'misplaced-block',
    at: [1, 1],
    hint: 'another bullet',
  },
  {
    name: 'a partial that ends within a list, since another follows with the same bullet',
    source: '{{> list}}\n\n* c',
    code: 'misplaced-block',
    at: [1, 1],
    hint: 'another bullet',
  },
  {
    name: 'a block that begins in emphasis',
    source: 'a **b {{#if title}}c** d{{/if}}',
    code: 'misplaced-block',
    at: [1, 7],
    hint: 'lines of their own',
  },
  {
    name: 'a block that begins in a paragraph and ends after a list',
    source: 'a\n{{#if title}}\nb\n\n* c\n{{/if}}',
    code: 'misplaced-block',
    at: [2, 1],
    hint: 'blank lines',
  },
  {
    name: 'a block around a bullet',
    source: '{{#if title}}* {{/if}}a',
    code: 'misplaced-block',
    at: [1, 1],
    hint: '{{/if}}',
  },
  {
    name: 'a block around a cell',
    source: '| a |{{#if title}} b |{{/if}}\n| - | - |',
    code: 'misplaced-block',
    at: [1, 6],
    hint: '{{/if}}',
  },
  {
    name: 'a block around the header of a table',
    source: '{{#if title}}\n| a |\n| - |\n{{/if}}\n| b |',
    code: 'misplaced-block',
    at: [1, 1],
    hint: '{{/if}}',
  },
  {
    name: 'branches in different parts of the document',
    source: '* a\n{{#each words}}\n* b\n{{else}}\n\n# c\n{{/each}}',
    code: 'misplaced-block',
    at: [2, 1],
    hint: '{{/each}}',
  },
  {
    name: 'a value in an HTML tag',
    source: 'a <a href="{{title}}">b</a>',
    code: 'misplaced-value',
    at: [1, 12],
    hint: 'link',
  },
  {
    name: 'a value in a script',
    source: '<script>\n{{title}}\n</script>',
    code: 'misplaced-value',
    at: [2, 1],
    hint: 'text',
  },
  {
    name: 'a value in the first line of a code block',
    source: '```{{title}}\na\n```',
    code: 'misplaced-value',
    at: [1, 4],
    hint: 'text',
  },
  {
    name: 'a value in the name of a definition',
    source: '[{{title}}]: https://x.org',
    code: 'misplaced-value',
    at: [1, 2],
    hint: 'text',
  },
])('explains $name', ({ source, code, at, hint }) => {
  const error = failureOf(() => renderTemplate(source, view, { file: 'my.md', partials }));
  expect({ code: error.code, hint: error.hint }).toEqual({
    code: `template/${code}`,
    hint: expect.stringContaining(hint),
  });
  expect(error.place).toMatchObject({ line: at[0], ...(at[1] === 0 ? {} : { column: at[1] }) });
  for (const text of [error.message, error.why, error.hint]) expect(text).toMatch(/^\S[^\n]*$/u);
});

it('names the file of the partial that an error is in', () => {
  const error = failureOf(() =>
    renderTemplate('{{> p}}', view, { partials: { p: { source: '\n{{nope}}', file: 'partials/p.md' } } }),
  );
  expect(error.place).toEqual({ file: 'partials/p.md', line: 2, column: 3 });
});

it('refuses partials that multiply without end', () => {
  const doubling = Object.fromEntries(
    Array.from({ length: 40 }, (_, level) => [`p${level}`, `{{> p${level + 1}}} {{> p${level + 1}}}`]),
  );
  const error = failureOf(() => renderTemplate('{{> p0}}', {}, { partials: { ...doubling, p40: 'x' } }));
  expect(error.code).toBe('template/too-large');
});

function failureOf(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (isMinutebookError(error)) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}
