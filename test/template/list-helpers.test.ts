import { expect, it } from 'vitest';
import { renderTemplate } from '../../src/template/render-template.ts';

const view = {
  items: [
    { title: 'doc: b', number: 10, labels: ['Urgent'], milestone: 'v2', timebox: 30, fields: { stage: '2' } },
    { title: 'a', number: 9, labels: [], milestone: null, timebox: null, fields: {} },
    { title: 'c', number: 2, labels: ['bug'], milestone: 'v10', timebox: 15, fields: { stage: '10' } },
  ],
};

it.each([
  {
    name: 'has',
    template: '{{#each items}}{{#if (has labels "urgent")}}{{title}}{{/if}}{{/each}}',
    text: 'doc: b',
  },
  {
    name: 'match with a glob',
    template: '{{#each items}}{{#if (match title "DOC:*")}}{{number}}{{/if}}{{/each}}',
    text: '10',
  },
  {
    name: 'match with an expression',
    template: '{{#each items}}{{#if (match labels "/^b.g$/")}}{{number}}{{/if}}{{/each}}',
    text: '2',
  },
  {
    name: 'sort by a number',
    template: '{{#each (sort items "number")}}{{number}},{{/each}}',
    text: '2,9,10,',
  },
  {
    name: 'sort by a name, without one last',
    template: '{{#each (sort items "milestone")}}{{number}},{{/each}}',
    text: '10,2,9,',
  },
  {
    name: 'sort the other way',
    template: '{{#each (sort items "fields.stage" reverse=true)}}{{number}},{{/each}}',
    text: '2,10,9,',
  },
  {
    name: 'groupBy',
    template: '{{#each (groupBy items "milestone")}}{{name}}:{{#each items}}{{number}} {{/each}};{{/each}}',
    text: 'v2:10 ;v10:2 ;:9 ;',
  },
  { name: 'sum', template: '{{sum items "timebox"}} minutes', text: '45 minutes' },
])('$name', ({ template, text }) => {
  expect(renderTemplate(template, view).markdown.trim()).toBe(text.trim());
});

it.each(['{{#each (sort 1)}}x{{/each}}', '{{sum "x"}}', '{{#if (match "a" "/(/")}}x{{/if}}'])(
  'refuses %s',
  (template) => {
    expect(() => renderTemplate(template, view)).toThrow(
      expect.objectContaining({ code: 'template/argument' }),
    );
  },
);
