import { agenda } from '../../src/commands/agenda.ts';
import { run } from '../../src/commands/run/run.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { nodeDeps } from '../../src/host/node-deps.ts';
import type { Config } from '../../src/model/config.ts';
import type { DocumentState } from '../../src/model/document.ts';
import type { Deps, Reporter } from '../../src/ports/deps.ts';
import type { GitHubServerOptions, ItemData } from '../../test/github-server/index.ts';

const ITEMS_PER_GROUP = 20;
const NOW = '2024-06-05T12:00:00Z';
const SILENT: Reporter = { progress() {}, note() {}, detail() {}, warn() {}, done() {} };

/** A GitHub with so many groups, each with its repository and 20 open items on its agenda, and one repository for all minutes. */
export function groupsServer(groups: number): Pick<GitHubServerOptions, 'world' | 'now'> {
  const names = groupNames(groups);
  return {
    now: NOW,
    world: {
      repositories: ['minutes', ...names].map((name) => ({
        nameWithOwner: `acme/${name}`,
        files: { 'README.md': `# ${name}\n` },
      })),
      users: [{ login: 'ann' }],
      items: names.flatMap((name) =>
        Array.from({ length: ITEMS_PER_GROUP }, (_, index) => agendaItem(name, index + 1)),
      ),
    },
  };
}

function agendaItem(name: string, number: number): ItemData {
  return {
    repo: `acme/${name}`,
    number,
    type: 'Issue',
    title: `${name} talks about ${number}`,
    author: 'ann',
    labels: [`${name}-agenda`],
    createdAt: '2024-05-01T12:00:00Z',
  };
}

/** Their configuration. Every group meets the day after, in a meeting that has an issue. */
export function groupsConfig(groups: number): Config {
  const meeting = (name: string) => {
    return `{ repository: acme/${name}, schedule: { every: "2024-05-30T15:00[UTC]/P7D" } }`;
  };
  const entries = groupNames(groups).map((name) => {
    return `  ${name}: { name: ${name}, agenda: { from: [acme] }, meeting: ${meeting(name)} }`;
  });
  const text = `publish: { files: commit }\ngroups:\n${entries.join('\n')}\n`;
  const { config, problems } = parseConfig(text, { file: 'minutebook.yml' });
  if (config === null) throw new Error(JSON.stringify(problems));
  return config;
}

/** Where the services of a machine find their GitHub, and what they reach it with. */
interface GroupsHost {
  apiUrl: string;
  graphqlUrl: string;
  fetch?: typeof globalThis.fetch;
}

/** The services of this machine, as new as those of a new process. */
export function groupsDeps({ apiUrl, graphqlUrl, fetch }: GroupsHost): Deps {
  return nodeDeps({
    env: {
      GITHUB_TOKEN: 'tok-all',
      GITHUB_API_URL: apiUrl,
      GITHUB_GRAPHQL_URL: graphqlUrl,
      GITHUB_REPOSITORY: 'acme/minutes',
    },
    cwd: process.cwd(),
    now: NOW,
    reporter: SILENT,
    fetch,
  });
}

/**
 * Compile the agenda of one group.
 * @throws {Error} when items are missing: the figures would be of something else.
 */
export async function agendaOf(config: Config, group: string, deps: Deps): Promise<void> {
  const { documents } = await agenda({ config, group }, deps);
  const listed = documents[0]?.report.items;
  if (listed !== ITEMS_PER_GROUP) throw new Error(`The agenda of ${group} has ${listed} items.`);
}

/** What one run took. */
export interface RunCost {
  seconds: number;
  requests: number;
}

/**
 * Do everything that is due: the issue and the minutes of every group.
 * @param state - What is to become of every document.
 * @throws {Error} when something else became of one.
 */
export async function runOnce(config: Config, host: GroupsHost, state: DocumentState): Promise<RunCost> {
  const deps = groupsDeps(host);
  const start = performance.now();
  const { tasks = [] } = await run({ config }, deps);
  const seconds = (performance.now() - start) / 1000;
  const wrong = tasks.filter((task) => task.state !== state);
  if (tasks.length !== 2 * config.groups.length || wrong.length > 0) {
    throw new Error(`${tasks.length} tasks, of which not ${state}: ${JSON.stringify(wrong.slice(0, 3))}`);
  }
  return { seconds, requests: (await deps.usage()).requests };
}

function groupNames(groups: number): string[] {
  return Array.from({ length: groups }, (_, index) => `group-${index + 1}`);
}
