import fc from 'fast-check';
import { expect, it } from 'vitest';
import { disarm, JOINER } from '../../src/markdown/text/disarm.ts';
import { plainText } from '../../src/markdown/text/plain-text.ts';
import { safeCompletedUrl, safeUrl } from '../../src/markdown/text/safe-url.ts';
import { nastyText, PATIENCE, RUNS } from '../template/nasty.ts';

it.each([
  { name: 'keeps a title as it is', value: 'src: fix  two spaces', text: 'src: fix  two spaces' },
  { name: 'joins lines', value: 'a\r\nb\nc\u2028d\u0085e', text: 'a b c d e' },
  { name: 'turns tabs into spaces', value: 'a\tb', text: 'a b' },
  { name: 'trims the ends', value: ' \u00a0a \n', text: 'a' },
  { name: 'replaces control characters', value: 'a\u0000b\u0007c\u007f', text: 'a\ufffdb\ufffdc\ufffd' },
  { name: 'replaces lone surrogates', value: 'a\ud800b\udc00', text: 'a\ufffdb\ufffd' },
  { name: 'keeps pairs of surrogates', value: '😀', text: '😀' },
  { name: 'closes an override', value: 'a\u202eb', text: 'a\u202eb\u202c' },
  {
    name: 'closes nested isolates and embeddings in order',
    value: '\u2067a\u202bb',
    text: '\u2067a\u202bb\u202c\u2069',
  },
  {
    name: 'closes an embedding together with its isolate',
    value: '\u2067\u202ba\u2069b',
    text: '\u2067\u202ba\u202c\u2069b',
  },
  { name: 'drops closers of nothing', value: 'a\u202cb\u2069', text: 'ab' },
  { name: 'prints numbers', value: 12, text: '12' },
  { name: 'prints yes and no', value: false, text: 'false' },
  { name: 'prints nothing for null', value: null, text: '' },
])('plainText $name', ({ value, text }) => {
  expect(plainText(value)).toBe(text);
});

it(
  'plainText and disarm change nothing the second time',
  () => {
    fc.assert(
      fc.property(nastyText, (value) => {
        const text = plainText(value);
        expect(plainText(text)).toBe(text);
        expect(disarm(disarm(text))).toBe(disarm(text));
        expect(disarm(text).replaceAll(JOINER, '')).toBe(text.replaceAll(JOINER, ''));
      }),
      { numRuns: RUNS },
    );
  },
  PATIENCE,
);

it.each([
  {
    text: 'doc: update the readme (v20.4.0), 12345678',
    disarmed: 'doc: update the readme (v20.4.0), 12345678',
  },
  { text: 'deps: update undici@5.28.3', disarmed: 'deps: update undici@5.28.3' },
  { text: 'a#b, std::x, http, www, C# 8, me@ home', disarmed: 'a#b, std::x, http, www, C# 8, me@ home' },
  { text: 'ping @nodejs/tsc', disarmed: 'ping @|nodejs/tsc' },
  { text: '(@me)', disarmed: '(@|me)' },
  { text: 'types @types/node@20.1', disarmed: 'types @|types/node@20.1' },
  { text: 'fixes #12 and nodejs/node#13', disarmed: 'fixes #|12 and nodejs/node#|13' },
  { text: 'GH-1 gh-2 GHSA-abcd-ef12-gh34', disarmed: 'GH|-1 gh|-2 GHSA|-abcd-ef12-gh34' },
  { text: 'see https://x.y/z, http://a, ftp://b', disarmed: 'see https|://x.y/z, http|://a, ftp|://b' },
  { text: 'www.example.com', disarmed: 'www|.example.com' },
  { text: 'me@example.org', disarmed: 'me@|example.org' },
  { text: 'revert deadbeef12', disarmed: 'revert deadbe|ef12' },
  { text: `${'a1'.repeat(20)}`, disarmed: 'a1a1a1|a1a1a1|a1a1a1|a1a1a1|a1a1a1|a1a1a1|a1a1' },
])('disarm writes $disarmed', ({ text, disarmed }) => {
  expect(disarm(text).replaceAll(JOINER, '|')).toBe(disarmed);
});

it('disarm touches only what overlaps the given ranges', () => {
  expect(disarm('@a #1 @b', [6, 8])).toBe(`@a #1 @${JOINER}b`);
  expect(disarm('@a', [])).toBe('@a');
});

it.each([
  ['https://example.org/a b(c)', 'https://example.org/a b(c)'],
  [' HTTP://example.org ', 'HTTP://example.org'],
  ['mailto:me@example.org', 'mailto:me@example.org'],
  ['./role.md', './role.md'],
  ['#part', '#part'],
  ['javascript:alert(1)', undefined],
  ['JaVaScRiPt:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['\u0001javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['vbscript:x', undefined],
  ['//evil.example', undefined],
  ['/settings', undefined],
  ['not an address', undefined],
  ['https:', undefined],
  ['', undefined],
])('safeUrl(%j) is %j', (value, url) => {
  expect(safeUrl(value)).toBe(url);
});

it.each([
  {
    name: 'an author may begin a relative address',
    prefix: './notes/',
    url: './notes/x y.md',
    safe: './notes/x y.md',
  },
  {
    name: 'an author may begin an absolute one',
    prefix: 'https://x.org/',
    url: 'https://x.org/a:b',
    safe: 'https://x.org/a:b',
  },
  { name: 'a value cannot complete a scheme', prefix: 'java', url: 'javascript:alert(1)', safe: undefined },
  { name: 'a value cannot give a host', prefix: '/', url: '//evil.example', safe: undefined },
  { name: 'a value alone has to be safe', prefix: '', url: 'javascript:x', safe: undefined },
  { name: "an author's other schemes take no values", prefix: 'vscode:', url: 'vscode:x', safe: undefined },
])('$name', ({ prefix, url, safe }) => {
  expect(safeCompletedUrl(prefix, url)).toBe(safe);
});
