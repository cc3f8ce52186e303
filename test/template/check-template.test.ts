import { expect, it } from 'vitest';
import { checkTemplate } from '../../src/template/fill/check-template.ts';
import type { ViewShape } from '../../src/template/fill/view-shape.ts';
import { parseTemplate } from '../../src/template/parse/parse-template.ts';

const shape: ViewShape = {
  title: 'text',
  items: [{ title: 'text', number: 'text', labels: ['text'] }],
  meeting: { date: 'text', links: { '*': 'text' } },
  free: 'any',
};

it.each([
  {
    name: 'names, paths and lengths',
    source: '{{title}} {{meeting.date}} {{items.length}} {{this.title}} {{@root.title}}',
  },
  {
    name: 'names in loops',
    source: '{{#each items}}{{title}} {{../title}} {{@index}} {{#each labels}}{{this}}{{/each}}{{/each}}',
  },
  {
    name: 'block parameters',
    source:
      '{{#each items as |item i|}}{{item.title}} {{i}} {{#with item as |x|}}{{x.number}}{{/with}}{{/each}}',
  },
  {
    name: 'names in #with and sections',
    source: '{{#with meeting}}{{date}}{{/with}}{{#items}}{{number}}{{/items}}{{#title}}{{title}}{{/title}}',
  },
  {
    name: 'names that may be any',
    source:
      '{{meeting.links.zoom}} {{free.x.y}} {{#each free}}{{z}}{{/each}} {{#each meeting.links}}{{this}}{{/each}}',
  },
  {
    name: 'values of helpers',
    source: '{{join items.[0].labels ", "}} {{#if (eq title "x")}}{{title}}{{/if}}',
  },
  {
    name: 'names in lists that helpers make',
    source: `{{#each (sort items "number")}}{{title}}{{/each}}{{#each (groupBy items "labels")}}{{name}}
{{#each (sort items "title" reverse=true)}}{{number}} {{join (sort labels) ", "}}{{/each}}{{sum items "number"}}
{{/each}}{{#each (sort (groupBy items "title") "name")}}{{items.length}}{{/each}}
{{#each (sort free "x")}}{{y}}{{/each}}{{#each (groupBy items title)}}{{name}}{{/each}}`,
  },
])('accepts $name', ({ source }) => {
  expect(checkTemplate(parseTemplate(source), shape)).toEqual([]);
});

it.each([
  { name: 'an unknown name', source: '{{titles}}', found: [['unknown-name', 1, 3]] },
  {
    name: 'every unknown name, in both branches',
    source: '{{#if title}}\n{{a}}\n{{else}}\n{{b}}\n{{/if}}',
    found: [
      ['unknown-name', 2, 3],
      ['unknown-name', 4, 3],
    ],
  },
  {
    name: 'an unknown name in a loop that may have no rounds',
    source: '{{#each items}}\n* {{titel}}\n{{/each}}',
    found: [['unknown-name', 2, 5]],
  },
  {
    name: 'an unknown list, once',
    source: '{{#each itms}}{{title}}{{anything}}{{/each}}',
    found: [['unknown-name', 1, 9]],
  },
  {
    name: 'unknown names given to helpers and partials',
    source: '{{#if (eq a 1)}}x{{/if}} {{> p x=b}}',
    found: [
      ['unknown-name', 1, 11],
      ['unknown-name', 1, 34],
    ],
  },
  {
    name: 'unknown names in lists that helpers make, and those that they are made by',
    source: `{{#each (sort items "titel")}}{{titel}}{{/each}}
{{#each (groupBy items "labels")}}{{title}}{{#each items}}{{titel}}{{/each}}{{/each}}
{{sum items "numbers"}}{{#each (groupBy (sort items "x") "label")}}{{/each}}`,
    found: [
      ['unknown-name', 1, 10],
      ['unknown-name', 1, 33],
      ['unknown-name', 2, 37],
      ['unknown-name', 2, 61],
      ['unknown-name', 3, 3],
      ['unknown-name', 3, 42],
      ['unknown-name', 3, 33],
    ],
  },
  { name: 'a printed list', source: 'a {{items}}', found: [['argument', 1, 3]] },
  { name: 'a printed object', source: '{{meeting}}', found: [['argument', 1, 1]] },
  { name: 'a loop through a text', source: '{{#each title}}x{{/each}}', found: [['argument', 1, 1]] },
  {
    name: 'inherited names',
    source: '{{toString}} {{items.map}}',
    found: [
      ['unknown-name', 1, 3],
      ['unknown-name', 1, 16],
    ],
  },
])('reports $name', ({ source, found }) => {
  const problems = checkTemplate(parseTemplate(source, { partials: { p: '{{x}}' } }), shape);
  expect(
    problems.map(({ code, place }) => [code.replace('template/', ''), place?.line, place?.column]),
  ).toEqual(found);
});
