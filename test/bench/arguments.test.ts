import { expect, it } from 'vitest';
import { parseArguments } from '../../bench/arguments.ts';

const KNOWN = ['start', 'render', 'merge'];

it.each([
  { argv: [], expected: { names: KNOWN, quick: false, json: null } },
  { argv: ['render'], expected: { names: ['render'], quick: false, json: null } },
  { argv: ['merge', 'start', '--quick'], expected: { names: ['start', 'merge'], quick: true, json: null } },
  { argv: ['--json', 'out.json'], expected: { names: KNOWN, quick: false, json: 'out.json' } },
  { argv: ['start', '--json', '-'], expected: { names: ['start'], quick: false, json: '-' } },
])('reads $argv', ({ argv, expected }) => {
  expect(parseArguments(argv, KNOWN)).toEqual(expected);
});

it('names the nearest benchmark for a misspelt one', () => {
  expect(() => parseArguments(['rendre'], KNOWN)).toThrow(
    'There is no benchmark "rendre". Did you mean "render"? There are start, render, merge.',
  );
});

it('refuses an unknown option', () => {
  expect(() => parseArguments(['--fast'], KNOWN)).toThrow('--fast');
});
