import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GitHubServer, startGitHubServer } from '../github-server/index.ts';
import { environment, hasNodejsFacts, nodejsWorld, PRIVATE_TRACES } from '../helpers/nodejs-world.ts';
import { runCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const CONFIG = join(process.cwd(), 'fixtures/nodejs/minutebook.yml');
const NOW = '2023-08-01T12:00:00Z';
const COMMANDS = [
  { name: 'agenda', argv: ['agenda', '--date', '2023-07-20'], withheld: 1 },
  { name: 'minutes', argv: ['minutes', '--date', '2023-07-20'], withheld: 1 },
  { name: 'update', argv: ['update', '2023-07'], withheld: 2 },
];

describe.skipIf(!hasNodejsFacts)('over the facts of the Node.js organisation (../shared)', () => {
  let server: GitHubServer;
  beforeAll(async () => {
    server = await startGitHubServer({ world: nodejsWorld(), now: NOW });
  });
  afterAll(() => server.close());

  it.each(COMMANDS)(
    '$name shows nothing private to anybody, with a token that sees it all',
    async ({ argv, withheld }) => {
      const cwd = temporaryFolder();
      const common = ['--config', CONFIG, '--out', 'notes', '--verbose', '--explain'];
      const runs = [
        await runCli([...argv, ...common, '--record', 'recorded'], {
          cwd,
          env: environment(server),
          now: NOW,
        }),
        await runCli([...argv, ...common, '--json'], { cwd, env: environment(server), now: NOW }),
      ];
      for (const { status, stdout, stderr } of runs) {
        expect(status, stderr).toBe(0);
        expect(stdout + stderr).not.toMatch(PRIVATE_TRACES);
        expect(stdout + stderr).not.toContain('tok-all');
      }
      expect(JSON.parse(runs[1]?.stdout ?? '')).toMatchObject({ withheld });
      const written = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((name) =>
        statSync(join(cwd, name)).isFile(),
      );
      expect(written.length).toBeGreaterThan(0);
      for (const name of written) {
        expect(name).not.toMatch(PRIVATE_TRACES);
        expect(readFileSync(join(cwd, name), 'utf8')).not.toMatch(PRIVATE_TRACES);
      }
    },
  );
});
