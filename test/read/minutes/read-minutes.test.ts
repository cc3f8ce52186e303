import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/read/minutes/read-minutes.ts';

const read = (text: string, file = 'minutes.md') => readMinutes(text, { file });
const head = [
  '# Example Team Meeting 2023-02-16',
  '## Links',
  '* **GitHub Issue**: https://github.com/o/wg/issues/9',
  '',
].join('\n');
const url = (number: number, repository = 'o/wg', kind = 'issues') =>
  `https://github.com/${repository}/${kind}/${number}`;
const gathered = `${head}
## Announcements

*Extracted from **wg-agenda** labeled issues and pull requests from the **o org** prior to the meeting.
`;

/** Items and topics as `title: notes`. */
function points(text: string): string[] {
  const { items, topics } = read(text);
  return [...items, ...topics]
    .sort((a, b) => a.line - b.line)
    .map((point) => {
      const name = 'number' in point ? `${point.repository}#${point.number}` : 'topic';
      return [name, point.title, ...point.notes.map((note) => note.text)].join(' | ');
    });
}

describe('items', () => {
  it.each([
    { name: 'a link that shows its number', line: `* Fix it [#5](${url(5)})`, title: 'Fix it' },
    { name: 'a link without the sign', line: `* Fix it [5](${url(5)})`, title: 'Fix it' },
    { name: 'a dash before the link', line: `* Fix it - [#5](${url(5)})`, title: 'Fix it' },
    { name: 'a link on the next line', line: `* Fix it\n [#5](${url(5)})`, title: 'Fix it' },
    { name: 'a bare address', line: `* ${url(5)}`, title: null },
    { name: 'a title and an address', line: `* Fix it - ${url(5)}`, title: 'Fix it' },
    { name: 'a number and its address', line: `* Fix it #5  ${url(5)}`, title: 'Fix it' },
    { name: 'an address in angle brackets', line: `* Fix it <${url(5)}>`, title: 'Fix it' },
    { name: 'a number', line: '* Fix it #5', title: 'Fix it' },
    { name: 'a number in front', line: '* #5 Fix it', title: 'Fix it' },
    { name: 'a linked number in front', line: `* [#5](${url(5)}): Fix it`, title: 'Fix it' },
    { name: 'owner/name#n', line: '* Fix it o/wg#5', title: 'Fix it' },
    { name: 'a title that is the link', line: `* [Fix it](${url(5)})`, title: 'Fix it' },
    { name: 'a linked title with its number', line: `* [Fix it #5](${url(5)})`, title: 'Fix it' },
    { name: 'a checkbox', line: `* [ ] Fix it [#5](${url(5)})`, title: 'Fix it' },
    { name: 'escapes', line: `* \\[RFC\\] Fix it [#5](${url(5)})`, title: '[RFC] Fix it' },
    { name: 'code', line: `* Fix \`a*b\` [#5](${url(5)})`, title: 'Fix `a*b`' },
    {
      name: 'another number in the title',
      line: `* Fix it after #4 [#5](${url(5)})`,
      title: 'Fix it after #4',
    },
    {
      name: 'another address',
      line: `* Fix it: https://example.org/a [#5](${url(5)})`,
      title: 'Fix it: https://example.org/a',
    },
  ])('reads $name', ({ line, title }) => {
    const { items, unreadable } = read(`${gathered}\n### o/wg\n\n${line}\n`);
    expect(items).toMatchObject([{ repository: 'o/wg', number: 5, title, notes: [] }]);
    expect(unreadable).toEqual([]);
  });

  it('takes the repository of a number from the heading, and without one from the meeting issue', () => {
    expect(points(`${gathered}\n### o/other\n\n* A #1\n`)).toEqual(['o/other#1 | A']);
    expect(points(`${gathered}\n* A #1\n`)).toEqual(['o/wg#1 | A']);
    expect(points(`${head}\n## Agenda\n\n* o/third\n  * A #1\n    * said\n`)).toEqual([
      'o/third#1 | A | said',
    ]);
  });

  it('keeps the number a link shows beside the number it leads to', () => {
    expect(read(`${gathered}\n### o/wg\n\n* A [#5](${url(6)})\n`).items).toMatchObject([
      { number: 6, shownNumber: 5 },
    ]);
  });

  it('says issue or pull request only when the address does', () => {
    const { items } = read(`${gathered}\n### o/wg\n\n* A [#5](${url(5, 'o/wg', 'pull')})\n* B #6\n`);
    expect(items.map(({ kind }) => kind)).toEqual(['pull-request', null]);
  });

  it('reads headings and opening words as items', () => {
    const text = `${head}\n## Agenda\n\n## Threats (#51)\n- said\n\n### Plans (${url(8)}).\n\ndone\n\nOn ${url(7)}, why?\n\n- so\n`;
    expect(points(text)).toEqual(['o/wg#51 | Threats | said', 'o/wg#8 | Plans | done', 'o/wg#7 | why? | so']);
  });

  it.each([
    { name: 'in the middle of a sentence', line: `* We read ${url(5)} and agreed` },
    { name: 'of a list of issues', line: '* Review - https://github.com/o/wg/issues' },
  ])('leaves mentions $name alone', ({ line }) => {
    expect(read(`${gathered}\n### o/wg\n\n${line}\n`).items).toEqual([]);
  });
});

describe('notes', () => {
  it.each([
    { name: 'nested bullets', body: '  * one\n    * deeper\n  * two', notes: ['one\n    * deeper', 'two'] },
    { name: 'tabs', body: '\t- one\n\t\t- deeper', notes: ['one\n\t\t- deeper'] },
    { name: 'bullets that are indented by one', body: ' * one\n * two', notes: ['one', 'two'] },
    { name: 'bullets of another kind indented by one', body: ' - one\n - two', notes: ['one', 'two'] },
    { name: 'bullets that are not indented', body: '* one\n* two', notes: ['one', 'two'] },
    { name: 'lines that run on', body: 'Notes: one\ntwo', notes: ['Notes: one\ntwo'] },
    { name: 'paragraphs', body: '\none\n\ntwo', notes: ['one', 'two'] },
    { name: 'a quote', body: '  * one\n  > two', notes: ['one', '> two'] },
    { name: 'a comment, which is none', body: '\n<!-- last time: none -->', notes: [] },
  ])('reads $name', ({ body, notes }) => {
    const text = `${gathered}\n### o/wg\n\n* A [#5](${url(5)})\n${body}\n\n* B [#6](${url(6)})\n`;
    const { items, unreadable } = read(text);
    expect(items.map(({ number }) => number)).toEqual([5, 6]);
    expect(items[0]?.notes.map((note) => note.text)).toEqual(notes);
    for (const note of items[0]?.notes ?? []) expect(text.slice(note.start, note.end)).toBe(note.text);
    expect(unreadable).toEqual([]);
  });

  it('takes what stands behind an address for a note', () => {
    expect(points(`${gathered}\n### o/wg\n\n* ${url(5)} - agreed.\n`)).toEqual(['o/wg#5 |  | agreed.']);
  });

  it.each(['\r\n', '\r'])('has true offsets with line ends %j and a byte order mark', (end) => {
    const text = `\uFEFF${gathered}\n### o/wg\n\n* A [#5](${url(5)})\n  * one\n`.replaceAll('\n', end);
    const [item] = read(text).items;
    expect(item?.notes).toMatchObject([{ text: 'one', line: 12, endLine: 12 }]);
    expect(text.slice(item?.notes[0]?.start, item?.notes[0]?.end)).toBe('one');
  });
});

describe('topics and announcements', () => {
  it('tells standing items, announcements and points apart', () => {
    const text = `${head}
## Announcements

* Release today

*Extracted from **wg-agenda** labeled issues and pull requests from the **o org** prior to the meeting.

- [X] Review - https://github.com/o/wg/pull/965
  - fine
- [ ] Monitor
* New version, see [#9](${url(9)}) there

### o/wg

* A [#5](${url(5)})
  * one
* Something else
`;
    expect(points(text)).toEqual([
      'topic | Review | fine',
      'topic | Monitor',
      'o/wg#9 | New version, see | there',
      'o/wg#5 | A | one',
      'topic | Something else',
    ]);
    expect(read(text).topics.map(({ done }) => done)).toEqual([true, false, null]);
    expect(read(text).announcements.map((slice) => slice.text)).toEqual(['Release today']);
  });

  it.each([
    { name: 'a number below the sentence of the tool', text: `${gathered}\n* Fix it o/wg#5\n`, are: 'items' },
    {
      name: 'an address below that sentence',
      text: `${gathered}\n* It is out - ${url(5)}\n`,
      are: 'announcements',
    },
    {
      name: 'a number above that sentence',
      text: gathered.replace('\n*Extracted', `\n* It is out [#5](${url(5)})\n\n*Extracted`),
      are: 'announcements',
    },
  ])('among announcements take $name for $are', ({ text, are }) => {
    const { items, topics, announcements } = read(text);
    expect({ items: items.length, topics: topics.length, announcements: announcements.length }).toEqual({
      items: 0,
      topics: 0,
      announcements: 0,
      [are]: 1,
    });
  });

  it('opens a point at every heading with words of its own', () => {
    const text = '# Notes 2016-12-02\n\n## Discussion\n\nIt was free.\n\n* one\n\n## Standup\n\n- two\n';
    expect(points(text)).toEqual(['topic | Discussion | It was free. | one', 'topic | Standup | two']);
  });
});

describe('links and date', () => {
  const links = (lines: string) => read(`# Meeting 2020-01-01\n\n## Links\n\n${lines}\n`);

  it('names the recording, the meeting issue and the shared document', () => {
    const text =
      '* **Recording**:  <https://youtu.be/x>\n* **GitHub Issue**: https://github.com/o/wg/issues/9\n* **Minutes Google Doc**: https://docs.google.com/d/1';
    expect(links(text)).toMatchObject({
      recording: 'https://youtu.be/x',
      meetingIssue: 'https://github.com/o/wg/issues/9',
      document: 'https://docs.google.com/d/1',
    });
  });

  it('reads lines of a paragraph before the first heading', () => {
    const minutes = read(
      '# Meeting\n\nGitHub issue: https://github.com/o/wg/issues/9\nMeeting video: TBA\n\nHello.\n',
    );
    expect(minutes.links.map(({ label, url: address }) => [label, address])).toEqual([
      ['GitHub issue', 'https://github.com/o/wg/issues/9'],
      ['Meeting video', null],
    ]);
    expect(minutes.introduction.map((slice) => slice.text)).toEqual(['Hello.']);
  });

  it.each([
    {
      name: 'the name of the file',
      title: '# Meeting 2020-01-02',
      file: 'wg/2020-01-01.md',
      date: '2020-01-01',
    },
    { name: 'the title', title: '# Meeting 2020-01-02', file: 'a.md', date: '2020-01-02' },
    { name: 'a title in words', title: '# Meeting Dec 2, 2016', file: 'a.md', date: '2016-12-02' },
    { name: 'a line', title: '# Meeting\n\n* Date: 2 December 2016', file: 'a.md', date: '2016-12-02' },
    { name: 'nothing', title: '# Meeting', file: 'a.md', date: null },
  ])('takes the date from $name', ({ title, file, date }) => {
    expect(read(`${title}\n`, file).date).toBe(date);
  });
});

describe('people', () => {
  const present = (lines: string) => read(`# Meeting\n\n## Present\n\n${lines}\n`);
  const names = (lines: string) => present(lines).present.map(({ name, login }) => login ?? name);

  it.each([
    { name: 'bullets', lines: '* Ada @ada\n* Bob', is: ['ada', 'Bob'] },
    { name: 'a line without a bullet', lines: '* Team: @o/wg\nAda (@ada)\n* Bob', is: ['ada', 'Bob'] },
    { name: 'plain lines', lines: 'Ada Example\nBob Example', is: ['Ada Example', 'Bob Example'] },
    { name: 'handles with commas between', lines: 'Ada @ada, Bob (@bob), @cy', is: ['ada', 'bob', 'cy'] },
    { name: 'a comma in a name', lines: '* Example, Ada (@ada)', is: ['ada'] },
    { name: 'ticked names', lines: '- [x] Ada @ada\n- [ ] Bob @bob', is: ['ada'] },
    { name: 'a heading for guests', lines: '* Ada @ada\n\n### Guests\n\n* Bob', is: ['ada', 'Bob'] },
    { name: 'a heading for those who are absent', lines: '* Ada @ada\n\n### Regrets\n\n* Bob', is: ['ada'] },
  ])('reads $name', ({ lines, is }) => {
    expect(names(lines)).toEqual(is);
    expect(present(lines).unreadable).toEqual([]);
  });

  it('keeps teams and names nobody ticked apart', () => {
    expect(present('- [ ] Bob @bob\n- Team: @o/wg')).toMatchObject({
      present: [],
      expected: [{ login: 'bob' }],
      teams: ['o/wg'],
    });
  });

  it('counts a line that is nobody as unreadable', () => {
    expect(present('* Ada @ada\n* We were fewer people than last time around.').unreadable).toEqual([
      { line: 6, text: '* We were fewer people than last time around.' },
    ]);
  });
});

describe('actions', () => {
  const actions = (body: string) =>
    read(
      `# Meeting\n\n## Present\n\n* Ada Example @ada\n* Bob Example @bob\n* Ann Other\n\n${body}\n`,
    ).actionItems.map(({ text, owners, done, from, item }) => ({
      text,
      who: owners.map(({ name, login }) => login ?? name),
      done,
      from,
      item,
    }));

  it.each([
    { name: 'a handle', line: '- [ ] @ada: write it', who: ['ada'], done: false },
    { name: 'a first name', line: '- [x] Ada: write it', who: ['ada'], done: true },
    { name: 'somebody absent', line: '- Cy: will write it', who: ['Cy'], done: false },
    { name: 'two', line: '- Ada and Bob to write it', who: ['ada', 'bob'], done: false },
    { name: 'a mention', line: '- Write it (@cy)', who: ['cy'], done: false },
    { name: 'a surname two of them have', line: '- Example: write it', who: ['Example'], done: false },
    { name: 'nobody', line: '- write it', who: [], done: false },
    { name: 'a line struck through', line: '- ~~Ada: write it~~', who: ['ada'], done: true },
  ])('reads an action of $name', ({ line, who, done }) => {
    expect(actions(`# Actions\n\n${line}`)).toMatchObject([{ who, done, from: 'section' }]);
  });

  it('reads the names above nested actions', () => {
    expect(actions('## Action items\n\n* Ada\n  * write it\n  * read it\n* None')).toMatchObject([
      { text: 'write it', who: ['ada'] },
      { text: 'read it', who: ['ada'] },
    ]);
  });

  it('finds what people present will do in the notes, sentence by sentence', () => {
    const notes = [
      'Ada will write it',
      'It is late. @cy to read it.',
      'Robert, and Ada will talk',
      'Bob, and Ada will talk',
      'Ada will be away',
      'Ada wrote it to help',
      'Action: Bob to close it',
      'somebody will do it',
    ];
    const text = `## Agenda\n\n### o/wg\n\n* A #5\n${notes.map((note) => `  * ${note}`).join('\n')}`;
    expect(actions(text).map(({ text: words, who }) => [words, who])).toEqual([
      ['Ada will write it', ['ada']],
      ['@cy to read it.', ['cy']],
      ['Bob, and Ada will talk', ['bob', 'ada']],
      ['Bob to close it', ['bob']],
    ]);
    expect(new Set(actions(text).map(({ item }) => item))).toEqual(new Set(['o/wg#5']));
  });
});

it('accounts for the whole of a document', () => {
  const text = `---\ntitle: x\n---\n${gathered}\n### o/wg\n\n* A #5\n  * said\n\n## Q&A, Other\n\n* a question\n\n## Upcoming Meetings\n\n* **Calendar**: https://example.org\n`;
  const minutes = read(text);
  expect(minutes.questions.map((slice) => slice.text)).toEqual(['a question']);
  expect(minutes.upcoming).toHaveLength(1);
  expect(minutes.lines.filter((role) => role !== 'blank')).toEqual([
    ...[
      'markup',
      'markup',
      'markup',
      'heading',
      'heading',
      'link',
      'heading',
      'label',
      'heading',
      'item',
      'note',
    ],
    ...['heading', 'question', 'heading', 'upcoming'],
  ]);
});
