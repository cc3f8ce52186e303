import { expect, it } from 'vitest';
import { archiveFile } from '../../../src/read/archive/archive-file.ts';
import type { ArchivePerson } from '../../../src/read/archive/schema.ts';

const read = (text: string) => {
  const [meeting] = archiveFile('notes.md', text).meetings;
  if (meeting === undefined) throw new Error('There is no meeting.');
  return meeting;
};
const names = (people: readonly ArchivePerson[]) => people.map(({ name, login }) => name ?? login);

it.each([
  ['marks behind names', '## Roll Call\n\nAda Lovelace ✅\nAlan Turing ❌'],
  ['a label above its names', '**Participants**\nAda Lovelace\n\n**Regrets**\nAlan Turing'],
  ['a label in italics', '*Attending:* Ada Lovelace\n\n*Regrets:* Alan Turing'],
  [
    'a table without a heading',
    '| Name | Affiliation | Present |\n|---|---|---|\n| Ada Lovelace | Acme | x |\n| Alan Turing | Acme | absent |',
  ],
  ...['✗', '✘', '❌', '☒', ':x:', ':negative_squared_cross_mark:'].flatMap((mark) => [
    [
      `${mark} in a table`,
      `| Name | Company | Present |\n|---|---|---|\n| Ada Lovelace | Acme | ✅ |\n| Alan Turing | Acme | ${mark} |`,
    ],
    [
      `${mark} alone in a table`,
      `| Name | Company | Present |\n|---|---|---|\n| Ada Lovelace | Acme | |\n| Alan Turing | Acme | ${mark} |`,
    ],
    [`${mark} in a list`, `## Present\n\n* Ada Lovelace :white_check_mark:\n* Alan Turing ${mark}`],
  ]),
  [
    'an HTML table without a heading',
    '<table>\n<tr><th>Name</th><th>Company</th><th>Present</th></tr>\n<tr><td>Ada Lovelace</td><td>Acme</td><td>X</td></tr>\n<tr><td>Alan Turing</td><td>Acme</td><td>absent</td></tr>\n</table>',
  ],
  ['German', '**Anwesend:** Ada Lovelace\n**Entschuldigt:** Alan Turing'],
  ['French', 'Présents : Ada Lovelace\n\nExcusés : Alan Turing'],
  ['Spanish', '## Asistentes\n\n- Ada Lovelace\n\n## Ausentes\n\n- Alan Turing'],
])('reads who came: %s', (_, people) => {
  const { present, absent } = read(
    `# WG call 2024-05-02\n\n${people}\n\n## Agenda\n\n* Budget\n  * talked\n`,
  );
  expect(names(present)).toEqual(['Ada Lovelace']);
  expect(names(absent)).toEqual(['Alan Turing']);
});

it.each([
  [
    'a table with the owner first',
    '| Owner | Action | Due |\n|---|---|---|\n| Ada | Write it | May |',
    'Write it',
  ],
  [
    'a numbered table',
    '| Action Item | Description | Owner |\n|---|---|---|\n| 7.1 | Write it | Ada |',
    'Write it',
  ],
  ['a name in brackets', '* (Ada) write it', '(Ada) write it'],
  ['a name and a dash', '* Ada - write it', 'Ada - write it'],
])('reads who is to do it: %s', (_, actions, text) => {
  const found = read(
    `# WG call 2024-05-02\n\n## Present\n\n* Ada\n\n## Action items\n\n${actions}\n`,
  ).actions;
  expect(found.map((action) => [action.text, action.owner])).toEqual([[text, 'Ada']]);
});

it('takes marked lines beside points for what was said, in other languages too', () => {
  const { date, items, actions, decisions } = read(
    '# Protokoll vom 02.05.2024\n\n## Tagesordnung\n\n* Budget\n* ACTION: Ada to send the figures\n* AGREED: June it is\n* Beschluss: Juli auch\n* Task: Ada asks\n* Outcome - done\n\n## Beschlüsse\n\n* Wahlen im Juni\n\n## Aufgaben\n\n* Zahlen schicken\n',
  );
  expect(date).toBe('2024-05-02');
  expect(items.map(({ title }) => title)).toEqual(['Budget']);
  expect(actions.map(({ text }) => text)).toEqual(['Ada to send the figures', 'Ada asks', 'Zahlen schicken']);
  expect(decisions.map(({ text }) => text)).toEqual(['June it is', 'Juli auch', 'done', 'Wahlen im Juni']);
});

it('reads the title behind a number that opens a heading', () => {
  const { items } = read('# WG call 2024-05-02\n\n## Topics\n\n### acme/app#90 - Flaky tests\n\n* talked\n');
  expect(items).toMatchObject([{ reference: 'acme/app#90', title: 'Flaky tests' }]);
});
