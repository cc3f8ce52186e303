import { expect, it } from 'vitest';
import { isLogin } from '../../src/model/login.ts';

it.each(['a', 'Ada', 'ada-lovelace', '0x1', 'ada_acme', 'a'.repeat(39)])('%s is a login', (text) => {
  expect(isLogin(text)).toBe(true);
});

it.each([
  '',
  '-ada',
  'ada-',
  'a--b',
  '_acme',
  'ada_',
  'a_b_c',
  '@ada',
  'ada lovelace',
  'a.b',
  'é',
  'a'.repeat(40),
])('"%s" is no login', (text) => {
  expect(isLogin(text)).toBe(false);
});
