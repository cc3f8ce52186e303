import { expect, it } from 'vitest';
import { judge } from '../../bench/judge.ts';
import { figuresTable } from '../../bench/table.ts';
import { measurement } from './measurement.ts';

const bounds = { 'start: --version': { goal: 1.25 }, 'start: memory': { goal: 200 } };
const row = (over: Parameters<typeof measurement>[0]) => judge('start', measurement(over), bounds);

it('puts figures, baselines and verdicts in line', () => {
  const table = figuresTable([
    row({ name: '--version', ours: 48.04, baseline: { name: 'node -e 0', value: 40 } }),
    row({ name: 'memory', unit: 'MB', ours: 1234.5, further: { requests: 12, seconds: 0.456 } }),
    row({ name: 'growth', unit: 'exponent', ours: 1.004 }),
  ]);
  expect(table.split('\n')).toEqual([
    '| what      | ours     | baseline          | ratio | goal     | verdict    | further                   |',
    '| --------- | -------- | ----------------- | ----- | -------- | ---------- | ------------------------- |',
    '| --version | 48.0 ms  | 40 ms (node -e 0) | 1.20  | ≤ 1.25   | within     |                           |',
    '| memory    | 1,235 MB |                   |       | ≤ 200 MB | far beyond | requests 12, seconds 0.46 |',
    '| growth    | 1.00     |                   |       |          |            |                           |',
  ]);
});

it('keeps a pipe in a name inside its cell', () => {
  const [, , line] = figuresTable([row({ name: 'a | b' })]).split('\n');
  expect(line).toMatch(/^\| a \\\| b /u);
});
