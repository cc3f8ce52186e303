import { TEMPLATE_KINDS, TEMPLATES, type TemplateKind } from '../src/documents/templates.ts';
import type { ViewShape } from '../src/template/fill/view-shape.ts';
import { builtInHelpers } from '../src/template/helpers/table.ts';
import { templateWords } from './template-words.ts';

/** The text of `docs/templates.md`: what templates can say, from the helpers and the shapes of the views. */
export function templateReference(): string {
  return [
    '# Templates',
    '',
    'A template is a Markdown file with [Handlebars](https://handlebarsjs.com/guide/) expressions. It is parsed once',
    'to a syntax tree; values fill the tree as text. `minutebook check` says what is wrong with a template, with line',
    'and column, and names the nearest valid name.',
    '',
    '* `{{title}}` puts a value in as text: in a paragraph, a heading, a list item, a table cell, the text of a link.',
    '  It reads as its author typed it: code in grave accents is code, and nothing else in it is Markdown or HTML. In files an',
    '  address may link to itself; in issues nothing is a link, a mention or a reference (`@<!-- -->name`).',
    '* `[#{{number}}]({{url}})` puts a value in as the address of a link. Only `http`, `https` and `mailto` become links.',
    '* `{{#each items}} … {{else}} … {{/each}}`, `{{#if x}}`, `{{#unless x}}` and `{{#with x}}` stand around whole lines',
    '  or within a line. A list, heading or paragraph that comes to nothing is left out.',
    '* Inside `{{#each}}` there are `@index`, `@first`, `@last`, `@key`; `../` leads out, `@root` to the top.',
    '* A blank line before `{{/each}}` is a blank line between what it repeats.',
    '',
    '## Helpers',
    '',
    ...Object.values(builtInHelpers).map(({ usage }) => `* \`${usage}\``),
    '',
    'Helpers in parentheses are for conditions: `{{#if (eq state "open")}}`. `{{md x}}` is the one way for a value to be',
    'Markdown; `{{link url}}` makes a bare address a link; `{{mention login}}` and `{{reference item}}` are the only ways',
    'to notify somebody or to refer to an item.',
    ...TEMPLATE_KINDS.flatMap(({ kind, key }) => [
      '',
      `## Names in ${kind}`,
      '',
      `For a template under \`${key}\`. The built-in one is [${TEMPLATES[kind].file}](../${TEMPLATES[kind].file}).`,
      '',
      ...namesOf(kind),
    ]),
    '',
  ].join('\n');
}

/** The names of a kind, or where those stand that are the same. */
function namesOf(kind: TemplateKind): string[] {
  const text = (each: TemplateKind) => aligned(names(each, TEMPLATES[each].shape, [], new Map())).join('\n');
  const first = TEMPLATE_KINDS.find((each) => text(each.kind) === text(kind))?.kind ?? kind;
  if (first !== kind) return [`The names are those of [${first}](#names-in-${first}).`];
  return ['```text', text(kind), '```'];
}

interface Line {
  name: string;
  words: string;
}

/** As many names are listed once, and other lists that have the same ones lead there. */
const MANY = 10;

/**
 * The names of a view, each below what it is in, with what it holds.
 * @param listed - By their text, the paths of the long lists of names that stand above.
 */
function names(
  kind: TemplateKind,
  shape: ViewShape,
  path: readonly string[],
  listed: Map<string, string>,
): Line[] {
  if (typeof shape === 'string') return [];
  return Object.entries(shape).flatMap(([name, inner]) => {
    const own = [...path, name];
    const words = templateWords(kind, own);
    const each = Array.isArray(inner);
    const line = { name: `${'  '.repeat(path.length)}${name}${each ? ', each:' : ''}`, words };
    const below = each ? inner[0] : inner;
    if (each && below === 'text')
      return [line, { name: `${'  '.repeat(own.length)}this`, words: 'the entry' }];
    const lines = names(kind, below, own, listed);
    if (lines.length < MANY) return [line, ...lines];
    const text = lines.map((inside) => `${inside.name.trim()} ${inside.words}`).join('\n');
    const above = listed.get(text);
    if (above === undefined) listed.set(text, own.join('.'));
    return above === undefined
      ? [line, ...lines]
      : [line, { name: `${'  '.repeat(own.length)}…`, words: `the names of ${above}, above` }];
  });
}

function aligned(lines: readonly Line[]): string[] {
  const width = Math.max(...lines.map(({ name }) => name.length));
  return lines.map(({ name, words }) => `${name.padEnd(width)}  ${words}`.trimEnd());
}
