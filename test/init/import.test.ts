import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { valueAt } from '../../src/config/problem.ts';
import { isMinutebookError } from '../../src/errors/minutebook-error.ts';
import { fitDraft } from '../../src/init/fit-draft.ts';
import { importFiles } from '../../src/init/import-files.ts';
import type { NamedText } from '../../src/init/meeting-base.ts';
import { LINK, MEETING_BASE, MEETING_JSON, TOKEN, WORKFLOW } from './samples.ts';

function imported(files: readonly NamedText[], repository: string | null = 'allotment/garden') {
  const fitted = fitDraft(importFiles(files, { repository }), 'minutebook.yml');
  const { config, problems } = parseConfig(fitted.text, { file: 'minutebook.yml' });
  const groups = new Map(config?.groups.map((group) => [group.id, group]));
  const left = fitted.leftovers.map(({ origin }) => `${origin.place.line ?? '-'} ${origin.key}`);
  return { ...fitted, config, groups, problems, left };
}

const all = imported([
  { name: 'meetings/garden.meeting.json', text: MEETING_JSON },
  { name: 'old/meeting_base_plot', text: MEETING_BASE },
  { name: 'old/invited_plot', text: '* @allotment/garden\n* Ann @ann (chair)\n' },
  { name: 'old/observers_plot', text: '# Observers\n- Bob @bob\n' },
  { name: '.github/workflows/meet.yml', text: WORKFLOW },
]);

describe('every field has its place', () => {
  it('makes a configuration without a problem', () => {
    expect(all.problems).toEqual([]);
    expect([...all.groups.keys()]).toEqual(['garden', 'plot', 'garden-2', 'Shed-Talk']);
  });

  it.each([
    ['garden', 'name', 'Allotment Garden Group'],
    ['garden', 'agenda.label', 'garden-topics'],
    ['garden', 'agenda.from', ['allotment']],
    ['garden', 'meeting.repository', 'allotment/garden'],
    ['garden', 'meeting.labels', ['garden-call', 'public']],
    ['garden', 'meeting.schedule.ical', 'https://calendar.example/garden.ics'],
    ['garden', 'meeting.schedule.match', 'Garden call'],
    ['garden', 'meeting.calendar', 'https://calendar.example/'],
    ['garden', 'meeting.join', 'https://meet.example/g'],
    ['garden', 'meeting.watch', 'https://video.example/live'],
    ['garden', 'meeting.invited', ['@allotment/garden', 'Ann Example @ann (chair)']],
    ['garden', 'meeting.observers', ['Bob @bob']],
    ['garden', 'minutes.hackmd.team', 'allotment-notes'],
    ['plot', 'name', 'Allotment Plot Group'],
    ['plot', 'meeting.repository', 'allotment/garden'],
    ['plot', 'agenda.label', 'garden-topics'],
    ['plot', 'agenda.from', ['allotment-all']],
    ['plot', 'meeting.labels', ['garden-call']],
    ['plot', 'meeting.schedule.match', 'Garden call'],
    ['plot', 'meeting.join', 'https://meet.example/g'],
    ['plot', 'meeting.watch', 'https://video.example/live'],
    ['plot', 'meeting.invited', ['@allotment/garden', 'Ann @ann (chair)']],
    ['plot', 'meeting.observers', ['Bob @bob']],
    ['plot', 'minutes.hackmd.team', 'allotment-notes'],
    ['garden-2', 'name', 'Garden Group'],
    ['garden-2', 'agenda.label', 'garden agenda'],
    ['garden-2', 'agenda.from', ['allotment', 'other/shed']],
    ['garden-2', 'meeting.repository', 'allotment/garden'],
    ['garden-2', 'meeting.labels', ['garden-call', 'public']],
    ['garden-2', 'meeting.schedule.every', ['2020-01-02T17:00Z/P14D']],
    ['garden-2', 'meeting.openBefore', 'P2D'],
    ['garden-2', 'meeting.join', 'https://meet.example/g'],
    ['garden-2', 'meeting.invited', ['@allotment/garden', 'Ann @ann']],
    ['garden-2', 'meeting.observers', ['Bob @bob']],
    ['garden-2', 'minutes.hackmd.team', null],
    ['Shed-Talk', 'name', 'Shed Talk'],
    ['Shed-Talk', 'agenda.label', 'meeting-agenda'],
    ['Shed-Talk', 'agenda.from', ['allotment/garden']],
    ['Shed-Talk', 'meeting.labels', ['meeting']],
    [
      'Shed-Talk',
      'meeting.schedule.every',
      ['2020-02-03T10:00[Europe/London]/P1M', '2020-02-17T18:00[Europe/London]/P1M'],
    ],
    ['Shed-Talk', 'meeting.openBefore', 'P7D'],
    ['Shed-Talk', 'meeting.join', null],
    ['Shed-Talk', 'minutes.hackmd', null],
  ])('%s: %s', (id, key, expected) => {
    expect(valueAt(all.groups.get(id), key.split('.'))).toEqual(expected);
  });

  it('keeps sections kept by hand as standing items', () => {
    expect(all.groups.get('garden')?.agenda.standing).toEqual([
      'Harvest: Read the list first:',
      'Harvest: https://example.org/list',
      'Harvest: [beans](https://example.org/beans)',
      'Plans',
      'Thanks: to all',
    ]);
  });

  it('keeps alternating sessions', () => {
    expect(all.groups.get('garden')?.meeting.sessions).toEqual([
      { time: '09:00', join: 'https://meet.example/early' },
      { time: '17:30', join: 'https://meet.example/late' },
    ]);
  });

  it('writes times so that no reader takes them for numbers, and ends in a line', () => {
    expect(all.text).toContain('- time: "09:00"');
    expect(all.text).toMatch(/[^\n]\n$/u);
  });

  it('finds the feed of a Google calendar', () => {
    expect(all.groups.get('plot')?.meeting.schedule).toMatchObject({
      ical: 'https://calendar.google.com/calendar/ical/garden%40group.calendar.google.com/public/basic.ics',
    });
  });
});

describe('what has no counterpart is said, and kept as a comment', () => {
  it('names the line and the key of each', () => {
    expect(all.left).toEqual([
      '27 agenda',
      '17 joining.participant',
      '22 joining.sessions[1].colour',
      '19 joining.notes',
      '32 season',
      '3 host',
      '3 CALENDAR_ID',
      '13 MEETING_TIME',
      '14 SHOE_SIZE',
      '15 JOINING_INSTRUCTIONS',
      '8 HOST',
      '11 jobs.meet.steps[1].uses',
      '13 jobs.meet.steps[1].with.token',
      '21 jobs.meet.steps[1].with.issueTemplate',
      '23 jobs.meet.steps[1].with.notesTemplate',
      '24 jobs.meet.steps[1].with.notesUserTemplate',
      '32 jobs.meet.steps[1].with.colour',
      '38 jobs.meet.steps[2].with.issueTitle',
      '36 jobs.meet.steps[2].with.schedules',
      '34 jobs.meet.steps[2].uses',
      '39 jobs.meet.steps[2].with.meetingLink',
    ]);
  });

  it.each([
    'Use https://meet.example/g and be patient',
    'Knock twice.',
    'spring',
    'old@group.calendar.google.com',
    'Wednesday 8pm',
    '42',
    '* admin page: https://video.example/admin',
    'garden.md',
    'notes.md',
    '<%= date %> Shed Talk',
    '2020-02-03T11:00:00/PT3H',
    LINK,
  ])('keeps %s', (value) => {
    const comments = all.text.split('\n').filter((line) => /^\s*#/u.test(line));
    expect(comments.filter((line) => line.includes(value))).not.toEqual([]);
  });

  it('does not repeat a token that somebody wrote into a workflow', () => {
    const text = WORKFLOW.replace(TOKEN, 'ghp_abcdefghijklmnop');
    const { text: written, left } = imported([{ name: 'meet.yml', text }]);
    expect(left).toContain('13 jobs.meet.steps[1].with.token');
    expect(written).not.toContain('ghp_');
  });

  it.each([
    {
      name: 'an address that is none',
      from: '"https://video.example/live"',
      to: '"later"',
      left: 'joining.observer',
    },
    {
      name: 'a label that is too long',
      from: '"public"',
      to: JSON.stringify('x'.repeat(101)),
      left: 'github.issueLabels[1]',
    },
    { name: 'a time of day that is none', from: '"17:30"', to: '"25:99"', left: 'joining.sessions[1].time' },
    { name: 'a list that is none', from: '["Bob @bob"]', to: '"Bob"', left: 'observers' },
    { name: 'a section that is none', from: '{ "title": "Plans", "items": [] }', to: '7', left: 'agenda[1]' },
  ])('$name', ({ from, to, left }) => {
    expect(MEETING_JSON).toContain(from);
    const result = imported([{ name: 'g.meeting.json', text: MEETING_JSON.replace(from, to) }]);
    expect(result.problems).toEqual([]);
    expect(result.leftovers.map(({ origin }) => origin.key)).toContain(left);
  });

  it('tells apart groups that have the same name and repository', () => {
    const { problems, config, leftovers } = imported([
      { name: 'one.meeting.json', text: MEETING_JSON },
      { name: 'two.meeting.json', text: MEETING_JSON },
    ]);
    expect(problems).toEqual([]);
    expect(config?.host).toBe('Allotment');
    expect(config?.groups.map(({ name }) => name)).toEqual(['Garden Group', 'two']);
    expect(leftovers.map(({ origin, value }) => [origin.key, value])).toContainEqual([
      'name',
      'Garden Group',
    ]);
  });
});

describe('what cannot be imported is an error that says what to do', () => {
  it.each([
    { name: 'no file', files: [], says: /no meeting to import/u },
    {
      name: 'a file of another kind',
      files: [{ name: 'a.yml', text: 'on: push' }],
      says: /a\.yml holds no meeting/u,
    },
    {
      name: 'JSON that is none',
      files: [{ name: 'a.meeting.json', text: '{ "name": ' }],
      says: /closed|end/iu,
    },
    {
      name: 'a meeting without an owner',
      files: [{ name: 'a.meeting.json', text: '{}' }],
      says: /where its agenda comes from/u,
    },
    {
      name: 'a base without an owner',
      files: [{ name: 'meeting_base_a', text: 'REPO="x"' }],
      says: /where its agenda comes from/u,
    },
    {
      name: 'an owner that is none',
      files: [{ name: 'a.meeting.json', text: '{"github":{"owner":"a b"}}' }],
      says: /"a b"/u,
    },
    {
      name: 'a workflow of nobody knows which repository',
      files: [{ name: 'a.yml', text: 'jobs: {a: {steps: [{uses: pkgjs/meet@v1}]}}' }],
      says: /in which repository/u,
    },
  ])('$name', ({ files, says }) => {
    expect(() => imported(files, null)).toThrow(says);
  });
});

it('gives a valid configuration for any input, or says why not', () => {
  const names = [
    'name',
    'host',
    'calendar',
    'filter',
    'url',
    'page',
    'github',
    'owner',
    'repo',
    'agendaLabel',
    'hackmd',
    'team',
    'joining',
    'participant',
    'sessions',
    'time',
    'observer',
    'notes',
    'invited',
    'agenda',
    'title',
    'description',
    'items',
    'jobs',
    'steps',
    'uses',
    'with',
    'schedules',
    'issueTitle',
    'repos',
    '__proto__',
    'constructor',
  ];
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'https://a.example',
        'nodejs',
        '13:00',
        '- a: b',
        '# c',
        '*x',
        '2020-01-02T17:00Z/P14D',
        'pkgjs/meet@v1',
      ),
      fc.constantFrom(null, true, 1.5),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), tie('value'), { maxKeys: 6 }),
    ),
  }));
  const meeting = value.map((other) => ({
    ...(typeof other === 'object' && !Array.isArray(other) ? other : { joining: other }),
    github: { owner: 'nodejs', repo: other },
  }));
  const step = value.map((other) => ({ jobs: { a: { steps: [{ uses: 'pkgjs/meet@v1', with: other }] } } }));
  const file = fc.oneof(
    fc.tuple(
      fc.constantFrom('a.meeting.json', 'b.yml'),
      fc.oneof(value, meeting, step).map((data) => JSON.stringify(data)),
    ),
    fc.tuple(
      fc.constantFrom('meeting_base_a', 'c.meeting.json', 'd.yml'),
      fc.string({ unit: 'binary' }).map((text) => `USER=x\nGROUP_NAME=${text}`),
    ),
    fc.tuple(
      fc.constant('meet.yml'),
      fc.string().map((text) => WORKFLOW.replace('Garden Group', () => text)),
    ),
  );
  fc.assert(
    fc.property(fc.array(file, { minLength: 1, maxLength: 3 }), (files) => {
      try {
        const { problems } = imported(files.map(([name, text]) => ({ name, text: `${text ?? ''}` })));
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      } catch (error) {
        if (!isMinutebookError(error)) throw error;
        expect([error.message, error.why, error.hint].join('')).not.toMatch(/\n/u);
      }
    }),
    { numRuns: 300 },
  );
});
