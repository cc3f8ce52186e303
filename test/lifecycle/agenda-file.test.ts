import { expect, it } from 'vitest';
import { CONFIG, calendarText, exception, type Life, startLife } from './life.ts';

const FILE = 'notes/agendas/2023/2023-02-16.md';
const own = CONFIG.replace('    agenda:\n', '    agenda:\n      path: "agendas/{{year}}/{{date}}.md"\n');
const alone = own.replace(/ {6}repository: .*\n {6}labels: .*\n/u, '');
const publish = (life: Life) => life.run(['agenda', '--publish']);

it.each([
  { name: 'a commit', config: own, branch: 'main' },
  {
    name: 'a pull request',
    config: own.replace('files: commit', 'files: pull-request'),
    branch: 'minutebook/agenda-wg-2023-02-16',
  },
])(
  'keeps the agenda in a file too, published as $name, around what people wrote',
  async ({ config, branch }) => {
    await using life = await startLife({ config });
    expect(await publish(life)).toMatchObject({ status: 0 });
    const text = (await life.file(FILE, branch)) ?? '';
    expect(text).toMatch(/^# Acme Security WG Meeting 2023-02-16\n/u);
    // In a file nobody is notified: titles stand as typed.
    expect(text).toContain('* Ping @everyone and close #1 [#2](https://github.com/acme/wg/issues/2)');
    expect(life.issues()[0]?.body).toContain('Ping @<!-- -->everyone');
    const edited = text
      .replace(/^\* Scorecard.*\n/mu, '')
      .replace('* Permission model', '* Ann: permission model');
    life.commit({ [FILE]: edited }, branch);
    await life.label(2, []);
    expect(await publish(life)).toMatchObject({ status: 0 });
    const now = (await life.file(FILE, branch)) ?? '';
    expect(now).toContain('* Ann: permission model');
    expect(now).not.toMatch(/Scorecard|Ping/u);
    expect((await publish(life)).stdout).toBe('');
  },
);

it('keeps the bytes that people wrote, in six ways, and no heading that they left without items', async () => {
  await using life = await startLife({ config: alone });
  await publish(life);
  const text = ((await life.file(FILE)) ?? '')
    .replace(/^\* Review of alerts$/mu, '- [ ] Review of alerts\n  - Ann has two')
    .replace(
      /^\* (Ping.*) (\[#2\].*)\n\* (Permission.*) (\[#1\].*)$/mu,
      '| Item | Who |\n| - | - |\n| $1 $2 | Ann |\n| $3 $4 | |',
    )
    .replace(/^Extracted .*$/mu, 'What we talk about:')
    .replace('## How to propose an item', '## How to _propose_')
    .replaceAll('\n', '\r\n');
  life.commit({ [FILE]: text });
  expect((await publish(life)).stdout).toBe('');
  expect(await life.file(FILE)).toBe(text);
  const emptied = text.replace(/^\* Scorecard.*\r\n\r\n/mu, '');
  life.commit({ [FILE]: emptied });
  expect(await publish(life)).toMatchObject({ status: 0 });
  const visible = (all: string | null) => all?.replace(/<!-- minutebook .*/u, '');
  expect(visible(await life.file(FILE))).toBe(visible(emptied.replace('### acme/app\r\n\r\n', '')));
  expect((await publish(life)).stdout).toBe('');
});

it('keeps it without an issue, and one file for two runs side by side', async () => {
  await using life = await startLife({ config: alone });
  const [first] = await Promise.all([publish(life), publish(life)]);
  expect(first.stderr).not.toContain('warning');
  expect(life.issues()).toEqual([]);
  expect(await life.file(FILE)).toContain('* Scorecard');
});

it('is written by `run`, and keeps the file of a meeting that was moved', async () => {
  await using life = await startLife({ config: own });
  expect(await life.run(['run'])).toMatchObject({ status: 0 });
  expect(await life.file(FILE)).toContain('* Scorecard');
  life.calendar(calendarText(exception(['DTSTART:20230223T150000Z', 'DTEND:20230223T160000Z'])));
  expect(await life.run(['run'], '2023-02-21T12:00:00Z')).toMatchObject({ status: 0 });
  expect(await life.file(FILE)).toContain('# Acme Security WG Meeting 2023-02-23');
  expect(await life.file('notes/agendas/2023/2023-02-23.md')).toBeNull();
});
