import type { HelperTable } from './helper.ts';
import { isTruthy } from './scalar.ts';

const MANY = Number.POSITIVE_INFINITY;

/** Conditions for `{{#if}}`: `(eq a b)`, `(not a)`, `(and a b)`, `(or a b)`. */
export const logicHelpers: HelperTable = {
  eq: { parameters: [2, 2], options: [], usage: '(eq a b)', run: ([a, b]) => (a ?? null) === (b ?? null) },
  not: { parameters: [1, 1], options: [], usage: '(not a)', run: ([a]) => !isTruthy(a) },
  and: {
    parameters: [2, MANY],
    options: [],
    usage: '(and a b)',
    run: (values) => values.every((value) => isTruthy(value)),
  },
  or: {
    parameters: [2, MANY],
    options: [],
    usage: '(or a b)',
    run: (values) => values.some((value) => isTruthy(value)),
  },
};
