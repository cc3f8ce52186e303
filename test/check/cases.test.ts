import { describe, expect, it } from 'vitest';
import { habitsOf } from '../../src/check/archive-habits.ts';
import { type LintOptions, lintDocument } from '../../src/check/lint-document.ts';
import { readMinutes } from '../../src/read/minutes/read-minutes.ts';

const issue = 'https://github.com/o/wg/issues';
const head = (present = '* Ada Example @ada') =>
  `# WG Meeting 2024-01-09\n\n## Links\n\n* **Recording**: https://youtu.be/x\n* **GitHub Issue**: ${issue}/9\n\n## Present\n\n${present}\n\n`;
const rules = (text: string, options: Partial<LintOptions> = {}) =>
  lintDocument(text, { file: '2024-01-09.md', ...options }).messages.map(
    ({ ruleId, line }) => `${line} ${ruleId}`,
  );

describe('an item is no duplicate', () => {
  it.each([
    [
      'in the agenda and below Minutes',
      `## Agenda\n\n* A [#5](${issue}/5)\n\n## Minutes\n\n### A [#5](${issue}/5)\n\n* said\n`,
    ],
    [
      'in the agenda and with its number first below',
      `## Agenda\n\n* A [#5](${issue}/5)\n\n## Minutes\n\n### [#5](${issue}/5) A\n\n* said\n`,
    ],
    [
      'in the agenda and below Notes',
      `## Agenda\n\n1. A [#5](${issue}/5)\n1. B [#6](${issue}/6)\n\n## Notes\n\n1. A [#5](${issue}/5)\n   * said\n1. B [#6](${issue}/6)\n   * said\n`,
    ],
    [
      'in the agenda and as a bold line below',
      `## Agenda\n\n* A ${issue}/5\n\n## Discussion\n\n**A** (${issue}/5)\n\nsaid\n`,
    ],
    [
      'in the agenda and deeper below Minutes',
      `## Agenda\n\n* A [#5](${issue}/5)\n\n## Minutes\n\n### Topics\n\n* A [#5](${issue}/5)\n  * said\n`,
    ],
    [
      'in the agenda and in a table of what was said',
      `## Agenda\n\n* A [#5](${issue}/5)\n\n## Minutes\n\n| Item | Notes |\n|---|---|\n| A [#5](${issue}/5) | said |\n`,
    ],
    [
      'in the agenda and among the actions',
      `## Agenda\n\n* A [#5](${issue}/5)\n  * said\n\n## Action items\n\n* Ada: merge ${issue}/5\n`,
    ],
    [
      'in the next agenda',
      `## Agenda\n\n* A [#5](${issue}/5)\n  * said\n\n## Agenda for next meeting\n\n* A [#5](${issue}/5)\n`,
    ],
    [
      'in what is put off',
      `## Agenda\n\n* A [#5](${issue}/5)\n  * said\n\n**Deferred to the next meeting**\n\n* A [#5](${issue}/5)\n`,
    ],
    [
      'below a line with a colon',
      `## Agenda\n\n* A [#5](${issue}/5)\n  * said\n\nNext time:\n\n* A [#5](${issue}/5)\n`,
    ],
    [
      'in the session of next week, deeper',
      `## Agenda\n\n### o/wg\n\n* A [#5](${issue}/5)\n  * said\n\n#### Working session\n\n* A #5\n`,
    ],
    [
      'below Upcoming',
      `## Agenda\n\n* A [#5](${issue}/5)\n  * said\n\n## Upcoming\n\n- [ ] A [#5](${issue}/5)\n`,
    ],
    [
      'in the list for the next session',
      `## Agenda\n\n### o/wg\n\n* A [#5](${issue}/5)\n  * said\n\n### Next week's working session\n\n- A [#5](${issue}/5)\n`,
    ],
    [
      'as a bullet and in a numbered list of proposals',
      `## Agenda\n\n* A [#5](${issue}/5)\n\n***\n\nOptions:\n\n1. Do nothing\n2. Use it for ${issue}/5\n`,
    ],
    [
      'in sections of their own',
      `## Agenda\n\n### Proposed\n\n* A [#5](${issue}/5)\n  * said\n\n### Active\n\n* A [#5](${issue}/5)\n`,
    ],
    [
      'as two of its comments',
      `## Agenda\n\n* A ${issue}/5#issuecomment-1\n  * said\n* B ${issue}/5#issuecomment-2\n`,
    ],
    [
      'in a note on another',
      `## Agenda\n\n* A [#5](${issue}/5)\n  * said\n* B [#6](${issue}/6)\n  * as ${issue}/5\n`,
    ],
    [
      'in the review of the last meeting',
      `## Agenda\n\n* A [#5](${issue}/5)\n  * said\n\n## Review of last meeting\n\n* A [#5](${issue}/5)\n`,
    ],
  ])('%s', (_, text) => {
    expect(rules(head() + text)).toEqual([]);
  });

  it.each([
    ['as it was', `* A [#5](${issue}/5)`],
    ['in other words', `* B [#5](${issue}/5)`],
    ['as an address', `* A ${issue}/5`],
    ['as a number', `* A o/wg#5`],
    ['as a title that is the link', `* [A](${issue}/5)`],
    ['in bold', `* **A** [#5](${issue}/5)`],
  ])('unless it stands twice in one list: %s', (_, line) => {
    expect(rules(`${head()}## Agenda\n\n* A [#5](${issue}/5)\n  * said\n${line}\n`)).toEqual([
      '16 duplicate-item',
    ]);
  });
});

it('is a duplicate also where the words of the item open a list', () => {
  const text = `${head()}## Agenda\n\nOn ${issue}/5, why:\n\n* said\n\nOn ${issue}/5, why:\n\n* said\n`;
  expect(rules(text)).toEqual(['18 duplicate-item']);
});

describe('somebody is present', () => {
  const minutes = (attendance: string) =>
    head().replace(/## Present[\s\S]*$/u, `${attendance}\n\n## Agenda\n\n* One\n  * said\n`);

  it.each([
    '## Attendance ((please **mark an “X” if you are here,** or add-row name/email/affiliation if joining)\n\n- Ada Example',
    '## Attendance (please add yourself):\n\n* Ada Example (Example)',
    '## 👥 Attendees\n\n- Ada Example',
    '**Present:** Ada, Bob',
    '## Roll call\n\n| Name | Here |\n|---|---|\n| Ada Example | x |',
    'Board members in attendance were:\n\n- Ada Example',
    '## Attendees [add your name, affiliation, and GitHub]\n\n1. Ada Example',
    '## Present (**please** add `name`, https://example.org/how)\n\nAda Example, Bob Example',
    '### Who is here? (add a row)\n\n- Ada Example',
    '## Participants – please sign in below\n\n- Ada Example',
    '## ATTENDANCE:\n\n* Ada Example @ada',
    '**In attendance** _(in order of arrival)_\n\n* Ada Example @ada',
  ])('below %j', (attendance) => {
    expect(rules(minutes(attendance))).toEqual([]);
  });

  it('is asked for only where a list stands and is empty', () => {
    expect(rules(minutes('## Attendance\n\n* [Please add yourself]'))).toEqual(['8 present']);
    expect(rules(minutes('Words.'))).toEqual([]);
  });
});

describe('the archive says', () => {
  const archive = (links: string) =>
    ['a', 'b', 'c'].map(() =>
      readMinutes(`# M\n\n${links}\n\n## Present\n\n* Ada Example @adalove\n`, { file: 'm.md' }),
    );
  const text = `${head().replace(/\* \*\*Recording.*\n/u, '')}## Agenda\n\n* One\n  * said\n`;

  it('which links its minutes have', () => {
    const { links } = habitsOf(archive('* **Recording**: https://youtu.be/x'));
    expect(links).toEqual({ recording: true, meetingIssue: false });
    expect(rules(text, { links: { recording: true, meetingIssue: true } })).toEqual(['5 recording']);
    expect(rules(text, { links: { recording: false, meetingIssue: true } })).toEqual([]);
    expect(habitsOf(archive('').slice(1)).links).toBeNull();
  });

  it.each(['@adalov', '@adalovr', '@adaalove', '@AdaLovee', '@dalove'])(
    'that %s is a slip beside that name',
    (handle) => {
      const { people } = habitsOf(archive(''));
      expect(
        rules(`${head(`* Ada Example ${handle}`)}## Agenda\n\n* One\n  * said\n`, { knownPeople: people }),
      ).toEqual(['10 misspelt-login']);
    },
  );

  it('who is to do what, or that nobody is named', () => {
    const actions = (...lines: string[]) =>
      `${head()}## Action items\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
    const habit = (text: string) => habitsOf([readMinutes(text, { file: 'm.md' })]).owners;
    const owned = actions('Ada: write it', '@bob to read it', 'Ada: send it', 'keep it');
    const ownerless = actions('write it', 'read it', 'send it', 'keep it');
    expect([habit(owned), habit(ownerless), habit(actions('write it'))]).toEqual([true, false, true]);
    expect(rules(owned, { owners: true })).toEqual(['17 action-owner']);
    expect(rules(ownerless, { owners: false })).toEqual([]);
    expect(rules(ownerless, { owners: true })).toHaveLength(4);
    expect(rules(actions('a b', 'c d', 'e f', 'g h', 'i j', 'k l'))).toEqual([]);
  });

  it('who is meant by a handle beside a name, and it is reported once', () => {
    const { people, logins } = habitsOf(archive(''));
    const text = `${head('* Ada Example @adalov')}## Agenda\n\n* One\n  * said by @adalov\n`;
    const known = { knownPeople: people, knownLogins: logins };
    expect(rules(text, known)).toEqual(['10 misspelt-login', '15 unknown-handle']);
  });

  it.each(['@adalove', '@ADALOVE', '@somebody'])('that %s is none', (handle) => {
    const { people } = habitsOf(archive(''));
    expect(
      rules(`${head(`* Ada Example ${handle}`)}## Agenda\n\n* One\n  * said\n`, { knownPeople: people }),
    ).toEqual([]);
  });
});

it('lists a person who came to several meetings of a file once for each', () => {
  const meeting = (day: string, ...people: string[]) =>
    `## ${day}\n\n### Present\n\n${people.map((person) => `* ${person}\n`).join('')}\n### Agenda\n\n* One\n  * said\n\n`;
  const ada = 'Ada Example @ada';
  const text = `# Notes\n\n${meeting('2024-01-09', ada)}${meeting('2024-01-23', ada, ada)}`;
  const found = lintDocument(text, { file: 'notes.md', kind: 'minutes' }).messages;
  expect(
    found.map(({ ruleId, line }) => `${line} ${ruleId}`).filter((one) => one.endsWith('attendee')),
  ).toEqual(['19 duplicate-attendee']);
});

it('asks for owners only in lists of actions, and knows the names of those present', () => {
  const text = `${head()}## Agenda\n\n* One\n  * [ ] a box among notes\n  * Action: write it\n\n## Actions\n\n- [ ] Ada: write it\n- [ ] read it\n`;
  expect(rules(text)).toEqual(['21 action-owner']);
});

it.each(['# [Agenda](https://github.com/o/wg/issues/9)', '**Agenda**: https://github.com/o/wg/issues/9'])(
  'takes the link in %s for the one to the issue of the meeting',
  (agenda) => {
    const text = `# WG Meeting 2024-01-09\n\n* **Recording**: https://youtu.be/x\n\n## Present\n\n* Ada Example @ada\n\n${agenda}\n\n* One\n  * said\n`;
    expect(rules(text)).toEqual([]);
  },
);
