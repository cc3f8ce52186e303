import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { runCommands } from '../docs/check-commands.ts';
import { type Project, startProject, TODAY } from '../docs/project.ts';
import { snippetsOf } from '../docs/snippets.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const npm = (argv: string[], cwd = '.') =>
  execFileSync('npm', argv, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** Installing asks the registry: npm run test:package. */
const isAsked = process.env.PACKAGE === '1';

describe.runIf(isAsked)('the package in an empty folder', () => {
  it('runs every command of README', async () => {
    const folder = temporaryFolder();
    npm(['pack', '--pack-destination', folder]);
    const [tarball = ''] = readdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    npm(['install', '--no-save', '--no-audit', '--no-fund', `./${tarball}`], folder);
    const program = join(folder, 'node_modules/minutebook/dist/cli.js');
    expect(existsSync(join(folder, 'node_modules/minutebook/man/minutebook.1'))).toBe(true);
    await using project = await startProject();
    const installed: Project = {
      ...project,
      clone: () => mkdtempSync(join(folder, 'clone-')),
      async run(argv, { cwd = project.folder, variables = {} } = {}) {
        const env = { ...variables, ...project.env, NODE_NO_WARNINGS: '1' };
        // Nobody looks at a preview here: it opens no browser, and is stopped as soon as it is there.
        const words = [program, ...argv.filter((word) => word !== '--open'), '--now', TODAY];
        const child = spawn(process.execPath, words, { cwd, env });
        if (argv[0] === 'preview') child.stdout.once('data', () => child.kill());
        const status = new Promise<number>((done) => child.on('close', (code) => done(code ?? 1)));
        const [stdout, stderr] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
        return { status: await status, stdout, stderr };
      },
    };
    const shells = snippetsOf('README.md').filter(({ language }) => language === 'sh');
    const problems: string[] = [];
    for (const { text } of shells) problems.push(...(await runCommands(text, installed)).problems);
    expect(shells.length).toBeGreaterThan(4);
    expect(problems).toEqual([]);
  });
});
