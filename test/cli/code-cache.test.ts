import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packArchive, unpackArchive } from '../../src/cli/code-cache/archive.ts';
import { cacheFolder } from '../../src/cli/code-cache/cache-folder.ts';
import { Loader } from '../../src/cli/code-cache/loader.ts';
import { readArchive, writeArchive } from '../../src/cli/code-cache/store.ts';

const folderOf = () => realpathSync(mkdtempSync(join(tmpdir(), 'minutebook-code-')));
const archive = fc
  .dictionary(fc.string({ minLength: 1 }), fc.uint8Array({ maxLength: 40 }))
  .map((entries) => new Map(Object.entries(entries).map(([name, bytes]) => [name, Buffer.from(bytes)])));

describe('an archive', () => {
  it('holds what was put in', () => {
    fc.assert(
      fc.property(archive, (code) => {
        expect(unpackArchive(packArchive(code))).toEqual(code);
      }),
    );
  });

  it('is nothing when a single byte of it is another', () => {
    fc.assert(
      fc.property(archive, fc.nat(), fc.integer({ min: 1, max: 255 }), (code, place, change) => {
        const bytes = packArchive(code);
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(unpackArchive(bytes)).toBeNull();
      }),
    );
  });

  it('is nothing when it is cut off', () => {
    fc.assert(
      fc.property(archive, fc.nat(), (code, length) => {
        const bytes = packArchive(code);
        expect(unpackArchive(bytes.subarray(0, length % bytes.length))).toBeNull();
      }),
    );
  });
});

describe('the store', () => {
  const code = new Map([['a.cjs', Buffer.from('code')]]);

  it('keeps code where only its user can change it', () => {
    const file = join(folderOf(), 'minutebook', 'a.bin');
    writeArchive(file, code);
    expect(readArchive(file)).toEqual(code);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.skipIf(process.platform === 'win32').each([
    { name: 'a folder that others can write to', folder: 0o777, file: 0o600 },
    { name: 'a file that others can write to', folder: 0o700, file: 0o666 },
  ])('takes nothing from $name', ({ folder: folderMode, file: fileMode }) => {
    const folder = join(folderOf(), 'minutebook');
    const file = join(folder, 'a.bin');
    writeArchive(file, code);
    chmodSync(file, fileMode);
    chmodSync(folder, folderMode);
    expect(readArchive(file)).toEqual(new Map());
  });

  it('throws away what was made long ago', () => {
    const folder = join(folderOf(), 'minutebook');
    const [old, recent] = [join(folder, 'old.bin'), join(folder, 'recent.bin')];
    writeArchive(old, code);
    writeArchive(recent, code);
    const seconds = Date.now() / 1000 - 40 * 24 * 60 * 60;
    utimesSync(old, seconds, seconds);
    writeArchive(join(folder, 'new.bin'), code);
    expect(readdirSync(folder).sort()).toEqual(['new.bin', 'recent.bin']);
  });

  it('takes nothing by way of a link', () => {
    const folder = folderOf();
    const file = join(folder, 'a.bin');
    writeArchive(file, code);
    symlinkSync(file, join(folder, 'b.bin'));
    expect(readArchive(join(folder, 'b.bin'))).toEqual(new Map());
  });

  it('does without where nothing can be written', () => {
    const folder = folderOf();
    writeFileSync(join(folder, 'file'), '');
    const file = join(folder, 'file', 'a.bin');
    expect(() => writeArchive(file, code)).not.toThrow();
    expect(readArchive(file)).toEqual(new Map());
  });
});

describe('the folder', () => {
  it.each([
    { env: { XDG_CACHE_HOME: '/c' }, platform: 'linux' as const, folder: join('/c', 'minutebook') },
    { env: { XDG_CACHE_HOME: 'relative' }, platform: 'linux' as const, folder: null },
    { env: { XDG_CACHE_HOME: '/c', CI: 'true' }, platform: 'linux' as const, folder: null },
    {
      env: { XDG_CACHE_HOME: '/c', NODE_DISABLE_COMPILE_CACHE: '1' },
      platform: 'linux' as const,
      folder: null,
    },
  ])('with $env is $folder', ({ env, platform, folder }) => {
    expect(cacheFolder({ env, platform })).toBe(folder);
  });
});

describe('the loader', () => {
  function modules(): string {
    const folder = folderOf();
    mkdirSync(join(folder, 'chunks'));
    writeFileSync(join(folder, 'chunks/two.cjs'), 'exports.two = () => 2; exports.count = 0;');
    writeFileSync(
      join(folder, 'one.cjs'),
      "const a = require('./chunks/two.cjs'), b = require('./chunks/two.cjs'), { sep } = require('node:path');\n" +
        'b.count += 1; module.exports = { sum: a.two() + a.count, sep, here: __filename };',
    );
    return join(folder, 'one.cjs');
  }

  it('runs modules once each, with what they require', () => {
    const file = modules();
    const loader = new Loader(new Map());
    expect(loader.load(file)).toEqual({ sum: 3, sep: expect.any(String), here: file });
    expect(loader.load(file)).toBe(loader.load(file));
  });

  it('makes code that the next run does not have to make again', () => {
    const file = modules();
    const first = new Loader(new Map());
    first.load(file);
    const code = first.newCode() ?? new Map();
    expect([...code.keys()]).toEqual(['one.cjs', 'two.cjs']);
    const second = new Loader(code);
    expect(second.load(file)).toEqual({ sum: 3, sep: expect.any(String), here: file });
    expect(second.newCode()).toBeNull();
  });

  it('compiles anew what the code was not made from', () => {
    const file = modules();
    const first = new Loader(new Map());
    first.load(file);
    writeFileSync(file, `${readFileSync(file, 'utf8')} module.exports.sum += 1;`);
    const second = new Loader(first.newCode() ?? new Map());
    expect(second.load(file)).toMatchObject({ sum: 4 });
    expect(second.newCode()).not.toBeNull();
  });
});
