import { expect, it } from 'vitest';
import { nearest } from '../../src/errors/nearest.ts';

const KEYS = ['output', 'label', 'labels', 'from', 'title', 'people', 'openBefore', 'minutes', 'id'];

it.each([
  ['lable', 'label'],
  ['titel', 'title'],
  ['lobol', 'label'],
  ['form', 'from'],
  ['out', 'output'],
  ['open-before', 'openBefore'],
  ['PEOPLE', 'people'],
  ['minuts', 'minutes'],
  ['zzz', undefined],
  ['', undefined],
])('%s means %s', (name, meant) => {
  expect(nearest(name, KEYS)).toBe(meant);
});
