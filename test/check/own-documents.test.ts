import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintDocument } from '../../src/check/lint-document.ts';
import { composeMeeting, type MeetingFacts } from '../../src/compose/meeting/meeting-view.ts';
import { composeRollup } from '../../src/compose/update/compose-rollup.ts';
import { composeUpdate, type UpdateFacts } from '../../src/compose/update/compose-update.ts';
import { adHocConfig } from '../../src/config/ad-hoc.ts';
import { minutesView } from '../../src/documents/minutes-view.ts';
import { SEED_MINUTES, TEMPLATES } from '../../src/documents/templates.ts';
import type { Cleared } from '../../src/gather/withhold.ts';
import type { GroupConfig } from '../../src/model/config.ts';
import type { WorkItem } from '../../src/model/update.ts';
import { parsePeriod } from '../../src/schedule/period.ts';
import { periodParts } from '../../src/schedule/period-parts.ts';
import { renderTemplate } from '../../src/template/render-template.ts';
import { roleConfig } from '../helpers/role.ts';
import { workItem } from '../helpers/work-item.ts';

const RUNS = Number(process.env.FC_RUNS ?? 25);

const name = fc.constantFrom('Ada Lovelace', 'José Ñ. Peña', "O'Neil Smith", 'VM (Vicky) Brasseur', '李 雷');
const login = fc.stringMatching(/^[a-z][a-z0-9]{1,6}(?:-[a-z0-9]{1,4})?$/u);
const person = fc.tuple(name, login, fc.constantFrom('', ' (chair)', ' - Example Corp'));
const invited = fc.oneof(
  person.map(([who, handle, remark]) => `${who} @${handle}${remark}`),
  login.map((handle) => `@${handle}`),
  person.map(([who, handle]) => `[${who}](https://github.com/${handle})`),
  login.map((handle) => `Security team: @acme/${handle}`),
  fc.constant('Everybody who cares'),
);
const words = fc.constantFrom(
  '[v18.x]',
  '`code`',
  '$NAME$',
  '#12',
  '@ann',
  'a|b',
  '<b>',
  'https://x.org/a',
  '505',
  'TODO:',
  '2023-07-12',
  '26/07',
  '{{date}}',
  'htps://example.org',
  '[#12] (https://example.org/a)',
  'foo,https://example.org/a',
  'https://github.com/acme/app/issues/3',
  'acme/app#3',
  'https://githb.com/x',
  'May meetings',
  '@adaexampel',
);
/** What groups and labels might be called. */
const named = fc.constantFrom(
  'Wool',
  '$NAME$',
  '[v18.x]',
  '`code`',
  '@ann',
  '505',
  '<b>',
  'May meetings',
  '2022-01-05',
  'a|b',
);
const title = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30 }),
  fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
);
const item = fc
  .record({
    title,
    number: fc.integer({ min: 1, max: 99 }),
    repository: fc.constantFrom('acme/app', 'acme/wg'),
  })
  .map(({ title: text, number, repository }) => {
    const url = `https://github.com/${repository}/issues/${number}`;
    return workItem({
      title: text,
      number,
      repository: repository as 'acme/app',
      url,
      kind: 'issue',
    }) as Cleared<WorkItem>;
  });
const items = fc.uniqueArray(item, { selector: ({ url }) => url, maxLength: 8 });

const meetingFacts: fc.Arbitrary<MeetingFacts> = fc
  .record({
    invited: fc.array(invited, { maxLength: 4 }),
    recent: fc.array(fc.record({ name: fc.option(name), login: fc.option(login) }), { maxLength: 4 }),
    items,
    issue: fc.constantFrom(null, 'https://github.com/acme/wg/issues/77'),
    name: named,
    label: named,
  })
  .map(({ invited: lines, recent, items: listed, issue, name: called, label }) => {
    const [found] = adHocConfig({ from: ['acme'], label }).groups;
    const group = { ...(found as GroupConfig), name: called };
    const meeting = { ...group.meeting, invited: lines };
    return {
      host: 'Acme',
      group: { ...group, meeting },
      occurrence: { date: '2023-02-16', start: null, end: null, timeZone: 'UTC', cancelled: false },
      lists: group.agenda.lists.map((list) => ({ list, items: listed })),
      past: new Map(),
      activitySince: null,
      urlOf: null,
      roles: [],
      length: { end: null, duration: null },
      issue,
      zones: [],
      converters: [],
      session: null,
      document: null,
      previous: null,
      people: recent.filter((each) => each.name !== null || each.login !== null),
      upcoming: [{ date: '2023-03-02', times: 'Thu 15:00 London' }],
      carried: { items: [], actions: [] },
    };
  });

const period = parsePeriod('2023-06..2023-08', 'UTC');
const updateFacts: fc.Arbitrary<UpdateFacts> = fc.tuple(items, fc.nat(8)).map(([all, placed]) => ({
  role: roleConfig({ people: ['ann'] }),
  sections: [{ number: '1', title: 'Fix', level: 1, intro: null, line: 1 }],
  period,
  items: {
    placed: all
      .slice(0, placed)
      .map((each) => ({ item: each, placement: { section: '1', initiative: null, because: '' } })),
    unplaced: all.slice(placed).map((each) => ({ item: each, guess: null })),
  },
  meetings: [],
  releases: [],
  withheld: 0,
}));

/** What `check` says of a document, where people and names are known. */
function findings(text: string, file: string, kind: 'minutes' | 'update', names: string[]): string[] {
  const knownLogins = ['adaexample'];
  return lintDocument(text, { file, kind, knownLogins, names, exists: () => false }).messages.map(
    ({ line, reason }) => `${line}: ${reason}`,
  );
}

describe('check has nothing to say of what the program makes', () => {
  it.each([
    { name: 'minutes', template: TEMPLATES.minutes, view: minutesView },
    { name: 'minutes of the preset', template: SEED_MINUTES, view: minutesView },
    { name: 'an agenda', template: TEMPLATES.agenda, view: composeMeeting },
  ])('$name', async ({ template: { load, shape, target }, view }) => {
    const template = (await load()).default();
    fc.assert(
      fc.property(meetingFacts, (facts) => {
        const { markdown } = renderTemplate(template, view(facts), { shape, target });
        expect(
          findings(markdown, '2023-02-16.md', 'minutes', [facts.group.name, facts.group.agenda.label ?? '']),
          markdown,
        ).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it.each([
    { name: 'an update', template: TEMPLATES.update, view: composeUpdate },
    {
      name: 'a roll-up',
      template: TEMPLATES.rollup,
      view: (facts: UpdateFacts) =>
        composeRollup(facts, { unit: 'quarter', parts: periodParts(period, 'quarter') }),
    },
  ])('$name', async ({ template: { load, shape, target }, view }) => {
    const template = (await load()).default();
    fc.assert(
      fc.property(updateFacts, (facts) => {
        const { markdown } = renderTemplate(template, view(facts), { shape, target });
        expect(findings(markdown, 'update-2023-06..2023-08.md', 'update', []), markdown).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
