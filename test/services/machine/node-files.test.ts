import { existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder, nodeFiles } from '../../../src/services/machine/node-files.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

it('makes a folder and those above it, however often', () => {
  const folder = join(temporaryFolder(), 'a/b/c');
  makeFolder(folder);
  makeFolder(folder);
  expect(statSync(folder).isDirectory()).toBe(true);
});

it('is content with a link to a folder', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'real'));
  symlinkSync(join(folder, 'real'), join(folder, 'link'));
  makeFolder(join(folder, 'link'));
  makeFolder(join(folder, 'link/below'));
  expect(existsSync(join(folder, 'real/below'))).toBe(true);
});

it('says what is in the way', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeFolder(join(folder, 'file'))).toThrow('EEXIST');
  expect(() => makeFolder(join(folder, 'file/below'))).toThrow('ENOTDIR');
});

it.skipIf(!existsSync('/proc/self'))('comes back from where nothing can be made', () => {
  expect(() => makeFolder('/proc/minutebook/a/b')).toThrow('ENOENT');
});

it('names what cannot be read, and takes what is missing for no text', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  await expect(nodeFiles.read(folder)).rejects.toMatchObject({
    code: 'files/read',
    message: expect.stringContaining(folder),
    why: 'It is a folder.',
  });
  expect(await nodeFiles.read(join(folder, 'missing'))).toBeNull();
  expect(await nodeFiles.read(join(folder, 'file/below'))).toBeNull();
});
