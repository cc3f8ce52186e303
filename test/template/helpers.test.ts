import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { readingOf } from '../../src/markdown/same-meaning.ts';
import { ArgumentError, Live } from '../../src/template/helpers/helper.ts';
import { renderTemplate } from '../../src/template/render-template.ts';
import { nastyText, PATIENCE, RUNS } from './nasty.ts';

const view = {
  start: '2023-02-16T14:05:00Z',
  day: '2023-07-06',
  nothing: null,
  one: 1,
  two: 2,
  words: ['a*', 'b', 'c'],
  item: { repository: 'nodejs/node', number: 12, title: 'x' },
  url: 'https://github.com/nodejs/node/pull/1',
  odd: 'https://example.org/a_(b).',
  mail: 'mailto:me@example.org',
  unsafe: 'javascript:alert(1)',
  login: 'RafaelGSS',
  bold: '**bold** and [link](https://x.org)',
  blocks: '# Title\n\n* a\n* b\n\ntext <b>x</b> [z](javascript:x)',
};

it.each([
  ['{{date start}}', '2023-02-16'],
  ['{{date start "dd/MM"}} {{date start "DD/MM/YYYY"}}', '16/02 16/02/2023'],
  ['{{date day "EEEE, d MMMM yyyy"}}', 'Thursday, 6 July 2023'],
  ['{{date day timezone="America/Los_Angeles"}}', '2023-07-06'],
  [
    '{{date start "EEE d MMM yy, h:mm a \'o\'\'clock\' z" timezone="Asia/Kolkata"}}',
    'Thu 16 Feb 23, 7:35 PM oclock Asia/Kolkata',
  ],
  [
    '{{time start}} {{time start timezone="Europe/London"}} {{time start "HH:mm xxx" timezone="America/New_York"}}',
    '14:05 14:05 09:05 -05:00',
  ],
  ['x{{date nothing}}', 'x'],
  [
    '{{plural one "item" "items"}} {{plural two "item" "items"}} {{plural 0 "item" "items"}}',
    'item items items',
  ],
  [
    '{{join words}} {{join words " + "}} {{join words ", " last=" and "}}{{join nothing}}',
    'a*, b, c a* + b + c a*, b and c',
  ],
  ['{{repo item.repository}}', 'node'],
  ['{{#if (and one (not nothing) (or nothing two) (eq one 1))}}yes{{/if}}', 'yes'],
  [
    '{{mention login}} {{mention "org/team"}} {{mention "@x"}} {{mention "ada_acme"}}',
    '@RafaelGSS @org/team @x @ada_acme',
  ],
  ['{{mention "no login"}} {{mention bold}}', 'no login \\*\\*bold** and [link](https:<!-- -->//x.org)'],
  ['{{reference item}} {{reference "a/b#1"}} {{reference "see #1"}}', 'nodejs/node#12 a/b#1 see #<!-- -->1'],
  ['{{link "Title [x]" url}}', '[Title \\[x\\]](https://github.com/nodejs/node/pull/1)'],
  ['{{link url}}', 'https://github.com/nodejs/node/pull/1'],
  ['{{link odd}} end', '<https://example.org/a_(b).> end'],
  ['{{link mail}}', '[mailto:me@example.org](mailto:me@example.org)'],
  ['{{link "text" unsafe}} {{link unsafe}}', 'text javascript:alert(1)'],
  ['[see {{link "text" url}}](https://x.org)', '[see text](https://x.org)'],
  ['{{url}}', 'https:<!-- -->//github.com/nodejs/node/pull/1'],
  ['in {{md bold}}.', 'in **bold** and [link](https://x.org).'],
  ['in {{md blocks}}.', 'in Title a b text \\<b>x\\</b> z.'],
  ['{{md blocks}}', '# Title\n\n* a\n* b\n\ntext \\<b>x\\</b> z'],
  ['* {{md blocks}}', '* # Title\n\n  * a\n  * b\n\n  text \\<b>x\\</b> z'],
  ['{{md nothing}}x', 'x'],
  ['#{{one}} [#{{one}}](https://x.org)', '#1 [#1](https://x.org)'],
])('%s gives %j', (source, markdown) => {
  const rendered = renderTemplate(source, view);
  expect(rendered.markdown).toBe(`${markdown}\n`);
  expect(readingOf(parseMarkdown(rendered.markdown))).toEqual(readingOf(rendered.tree));
});

it(
  'reads Markdown values so that the document stays what its tree says',
  () => {
    const markdown = fc.array(nastyText, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(markdown, (x) => {
        const { tree, markdown: written } = renderTemplate(
          '# {{md x}}\n\n{{md x}}\n\na {{md x}} b\n\n| {{md x}} |\n| --- |\n\nend',
          { x },
        );
        expect(readingOf(parseMarkdown(written))).toEqual(readingOf(tree));
        expect(JSON.stringify(tree)).not.toMatch(/"type":"html","value":"(?!<!-- -->")|"url":"javascript/u);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  },
  PATIENCE,
);

it.each([
  '[{{x}}]({{x}})',
  '<{{x}}>',
  '{{link x}}',
  '{{link "a" x}}',
  '![a]({{x}})',
  'https://example.org/{{x}}',
  '[a](./{{x}})',
])('an address from anywhere in %s leads nowhere unsafe', (source) => {
  const address = fc.oneof(
    nastyText,
    nastyText.map((text) => `https://example.org/${text}`),
    fc
      .tuple(
        fc.constantFrom(
          'javascript:',
          ' JavaScript:',
          'java\nscript:',
          '\u0000javascript:',
          'data:',
          'vbscript:',
          '//',
        ),
        nastyText,
      )
      .map((all) => all.join('')),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
  );
  fc.assert(
    fc.property(address, (x) => {
      const { tree, markdown } = renderTemplate(`a ${source} b`, { x });
      expect(readingOf(parseMarkdown(markdown))).toEqual(readingOf(tree));
      for (const [, url = ''] of JSON.stringify(tree).matchAll(/"url":"([^"]*)"/gu))
        expect(url).toMatch(/^(?:https?:\/\/|mailto:|\.{1,2}\/|#)/iu);
    }),
    { numRuns: Math.ceil(RUNS / 4) },
  );
});

it('calls helpers of the caller, and explains what they throw', () => {
  const helpers = {
    shout: {
      parameters: [1, 1] as const,
      options: [],
      usage: '{{shout x}}',
      run: ([x]: readonly unknown[]) => `${String(x).toUpperCase()}!`,
    },
    badge: {
      parameters: [0, 0] as const,
      options: null,
      usage: '(badge)',
      run: () => new Live([{ type: 'inlineCode', value: 'ok' }]),
    },
    fail: {
      parameters: [1, 1] as const,
      options: [],
      usage: '{{fail x}}',
      run: () => {
        throw new ArgumentError('No.', 'It never works.', 'Do not call it.');
      },
    },
    crash: {
      parameters: [1, 1] as const,
      options: [],
      usage: '{{crash x}}',
      run: () => {
        throw new TypeError('oops');
      },
    },
  };
  expect(renderTemplate('{{shout x}} {{badge a=1}}', { x: '*a*' }, { helpers }).markdown).toBe(
    '\\*A*! `ok`\n',
  );
  expect(() => renderTemplate('a\n{{fail x}}', { x: 1 }, { helpers })).toThrow(
    expect.objectContaining({
      code: 'template/argument',
      hint: 'Do not call it.',
      place: expect.objectContaining({ line: 2, column: 3 }),
    }),
  );
  expect(() => renderTemplate('{{crash x}}', { x: 1 }, { helpers })).toThrow(
    expect.objectContaining({ code: 'template/argument', why: 'oops' }),
  );
});

it('takes data that looks like nodes for data', () => {
  const x = { inline: [{ type: 'html', value: '<b>' }], flow: null };
  expect(() => renderTemplate('{{x}}', { x })).toThrow(
    expect.objectContaining({ code: 'template/argument' }),
  );
});
