import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { GitRunner } from '../../../src/services/machine/find-repository.ts';
import { programSource } from '../../../src/services/machine/program-source.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const COMMIT = 'a'.repeat(40);

function program(...folders: string[]): string {
  const folder = join(temporaryFolder(), ...folders);
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{}');
  return folder;
}

const git =
  (address: string | null, upstream: string | null): GitRunner =>
  async ([command]) =>
    command === 'remote' ? address : upstream;

it.each([
  {
    name: 'a clone',
    address: 'git@github.com:acme/minutebook.git',
    upstream: COMMIT,
    source: `acme/minutebook@${COMMIT}`,
  },
  {
    name: 'a clone of another server',
    address: 'https://git.example.org/acme/minutebook',
    upstream: COMMIT,
    source: null,
  },
  { name: 'a clone without a remote', address: null, upstream: COMMIT, source: null },
  {
    name: 'a clone with nothing of its remote',
    address: 'https://github.com/acme/minutebook',
    upstream: null,
    source: null,
  },
])('knows where $name came from', async ({ address, upstream, source }) => {
  const folder = program('minutebook');
  mkdirSync(join(folder, '.git'));
  expect(await programSource(join(folder, 'dist'), git(address, upstream))).toBe(source);
});

it.each([
  { resolved: `git+ssh://git@github.com/acme/minutebook.git#${COMMIT}`, source: `acme/minutebook@${COMMIT}` },
  { resolved: 'file:../minutebook-0.1.0.tgz', source: null },
])('knows what npm installed from $resolved', async ({ resolved, source }) => {
  const folder = program('node_modules', 'minutebook');
  const lockfile = { packages: { 'node_modules/minutebook': { resolved } } };
  writeFileSync(join(folder, '..', '.package-lock.json'), JSON.stringify(lockfile));
  expect(await programSource(join(folder, 'dist'), git('git@github.com:other/repository.git', COMMIT))).toBe(
    source,
  );
});

it('knows nothing of a folder without a clone or a lockfile', async () => {
  expect(await programSource(program('node_modules', 'minutebook'), git(null, null))).toBeNull();
  expect(await programSource(program('minutebook'), git(null, null))).toBeNull();
});
