import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { itemKey } from '../../src/model/item.ts';
import {
  type Edition,
  type GitHubServer,
  startGitHubServer,
  type WorldData,
} from '../github-server/index.ts';
import { environment, hasNodejsFacts, nodejsWorld } from '../helpers/nodejs-world.ts';
import { type CliResult, runCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { openSource } from '../services/github/open-source.ts';

const EDITIONS: readonly Edition[] = ['github.com', 'boolean', 'boolean-only', 'enterprise'];
const NOW = '2023-08-01T12:00:00Z';

const world: WorldData = {
  repositories: [
    { nameWithOwner: 'one/a' },
    { nameWithOwner: 'one/old', isArchived: true },
    { nameWithOwner: 'two/b' },
    { nameWithOwner: 'three/c' },
    { nameWithOwner: 'three/d' },
  ],
  organizations: [{ login: 'one' }, { login: 'two' }, { login: 'three' }],
  items: ['one/a', 'one/old', 'two/b', 'three/c', 'three/d'].flatMap((repo, index) => [
    {
      repo,
      number: 1,
      type: 'Issue' as const,
      title: `Agenda of ${repo}`,
      author: 'ann',
      labels: ['wg-agenda'],
      createdAt: `2023-07-0${index + 1}T00:00:00Z`,
    },
    {
      repo,
      number: 2,
      type: 'PullRequest' as const,
      title: `Help for ${repo}`,
      author: 'bob',
      labels: index % 2 === 0 ? ['help'] : ['good first issue'],
      createdAt: `2023-07-1${index + 1}T00:00:00Z`,
    },
  ]),
};

async function on<T>(
  edition: Edition,
  given: WorldData,
  ask: (server: GitHubServer) => Promise<T>,
): Promise<T> {
  await using server = await startGitHubServer({ world: given, now: NOW, edition });
  return await ask(server);
}

function agenda(server: GitHubServer, query: string | null): Promise<CliResult> {
  const cwd = temporaryFolder();
  const sections = query === null ? '' : `, sections: [{ title: More, query: '${query}' }]`;
  writeFileSync(
    join(cwd, 'minutebook.yml'),
    `groups:\n  wg:\n    agenda: { label: wg-agenda, from: [one, two, three/c]${sections} }\n`,
  );
  return runCli(['agenda', '--date', '2023-08-03', '--json'], { cwd, env: environment(server), now: NOW });
}

const addedBy = ({ stdout }: CliResult): string[] => {
  const { documents } = JSON.parse(stdout) as { documents: { added: string[] }[] };
  return documents[0]?.added.map((url) => url.replace(/^.*\.com\//u, '')).sort() ?? [];
};

describe.each(EDITIONS)('on %s', (edition) => {
  it('an agenda of two organisations and a repository is all of theirs that anybody can work on', async () => {
    const result = await on(edition, world, (server) => agenda(server, null));
    expect(addedBy(result)).toEqual(['one/a/issues/1', 'three/c/issues/1', 'two/b/issues/1']);
    expect(JSON.parse(result.stdout)).toMatchObject({ archived: 1, withheld: 0 });
    expect(result.stderr).toContain('left out: 1 open item of archived repositories');
  });

  it('a plain query means the same, whatever places it names', async () => {
    const query = 'repo:one/a repo:three/c repo:three/d is:pr label:help,"good first issue"';
    const result = await on(edition, world, (server) => agenda(server, query));
    expect(addedBy(result)).toEqual([
      'one/a/issues/1',
      'one/a/pull/2',
      'three/c/issues/1',
      'three/c/pull/2',
      'two/b/issues/1',
    ]);
  });

  it('a query with operators is asked of an engine that knows them, or refused with what to write instead', async () => {
    const query = 'is:pr (label:help OR label:"good first issue") NOT bob';
    const result = await on(edition, world, (server) => agenda(server, query));
    if (edition === 'enterprise') {
      expect(result.status).toBe(2);
      expect(result.stderr).toMatch(
        /^minutebook: minutebook.yml:3:\d+: .* of `groups\.wg\.agenda\.sections\[0\]\.query`/mu,
      );
      expect(result.stderr).toContain('label:"a","b"');
    } else {
      expect(addedBy(result)).toEqual([
        'one/a/issues/1',
        'one/a/pull/2',
        'three/c/issues/1',
        'three/c/pull/2',
        'two/b/issues/1',
        'two/b/pull/2',
      ]);
    }
  });
});

it('looks at what a server understands once, and only for a query that needs it', async () => {
  const names = (query: string | null) =>
    on('github.com', world, async (server) => {
      await agenda(server, query);
      return server.log.filter(({ operationName }) => operationName === 'SearchTypes').length;
    });
  expect([await names(null), await names('label:help'), await names('label:help OR label:x')]).toEqual([
    0, 0, 1,
  ]);
});

describe.skipIf(!hasNodejsFacts)('over the facts of the Node.js organisation (../shared)', () => {
  const CONFIG = join(process.cwd(), 'fixtures/nodejs/minutebook.yml');

  it('the update of July is the same document on every edition, in few requests', async () => {
    const texts: string[] = [];
    for (const edition of EDITIONS) {
      await on(edition, nodejsWorld(), async (server) => {
        const cwd = temporaryFolder();
        const argv = ['update', '2023-07', '--config', CONFIG, '--out', 'notes'];
        const options = { cwd, env: environment(server), now: NOW };
        const { stdout, status, stderr } = await runCli([...argv, '--stdout'], options);
        expect(status, stderr).toBe(0);
        texts.push(stdout);
        expect(server.log.length).toBeLessThanOrEqual(8);
      });
    }
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toMatch(/nodejs\/node\/pull\/\d+/u);
  });

  it('all items of the year are found, none twice', async () => {
    for (const edition of EDITIONS) {
      await on(edition, nodejsWorld(), async (server) => {
        const scope = [
          ...new Set(
            nodejsWorld().repositories.map(({ nameWithOwner }) => nameWithOwner.split('/')[0] ?? ''),
          ),
        ];
        const found = await openSource(server).source.items([{ scope }], {});
        const now = Date.parse(NOW);
        const there = nodejsWorld().items.filter(({ createdAt }) => Date.parse(createdAt) <= now);
        expect(found.map(itemKey).sort()).toEqual(
          there.map(({ repo, number }) => `${repo}#${number}`).sort(),
        );
      });
    }
  }, 120_000);
});
