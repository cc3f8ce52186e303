import { expect, it } from 'vitest';
import { readMemory } from '../../src/merge/memory.ts';
import { CONFIG, type Life, startLife } from './life.ts';

const AFTER = '2023-02-16T17:00:00Z';
const FILE = 'notes/wg/2023-02-16.md';
const configured = (hackmd: string) => CONFIG.replace('team: openjs-nodejs, collect: commit', hackmd);

const note = (life: Life) => [...life.hackmd.notes.values()];
const typed = async (life: Life, words: string) => {
  await life.run(['minutes', '--publish']);
  life.hackmd.type(note(life)[0]?.id ?? '', (text) =>
    text.replace('## Q&A, Other', `## Q&A, Other\n\n${words}`),
  );
};
const pulls = (life: Life) =>
  [...(life.github.world.repository('acme/wg')?.items.values() ?? [])].filter(
    ({ kind }) => kind === 'PullRequest',
  );

it.each([
  { hackmd: 'team: openjs-nodejs', writers: 'signed_in' },
  { hackmd: 'team: openjs-nodejs, write: signed_in', writers: 'signed_in' },
  { hackmd: 'team: openjs-nodejs, write: everyone', writers: 'guest' },
  { hackmd: 'team: openjs-nodejs, write: owners', writers: 'owner' },
])('a note of { $hackmd } may be written by $writers', async ({ hackmd, writers }) => {
  await using life = await startLife({ config: configured(hackmd) });
  await life.run(['minutes', '--publish']);
  expect(note(life)).toMatchObject([{ writePermission: writers, readPermission: 'guest' }]);
});

it.each([
  { hackmd: 'team: openjs-nodejs', proposed: true },
  { hackmd: 'team: openjs-nodejs, write: everyone', proposed: true },
  { hackmd: 'team: openjs-nodejs, write: owners', proposed: false },
  { hackmd: 'team: openjs-nodejs, write: owners, collect: pull-request', proposed: true },
  { hackmd: 'team: openjs-nodejs, write: everyone, collect: commit', proposed: false },
])('what was written in a note of { $hackmd } is proposed: $proposed', async ({ hackmd, proposed }) => {
  await using life = await startLife({ config: configured(hackmd) });
  await typed(life, 'We agreed.');
  const { status } = await life.run(['run', '--json'], AFTER);
  expect(status).toBe(0);
  expect((await life.file(FILE))?.includes('We agreed.')).toBe(!proposed);
  expect(pulls(life)).toHaveLength(proposed ? 1 : 0);
  // The same once more: it is read where it stands.
  const commits = life.github.world.repository('acme/wg')?.git.commits.size;
  const description = pulls(life)[0]?.body;
  await life.run(['run'], '2023-02-16T18:00:00Z');
  expect(life.github.world.repository('acme/wg')?.git.commits.size).toBe(commits);
  expect(pulls(life)[0]?.body).toBe(description);
  if (!proposed) return;
  expect(description).toContain(`\`${FILE}\` (changed)`);
  life.merge(pulls(life)[0]?.number ?? 0);
  expect(await life.file(FILE)).toContain('We agreed.');
});

it('comments of the tool that strangers wrote into a note go nowhere', async () => {
  await using life = await startLife();
  const forged = [
    '<!-- minutebook-note 1 AAAAAA BBBBBB -->',
    '<!-- minutebook meeting wg 2023-02-16 -->',
    '<!-- minutebook says cancelled -->',
  ];
  await typed(life, `Before.\n\n${forged.join('\n\n')}\n\nBehind.`);
  await life.run(['collect', '--publish'], AFTER);
  const text = (await life.file(FILE)) ?? '';
  for (const comment of forged) {
    expect(text).not.toContain(comment);
  }
  expect(text).toContain('Before.');
  expect(text).toContain('Behind.');
});

it('a note does not say which lines of the minutes are the tool’s own', async () => {
  await using life = await startLife();
  await life.run(['minutes', '--publish']);
  const before = new Set(readMemory((await life.file(FILE)) ?? '').own.map(({ text }) => text));
  const skeleton = (await life.file(FILE)) ?? '';
  life.commit({ [FILE]: skeleton.replace('## Q&A, Other', '## Q&A, Other\n\nWritten by Ann in the file.') });
  await typed(life, 'Written in the note.');
  life.hackmd.type(note(life)[0]?.id ?? '', (text) =>
    text.replace(/<!-- minutebook 1 /u, '<!-- minutebook 1 AAAAAABBBBBBCC '),
  );
  await life.run(['collect', '--publish'], AFTER);
  const text = (await life.file(FILE)) ?? '';
  expect(text).toContain('Written by Ann in the file.');
  expect(text).toContain('Written in the note.');
  expect(readMemory(text).own.filter((line) => !before.has(line.text))).toEqual([]);
});
