import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import module from 'node:module';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtProgram } from '../helpers/built-program.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const FIXTURES = resolve('fixtures/nodejs');
const AGENDA = ['agenda', '--date', '2023-02-16', '--now', '2023-02-15T12:00Z', '--fixtures', FIXTURES];

let folder: string;
let cli: string;
beforeAll(async () => {
  folder = await builtProgram();
  cli = join(folder, 'cli.js');
});

interface RunOptions {
  env?: Record<string, string>;
}

function run(argv: readonly string[], options: RunOptions = {}) {
  return start(process.execPath, [cli, ...argv], options);
}

/** With the exit status of the first command that fails. */
function shell(command: string) {
  const env = { NODE: process.execPath, CLI: cli };
  return start('bash', ['-o', 'pipefail', '-c', command], { env });
}

async function start(command: string, argv: readonly string[], { env }: RunOptions = {}) {
  const child = spawn(command, argv, { env: { PATH: process.env.PATH, ...env } });
  const status = new Promise((done) => child.on('close', done));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await status, stdout, stderr };
}

describe('the program as it is built', () => {
  it('shows help and its version', async () => {
    expect(await run(['--version'])).toMatchObject({ status: 0, stderr: '' });
    expect((await run(['--help'])).stdout).toContain('Usage: minutebook');
  });

  it('is a library as well', async () => {
    const input = `import('${join(folder, 'index.js')}').then(({ mergeDocument }) => console.log(mergeDocument('a\\n', 'b\\n')))`;
    expect(await start(process.execPath, ['-e', input])).toMatchObject({ status: 0, stderr: '' });
  });

  it('says what is wrong, and where', async () => {
    const { status, stderr } = await run(['agenda', '--config', join(folder, 'none.yml')]);
    expect(status).toBe(2);
    expect(stderr).toContain('There is no configuration');
  });
});

it.skipIf(process.platform === 'win32')(
  'ends a preview when it is told to stop, wherever its options stand',
  async () => {
    const config = join(FIXTURES, 'minutebook.yml');
    const argv = [cli, '--config', config, 'preview', '--fixtures', FIXTURES];
    const child = spawn(process.execPath, argv, { env: { PATH: process.env.PATH } });
    const status = new Promise((done) => child.on('close', done));
    child.stdout.once('data', () => child.kill('SIGINT'));
    expect(await text(child.stdout)).toMatch(/^http:\/\/127\.0\.0\.1:/u);
    expect(await status).toBe(0);
  },
);

describe.skipIf(process.platform === 'win32')('what is printed', () => {
  const into = (target: string) => shell(`"$NODE" "$CLI" ${AGENDA.join(' ')} ${target}`);

  it('may be read in part, as by head', async () => {
    const { status, stdout, stderr } = await into('| head -c 20');
    expect(stdout).toHaveLength(20);
    expect({ status, stderr }).toEqual({ status: 0, stderr: (await into('')).stderr });
  });

  it.skipIf(!existsSync('/dev/full'))('is missed with an error when the disk is full', async () => {
    const { status, stderr } = await into('> /dev/full');
    expect(status).toBe(1);
    expect(stderr).toContain(
      'minutebook: The results could not be printed.\n  why: The disk is full.\n  fix: Send them elsewhere',
    );
    expect(stderr).not.toContain('    at ');
  });

  it.skipIf(!existsSync('/dev/full'))('is there without the messages when those cannot be told', async () => {
    const { status, stdout } = await into('2> /dev/full');
    expect(status).toBe(0);
    expect(stdout).toContain('Agenda');
  });
});

describe('code that Node.js keeps', () => {
  const keeps = 'enableCompileCache' in module;
  const agenda = (env: Record<string, string>) => run(AGENDA, { env });

  it.skipIf(!keeps)('changes nothing but the time that a run takes', async () => {
    const cache = temporaryFolder();
    const expected = await agenda({ NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(expected.status).toBe(0);
    expect(await agenda({ NODE_COMPILE_CACHE: cache })).toEqual(expected);
    expect(readdirSync(cache)).not.toEqual([]);
    expect(await agenda({ NODE_COMPILE_CACHE: cache })).toEqual(expected);
  });

  it('is not kept when that is switched off, nor is anything else', async () => {
    const home = temporaryFolder();
    const env = { HOME: home, TMPDIR: home, XDG_CACHE_HOME: home, NODE_DISABLE_COMPILE_CACHE: '1' };
    expect((await agenda(env)).status).toBe(0);
    expect(readdirSync(home)).toEqual([]);
  });
});
