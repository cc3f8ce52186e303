import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withCodeSpans } from '../../src/markdown/text/code-spans.ts';
import { joinersIn, withoutJoiners, withoutQuieting } from '../../src/markdown/text/earlier-joiners.ts';
import { EMPTY_COMMENT, quietPieces } from '../../src/markdown/text/quiet.ts';
import { quietMentions } from '../../src/markdown/text/quiet-mentions.ts';
import { linkedByGitHub } from '../helpers/github-links.ts';
import { piecesOf } from '../template/kind-of-title.ts';
import { nastyText, PATIENCE, RUNS } from '../template/nasty.ts';

it.each([
  'doc: update the readme (v20.4.0), 12345678',
  'deps: update undici@5.28.3',
  'a#b, std::x, http, www, C# 8, me@ home, :tada:',
  'costs $5',
  'from $ 5 to $ 7',
  'ping @|nodejs/tsc',
  '(@|me), é@|me',
  'types @|types/node@20.1',
  'fixes #|12, nodejs/node#|13 and ann#|14',
  'GH|-1 gh|-2 GHSA|-abcd-ef12-gh34',
  'see https:|//x.y/z, http:|//a, ftp:|//b',
  'www|.example.com',
  'me@|example.org',
  'revert deadbe|ef12 and ann/x@deadbe|ef12',
  'a1a1a1|a1a1a1|a1a1a1|a1a1a1|a1a1a1|a1a1a1|a1a1',
  'area of $|x$ and $|$|y$|$',
])('keeps quiet what GitHub would link or typeset in %s', (marked) => {
  expect(quietPieces(marked.replaceAll('|', '')).join('|')).toBe(marked);
});

it('touches only what overlaps the given ranges', () => {
  expect(quietPieces('@a #1 @b', { ranges: [6, 8] })).toEqual(['@a #1 @', 'b']);
  expect(quietPieces('@a', { ranges: [] })).toEqual(['@a']);
});

it('ends in a comment where code follows a dollar sign', () => {
  expect(quietPieces('a $', { followed: true, dollars: true })).toEqual(['a $', '']);
  expect(quietPieces('a $', { dollars: true })).toEqual(['a $']);
});

it(
  'leaves nothing for GitHub to link, and every character',
  () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const pieces = quietPieces(text);
        expect(pieces.join('')).toBe(text);
        const nodes = pieces.flatMap((value) => [
          { type: 'text', value } as const,
          { type: 'html', value: EMPTY_COMMENT } as const,
        ]);
        expect(linkedByGitHub({ type: 'paragraph', children: nodes.slice(0, -1) })).toEqual([]);
      }),
      { numRuns: RUNS * 5 },
    );
  },
  PATIENCE,
);

it.each([
  { title: 'use `permission.has` here', code: ['permission.has'] },
  { title: '`a` and ``b`c``', code: ['a', 'b`c'] },
  { title: '`` ` ``', code: ['`'] },
  { title: '` a ` and `b `', code: ['a', 'b '] },
  { title: 'only one ` and ``two', code: [] },
  { title: '` `', code: [] },
  { title: '\\`a`', code: ['a'] },
])('reads the code of $title', ({ title, code }) => {
  const nodes = withCodeSpans(title);
  expect(nodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []))).toEqual(code);
});

it(
  'finds code where Markdown does',
  () => {
    const title = fc.array(fc.constantFrom('`', '``', '```', ' ', 'a', 'b c', '\\', '<'), { maxLength: 14 });
    fc.assert(
      fc.property(title, (parts) => {
        const text = parts.join('');
        const nodes = withCodeSpans(text).map(({ type, value }) => ({ code: type === 'inlineCode', value }));
        expect(nodes).toEqual(piecesOf(text));
      }),
      { numRuns: RUNS * 2 },
    );
  },
  PATIENCE,
);

it.each([
  { name: 'a login', text: 'cc @ann', quiet: 'cc @<!-- -->ann' },
  { name: 'a team', text: '* Team: @acme/wg', quiet: '* Team: @<!-- -->acme/wg' },
  { name: 'an address', text: 'https://hackmd.io/@team/x and me@x.org', quiet: null },
  { name: 'code', text: '`npm i @ann/x` and `@ann`', quiet: null },
])('silences $name', ({ text, quiet }) => {
  expect(quietMentions(text)).toBe(quiet ?? text);
});

it.each([
  ['@\u2060nodejs/tsc and @\u200bann', '@nodejs/tsc and @ann'],
  ['rfcs#\u20603324, GH\u2060-1, GHSA\u2060-abcd', 'rfcs#3324, GH-1, GHSA-abcd'],
  ['https\u2060://x.y, www\u2060.x.y, me@\u2060x.org', 'https://x.y, www.x.y, me@x.org'],
  ['deadbe\u2060efcafe\u206012', 'deadbeefcafe12'],
])('takes out what earlier versions put into %j', (text, bare) => {
  expect(withoutJoiners(text)).toBe(bare);
  expect(joinersIn(text)).toHaveLength(text.length - bare.length);
});

it.each(['نی\u200cخواهم', '\u{1f468}\u200d\u{1f469}', 'ไทย\u200bไทย', 'a\u2060b', 'x \u2060@y', '1\u20602'])(
  'leaves what people typed in %j',
  (text) => {
    expect(withoutJoiners(text)).toBe(text);
  },
);

it('sees no comment in one that is text', () => {
  expect(withoutQuieting('@<!-- -->ann \\<!-- --> x')).toBe('@ann \\<!-- --> x');
});
