import fc from 'fast-check';
import { expect, it } from 'vitest';
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
  'plainText changes nothing the second time',
  () => {
    fc.assert(
      fc.property(nastyText, (value) => {
        const text = plainText(value);
        expect(plainText(text)).toBe(text);
      }),
      { numRuns: RUNS },
    );
  },
  PATIENCE,
);

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
