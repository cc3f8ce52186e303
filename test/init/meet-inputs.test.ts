import { expect, it } from 'vitest';
import { whyInputIsLeft } from '../../src/init/meet-inputs.ts';
import { readSource } from '../../src/init/source-file.ts';

it.each([
  { name: 'a text', input: 'schedules', value: 'R/2023', why: null },
  { name: 'nothing', input: 'schedules', value: '', why: null },
  { name: 'a list', input: 'schedules', value: '[a, b]', why: 'Inputs of an action are text.' },
  {
    name: 'an expression',
    input: 'schedules',
    value: `\${{ vars.X }}`,
    why: 'GitHub fills it in when the workflow runs.',
  },
  { name: 'an unknown input', input: 'colour', value: 'red', why: 'pkgjs/meet has no such input.' },
  { name: 'an unknown input without a value', input: 'colour', value: '', why: null },
])('leaves $name with its reason', ({ input, value, why }) => {
  const source = readSource(`${input}: ${value}\n`, 'meet.yml');
  expect(whyInputIsLeft(source, [input], input)?.why ?? null).toBe(why);
});
