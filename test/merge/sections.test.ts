import { describe, expect, it } from 'vitest';
import { mergeDocument } from '../../src/merge/merge-document.ts';
import { namesOf, similarity } from '../../src/merge/names.ts';
import { item, minutes, text, visible, work } from './helpers/documents.ts';

describe('names of sections', () => {
  it.each([
    ['1) Fix and Triage Security Issues', [{ number: '1', words: 'fix and triage security issues' }]],
    ['2.1) OpenSSL updates', [{ number: '2.1', words: 'openssl updates' }]],
    [
      '1) Fix security issues / 3) Incoming Triage (HackerOne)',
      [
        { number: '1', words: 'fix security issues' },
        { number: '3', words: 'incoming triage hackerone' },
      ],
    ],
    [
      '2) Dependency analysis/tracking/updates',
      [{ number: '2', words: 'dependency analysis tracking updates' }],
    ],
    ['2023 Security Initiatives', [{ number: undefined, words: '2023 security initiatives' }]],
    ['Q\\&A, **Other**', [{ number: undefined, words: 'q a other' }]],
    [
      'Explore using [SigStore](https://www.sigstore.dev/)',
      [{ number: undefined, words: 'explore using sigstore' }],
    ],
  ])('%s', (heading, names) => {
    expect(namesOf(heading)).toEqual(names);
  });

  it.each([
    ['node.js security wg initiatives', 'node.js security team initiatives', 1],
    ['support for security releases', 'support + automation of security releases', 0.6],
    ['fix and triage security issues', 'improving security processes', 0.1],
    ['present', 'links', 0],
  ])('%s is like %s', (a, b, least) => {
    expect(similarity(a, b)).toBeGreaterThanOrEqual(least);
    if (least < 0.5) expect(similarity(a, b)).toBeLessThan(0.5);
  });
});

describe('a section is found again', () => {
  const update = text(
    '# Update 2023-07',
    '',
    '## 1) Fix and Triage Security Issues',
    '',
    work(1),
    '',
    '## 2) Support for Security Releases',
    '',
    work(2),
    '',
    '## 3) Node.js Security WG Initiatives',
    '',
    work(3),
  );
  it.each([
    { name: 'under another name with the same number', heading: '## 2) Releases, at last' },
    { name: 'under a completely different name', heading: '## 2) Everything else' },
    {
      name: 'under a similar name with another number',
      heading: '## 7) Support & Automation of Security Releases',
    },
    { name: 'without its number', heading: '## Support for Security Releases' },
    { name: 'merged with another', heading: '### 2) Security releases / 4) Regular releases' },
    { name: 'at another level', heading: '#### 2) Support for Security Releases' },
    { name: 'underlined', heading: 'Support for Security Releases\n---' },
    { name: 'with emphasis and an emoji', heading: '## 🚀 **Support** for _Security Releases_ ##' },
  ])('$name', ({ heading }) => {
    const now = text('# What we did', '', heading, '', '* Something else');
    expect(visible(mergeDocument(now, update))).toContain(text(heading, '', '* Something else', work(2)));
  });

  it('in whatever order people put them', () => {
    const order = (...two: string[]) =>
      text(
        '## Update',
        '',
        '### 3) Node.js Security WG Initiatives',
        '',
        work(3),
        '',
        '### 2) Support for Security Releases',
        '',
        ...two,
        '',
        '### 1) Fix security issues',
        '',
        work(1),
      );
    expect(visible(mergeDocument(order('* Nothing'), update))).toBe(order('* Nothing', work(2)));
  });

  it('not under the name of a section that has its own', () => {
    const now = text(
      '# Update',
      '',
      '## 1) Support for Security Releases',
      '',
      '* a',
      '',
      '## 2) Fix and Triage Security Issues',
      '',
      '* b',
    );
    expect(visible(mergeDocument(now, update))).toContain(text('* a', work(2), '', '## 3)').trimEnd());
  });
});

describe('a missing section comes', () => {
  const all = minutes({
    'nodejs/TSC': [item(1, 'One', 'nodejs/TSC')],
    'nodejs/node': [item(2, 'Two', 'nodejs/node')],
    'nodejs/undici': [item(3, 'Three', 'nodejs/undici')],
  });
  const node = ['### nodejs/node', '', item(2, 'Two', 'nodejs/node')];
  it.each([
    {
      name: 'after the one before it, with all that is in that',
      now: text(
        '### nodejs/TSC',
        '',
        item(1, 'One', 'nodejs/TSC'),
        '',
        '#### Aside',
        '',
        'Words.',
        '',
        '## Q&A',
      ),
      has: text('#### Aside', '', 'Words.', '', ...node, '', '### nodejs/undici'),
    },
    {
      name: 'before the one after it',
      now: text('# Meeting', '', 'Words.', '', '### nodejs/undici', '', item(3, 'Three', 'nodejs/undici')),
      has: text(
        'Words.',
        '',
        '### nodejs/TSC',
        '',
        item(1, 'One', 'nodejs/TSC'),
        '',
        ...node,
        '',
        '### nodejs/undici',
      ),
    },
    {
      name: 'at the level of its neighbours',
      now: text('# Meeting', '', '## nodejs/TSC', '', '* One #1', '', '## nodejs/undici', '', '* Three #3'),
      has: text('* One #1', '', '## nodejs/node', ...node.slice(1), '', '## nodejs/undici'),
    },
    {
      name: 'in the section it belongs to',
      now: text('# Meeting', '', '## Announcements', '', 'Words.', '', '## Q&A', '', 'None.'),
      has: text('Words.', '', '### nodejs/TSC'),
    },
    {
      name: 'with the section it belongs to',
      now: text('# Meeting', '', '## Links', '', '## Q&A', '', 'None.'),
      has: text('## Links', '', '## Announcements', '', '### nodejs/TSC'),
    },
    {
      name: 'at the end of a document without sections',
      now: 'Just words',
      has: 'Just words\n\n## Announcements\n\n### nodejs/TSC\n',
    },
  ])('$name', ({ now, has }) => {
    const merged = mergeDocument(now, all);
    expect(merged).toContain(has);
    expect(mergeDocument(merged, all)).toBe(merged);
  });
});
