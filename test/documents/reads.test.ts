import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { nodeDeps } from '../../src/host/node-deps.ts';
import { agenda, type Deps, loadConfig, minutes, type Outcome, run, update } from '../../src/index.ts';
import type { Config } from '../../src/model/config.ts';
import { nodeFiles } from '../../src/services/machine/node-files.ts';
import { startGitHubServer } from '../github-server/index.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const now = '2023-02-15T12:00:00Z';
const configuration = (path: string) => `groups:
  wg:
    name: Working group
    agenda: { from: [acme] }
    meeting: { repository: acme/wg, schedule: { every: "2023-01-05T15:00[UTC]/P7D" } }
    minutes: { carry: true, path: "wg/${path}", registers: [actions, decisions, items] }
    attendance: { members: members.md, quorum: 50% }
roles:
  support:
    name: Support
    document: role.md
    path: "updates/{{period}}.md"
    people: [ann]
    from: [acme]
    chart: 6
`;
const DATES = ['2023-01-26', '2023-02-02', '2023-02-09'];
const section = (date: string, marks: string) =>
  `${marks} ${date}\n\n${marks}# Present\n\n* Ann @ann\n\n${marks}# Actions\n\n* Ann to write ${date}\n`;
const ofDay = Object.fromEntries(DATES.map((date) => [`notes/wg/${date}.md`, section(date, '#')]));
const numbered = Object.fromEntries(DATES.map((date, at) => [`notes/wg/${at + 1}.md`, section(date, '#')]));
const shared = { 'notes/wg/notes.md': `# Notes\n\n${DATES.map((date) => section(date, '##')).join('\n')}` };
const update202301 = '# Update 2023-01\n\n## 1) Fix\n\n* x - https://github.com/acme/app/pull/1\n';

const commands: Record<string, (config: Config, deps: Deps) => Promise<Outcome>> = {
  agenda: (config, deps) => agenda({ config }, deps),
  minutes: (config, deps) => minutes({ config }, deps),
  update: (config, deps) => update({ config, period: '2023-02' }, deps),
  run: (config, deps) => run({ config }, deps),
};

async function project(path: string, archive: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  const texts: Record<string, string> = {
    'minutebook.yml': configuration(path),
    'members.md': '* @ann\n* @bob\n',
    'role.md': '# Support\n\n## 1) Fix\n\n## 2) Rest\n',
    'notes/updates/2023-01.md': update202301,
    ...archive,
  };
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const repositories = ['acme/app', 'acme/wg'].map((nameWithOwner) => ({ nameWithOwner }));
  const server = await startGitHubServer({
    world: { repositories, users: [{ login: 'ann' }], items: [] },
    now,
  });
  onTestFinished(() => server.close());
  const { apiUrl, graphqlUrl } = server;
  const env = { GITHUB_TOKEN: 'tok-public', GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl };
  return { folder, env };
}

it.each([
  ['a file for each day', '{{date}}.md', ofDay],
  ['a file for each number', '{{number}}.md', numbered],
  ['one file', 'notes.md', shared],
])(
  'reads a file once, and what it writes once more right before that: minutes in %s',
  async (_, path, archive) => {
    const { folder, env } = await project(path, archive);
    for (const [name, command] of Object.entries(commands)) {
      const reads = new Map<string, number>();
      const written = new Set<string>();
      const files = {
        ...nodeFiles,
        read(file: string) {
          reads.set(file, (reads.get(file) ?? 0) + 1);
          return nodeFiles.read(file);
        },
        write(file: string, text: string) {
          written.add(file);
          return nodeFiles.write(file, text);
        },
      };
      const deps = nodeDeps({ env, cwd: folder, now, files });
      await command(await loadConfig({}, deps), deps);
      const often = [...reads].filter(([file, times]) => times > (written.has(file) ? 2 : 1));
      expect(often.map(([file, times]) => `${name} ${relative(folder, file)} ${times}`)).toEqual([]);
      expect(reads.size).toBeGreaterThan(1);
    }
  },
);

it('keeps what somebody writes into a file after it was read', async () => {
  const { folder, env } = await project('notes.md', shared);
  const notes = join(folder, 'notes/wg/notes.md');
  let isFirst = true;
  const files = {
    ...nodeFiles,
    async read(file: string) {
      const text = await nodeFiles.read(file);
      if (file === notes && isFirst) writeFileSync(notes, `${text}* Bob to read it\n`);
      if (file === notes) isFirst = false;
      return text;
    },
  };
  const deps = nodeDeps({ env, cwd: folder, now, files });
  await minutes({ config: await loadConfig({}, deps) }, deps);
  expect(readFileSync(notes, 'utf8')).toMatch(/^\* Bob to read it$.*^## 2023-02-16$/msu);
});
