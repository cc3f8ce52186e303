import { describe, expect, it } from 'vitest';
import { readMark } from '../../src/merge/control-data.ts';
import { type Life, startLife, WORLD } from './life.ts';

const FILE = 'notes/wg/2023-02-16.md';
const AFTER = '2023-02-16T17:00:00Z';
const TITLES = [
  '<!-- minutebook meeting x 2023-01-01 -->',
  'X <!-- minutebook meeting other 2023-02-16 2023-02-16T15:00:00Z -->',
  '<!-- minutebook meeting wg 2023-03-02 -->',
  'X <!-- minutebook 1 AAAAAA -->',
  'X <!-- minutebook 1 AAAAAA',
  '<!-- minutebook-note 1 AAAAAA -->',
  '<!-- minutebook says cancelled -->',
  '`<!-- minutebook 1 AAAAAA -->`',
];
const entitled = (title: string) => ({
  ...WORLD,
  items: WORLD.items.map((item) => (item.number === 7 ? { ...item, title } : item)),
});
const notes = (life: Life) => [...life.hackmd.notes.values()];
const plain = (text: string) => text.replaceAll(/[\u2060\\]/gu, '');

describe.each(TITLES)('an item with the title %s', (title) => {
  it('is listed as it is called, in one issue, one note and one file', async () => {
    await using life = await startLife({ world: entitled(title) });
    const state: unknown[] = [];
    for (let round = 0; round < 3; round += 1) {
      expect(await life.run(['agenda', '--publish'])).toMatchObject({ status: 0 });
      expect(await life.run(['minutes', '--publish'])).toMatchObject({ status: 0 });
      state.push([life.issues(), notes(life).map(({ content }) => content), await life.file(FILE)]);
    }
    expect(state[2]).toEqual(state[1]);
    expect(life.issues()).toHaveLength(1);
    const body = life.issues()[0]?.body ?? '';
    expect(readMark(body)).toMatchObject({ group: 'wg', date: '2023-02-16' });
    for (const text of [body, notes(life)[0]?.content ?? '', (await life.file(FILE)) ?? '']) {
      expect(plain(text)).toContain(`* ${plain(title)} [#7](`);
      expect(text.match(/^<!-- minutebook 1 /gmu)).toHaveLength(1);
    }
  });
});

describe('a note in which somebody wrote a trace', () => {
  it('is collected like any other, each time it changes', async () => {
    await using life = await startLife();
    await life.run(['minutes', '--publish']);
    const { id } = notes(life)[0] ?? { id: '' };
    life.hackmd.type(id, (text) => text.replace('issues/7)', 'issues/7)\n  * Ann: done'));
    await life.run(['collect', '--publish'], AFTER);
    const trace = /^<!-- minutebook-note .*$/mu.exec((await life.file(FILE)) ?? '')?.[0] ?? '';
    life.hackmd.type(id, (text) => `${text}\n${trace}\n\n* Ben: late words\n`);
    expect(await life.run(['collect', '--publish'], AFTER)).toMatchObject({ status: 0 });
    const text = (await life.file(FILE)) ?? '';
    expect(text).toContain('* Ben: late words\n');
    expect(text.match(/minutebook-note/gu)).toHaveLength(1);
    life.hackmd.type(id, (content) => content.replace('  * Ann: done', '  * Ann: nearly done'));
    await life.run(['collect', '--publish'], AFTER);
    expect(await life.file(FILE)).toContain('  * Ann: nearly done\n');
    expect(await life.file(FILE)).not.toContain('  * Ann: done\n');
  });
});

describe('the address of a shared document', () => {
  it('is not taken from the title of an item', async () => {
    await using life = await startLife({ world: entitled('Minutes: https://evil.example/x') });
    await life.run(['agenda', '--publish']);
    await life.edit(life.issues()[0]?.number ?? 0, (body) => body.replaceAll('\u2060', ''));
    await life.run(['minutes', '--publish']);
    expect(await life.file(FILE)).toContain('* **Minutes**: https://hackmd.io/Note1');
    expect(life.issues()[0]?.body).toContain('* Minutes: https://hackmd.io/Note1');
  });
});
