import { format } from './format.ts';

/** A share of a hundred, `25%`. */
export const percentage = format({
  expected: 'a percentage',
  example: '25%',
  pattern: /^(?:100|\d{1,2})(?:\.\d{1,3})?%$/u,
  repair: (value) => (/^(?:100|\d{1,2})$/u.test(value) ? `${value}%` : undefined),
  refuse: (value) => (Number.parseFloat(value) > 100 ? { why: 'It is more than all.' } : undefined),
});

/** The share that a percentage is: 0.25. */
export function shareOf(text: string): number {
  return Number.parseFloat(text) / 100;
}
