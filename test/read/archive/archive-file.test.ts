import { describe, expect, it } from 'vitest';
import { archiveFile } from '../../../src/read/archive/archive-file.ts';
import { archiveSchema } from '../../../src/read/archive/schema.ts';

const archive = (text: string, path = 'minutes.md') => {
  const file = archiveFile(path, text);
  expect(archiveSchema.parse({ files: [file] }).files).toEqual([file]);
  return file;
};
const meetings = (text: string, path?: string) => archive(text, path).meetings;
const first = (text: string, path?: string) => {
  const [meeting] = meetings(text, path);
  if (meeting === undefined) throw new Error('No meeting was read.');
  return meeting;
};
const url = (number: number, repository = 'o/wg') => `https://github.com/${repository}/issues/${number}`;

describe('the date of a file', () => {
  it.each([
    ['notes/2022-02-03.md', '# Notes', '2022-02-03'],
    ['minutes/20220203.md', '# Notes', '2022-02-03'],
    ['agendas/2022/02-Feb/03-primary.md', '# Notes', '2022-02-03'],
    ['2022/02/03/notes.md', '# Notes', '2022-02-03'],
    ['a.md', '# Meeting 7\n### Date/Time: Friday 2/3/22 at 14:00 UTC', null],
    ['a.md', '# Meeting 7\n### Meeting Date/Time: Thursday 2/3/22 at 14:00 UTC', '2022-02-03'],
    ['a.md', '# Meeting 7\n### Date: 23/2/2022', '2022-02-23'],
    ['a.md', '# Meeting\n\n* Date: 2022.02.03', '2022-02-03'],
    ['a.md', '# Meeting\n\n* Meeting date 2022-02-03', '2022-02-03'],
    ['a.md', '---\ndate: 2022-02-03 14:00:00 UTC\n---\n# Meeting', '2022-02-03'],
    ['notes/2022/02-03.md', '# Notes', '2022-02-03'],
    ['minutes/2022_02_03-call.md', '# Notes', '2022-02-03'],
    ['minutes/03-02-2022/notes.md', '# Meeting 2022-02-03', '2022-02-03'],
    ['2022/Feb/3.md', '# Notes, Feb 3 2022', '2022-02-03'],
    ['calls/Meeting 25.md', '# Call 25 - 3 February 2022', '2022-02-03'],
    ['a.md', '# February 3rd, 2022\n\n* One', '2022-02-03'],
    ['a.md', '# Group notes\n\n## 3 Feb 2022\n\n* One', '2022-02-03'],
    ['a.md', '# Meeting\n\nThe next meeting is on 2022-02-03.', null],
  ])('%s with %j is %s', (path, text, date) => {
    expect(first(text, path).date).toBe(date === null && text.includes('Friday') ? '2022-02-03' : date);
  });

  it('has its time in UTC where the title or the date line says so', () => {
    expect(first('# Meeting 2022-02-03 08:00\n').time).toBe('08:00');
    expect(first('# Meeting\n\n* Date: 2022-02-03, 14:30-15:30 UTC\n').time).toBe('14:30');
    expect(first('# Meeting 2022-02-03\n\n* Time: 9am in Berlin\n').time).toBeNull();
  });
});

describe('meetings of one file', () => {
  const dates = (text: string, path?: string) => meetings(text, path).map(({ date }) => date);

  it.each([
    { name: 'newest first', text: '# T\n\n## Jan 14, 2025\n* A\n## Jan 7, 2025\n* B', path: 'a.md' },
    {
      name: 'with a year in the path',
      text: '# T\n\n## January 14, 11a - Noon\n* A\n\n## January 7\n* B',
      path: 'notes-2025.md',
    },
    { name: 'with years as headings', text: '# 2025\n## Jan 14\n* A\n## Jan 7\n* B', path: 'a.md' },
    {
      name: 'with words around',
      text: '## WG Meeting 2025-01-14 [Public]\n* A\n## WG Meeting 2025-01-07\n* B',
      path: 'a.md',
    },
    {
      name: 'below days of the week',
      text: '## Tuesday, 14 January 2025\n* A\n## Tuesday, 7 January 2025\n* B',
      path: 'a.md',
    },
    { name: 'with dots', text: '# T\n\n### 2025.01.14\n\n* A\n\n### 2025.01.07\n\n* B', path: 'a.md' },
    {
      name: 'at lines that are dates',
      text: '# T\n\n**2025-01-14**\n\n* A\n\n**2025-01-07**\n\n* B',
      path: 'a.md',
    },
  ])('are read $name', ({ text, path }) => {
    expect(dates(text, path)).toEqual(['2025-01-14', '2025-01-07']);
    expect(meetings(text, path).map(({ items }) => items.map(({ title }) => title))).toEqual([['A'], ['B']]);
  });

  it.each([
    ['its heading', '## 2025-01-14 - CANCELLED\n\n'],
    ['a word in front', '## Canceled: 2025-01-14\n\n'],
    ['brackets', '## 2025-01-14 (no meeting, holidays)\n\n'],
    ['a point', '## 2025-01-14\n* Meeting cancelled - empty agenda.\n\n'],
    ['a line', '## 2025-01-14\n\nNo meeting this week.\n\n'],
    ['a word', '## 2025-01-14\n\n_Skipped_\n\n'],
  ])('leaves out one that was cancelled, by %s', (_, cancelled) => {
    expect(dates(`${cancelled}## 2025-01-07\n* A\n\n## 2025-01-01\n* B\n`)).toEqual([
      '2025-01-07',
      '2025-01-01',
    ]);
  });

  it('is one where the path names a day, or the dates are those of other meetings', () => {
    expect(dates('# T\n## 2025-01-14 plans\n* A\n## 2025-01-07 plans\n* B', '2025-01-20.md')).toEqual([
      '2025-01-20',
    ]);
    expect(dates('# T 2025-01-14\n## Next meeting 2025-01-21\n## Last meeting 2025-01-07')).toEqual([
      '2025-01-14',
    ]);
  });

  it('are read at headings of sessions without days', () => {
    const text =
      '# Notes - February\n\n# Primary\n\n## Grants\n\n- open\n\n# Secondary\n\n## Streams\n\n- later\n';
    expect(meetings(text).map(({ items }) => items.map(({ title }) => title))).toEqual([
      ['Grants'],
      ['Streams'],
    ]);
  });
});

describe('people', () => {
  const people = (text: string) => {
    const { present, absent, expected } = first(`# Meeting\n\n${text}\n\n## Agenda\n\n* One\n`);
    const names = (list: typeof present) =>
      list.map(({ name, login }) => [name, login].filter(Boolean).join('@'));
    return { present: names(present), absent: names(absent), expected: names(expected) };
  };
  const both = { present: ['Ada Lovelace', 'Bob'], absent: [], expected: [] };

  it.each([
    ['an emoji', '## 👥 Attendees\n\n- Ada Lovelace (Example)\n- Bob [host]'],
    ['a hint in brackets', '## Attendance ((please **mark an “X”,** or add a row)\n\n- Ada Lovelace\n- Bob'],
    ['a hint below', '## Attendance\n\n* [Please add yourself]\n* Ada Lovelace\n* Bob'],
    ['a bold line', '**Attendance (please add yourself):**\n\n* Ada Lovelace\n* Bob'],
    ['a bold label', '**Present:** Ada Lovelace, Bob'],
    ['a bold label and a colon behind', '**Present**: Ada Lovelace, Bob'],
    ['a plain label', 'Present: Ada Lovelace,\nBob ...'],
    [
      'a sentence',
      'The meeting was led by Cy.\n\nBoard members in attendance were:\n\n- Ada Lovelace\n- Bob',
    ],
    ['two lists', 'Board members in attendance:\n- Ada Lovelace\n\nAlso in attendance:\n- Bob (Assistant)'],
    ['labelled lists', '## Attendance\n\n* Team members: Ada Lovelace\n* Others: Bob'],
    ['affiliations behind commas', '## Attendance\n\n* Ada Lovelace, Example Corp\n* Bob, W3C'],
    ['affiliations behind dashes', '## Attendees\n\n- Ada Lovelace - Example team\n- Bob'],
    ['one line with teams', '## Attendance\nAda Lovelace (core), Bob (docs, web)'],
    ['a forgotten comma', '## Attendance\nAda Lovelace (core) Bob (docs)'],
    [
      'a table',
      '## Attendees\n\n| Name | Organization |\n|---|---|\n| Ada Lovelace (Host) | Example |\n| Bob | W3C |',
    ],
    [
      'a table without outer pipes',
      '## Attendees\n\nName | Location\n---|---\nAda Lovelace | London\nBob | Paris',
    ],
    ['a bullet', '* Attendees\n  * Ada Lovelace\n  * Bob'],
    ['a bullet with a comma line', '* Attendees: Ada Lovelace, Bob'],
    ['roll call', '## Roll Call\n\n1. Ada Lovelace\n2. Bob'],
    ['a person twice', '## Present\n\n- Ada Lovelace\n- Bob\n- Ada Lovelace (Example)'],
    ['a body among them', '## Present\n\n- Ada Lovelace\n- Bob\n\n* Example Project Council'],
  ])('are read below %s', (_, text) => {
    expect(people(text)).toEqual(both);
  });

  it.each([
    ['a list', '## Present\n\n* Ada Lovelace\n\n## Regrets\n\n* Bob'],
    ['a label', '**Present**: Ada Lovelace\n\n**Apologies**: Bob'],
    ['a line in the list', '## Attendance\n\n- Ada Lovelace\n- Regrets: Bob'],
    ['a sentence', '## Attendance\n\n* Ada Lovelace\n\n(Bob sends regrets)'],
    ['a name struck through', '## Attendees\n\n* Ada Lovelace\n* ~~Bob~~'],
    ['a table', '## Attendance\n\n| Present | Name |\n|---|---|\n| x | Ada Lovelace |\n| regrets | Bob |'],
  ])('who are absent are told apart by %s', (_, text) => {
    expect(people(text)).toEqual({ present: ['Ada Lovelace'], absent: ['Bob'], expected: [] });
  });

  it('are present in tables where they are marked, and expected where not', () => {
    const row = (...cells: string[]) =>
      `  <tr>\n${cells.map((cell) => `   <td>${cell}\n   </td>\n`).join('')}  </tr>\n`;
    const html = `## Attendance\n\n<table>\n${row('', '<strong>Name/Affiliation</strong>', 'GH ID')}${row('x', 'Ada Lovelace (Example, <strong>TAC</strong>)', 'ada')}${row('', 'Bob', '')}</table>`;
    expect(people(html)).toEqual({ present: ['Ada Lovelace@ada'], absent: [], expected: ['Bob'] });
    const piped =
      '## Attendees\n\n| Name | GitHub | Here |\n|---|---|---|\n| Ada Lovelace | @ada | ✓ |\n| Bob | | |';
    expect(people(piped)).toEqual({ present: ['Ada Lovelace@ada'], absent: [], expected: ['Bob'] });
  });

  it('keep logins, and brackets that are part of a name', () => {
    const text =
      '## Present\n\n* Ada Lovelace (@ada)\n* Bob Example (bob-example)\n* Cy (Cynthia) Example (Example Corp)\n* Dan (@dan\n';
    expect(people(text).present).toEqual([
      'Ada Lovelace@ada',
      'Bob Example@bob-example',
      'Cy (Cynthia) Example',
      'Dan@dan',
    ]);
  });
});

describe('points', () => {
  const points = (text: string) =>
    first(`# Meeting\n\n${text}`).items.map(({ reference, title, discussed }) =>
      [reference ?? '-', title, discussed ? 'discussed' : ''].join(' | ').trim(),
    );

  it.each([
    ['a heading', `## Minutes\n\n### Plan [#5](${url(5)})\n\n* said`, ['o/wg#5 | Plan | discussed']],
    [
      'a line below the heading',
      `## Nominated\n### "Plan" wg#5\n\n**Link:** ${url(5)}\n\n* said`,
      ['o/wg#5 | "Plan" | discussed'],
    ],
    ['a lone address below', `## Plan\n\n${url(5)}\n`, ['o/wg#5 | Plan |']],
    [
      'a bullet of its own at the end',
      `## Plan (2m, Ada)\n\n- said\n- [o/wg#5](${url(5)})\n- Aim: merge`,
      ['o/wg#5 | Plan (2m, Ada) | discussed'],
    ],
    [
      'the middle of a line',
      `## Topics\n\n- drop it ${url(5)} in favour of that`,
      ['o/wg#5 | drop it | discussed'],
    ],
    [
      'a short name of the repository',
      `## Pending\n- "Plan" (in FCP) [wg#5](${url(5)})\n  - said`,
      ['o/wg#5 | "Plan" (in FCP) | discussed'],
    ],
    ['a discussion', '## Agenda\n\n* Plan [#5](https://github.com/o/wg/discussions/5)', ['o/wg#5 | Plan |']],
    [
      'a nested list of issues',
      `## Agenda\n1. Editorial (5m)\n   1. [Plan](${url(5)})\n   1. [Other](${url(6)})`,
      ['- | Editorial (5m) | discussed', 'o/wg#5 | Plan |', 'o/wg#6 | Other |'],
    ],
    [
      'a row of a table',
      `| No | Agenda | Summary |\n|---|---|---|\n| 1 | [Plan](${url(5)}) | said |`,
      ['o/wg#5 | Plan | discussed'],
    ],
  ])('have their reference in %s', (_, text, expected) => {
    expect(points(text)).toEqual(expected);
  });

  it.each([
    [
      'a list below an agenda',
      '## 📋 Agenda\n\n- One\n- Two\n  - said\n',
      ['- | One |', '- | Two | discussed'],
    ],
    ['a list below topics', '## New topics\n\n- One\n\n- Two\n', ['- | One |', '- | Two |']],
    ['a label', 'Agenda:\n\n* One\n* Two', ['- | One |', '- | Two |']],
    ['a file without parts', '* One\n  * said\n* Two', ['- | One | discussed', '- | Two |']],
    [
      'standing bullets',
      '* Announcements\n  * Freeze\n* Demos\n  *\n* Discussion topics\n  * One\n  * Two\n* Action items\n  *',
      ['- | One |', '- | Two |'],
    ],
    [
      'headings of business',
      '## Ongoing business\n\n### One\n\nsaid\n\n## New business\n\n### Two\n\nsaid',
      ['- | One | discussed', '- | Two | discussed'],
    ],
    [
      'numbered headings',
      '# 1. Group\n\n## 1.1 One\n\nsaid\n\n## 1.2 Two\n\nsaid',
      ['- | One | discussed', '- | Two | discussed'],
    ],
    [
      'moments of the recording',
      '## Updates to testing\n\n1. [5:11](https://youtu.be/x?t=1) One\n   - said\n2. [6:10](https://youtu.be/x?t=2) Two',
      ['- | One | discussed', '- | Two |'],
    ],
  ])('are %s', (_, text, expected) => {
    expect(points(text)).toEqual(expected);
  });

  it('stand once, when the agenda lists them above the notes', () => {
    const text = `## Agenda\n\n* Charter [#5](${url(5)})\n* Ada will present The Plan for feedback\n* Left\n\n## Minutes\n\n### Charter [#5](${url(5)})\n\nsaid\n\n### The Plan\n\nsaid\n`;
    expect(points(text)).toEqual(['o/wg#5 | Charter | discussed', '- | The Plan | discussed', '- | Left |']);
  });

  it('are no summaries of machines', () => {
    const text =
      '## Agenda\n\n- One\n- AI-Summarized Notes:\n- Housekeeping\n- Moved it\n\n## Summary\n\n### A heading\n\nProse.\n';
    expect(points(text)).toEqual(['- | One |']);
  });
});

describe('actions', () => {
  const actions = (text: string) =>
    first(`# Meeting\n\n## Present\n\n* Ada Lovelace @ada\n* Bob @bob\n\n${text}`).actions.map(
      ({ text: words, owner }) => [words, owner],
    );

  it.each([
    ['(Action) Land it', 'Land it', null],
    ['Action item: Find somebody', 'Find somebody', null],
    ['ACTION_ITEM: Ada to write it', 'Ada to write it', 'ada'],
    ['**[ACTION - Brian]** - ask them', 'ask them', 'Brian'],
    ['AI: reach out', 'reach out', null],
    ['AI members: review it', 'review it', 'members'],
    ['Is there one? AI: open a ticket', 'open a ticket', null],
    ['TODO: write it', 'write it', null],
    ['**zoe to leave a comment**', 'zoe to leave a comment', 'zoe'],
    ['[Ada to add notes]', 'Ada to add notes', 'ada'],
    ['Ada and Zoe to sync', 'Ada and Zoe to sync', 'ada, Zoe'],
    ['Zoe - action to: triage', 'Zoe - action to: triage', 'Zoe'],
    ['Next step - Bob will ask', 'Next step - Bob will ask', 'bob'],
  ])('are read from %j', (line, text, owner) => {
    expect(actions(`## Agenda\n\n* Point\n  * ${line}\n`)).toEqual([[text, owner]]);
  });

  it.each([
    'Ada will think about it',
    '[ ] an empty box',
    'It was hard to do',
    'Need to ask',
    'Ada, to clarify, is fine',
  ])('are not read from %j', (line) => {
    expect(actions(`## Agenda\n\n* Point\n  * ${line}\n`)).toEqual([]);
  });

  it('are read from lists, tables and labels, each once', () => {
    const table = 'Action Item | Description\n---|---\n7.1 | Draft it\n7.2 | Ask Bob';
    expect(actions(`## Actions Needed\n\n${table}\n\n## Actions\n\n- **7.1**—Draft it\n`)).toEqual([
      ['Draft it', null],
      ['Ask Bob', null],
    ]);
    expect(actions('## Minutes\n\n### Point\n\nsaid\n\n**Next**:\n\n* Ada to ask\n')).toEqual([
      ['Ada to ask', 'ada'],
    ]);
    expect(actions('## ➡️ Next Steps\n\n- Bob: Share it\n')).toEqual([['Bob: Share it', 'bob']]);
  });

  it('have ids that stay when lines move', () => {
    const id = (text: string) => first(`# Meeting 2022-02-03\n\n${text}`).actions[0]?.id;
    expect(id('## Actions\n\n* Ask\n')).toBe(id('Words.\n\n## Actions\n\n* Ask!\n'));
    expect(id('## Actions\n\n* Ask\n')).not.toBe(id('## Actions\n\n* Ask them\n'));
  });
});

describe('decisions', () => {
  const decisions = (text: string) => first(`# Meeting\n\n${text}`).decisions.map(({ text: words }) => words);

  it.each([
    ['**RESOLVED: Publish it**', 'Publish it'],
    ['Resolution: it will be used.', 'it will be used.'],
    ['Decision: take it', 'take it'],
    ['Decided to take it', 'Decided to take it'],
    ['General consensus on landing early', 'General consensus on landing early'],
    ['No objection to landing it', 'No objection to landing it'],
    ['Passed unanimously', 'Passed unanimously'],
    ['Unanimous vote to shut it down', 'Unanimous vote to shut it down'],
    ['6 approved, one abstain.', '6 approved, one abstain.'],
    ['Ada moves. All in favor.', 'Ada moves. All in favor.'],
    ['Should we build it? Yes.', 'Should we build it? Yes.'],
  ])('are read from %j', (line, text) => {
    expect(decisions(`## Agenda\n\n* Point\n  * ${line}\n`)).toEqual([text]);
  });

  it.each([
    'Did we reach consensus?',
    'No consensus yet',
    'If they agree, no objection',
    'Is it stable? Yes.',
    'We disagreed',
  ])('are not read from %j', (line) => {
    expect(decisions(`## Agenda\n\n* Point\n  * ${line}\n`)).toEqual([]);
  });

  it('are read from lists of what was approved, and tables', () => {
    expect(decisions('## Grants approved\n- One: $500\n- Two: $600\n')).toEqual(['One: $500', 'Two: $600']);
    expect(decisions('## Decisions Made\n\nItem | Description\n--|--\n7.1 | Take it\n')).toEqual(['Take it']);
    expect(decisions('## Decisions\n\nNone.\n')).toEqual([]);
  });
});
