import { expect, it } from 'vitest';
import { cardTitle } from '../../../src/web/preview/card-title.ts';

it.each([
  ['* Fix it - https://github.com/a/b/pull/1', 'Fix it'],
  ['* Thank @<!-- -->ada [#1](https://github.com/a/b/pull/1)', 'Thank @ada'],
  ['* Keep <b>HTML</b> and `<!-- code -->`', 'Keep <b>HTML</b> and <!-- code -->'],
])('%s is the card %s', (line, title) => {
  expect(cardTitle(line)).toBe(title);
});
