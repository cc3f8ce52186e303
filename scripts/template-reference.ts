import { TEMPLATES, type TemplateKind } from '../src/documents/templates.ts';
import type { ViewShape } from '../src/template/fill/view-shape.ts';
import { builtInHelpers } from '../src/template/helpers/table.ts';

const KINDS: readonly { kind: TemplateKind; key: string }[] = [
  { kind: 'agenda', key: 'groups.<id>.templates.agenda' },
  { kind: 'minutes', key: 'groups.<id>.templates.minutes' },
  { kind: 'update', key: 'roles.<id>.templates.update' },
  { kind: 'rollup', key: 'roles.<id>.templates.rollup' },
];

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
    ...KINDS.flatMap(({ kind, key }) => [
      '',
      `## Names in ${kind}`,
      '',
      `For a template under \`${key}\`. The built-in one is [${TEMPLATES[kind].file}](../${TEMPLATES[kind].file}).`,
      '',
      '```text',
      ...names(TEMPLATES[kind].shape, ''),
      '```',
    ]),
    '',
  ].join('\n');
}

function names(shape: ViewShape, indent: string): string[] {
  if (typeof shape === 'string') return [];
  return Object.entries(shape).flatMap(([name, inner]) => {
    if (!Array.isArray(inner)) return [`${indent}${name}`, ...names(inner, `${indent}  `)];
    return [
      `${indent}${name}, each:`,
      ...(inner[0] === 'text' ? [`${indent}  this`] : names(inner[0], `${indent}  `)),
    ];
  });
}
