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
import { cacheFolder } from '../../src/cache/cache-folder.ts';
import { openArchive, packArchive } from '../../src/cache/code-archive.ts';
import { Loader } from '../../src/cache/code-loader.ts';
import { keptResults } from '../../src/cache/kept-results.ts';
import { openOwnFile, readOwnFile, writeOwnFile } from '../../src/cache/own-file.ts';

const folderOf = () => realpathSync(mkdtempSync(join(tmpdir(), 'minutebook-code-')));
const parts = fc
  .dictionary(fc.string({ minLength: 1 }), fc.uint8Array({ minLength: 1, maxLength: 40 }))
  .map((entries) => new Map(Object.entries(entries).map(([name, bytes]) => [name, Buffer.from(bytes)])));
const opened = (bytes: Buffer) => openArchive((at, length) => bytes.subarray(at, at + length));
const contents = (bytes: Buffer) => {
  const archive = opened(bytes);
  return archive === null ? null : new Map([...archive.keys()].map((name) => [name, archive.get(name)]));
};

describe('an archive', () => {
  it('holds what was put in', () => {
    fc.assert(
      fc.property(parts, (code) => {
        expect(contents(packArchive(code))).toEqual(code);
      }),
    );
  });

  it('gives nothing but what was put in, whatever becomes of it', () => {
    const damage = fc.oneof(
      fc.record({ at: fc.nat(), change: fc.integer({ min: 1, max: 255 }) }),
      fc.record({ length: fc.nat() }),
    );
    fc.assert(
      fc.property(parts, damage, (code, how) => {
        const bytes = packArchive(code);
        const at = 'at' in how ? how.at % bytes.length : 0;
        if ('at' in how) bytes[at] = (bytes[at] ?? 0) ^ how.change;
        const damaged = 'at' in how ? bytes : bytes.subarray(0, how.length % bytes.length);
        const read = contents(damaged);
        for (const [name, part] of read ?? []) if (part !== undefined) expect(part).toEqual(code.get(name));
        const whole = [...code].every(([name, part]) => read?.get(name)?.equals(part));
        if ('at' in how && code.size > 0) expect(whole).toBe(false);
      }),
    );
  });
});

describe('a file of its own', () => {
  it('is there for its user, and nobody else can change it', () => {
    const file = join(folderOf(), 'minutebook', 'a.bin');
    writeOwnFile(file, 'kept');
    expect(readOwnFile(file)?.toString()).toBe('kept');
    const opened = openOwnFile(file);
    expect(opened?.read(1, 2).toString()).toBe('ep');
    expect(opened?.read(2, 9).toString()).toBe('pt');
    expect(opened?.read(9, 9)).toHaveLength(0);
    opened?.close();
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.skipIf(process.platform === 'win32').each([
    { name: 'in a folder that others can write to', folder: 0o777, file: 0o600 },
    { name: 'that others can write to', folder: 0o700, file: 0o666 },
  ])('is not read $name', ({ folder: folderMode, file: fileMode }) => {
    const folder = join(folderOf(), 'minutebook');
    const file = join(folder, 'a.bin');
    writeOwnFile(file, 'kept');
    chmodSync(file, fileMode);
    chmodSync(folder, folderMode);
    expect(readOwnFile(file)).toBeNull();
  });

  it('goes when it was made long ago', () => {
    const folder = join(folderOf(), 'minutebook');
    const [old, recent] = [join(folder, 'old.bin'), join(folder, 'recent.bin')];
    writeOwnFile(old, 'kept');
    writeOwnFile(recent, 'kept');
    const seconds = Date.now() / 1000 - 40 * 24 * 60 * 60;
    utimesSync(old, seconds, seconds);
    writeOwnFile(join(folder, 'new.bin'), 'kept');
    expect(readdirSync(folder).sort()).toEqual(['new.bin', 'recent.bin']);
  });

  it('is not read by way of a link', () => {
    const folder = folderOf();
    const file = join(folder, 'a.bin');
    writeOwnFile(file, 'kept');
    symlinkSync(file, join(folder, 'b.bin'));
    expect(readOwnFile(join(folder, 'b.bin'))).toBeNull();
  });

  it('is not missed where nothing can be written', () => {
    const folder = folderOf();
    writeFileSync(join(folder, 'file'), '');
    const file = join(folder, 'file', 'a.bin');
    expect(() => writeOwnFile(file, 'kept')).not.toThrow();
    expect(readOwnFile(file)).toBeNull();
  });
});

describe('a kept result', () => {
  it('is what was kept for that question, by that version', () => {
    const folder = join(folderOf(), 'minutebook');
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), fc.jsonValue(), (question, other, result) => {
        fc.pre(JSON.stringify(question) !== JSON.stringify(other));
        const kept = keptResults(folder, '1');
        kept.keep(question, result);
        kept.keep(other, 'other');
        expect(kept.recall(question)).toEqual(JSON.parse(JSON.stringify(result)));
        expect(keptResults(folder, '2').recall(question)).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  it('is nothing when its file is damaged', () => {
    const folder = join(folderOf(), 'minutebook');
    const kept = keptResults(folder, '1');
    kept.keep(['question'], { answer: 1 });
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{"answer":');
    expect(kept.recall(['question'])).toBeUndefined();
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
