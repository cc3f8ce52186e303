import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../bench/bounds.ts';
import { judge, unusedBounds } from '../../bench/judge.ts';
import { measurement } from './measurement.ts';

const halfOf = (value: number) => ({ name: 'remark', value });

describe('judge', () => {
  it.each([
    { name: 'a figure at its goal', ours: 10, bound: { goal: 10 }, verdict: 'within' },
    { name: 'a figure above its goal', ours: 10.1, bound: { goal: 10 }, verdict: 'over' },
    { name: 'a figure at twice its goal', ours: 20, bound: { goal: 10 }, verdict: 'over' },
    { name: 'a figure above twice its goal', ours: 20.1, bound: { goal: 10 }, verdict: 'far beyond' },
    {
      name: 'a figure above a limit of its own',
      ours: 13,
      bound: { goal: 10, limit: 12 },
      verdict: 'far beyond',
    },
    { name: 'nothing where nothing may be', ours: 0, bound: { goal: 0 }, verdict: 'within' },
    { name: 'something where nothing may be', ours: 1, bound: { goal: 0 }, verdict: 'far beyond' },
    { name: 'what is no number', ours: Number.NaN, bound: { goal: 10 }, verdict: 'far beyond' },
  ])('calls $name $verdict', ({ ours, bound, verdict }) => {
    expect(judge('merge', measurement({ ours }), { 'merge: items': bound })).toMatchObject({ verdict });
  });

  it('judges the ratio where there is a baseline', () => {
    const judged = judge('merge', measurement({ ours: 30, baseline: halfOf(20) }), {
      'merge: items': { goal: 1.4 },
    });
    expect(judged).toMatchObject({ benchmark: 'merge', ratio: 1.5, goal: 1.4, limit: 2.8, verdict: 'over' });
  });

  it('does not judge what has no bound', () => {
    const judged = judge('merge', measurement({ ours: 1e9 }), { 'render: items': { goal: 1 } });
    expect(judged).toMatchObject({ ours: 1e9, ratio: null, goal: null, limit: null, verdict: null });
  });
});

describe('unusedBounds', () => {
  const bounds = { 'merge: items': { goal: 1 }, 'merge: itmes': { goal: 1 }, 'render: items': { goal: 1 } };

  it('names bounds that no measurement met, of the benchmarks that ran', () => {
    expect(unusedBounds(['merge'], [judge('merge', measurement(), bounds)], bounds)).toEqual([
      'merge: itmes',
    ]);
  });
});

it('has no limit below its goal', () => {
  const wrong = Object.entries(BOUNDS).filter(([, { goal, limit = goal }]) => limit < goal);
  expect(wrong).toEqual([]);
});
