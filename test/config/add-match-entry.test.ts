import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addMatchEntry, type RulePlace } from '../../src/config/yaml/add-match-entry.ts';

const place = (section: string, initiative: string | null = null): RulePlace => ({
  role: 'security',
  section,
  initiative,
});
const ENTRY = { label: 'it\'s "mine": #1' };
const WRITTEN = '{ label: "it\'s \\"mine\\": #1" }';

it.each([
  [
    'a list in brackets',
    'roles:\n  security:\n    sections:\n      "5": { match: [{ repo: a/b }] } # why\n',
    place('5'),
    `"5": { match: [{ repo: a/b }, ${WRITTEN}] } # why\n`,
  ],
  [
    'a list of lines, with comments',
    'roles:\n  security:\n    sections:\n      "5":\n        match:\n          - { repo: a/b } # one\n          # two\n          - label: c\n            repo: d/e\n    learn: true\n',
    place('5'),
    `            repo: d/e\n          - ${WRITTEN}\n    learn: true\n`,
  ],
  [
    'a section without rules',
    'roles:\n  security:\n    sections:\n      "1":\n        hackerone: nodejs # figures\n      "2": {}\n',
    place('1'),
    `        hackerone: nodejs # figures\n        match: [${WRITTEN}]\n      "2"`,
  ],
  [
    'a section that is not there',
    'roles:\n  security:\n    sections:\n      "1": { hackerone: nodejs }\n    learn: true\n',
    place('6'),
    `nodejs }\n      "6": { match: [${WRITTEN}] }\n    learn`,
  ],
  [
    'a role without sections',
    'roles:\r\n  security:\r\n    people: [a]\r\n',
    place('6'),
    `people: [a]\r\n    sections: { "6": { match: [${WRITTEN}] } }\r\n`,
  ],
  [
    'an initiative',
    'roles:\n  security:\n    sections:\n      "3":\n        initiatives:\n          - name: One\n            match: [{ label: x }]\n          - { name: Two }\n',
    place('3', 'Two'),
    `- { name: Two, match: [${WRITTEN}] }\n`,
  ],
  [
    'a file without an end of line',
    'roles: { security: { sections: { "5": { match: [{ repo: a/b }] } } } }',
    place('5'),
    `a/b }, ${WRITTEN}] }`,
  ],
])('goes into %s', (_, text, at, expected) => {
  const edited = addMatchEntry(text, at, ENTRY) ?? '';
  expect(edited).toContain(expected);
  const added = edited.length - text.length;
  expect(addMatchEntry(edited, at, ENTRY)).toBe(null);
  // Nothing but the rule was put in, in one piece.
  let start = 0;
  while (start < text.length && text[start] === edited[start]) start += 1;
  expect(text.slice(0, start) + edited.slice(start, start + added) + text.slice(start)).toBe(edited);
});

it('leaves alone what it cannot add to', () => {
  expect(
    addMatchEntry('roles: { security: { sections: { "3": &a { match: *b } } } }', place('3'), ENTRY),
  ).toBeNull();
  expect(addMatchEntry('roles: { security: { sections: {} } }', place('3', 'None'), ENTRY)).toBeNull();
  expect(addMatchEntry(': [', place('3'), ENTRY)).toBeNull();
});

it('adds to the configuration that comes with the project', () => {
  const text = readFileSync('fixtures/nodejs/minutebook.yml', 'utf8');
  for (const [section, initiative] of [
    ['1', null],
    ['3', 'Threat Model'],
    ['3', null],
    ['6', null],
  ] as const) {
    const at = { role: 'security-support', section, initiative };
    expect(addMatchEntry(text, at, ENTRY)?.split('\n').length).toBeGreaterThan(80);
  }
});
