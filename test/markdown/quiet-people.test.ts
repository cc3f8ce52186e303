import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { quietPeople } from '../../src/markdown/text/quiet-people.ts';

/** Whom GitHub would call: https://github.com/gjtorikian/html-pipeline, whose mentions are found in rendered texts. */
function called(node: Nodes): string[] {
  if (node.type === 'text') return mentionsIn(node.value);
  if (node.type === 'html') return mentionsIn(node.value.replace(/<!--[\s\S]*?-->|<[^>]*>/gu, '\ue000'));
  return node.type === 'link' || !('children' in node) ? [] : node.children.flatMap(called);
}

const mentionsIn = (text: string) =>
  [...text.matchAll(/(?:^|\W)@(?<name>[a-z\d][\w/-]*)/giu)].map(({ groups }) => groups?.name ?? '');

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '@',
      '@eve',
      '@ann',
      '@acme/team',
      '&#64;eve',
      '&commat;eve',
      '\\@eve',
      '@&#101;ve',
      '#',
      '#7',
      'GH-7',
    ],
    ...[
      '`',
      '``',
      '```\n',
      '~~~\n',
      '    ',
      '\n\n',
      '\n',
      '* ',
      '> ',
      '<b>',
      '</b>',
      '<!--',
      '-->',
      '<pre>',
      ' ',
    ],
    ...[
      '[x](https://a.b/@eve)',
      '<https://a.b/@eve>',
      'https://a.b/@eve',
      'https\\://a.b/@eve',
      '[',
      '](',
      ')',
    ],
    ...[
      '![',
      '|',
      '---',
      '\\',
      'www.',
      'x',
      '_',
      '**',
      '~~',
      '&',
      ';',
      'me@eve.org',
      '<div>\n',
      '<a href="@eve">',
    ],
  ),
  fc.string({ maxLength: 4 }),
);

describe('notes of people in a conversation', () => {
  it.each([
    { notes: '@ann and @eve', said: '@ann and @<!-- -->eve' },
    { notes: '@ann/team, @ann-b, @Ann', said: '@<!-- -->ann/team, @<!-- -->ann-b, @Ann' },
    { notes: '`@eve #7` #7 GH-7', said: '`@eve #7` #<!-- -->7 GH<!-- -->-7' },
    {
      notes: '&#64;eve &commat;eve @&#101;ve',
      said: '&#64;<!-- -->eve &commat;<!-- -->eve @<!-- -->&#101;ve',
    },
    { notes: 'See https://a.b/@eve#7.', said: 'See https://a.b/@eve#7.' },
    { notes: 'a <!-- @eve --> b', said: 'a  b' },
  ])('$notes', ({ notes, said }) => {
    expect(quietPeople(notes, (login) => login.toLowerCase() === 'ann')).toBe(said);
  });

  it('call nobody who may not hear of it, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const said = quietPeople(pieces.join(''), (login) => login === 'ann');
        expect(called(parseMarkdown(said, { frontMatter: false })).filter((name) => name !== 'ann')).toEqual(
          [],
        );
      }),
      { numRuns: Number(process.env.FC_RUNS ?? 300) },
    );
  });
});
