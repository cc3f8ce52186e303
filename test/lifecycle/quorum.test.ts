import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CONFIG, type Life, startLife, WORLD } from './life.ts';

const FILE = 'notes/wg/2023-02-16.md';
const INVITED = ['ann', 'bob', 'cleo', 'dora'].map((login) => `${login[0]?.toUpperCase()}. X @${login}`);
const config = (quorum: string) =>
  `${CONFIG.replace('invited: [', `invited: ["${INVITED.join('", "')}", `)}    attendance: { ${quorum} }\n`;
const quorumLines = (text: string | null) => (text ?? '').match(/^.*quorum.*$/gimu) ?? [];
const types = (life: Life, change: (text: string) => string) =>
  life.hackmd.type([...life.hackmd.notes.keys()][0] ?? '', change);
const ticks = (life: Life, ...logins: string[]) =>
  types(life, (text) =>
    logins.reduce((left, login) => left.replace(new RegExp(`\\[ \\](?= .*${login}$)`, 'mu'), '[x]'), text),
  );

it('tells the quorum in collected minutes by who is ticked, follows the note, and leaves what people change', async () => {
  await using life = await startLife({ config: config('quorum: 50%') });
  await life.run(['run']);
  ticks(life, 'ann');
  await life.run(['run'], '2023-02-16T17:00:00Z');
  const minutes = () => life.file(FILE);
  expect(await minutes()).toMatch(
    /^[-*] \[x\] A\. X @ann\n\nQuorum: not reached, 1 of 4 were there\.\n\n## /mu,
  );
  ticks(life, 'bob');
  await life.run(['run'], '2023-02-16T19:00:00Z');
  expect(quorumLines(await minutes())).toEqual(['Quorum: reached, 2 of 4 were there.']);
  expect((await life.run(['run'], '2023-02-16T19:00:00Z')).stdout).toBe('');
  // Somebody says more in the minutes, and the note changes.
  const edit = async (change: (text: string) => string) =>
    life.commit({ [FILE]: change((await minutes()) ?? '') });
  await edit((text) => text.replace('2 of 4 were there.', '2 of 4 were there. Bob left early.'));
  ticks(life, 'cleo');
  await life.run(['run'], '2023-02-16T20:00:00Z');
  expect(quorumLines(await minutes())).toEqual(['Quorum: reached, 2 of 4 were there. Bob left early.']);
  // Somebody takes it out.
  await edit((text) => text.replace(/^Quorum.*\n\n/mu, ''));
  ticks(life, 'dora');
  await life.run(['run'], '2023-02-16T21:00:00Z');
  expect(await minutes()).toContain('- [x] D. X @dora');
  expect(quorumLines(await minutes())).toEqual([]);
});

it('tells the quorum of the members of a team in minutes that are refreshed', async () => {
  const world = {
    organizations: [
      { login: 'acme', concealedMembers: ['minutes-bot'], teams: { tsc: ['Ann', 'bob', 'eve'] } },
    ],
  };
  await using life = await startLife({
    config: config('quorum: 60%, members: "@acme/tsc"').replace(/ {6}hackmd:.*\n/u, ''),
    world: { ...WORLD, ...world },
  });
  const path = join(life.folder, FILE);
  const refresh = () => life.run(['minutes', '--date', '2023-02-16']);
  const asked = () => life.github.log.filter(({ path: of }) => of.includes('/teams/')).length;
  expect(await refresh()).toMatchObject({ status: 0 });
  const read = () => readFileSync(path, 'utf8');
  expect(quorumLines(read())).toEqual([]);
  const edit = (change: (text: string) => string) => writeFileSync(path, change(read()));
  edit((text) => text.replace(/\[ \](?= .*(?:cleo|ann)$)/gmu, '[x]'));
  await refresh();
  expect(quorumLines(read())).toEqual(['Quorum: not reached, 1 of 3 were there.']);
  edit((text) => text.replace(/\[ \](?= .*bob$)/gmu, '[x]'));
  await refresh();
  expect(quorumLines(read())).toEqual(['Quorum: reached, 2 of 3 were there.']);
  edit((text) => text.replace(/^Quorum.*\n\n/mu, ''));
  await refresh();
  expect(quorumLines(read())).toEqual([]);
  expect(asked()).toBeGreaterThan(0);

  const before = asked();
  const counted = await life.run(['attendance', 'wg', '--json']);
  expect(JSON.parse(counted.stdout).people).toMatchObject([
    { login: 'ann', attended: 1 },
    { login: 'bob', attended: 1 },
    { login: 'eve', attended: 0 },
  ]);
  expect(asked()).toBe(before + 1);
  const unseen = await life.run(['attendance', 'wg', '--members', '@acme/none']);
  expect(unseen.status).toBe(1);
  expect(unseen.stderr).toContain('GitHub gives no information about the team @acme/none.');
  expect((await life.run(['attendance', 'notes/wg'])).stdout).toContain('| A. X | ann |');
  expect(asked()).toBe(before + 2);
});
