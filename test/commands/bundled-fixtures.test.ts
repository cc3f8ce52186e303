import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const FIXTURES = 'fixtures/nodejs';
const SEEDS = '../shared/seeds';
const root = process.cwd();

const MINUTES = ['minutes', '--date', '2023-02-16', '--now', '2023-02-15T12:00Z', '--fixtures', FIXTURES];
const UPDATE = ['update', '2023-07', '--now', '2023-08-01T12:00Z', '--fixtures', FIXTURES];

describe('npm start', () => {
  it.each([
    { argv: MINUTES, path: 'security-wg/2023-02-16.md' },
    { argv: UPDATE, path: 'updates/update-2023-07.md' },
  ])('gives notes/$path again, byte for byte', async ({ argv, path }) => {
    const out = temporaryFolder();
    const { status } = await runCli([...argv, '--out', out], { cwd: root });
    expect(status).toBe(0);
    expect(readFileSync(join(out, path), 'utf8')).toBe(readFileSync(join('notes', path), 'utf8'));
  });

  it('changes nothing the second time, and says so', async () => {
    const out = temporaryFolder();
    const first = await runCli([...MINUTES, '--out', out], { cwd: root });
    const second = await runCli([...MINUTES, '--out', out], { cwd: root });
    expect(first.stdout).toMatch(/2023-02-16\.md\n$/u);
    expect(second).toMatchObject({ status: 0, stdout: '', stderr: expect.stringContaining('unchanged') });
  });

  it('says which answer is missing when something else is asked for', async () => {
    const argv = ['update', '2023-05', '--now', '2023-08-01T12:00Z', '--fixtures', FIXTURES, '--stdout'];
    const { status, stdout, stderr } = await runCli(argv, { cwd: root });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('The recording has no answer');
    expect(stderr).toContain('--record');
  });
});

/** The document that the bundled facts give. */
async function generated(argv: readonly string[]): Promise<string> {
  const { stdout } = await runCli([...argv, '--stdout', '--out', temporaryFolder()], { cwd: root });
  return stdout;
}

describe.skipIf(!existsSync(SEEDS))('the seed minutes (../shared)', () => {
  it('come out with every line that a tool can know, in their order', async () => {
    const seed = readFileSync(join(SEEDS, 'minutes-2023-02-16.md'), 'utf8').split('\n');
    const document = (await generated(MINUTES)).split('\n');
    const known = seed.filter((line) =>
      /^#|^\* \*\*GitHub|^\* Security wg team|^\*Extracted|\[#\d+\]|^\* \*\*Node\.js|^Click/u.test(line),
    );
    expect(known.length).toBe(21);
    let at = -1;
    for (const line of known) {
      const found = document.indexOf(line, at + 1);
      expect(found, `${line} after line ${at + 1}`).toBeGreaterThan(at);
      at = found;
    }
    expect(document).toContain('* **Recording**:');
    expect(document).toContain(
      '- [ ] Vulnerability Review - https://github.com/nodejs/nodejs-dependency-vuln-assessments/issues',
    );
  });
});

describe.skipIf(!existsSync(SEEDS))('the seed update (../shared)', () => {
  it('comes out with every heading and opening sentence, in their order', async () => {
    const seed = readFileSync(join(SEEDS, 'update-2023-07.md'), 'utf8').split('\n');
    const document = (await generated(UPDATE)).split('\n');
    const known = seed.filter((line) => /^#|^The following|^Each section|^2023 Security/u.test(line));
    expect(known.length).toBe(10);
    expect(document.filter((line) => known.includes(line))).toEqual(known);
  });

  it('comes out with each of its references that the facts hold, once', async () => {
    const world = JSON.parse(readFileSync('../shared/data/nodejs/world-2023.json', 'utf8')) as {
      items: { repo: string; number: number }[];
    };
    const held = new Set(world.items.map(({ repo, number }) => `${repo}#${number}`));
    const seed = references(readFileSync(join(SEEDS, 'update-2023-07.md'), 'utf8')).filter((key) =>
      held.has(key),
    );
    expect(new Set(seed).size).toBe(18);
    const document = references(await generated(UPDATE));
    for (const key of new Set(seed)) expect(document.filter((found) => found === key)).toEqual([key]);
  });
});

function references(markdown: string): string[] {
  return [...markdown.matchAll(/https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/(?:pull|issues)\/(\d+)/gu)].map(
    ([, repository, number]) => `${repository}#${number}`,
  );
}
