import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../../scripts/build-program.mjs';

const FIXTURES = resolve('fixtures/nodejs');
const AGENDA = ['agenda', '--date', '2023-02-16', '--now', '2023-02-15T12:00Z', '--fixtures', FIXTURES];

/** As it is published, built from what is in `src` now. */
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'minutebook-built-')));
beforeAll(() => buildProgram(folder));

interface RunOptions {
  cache?: string | null;
  input?: string;
  env?: Record<string, string>;
}

async function run(argv: readonly string[], { cache = null, input, env: extra }: RunOptions = {}) {
  const kept = cache === null ? { CI: 'true' } : { XDG_CACHE_HOME: cache };
  const env = { PATH: process.env.PATH, ...kept, ...extra };
  const child = spawn(
    process.execPath,
    input === undefined ? [join(folder, 'cli.js'), ...argv] : ['-e', input],
    { env },
  );
  const status = new Promise((done) => child.on('close', done));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await status, stdout, stderr };
}

describe('the program as it is built', () => {
  it('shows help and its version from one file', async () => {
    const file = realpathSync(mkdtempSync(join(tmpdir(), 'minutebook-alone-')));
    writeFileSync(join(file, 'cli.js'), readFileSync(join(folder, 'cli.js')));
    const alone = (option: string) =>
      `process.argv.push('cli', '${option}'); require('${join(file, 'cli.js')}')`;
    expect(await run([], { input: alone('--version') })).toMatchObject({ status: 0, stderr: '' });
    expect((await run([], { input: alone('--help') })).stdout).toContain('Usage: minutebook');
  });

  it('is a library as well', async () => {
    const input = `import('${join(folder, 'index.mjs')}').then(({ mergeDocument }) => console.log(mergeDocument('a\\n', 'b\\n')))`;
    expect(await run([], { input })).toMatchObject({ status: 0, stderr: '' });
  });

  it('says what is wrong, and where', async () => {
    const { status, stderr } = await run(['agenda', '--config', join(folder, 'none.yml')]);
    expect(status).toBe(2);
    expect(stderr).toContain('There is no configuration');
  });
});

const freshCache = () => realpathSync(mkdtempSync(join(tmpdir(), 'minutebook-cache-')));

function keptFiles(cache: string, extension: string): string[] {
  const folder = join(cache, 'minutebook');
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => join(folder, name));
}

describe('a kept configuration', () => {
  const CHECK = ['check', '--json', '--now', '2023-02-15T12:00Z', '--config'];
  const written = (label: string) =>
    `groups:\n  wg:\n    agenda: { label: ${label}, from: [nodejs] }\n    meeting:\n      repository: nodejs/wg\n`;

  function setUp(text: string) {
    const file = join(freshCache(), 'minutebook.yml');
    writeFileSync(file, text);
    const cache = freshCache();
    return { file, cache, check: () => run([...CHECK, file], { cache }) };
  }

  it('is found to be the same, with the same warnings at the same places', async () => {
    const { cache, check } = setUp(written('agenda').replace('repository: nodejs/wg', 'labels: [meeting]'));
    const expected = await check();
    expect(expected.stdout).toContain('labels is set, but no meeting issue can be opened');
    expect(keptFiles(cache, '.json')).toHaveLength(1);
    expect(await check()).toEqual(expected);
  });

  it('does not stand for another text, nor for one with errors', async () => {
    const { file, check } = setUp(written('agenda'));
    expect(await check()).toMatchObject({ status: 0 });
    writeFileSync(file, written('[agenda]'));
    const invalid = await check();
    expect(invalid.status).toBe(2);
    expect(await check()).toEqual(invalid);
    writeFileSync(file, written('agenda'));
    expect(await check()).toMatchObject({ status: 0 });
  });

  it('is not believed when it is damaged', async () => {
    const { cache, check } = setUp(written('agenda'));
    const expected = await check();
    for (const kept of keptFiles(cache, '.json')) writeFileSync(kept, readFileSync(kept).subarray(0, 50));
    expect(await check()).toEqual(expected);
  });
});

describe('kept clock changes', () => {
  const hook = join(freshCache(), 'hook.cjs');
  writeFileSync(
    hook,
    `Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
       construct(format, options) { process.stderr.write('asked '); return new format(...options); },
     });`,
  );
  const agenda = (cache: string | null, now: string) =>
    run(['agenda', '--quiet', '--date', '2023-02-16', '--now', now, '--fixtures', FIXTURES], {
      cache,
      env: { NODE_OPTIONS: `--require ${hook}` },
    });

  it('spare the platform the question, and give the same agenda', async () => {
    const cache = freshCache();
    const asked = await agenda(null, '2023-02-15T12:00Z');
    expect(asked.stderr).toContain('asked');
    expect(asked.stdout).toContain('| Sydney | Fri 17 Feb 2023 02:00 |');
    expect((await agenda(cache, '2023-02-15T12:00Z')).stdout).toBe(asked.stdout);
    expect(await agenda(cache, '2023-02-15T12:00Z')).toMatchObject({ stdout: asked.stdout, stderr: '' });
    // Any other moment of a known year is known.
    expect((await agenda(cache, '2023-02-15T12:34Z')).stderr).toBe('');
  });
});

describe('kept code', () => {
  const archives = (cache: string) => keptFiles(cache, '.bin');

  it('changes nothing but the time that it takes', async () => {
    const cache = freshCache();
    const expected = await run(AGENDA);
    expect(expected.status).toBe(0);
    expect(await run(AGENDA, { cache })).toEqual(expected);
    expect(archives(cache)).toHaveLength(1);
    expect(await run(AGENDA, { cache })).toEqual(expected);
  });

  it('is made anew when it is damaged', async () => {
    const cache = freshCache();
    const expected = await run(AGENDA, { cache });
    const [archive = ''] = archives(cache);
    const whole = readFileSync(archive);
    const flipped = Buffer.from(whole);
    for (let at = 100; at < flipped.length; at += 1000) flipped[at] = (flipped[at] ?? 0) ^ 0xff;
    for (const damaged of [flipped, whole.subarray(0, 1000), Buffer.alloc(0)]) {
      writeFileSync(archive, damaged);
      expect(await run(AGENDA, { cache })).toEqual(expected);
      expect(readFileSync(archive).length).toBeGreaterThan(1000);
    }
  });

  it('may be made by several runs at once', async () => {
    const cache = freshCache();
    const runs = await Promise.all(Array.from({ length: 4 }, () => run(AGENDA, { cache })));
    for (const { status } of runs) expect(status).toBe(0);
    expect(archives(cache)).toHaveLength(1);
    expect((await run(AGENDA, { cache })).status).toBe(0);
  });

  it('is not needed', async () => {
    const file = join(freshCache(), 'file');
    writeFileSync(file, '');
    expect((await run(AGENDA, { cache: file })).status).toBe(0);
  });
});
