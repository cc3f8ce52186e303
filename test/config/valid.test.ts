import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import type { Config } from '../../src/model/config.ts';
import { DEFAULT_LEVELS } from '../../src/model/lint-rules.ts';
import { fullExample, SCHEDULES } from './contract-example.ts';

function parsed(yaml: string): Config {
  const { config, problems } = parseConfig(yaml, { file: 'minutebook.yml' });
  expect(problems).toEqual([]);
  if (config === null) throw new Error('A configuration without problems is there.');
  // It is kept from run to run.
  expect(JSON.parse(JSON.stringify(config))).toStrictEqual(config);
  return config;
}

const ROLE = 'roles:\n  r:\n    document: role.md\n    from: [nodejs]\n    people: [x]\n';

/** The list of the items with the label of the group, as it is without any section. */
const LABELLED = {
  title: null,
  source: { kind: 'labelled', label: 'security-wg-agenda' },
  groupBy: 'repository',
  order: ['updated'],
  limit: null,
  repeat: true,
};

describe('the example with every key', () => {
  it.each([
    {
      name: 'ical',
      schedule: {
        kind: 'ical',
        ical: 'https://example.org/node.ics',
        match: 'Node.js Security',
        cancelled: [],
        timezone: 'UTC',
      },
    },
    {
      name: 'rrule',
      schedule: {
        kind: 'rrule',
        rrule: 'DTSTART;TZID=Europe/London:20230105T150000\nRRULE:FREQ=WEEKLY;INTERVAL=2',
        timezone: 'UTC',
      },
    },
    {
      name: 'every',
      schedule: { kind: 'every', every: ['2023-01-05T15:00[Europe/London]/P14D'], timezone: 'UTC' },
    },
  ] as const)('is valid with $name', ({ name, schedule }) => {
    const { groups, roles, ...top } = parsed(fullExample(SCHEDULES[name]));
    expect(top).toEqual({
      file: 'minutebook.yml',
      locations: expect.any(Object),
      host: 'Node.js',
      output: 'notes',
      publish: { files: 'pull-request', branch: 'main', accounts: [] },
      renamed: {},
      check: { rules: DEFAULT_LEVELS },
      site: { url: null, people: false },
    });
    expect(groups).toEqual([
      {
        id: 'security-wg',
        name: 'Security WorkGroup',
        preset: null,
        agenda: {
          label: 'security-wg-agenda',
          from: ['nodejs'],
          exclude: ['nodejs/some-archive'],
          standing: [
            'Vulnerability Review - https://github.com/nodejs/nodejs-dependency-vuln-assessments/issues',
          ],
          lists: [
            LABELLED,
            {
              title: 'Needs a champion',
              source: {
                kind: 'query',
                query: 'is:open label:help-wanted',
                key: 'groups.security-wg.agenda.sections[0].query',
              },
              groupBy: 'none',
              order: ['updated'],
              limit: null,
              repeat: true,
            },
          ],
          park: null,
          path: null,
          activity: true,
          discussions: false,
        },
        meeting: {
          repository: 'nodejs/security-wg',
          labels: ['meeting'],
          schedule,
          duration: null,
          roles: {},
          skipBelow: null,
          discussion: null,
          openBefore: 'P3D',
          closeAfterMinutes: false,
          invited: ['Security wg team: @nodejs/security-wg'],
          observers: [],
          join: 'https://zoom.us/j/0',
          sessions: [{ time: '13:00', join: 'https://zoom.us/j/1' }],
          watch: 'https://www.youtube.com/c/nodejs+foundation/live',
          calendar: 'https://nodejs.org/calendar',
          timezones: ['America/Los_Angeles', 'Europe/London', 'Asia/Kolkata'],
        },
        minutes: {
          path: '{{group}}/{{date}}.md',
          hackmd: { team: 'openjs-nodejs', write: 'signed_in', collect: 'pull-request' },
          carry: true,
          noNotes: false,
          registers: [],
          comment: false,
          actionIssues: null,
          remind: false,
        },
        attendance: { inactive: null, members: null, quorum: null },
        templates: { agenda: 'my-agenda.md', minutes: 'my-minutes.md' },
      },
    ]);
    const nothing = { intro: null, match: [], initiatives: [], releases: [], hackerone: null };
    expect(roles).toEqual([
      {
        id: 'security-support',
        name: 'Security Support Role',
        document: 'security-support-role.md',
        link: null,
        path: 'updates/update-{{period}}.md',
        people: ['RafaelGSS'],
        from: ['nodejs'],
        labels: ['permission'],
        titles: [],
        exclude: [],
        reviews: false,
        discussed: null,
        involved: false,
        words: false,
        leaveOut: [],
        timezone: 'UTC',
        sections: {
          1: { ...nothing, hackerone: 'nodejs' },
          2: { ...nothing, releases: ['nodejs/node'], match: [{ repo: 'nodejs/node', label: 'release' }] },
          3: {
            ...nothing,
            intro: '2023 Security Initiatives - https://github.com/nodejs/security-wg#current-initiatives',
            initiatives: [
              { name: 'Permission Model', match: [{ label: 'permission' }, { title: '*permission*' }] },
              { name: 'Automate Security Release process', match: [{ repo: 'nodejs/node-core-utils' }] },
            ],
          },
          5: { ...nothing, match: [{ repo: 'nodejs/node', title: 'doc:*' }] },
        },
        meetings: [
          { name: 'TSC', repository: 'nodejs/TSC' },
          { name: 'Security WG', repository: 'nodejs/security-wg' },
          { name: 'Release WG', repository: 'nodejs/Release' },
        ],
        learn: true,
        learnFrom: [],
        chart: null,
        templates: { update: 'my-update.md', rollup: null },
      },
    ]);
  });
});

it('fills in the defaults of a group', () => {
  const [group] = parsed('groups:\n  security-wg:\n    agenda: { from: [nodejs] }\n').groups;
  expect(group).toEqual({
    id: 'security-wg',
    name: 'security-wg',
    preset: null,
    agenda: {
      label: 'security-wg-agenda',
      from: ['nodejs'],
      exclude: [],
      standing: [],
      lists: [LABELLED],
      park: null,
      path: null,
      activity: false,
      discussions: false,
    },
    meeting: {
      repository: null,
      labels: [],
      schedule: null,
      duration: null,
      roles: {},
      skipBelow: null,
      discussion: null,
      openBefore: 'P3D',
      closeAfterMinutes: false,
      invited: [],
      observers: [],
      join: null,
      sessions: [],
      watch: null,
      calendar: null,
      timezones: expect.arrayContaining(['America/Los_Angeles', 'Europe/London', 'Asia/Tokyo']),
    },
    minutes: {
      path: '{{group}}/{{date}}.md',
      hackmd: null,
      carry: false,
      noNotes: false,
      registers: [],
      comment: false,
      actionIssues: null,
      remind: false,
    },
    attendance: { inactive: null, members: null, quorum: null },
    templates: { agenda: null, minutes: null },
  });
});

it('fills in the defaults at the top', () => {
  const { groups: _, roles: __, ...top } = parsed('groups:\n  a:\n    agenda: { from: [nodejs] }\n');
  expect(top).toEqual({
    file: 'minutebook.yml',
    locations: expect.any(Object),
    host: '',
    output: 'notes',
    publish: { files: 'pull-request', branch: null, accounts: [] },
    renamed: {},
    check: { rules: DEFAULT_LEVELS },
    site: { url: null, people: false },
  });
});

it.each([
  { name: 'text in quotes', keys: '"1": { intro: a }\n      "2.10": { intro: b }', numbers: ['1', '2.10'] },
  { name: 'numbers', keys: '1: { intro: a }\n      2.1: { intro: b }', numbers: ['1', '2.1'] },
  {
    name: 'numbers that end in zero',
    keys: '2.1: { intro: a }\n      2.10: { intro: b }',
    numbers: ['2.1', '2.10'],
  },
])('reads section numbers that are $name', ({ keys, numbers }) => {
  const [role] = parsed(`${ROLE}    sections:\n      ${keys}\n`).roles;
  expect(Object.keys(role?.sections ?? {})).toEqual(numbers);
});

it('reads the sections themselves, with their numbers as written', () => {
  const yaml =
    'roles:\n  r:\n    document:\n      - { number: 1, title: Fix }\n      - number: 2.10\n        title: Support\n      - { number: "3", title: Rest }\n    from: [nodejs]\n    people: [x]\n';
  expect(parsed(yaml).roles[0]?.document).toEqual([
    { number: '1', title: 'Fix' },
    { number: '2.10', title: 'Support' },
    { number: '3', title: 'Rest' },
  ]);
});

it('names bots as items do', () => {
  const [role] = parsed(
    `${ROLE}    sections:\n      1: { match: [{ author: "dependabot[bot]" }] }\n`.replace(
      '[x]',
      '["github-actions[bot]", x]',
    ),
  ).roles;
  expect(role?.people).toEqual(['github-actions', 'x']);
  expect(role?.sections['1']?.match).toEqual([{ author: 'dependabot' }]);
});

it.each([
  {
    name: 'a byte order mark and CRLF',
    yaml: '\uFEFFgroups:\r\n  a:\r\n    agenda:\r\n      from: [nodejs]\r\n',
  },
  { name: 'a marked start and an end', yaml: '---\ngroups: { a: { agenda: { from: [nodejs] } } }\n...\n' },
  { name: 'an old version of YAML', yaml: '%YAML 1.1\n---\ngroups: { a: { agenda: { from: [nodejs] } } }\n' },
  { name: 'JSON', yaml: '{"groups": {"a": {"agenda": {"from": ["nodejs"]}}}}' },
  {
    name: 'aliases',
    yaml: 'groups:\n  a: { agenda: &agenda { from: [nodejs] } }\n  b: { agenda: *agenda }\n',
  },
  { name: 'a group called like a method', yaml: 'groups: { constructor: { agenda: { from: [nodejs] } } }' },
  { name: 'a group called by a number', yaml: 'groups: { 2023: { agenda: { from: [nodejs] } } }' },
  {
    name: 'a time and a start outside of quotes',
    yaml: 'groups:\n  a:\n    agenda: { from: [nodejs] }\n    meeting:\n      repository: a/b\n      sessions: [{ time: 13:00 }]\n      schedule:\n        every: 2023-01-05T15:00[Europe/London]/P14D\n',
  },
  {
    name: 'a rule with its line end spelt out',
    yaml: "groups:\n  a:\n    agenda: { from: [nodejs] }\n    meeting:\n      repository: a/b\n      schedule: { rrule: 'DTSTART:20230105T150000\\nRRULE:FREQ=WEEKLY' }\n",
  },
  {
    name: 'patterns of all kinds',
    yaml: `${ROLE}    sections:\n      1:\n        match:\n          - { repo: "*" }\n          - { repo: "{nodejs,pkgjs}/*" }\n          - { title: "/^(?:src|lib): (fix|add)\\\\s+\\\\w+/i" }\n          - { title: "[WIP] *" }\n          - { linked: "nodejs/node#1", kind: issue, path: "{lib,src}/**" }\n`,
  },
])('reads $name', ({ yaml }) => {
  const config = parsed(yaml);
  expect(config.groups.length + config.roles.length).toBeGreaterThan(0);
});

it('goes on in good parts when others are wrong', () => {
  const yaml =
    'hots: x\ngroups:\n  a: { agenda: { form: [x] } }\n  b: { agenda: { from: [x] }, minutes: { path: "{{date}}.md" } }\n  c: { agenda: { from: [x] }, minutes: { path: "{{date}}.md" } }\n';
  const { problems } = parseConfig(yaml, { file: 'm.yml' });
  expect(problems.map(({ code, key, place }) => `${place.line} ${code} ${key}`)).toEqual([
    '1 config/unknown-key hots',
    '3 config/missing-key groups.a.agenda.from',
    '3 config/unknown-key groups.a.agenda.form',
    '5 config/same-path groups.c.minutes.path',
  ]);
});
