import { expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';

const GROUP = 'groups:\n  tsc:\n    agenda: { from: [nodejs] }\n';
const ROLE = 'roles:\n  r:\n    document: role.md\n    from: [nodejs]\n    people: [x]\n';
const SCHEDULE = `${GROUP}    meeting:\n      repository: nodejs/TSC\n      schedule:\n`;

interface Broken {
  name: string;
  /** A caret, `‸`, stands before the place that the problem has to name. */
  yaml: string;
  code: string;
  /** Part of the hint, or of the whole text when it starts with `~`. */
  says: string;
}

const BROKEN: Broken[] = [
  // The file as a whole.
  { name: 'an empty file', yaml: '‸', code: 'config/empty', says: 'groups:' },
  { name: 'comments only', yaml: '‸# nothing\n', code: 'config/empty', says: 'groups:' },
  { name: 'an empty mapping', yaml: '‸{}', code: 'config/empty', says: 'groups:' },
  { name: 'settings without a group', yaml: '‸host: Node.js', code: 'config/empty', says: 'roles:' },
  { name: 'text', yaml: '‸hello', code: 'config/not-a-mapping', says: 'Start with groups:' },
  { name: 'a list', yaml: '‸- groups', code: 'config/not-a-mapping', says: 'Start with groups:' },
  {
    name: 'two documents',
    yaml: `${GROUP}---\n‸host: x\n`,
    code: 'config/several-documents',
    says: 'Remove the line of dashes',
  },
  { name: 'a huge file', yaml: `‸#${'x'.repeat(200_001)}`, code: 'config/too-large', says: '--config' },
  { name: 'endless nesting', yaml: `‸${'['.repeat(20_000)}`, code: 'config/too-large', says: '--config' },

  // YAML.
  { name: 'a tab as indentation', yaml: 'groups:\n‸\ttsc: {}', code: 'config/syntax', says: 'two spaces' },
  {
    name: 'keys that do not line up',
    yaml: 'groups:\n    tsc: {}\n‸  esm: {}\n',
    code: 'config/syntax',
    says: 'Line the keys up',
  },
  { name: 'an open quote', yaml: `host: "Node.js\n${GROUP}‸`, code: 'config/syntax', says: 'Close it' },
  { name: 'an open bracket', yaml: 'groups: [a, b\n‸host: x', code: 'config/syntax', says: 'Close it' },
  { name: 'a colon in text', yaml: 'host: ‸Node: js', code: 'config/syntax', says: 'in quotes' },
  {
    name: 'no space after a colon',
    yaml: '‸output:notes\nhost: x',
    code: 'config/syntax',
    says: 'key: value',
  },
  { name: 'an unquoted @', yaml: 'people:\n  - ‸@RafaelGSS', code: 'config/syntax', says: 'in quotes' },
  {
    name: 'an unquoted template',
    yaml: `${GROUP}    minutes:\n      path: ‸{{group}}/{{date}}.md`,
    code: 'config/syntax',
    says: 'path: "{{group}}',
  },
  { name: 'a bad escape', yaml: 'host: "‸\\q"', code: 'config/syntax', says: 'two backslashes' },
  { name: 'a tag', yaml: 'host: ‸!node x', code: 'config/syntax', says: 'remove the tag' },
  { name: 'an unquoted glob', yaml: 'host: ‸*permission*', code: 'config/syntax', says: '"*permission*"' },
  {
    name: 'a misspelt alias',
    yaml: 'host: &name Node.js\noutput: ‸*nmae1\n',
    code: 'config/syntax',
    says: 'in quotes',
  },
  {
    name: 'an alias that holds itself',
    yaml: 'groups: &a\n  tsc: ‸*a',
    code: 'config/syntax',
    says: 'quotes',
  },
  {
    name: 'aliases that multiply',
    yaml: `a: &a [${'x,'.repeat(99)}]\nb: &b [${'*a,'.repeat(99)}]\nc: [${'*b,'.repeat(99)}]`,
    code: 'config/too-large',
    says: '~more than 20000 values',
  },
  {
    name: 'a key given twice',
    yaml: `${GROUP}  ‸tsc: {}\n`,
    code: 'config/duplicate-key',
    says: 'Keep one of them',
  },
  {
    name: 'a number and the same as text',
    yaml: `${ROLE}    sections:\n      1: { intro: x }\n      ‸"1": { intro: y }\n`,
    code: 'config/duplicate-key',
    says: 'Keep one of them',
  },
  { name: 'a key of a list', yaml: '? ‸[a]\n: b\n', code: 'config/bad-key', says: 'key: value' },
  { name: 'a value without a key', yaml: '‸: b\n', code: 'config/bad-key', says: 'key: value' },
  {
    name: 'the prototype as a key',
    yaml: `${GROUP}  ‸__proto__: {}\n`,
    code: 'config/bad-key',
    says: 'another',
  },
  {
    name: 'a merge key',
    yaml: `host: x\n${GROUP}    ‸<<: { name: x }\n`,
    code: 'config/bad-key',
    says: 'repeat the keys',
  },

  // Keys.
  { name: 'a misspelt key', yaml: `‸ouput: x\n${GROUP}`, code: 'config/unknown-key', says: 'mean output?' },
  { name: 'a key cut short', yaml: `‸out: x\n${GROUP}`, code: 'config/unknown-key', says: 'mean output?' },
  {
    name: 'a key in another case',
    yaml: `‸Host: x\n${GROUP}`,
    code: 'config/unknown-key',
    says: 'mean host?',
  },
  {
    name: 'letters in another order',
    yaml: 'groups:\n  tsc:\n    agenda: { ‸form: [nodejs], from: [nodejs] }',
    code: 'config/unknown-key',
    says: 'mean from?',
  },
  {
    name: 'a key one level too high',
    yaml: `${GROUP}    ‸openBefore: P3D\n`,
    code: 'config/unknown-key',
    says: 'belongs in groups.<id>.meeting.',
  },
  {
    name: 'a key of the top in a group',
    yaml: `${GROUP}    ‸output: notes\n`,
    code: 'config/unknown-key',
    says: 'belongs at the top',
  },
  {
    name: 'a key of nowhere',
    yaml: `${GROUP}    ‸colour: red\n`,
    code: 'config/unknown-key',
    says: '~The keys of this mapping are name, preset, agenda, meeting, minutes, attendance, templates.',
  },
  {
    name: 'names of object methods as keys',
    yaml: `‸constructor: x\n${GROUP}`,
    code: 'config/unknown-key',
    says: 'Remove it',
  },
  {
    name: 'no agenda',
    yaml: 'groups:\n  ‸tsc: { name: TSC }',
    code: 'config/missing-key',
    says: 'from: [nodejs]',
  },
  {
    name: 'nowhere to look',
    yaml: 'groups:\n  tsc:\n    ‸agenda: { label: x }',
    code: 'config/missing-key',
    says: 'from: [nodejs]',
  },
  {
    name: 'a role without a document',
    yaml: 'roles:\n  ‸r: { from: [nodejs], people: [x] }',
    code: 'config/missing-key',
    says: 'document: security-support-role.md',
  },
  {
    name: 'a group without anything',
    yaml: 'groups:\n  ‸tsc:\n',
    code: 'config/empty-value',
    says: 'or remove the key',
  },
  {
    name: 'a list without entries behind it',
    yaml: `${GROUP}    meeting:\n      ‸invited:\n`,
    code: 'config/empty-value',
    says: 'or remove the key',
  },
  {
    name: 'an id with a space',
    yaml: 'groups:\n  ‸Security WG: { agenda: { from: [nodejs] } }',
    code: 'config/wrong-value',
    says: 'mean Security-WG?',
  },

  // Types.
  { name: 'a number for a name', yaml: `host: ‸2023\n${GROUP}`, code: 'config/wrong-type', says: '"2023"' },
  {
    name: 'a number as it is written',
    yaml: `host: ‸010\n${GROUP}`,
    code: 'config/wrong-type',
    says: '"010"',
  },
  { name: 'true for text', yaml: `host: ‸true\n${GROUP}`, code: 'config/wrong-type', says: '"true"' },
  {
    name: 'text for a list',
    yaml: 'groups:\n  tsc:\n    agenda: { from: ‸nodejs }',
    code: 'config/wrong-type',
    says: '[nodejs]',
  },
  {
    name: 'a match entry without its list',
    yaml: `${ROLE}    sections:\n      1: { match: ‸{ label: x } }\n`,
    code: 'config/wrong-type',
    says: 'start each entry with "- "',
  },
  {
    name: 'yes for true',
    yaml: 'groups:\n  tsc:\n    agenda: { from: [nodejs], activity: ‸yes }',
    code: 'config/wrong-type',
    says: 'Write true, without quotes',
  },
  {
    name: 'text with a colon in a list',
    yaml: `${GROUP}    meeting:\n      invited:\n        - ‸Security team: "@nodejs/security-wg"\n`,
    code: 'config/wrong-type',
    says: 'goes in quotes',
  },
  {
    name: 'a list of groups',
    yaml: 'groups:\n  ‸- tsc\n',
    code: 'config/wrong-type',
    says: '{ security-wg: { agenda: { from: [nodejs] } } }',
  },
  {
    name: 'half a comment',
    yaml: `${ROLE}    discussed: ‸1.5\n`,
    code: 'config/wrong-type',
    says: 'Write it as 30',
  },
  {
    name: 'how files are published, a level too high',
    yaml: `publish: ‸commit\n${GROUP}`,
    code: 'config/wrong-type',
    says: '{ files: pull-request }',
  },
  {
    name: 'a number in quotes',
    yaml: `${ROLE}    discussed: ‸"20"\n`,
    code: 'config/wrong-type',
    says: '20 without quotes',
  },
  {
    name: 'a document that is a number',
    yaml: 'roles:\n  r: { document: ‸5, from: [nodejs], people: [x] }',
    code: 'config/wrong-type',
    says: '"5"',
  },

  // Values.
  {
    name: 'an unknown choice',
    yaml: `publish: { files: ‸pull-requests }\n${GROUP}`,
    code: 'config/wrong-value',
    says: 'mean pull-request?',
  },
  {
    name: 'a rule that there is not',
    yaml: `check: { rules: { ‸title-dates: off } }\n${GROUP}`,
    code: 'config/unknown-key',
    says: 'title-date',
  },
  {
    name: 'a level that there is not',
    yaml: `check: { rules: { recording: ‸warn } }\n${GROUP}`,
    code: 'config/wrong-value',
    says: 'warning',
  },
  {
    name: 'an unknown kind of item',
    yaml: `${ROLE}    sections:\n      1: { match: [{ kind: ‸pr }] }\n`,
    code: 'config/wrong-value',
    says: 'issue or pull-request',
  },
  { name: 'an empty text', yaml: `host: ‸""\n${GROUP}`, code: 'config/wrong-value', says: '' },
  {
    name: 'an empty list of places',
    yaml: 'groups:\n  tsc:\n    agenda: { from: ‸[] }',
    code: 'config/wrong-value',
    says: '[nodejs]',
  },
  { name: 'a negative number', yaml: `${ROLE}    discussed: ‸-1\n`, code: 'config/wrong-value', says: '30' },
  {
    name: 'an address for a repository',
    yaml: `${GROUP}    meeting: { repository: ‸https://github.com/nodejs/TSC.git }\n`,
    code: 'config/wrong-value',
    says: 'mean nodejs/TSC?',
  },
  {
    name: 'a repository without its owner',
    yaml: `${GROUP}    meeting: { repository: ‸TSC }\n`,
    code: 'config/wrong-value',
    says: 'nodejs/node',
  },
  {
    name: 'a login with @',
    yaml: 'roles:\n  r: { document: x, from: [nodejs], people: [‸"@RafaelGSS"] }',
    code: 'config/wrong-value',
    says: 'mean RafaelGSS?',
  },
  {
    name: 'an address without its scheme',
    yaml: `${GROUP}    meeting: { join: ‸zoom.us/j/0 }\n`,
    code: 'config/wrong-value',
    says: 'mean https://zoom.us/j/0?',
  },
  {
    name: 'an address of a script',
    yaml: `${GROUP}    meeting: { join: ‸"javascript:alert(1)" }\n`,
    code: 'config/wrong-value',
    says: 'https://',
  },
  {
    name: 'a branch with its prefix',
    yaml: `publish: { branch: ‸refs/heads/main~1 }\n${GROUP}`,
    code: 'config/wrong-value',
    says: 'main',
  },
  {
    name: 'a search that GitHub refuses',
    yaml: `groups:\n  tsc:\n    agenda:\n      from: [nodejs]\n      sections: [{ title: x, query: ‸${'x'.repeat(257)} }]`,
    code: 'config/wrong-value',
    says: '~longer than 256',
  },
  {
    name: 'a path of a document on the web',
    yaml: 'roles:\n  r: { document: ‸https://example.org/role.md, from: [nodejs], people: [x] }',
    code: 'config/wrong-value',
    says: 'security-support-role.md',
  },
  {
    name: 'a linked item by its address',
    yaml: `${ROLE}    sections:\n      1: { match: [{ linked: ‸https://github.com/nodejs/node/pull/1 }] }\n`,
    code: 'config/wrong-value',
    says: 'nodejs/node#1',
  },
  {
    name: 'a section by its heading',
    yaml: `${ROLE}    sections:\n      ‸1) Fix: { intro: x }\n`,
    code: 'config/wrong-value',
    says: 'mean "1"?',
  },
  {
    name: 'a long value, cut',
    yaml: `${GROUP}    meeting: { join: ‸${'x'.repeat(300)} }\n`,
    code: 'config/wrong-value',
    says: `~"${'x'.repeat(200)}…"`,
  },

  // Times.
  {
    name: 'a misspelt time zone',
    yaml: `${GROUP}    meeting: { timezones: [‸Europe/Lodnon] }\n`,
    code: 'config/time-zone',
    says: 'mean Europe/London?',
  },
  {
    name: 'a city for a time zone',
    yaml: `${GROUP}    meeting: { timezones: [UTC, ‸london] }\n`,
    code: 'config/time-zone',
    says: 'mean Europe/London?',
  },
  {
    name: 'a duration in words',
    yaml: `${GROUP}    meeting: { openBefore: ‸3 days }\n`,
    code: 'config/wrong-value',
    says: 'mean P3D?',
  },
  {
    name: 'an hour of one digit',
    yaml: `${GROUP}    meeting: { sessions: [{ time: ‸9:30 }] }\n`,
    code: 'config/wrong-value',
    says: 'mean "09:30"?',
  },
  {
    name: 'an hour that no day has',
    yaml: `${GROUP}    meeting: { sessions: [{ time: ‸"25:00" }] }\n`,
    code: 'config/wrong-value',
    says: '"13:00"',
  },
  { name: 'an empty schedule', yaml: `${SCHEDULE}        ‸{}\n`, code: 'config/schedule', says: 'every:' },
  {
    name: 'two schedules in one',
    yaml: `${SCHEDULE}        ‸ical: a.ics\n        every: "2023-01-05T15:00[UTC]/P14D"\n`,
    code: 'config/schedule',
    says: 'Keep one of ical and every',
  },
  {
    name: 'match without a calendar',
    yaml: `${SCHEDULE}        every: "2023-01-05T15:00[UTC]/P14D"\n        match: ‸TSC\n`,
    code: 'config/schedule',
    says: 'Remove match',
  },
  {
    name: 'a day that no month has',
    yaml: `${SCHEDULE}        every: ‸"2023-02-30T15:00[UTC]/P14D"\n`,
    code: 'config/schedule',
    says: '~no such date or time: 2023-02-30',
  },
  {
    name: 'a misspelt zone in a first start',
    yaml: `${SCHEDULE}        every: ‸"2023-01-05T15:00[Europe/Lodnon]/P14D"\n`,
    code: 'config/schedule',
    says: '[Europe/London]',
  },
  {
    name: 'no period',
    yaml: `${SCHEDULE}        every: ‸"2023-01-05T15:00[UTC]/P0D"\n`,
    code: 'config/schedule',
    says: '~a day or longer',
  },
  {
    name: 'a rule without a start',
    yaml: `${SCHEDULE}        rrule: ‸RRULE:FREQ=WEEKLY\n`,
    code: 'config/schedule',
    says: '~no DTSTART',
  },
  {
    name: 'a rule without its property',
    yaml: `${SCHEDULE}        rrule: ‸FREQ=WEEKLY\n`,
    code: 'config/schedule',
    says: 'RRULE:FREQ=WEEKLY',
  },
  {
    name: 'a rule of an unknown frequency',
    yaml: `${SCHEDULE}        rrule: ‸"DTSTART:20230105T150000Z\\nRRULE:FREQ=FORTNIGHTLY"\n`,
    code: 'config/schedule',
    says: '~FREQ is one of',
  },
  {
    name: 'a misspelt line of a rule',
    yaml: `${SCHEDULE}        rrule: ‸"DTSTRAT:20230105T150000Z\\nRRULE:FREQ=WEEKLY"\n`,
    code: 'config/schedule',
    says: '~DTSTART does',
  },

  // Patterns.
  {
    name: 'a broken regular expression',
    yaml: `${ROLE}    sections:\n      1: { match: [{ title: ‸"/(doc/" }] }\n`,
    code: 'config/match',
    says: '*permission*',
  },
  {
    name: 'unknown flags',
    yaml: `${ROLE}    sections:\n      1: { match: [{ title: ‸/doc/x }] }\n`,
    code: 'config/match',
    says: '~flags',
  },
  {
    name: 'a repository pattern without an owner',
    yaml: `${ROLE}    sections:\n      1: { match: [{ repo: ‸node }] }\n`,
    code: 'config/match',
    says: 'mean "*/node"?',
  },
  {
    name: 'a path that starts at the root',
    yaml: `${ROLE}    sections:\n      1: { match: [{ path: ‸/lib/** }] }\n`,
    code: 'config/match',
    says: 'mean "lib/**"?',
  },
  {
    name: 'an entry that matches everything',
    yaml: `${ROLE}    sections:\n      1: { match: [‸{}] }\n`,
    code: 'config/match',
    says: 'at least one key',
  },

  // Paths.
  {
    name: 'an agenda without its date',
    yaml: 'groups:\n  tsc:\n    agenda:\n      from: [nodejs]\n      path: ‸"{{group}}.md"\n',
    code: 'config/path',
    says: '"{{group}}/{{date}}.md"',
  },
  {
    name: 'a name in single braces',
    yaml: `${GROUP}    minutes: { path: ‸"tsc/{date}.md" }\n`,
    code: 'config/path',
    says: 'mean "tsc/{{date}}.md"?',
  },
  {
    name: 'an unknown name beside a valid one',
    yaml: `${GROUP}    minutes: { path: ‸"{{gruop}}/{{date}}.md" }\n`,
    code: 'config/path',
    says: 'mean "{{group}}/{{date}}.md"?',
  },
  {
    name: 'a misspelt period',
    yaml: `${ROLE}    path: ‸"updates/{{perod}}.md"\n`,
    code: 'config/path',
    says: 'mean "updates/{{period}}.md"?',
  },
  {
    name: 'a date in the path of an update',
    yaml: `${ROLE}    path: ‸"{{period}}/{{date}}.md"\n`,
    code: 'config/path',
    says: '~{{date}} needs a pattern here; there is {{role}}, {{period}}',
  },
  {
    name: 'minutes named by what stands for a name elsewhere',
    yaml: `${GROUP}    minutes: { path: ‸"wg/YYYY-MM-DD.md" }\n`,
    code: 'config/path',
    says: '~wg/YYYY-MM-DD.md',
  },
  {
    name: 'a letter that means nothing in the pattern of a date',
    yaml: `${GROUP}    minutes: { path: ‸"{{date 'yyyy-QQ-dd'}}.md" }\n`,
    code: 'config/path',
    says: "~`QQ` in a date's pattern means nothing",
  },
  {
    name: 'an update named by its month alone',
    yaml: `${ROLE}    path: ‸"updates/{{month}}.md"\n`,
    code: 'config/path',
    says: '~put {{period}} into the path, or {{year}} and {{month}}',
  },
  {
    name: 'dots in the pattern of a date',
    yaml: `${GROUP}    minutes: { path: ‸"{{date '''..'''}}/{{date}}.md" }\n`,
    code: 'config/path',
    says: '~leaves the output folder',
  },
  {
    name: 'a path out of the output folder',
    yaml: `${GROUP}    minutes: { path: ‸"../{{date}}.md" }\n`,
    code: 'config/path',
    says: '~leaves the output folder',
  },
  {
    name: 'an absolute path',
    yaml: `${GROUP}    minutes: { path: ‸"/srv/{{date}}.md" }\n`,
    code: 'config/path',
    says: '~absolute',
  },
  {
    name: 'backslashes in a path',
    yaml: `${GROUP}    minutes: { path: ‸'tsc\\{{date}}.md' }\n`,
    code: 'config/path',
    says: 'mean "tsc/{{date}}.md"?',
  },
  {
    name: 'a folder for a file',
    yaml: `${GROUP}    minutes: { path: ‸"{{date}}/" }\n`,
    code: 'config/path',
    says: '~a folder, not a file',
  },

  // Across keys.
  {
    name: 'two groups with one file',
    yaml: 'groups:\n  a: { agenda: { from: [x] }, minutes: { path: "N/{{date}}.md" } }\n  b: { agenda: { from: [x] }, minutes: { path: ‸"n/{{date}}.md" } }',
    code: 'config/same-path',
    says: '{{group}}',
  },
  {
    name: 'two roles with the default path',
    yaml: 'roles:\n  a: { document: x, from: [x], people: [x] }\n  ‸b: { document: x, from: [x], people: [x] }',
    code: 'config/same-path',
    says: '{{role}}',
  },
  {
    name: 'two groups that would share an issue',
    yaml: 'groups:\n  a: { name: X, agenda: { from: [x] }, meeting: { repository: o/r } }\n  b: { name: ‸x, agenda: { from: [x] }, meeting: { repository: O/r } }',
    code: 'config/same-meeting',
    says: 'another name',
  },
  {
    name: 'a discussion without a repository',
    yaml: 'groups:\n  a: { agenda: { from: [x] }, meeting: { discussion: ‸{ category: Meetings } } }',
    code: 'config/discussion',
    says: 'discussion: { repository: nodejs/security-wg',
  },
  {
    name: 'issues of actions without a repository',
    yaml: 'groups:\n  a: { agenda: { from: [x] }, minutes: { actionIssues: ‸{} } }',
    code: 'config/repository',
    says: 'actionIssues: { repository: nodejs/security-wg',
  },
  {
    name: 'an issue and a discussion in two repositories',
    yaml: 'groups:\n  a: { agenda: { from: [x] }, meeting: { repository: o/r, discussion: { repository: ‸o/s, category: M } } }',
    code: 'config/discussion',
    says: 'Leave out meeting.repository',
  },
  {
    name: 'a section that the list has not',
    yaml: 'roles:\n  r:\n    document: [{ number: 1, title: A }, { number: 2.10, title: B }]\n    from: [x]\n    people: [x]\n    sections:\n      ‸2.11: { intro: x }\n',
    code: 'config/unknown-section',
    says: 'mean "2.10"?',
  },
  {
    name: 'a section number given twice',
    yaml: 'roles:\n  r:\n    document: [{ number: 1, title: A }, { number: ‸1, title: B }]\n    from: [x]\n    people: [x]\n',
    code: 'config/role-document',
    says: 'another number',
  },
];

it.each(BROKEN)('refuses $name', ({ yaml, code, says }) => {
  const before = yaml.split('‸', 1)[0] ?? '';
  const { config, problems } = parseConfig(yaml.replace('‸', ''), { file: 'minutebook.yml' });
  expect(config).toBeNull();
  const found = problems.find((problem) => problem.code === code);
  expect(found, JSON.stringify(problems, null, 1)).toBeDefined();
  const { message = '', why = '', hint = '', severity, place } = found ?? {};
  expect(severity).toBe('error');
  expect(says.startsWith('~') ? `${message} ${why} ${hint}` : hint).toContain(says.replace(/^~/u, ''));
  for (const text of [message, why, hint]) expect(text).toMatch(/^[^\s].*[.?]$/u);
  if (!yaml.includes('‸')) return;
  const lines = before.split('\n');
  expect(place).toEqual({
    file: 'minutebook.yml',
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
  });
});

it.each([
  {
    name: 'a schedule without a repository',
    yaml: `${GROUP}    meeting:\n      schedule: ‸{ every: "2023-01-05T15:00[UTC]/P14D" }\n`,
    code: 'config/no-repository',
  },
  {
    name: 'an excluded repository that is also looked into',
    yaml: 'groups:\n  a: { agenda: { from: [x/y], exclude: [‸X/y] } }',
    code: 'config/exclude',
  },
  {
    name: 'an excluded repository of somebody else',
    yaml: 'groups:\n  a: { agenda: { from: [x], exclude: [x/a, ‸z/y] } }',
    code: 'config/exclude',
  },
  {
    name: 'a role that gathers nothing',
    yaml: 'roles:\n  r: ‸{ document: x, from: [nodejs, pkgjs/meet] }',
    code: 'config/gathers-nothing',
  },
  {
    name: 'reviews of nobody',
    yaml: 'roles:\n  r: { document: x, from: [nodejs], labels: [x], reviews: ‸true }',
    code: 'config/no-people',
  },
  {
    name: 'folders to learn from without learning',
    yaml: `${ROLE}    learn: false\n    learnFrom: ‸[old]\n`,
    code: 'config/learn',
  },
])('warns of $name', ({ yaml, code }) => {
  const lines = (yaml.split('‸', 1)[0] ?? '').split('\n');
  const { config, problems } = parseConfig(yaml.replace('‸', ''), { file: 'minutebook.yml' });
  expect(config).not.toBeNull();
  expect(problems).toMatchObject([
    { severity: 'warning', code, place: { line: lines.length, column: (lines.at(-1) ?? '').length + 1 } },
  ]);
});
