import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantTimer, type Timer } from '../../src/ports/timer.ts';
import { type GitHubServer, startGitHubServer, type WorldData } from '../github-server/index.ts';
import { commitToBranch } from '../github-server/state/write-git.ts';
import { updateItem } from '../github-server/state/write-items.ts';
import { mergePull } from '../github-server/state/write-pulls.ts';
import { type HackMdOptions, type HackMdServer, startHackMdServer } from '../hackmd-server/server.ts';
import { type CliResult, runCli } from '../helpers/run-cli.ts';

/** A group whose meetings, issue and note live on local servers. */
export interface Life extends AsyncDisposable {
  github: GitHubServer;
  hackmd: HackMdServer;
  /** The folder of the configuration. */
  folder: string;
  run(argv: readonly string[], now?: string, token?: string, timer?: Timer): Promise<CliResult>;
  /** The text of a file in the meeting repository, or null. */
  file(path: string, branch?: string): Promise<string | null>;
  /** A person commits to the meeting repository: texts by path, null deletes the file. */
  commit(files: Readonly<Record<string, string | null>>, branch?: string): void;
  /** A person merges a pull request of the meeting repository by squashing it. */
  merge(number: number): void;
  /** Issues and discussions of the meeting repository without those that the world began with. */
  issues(): { number: number; title: string; body: string; open: boolean; comments: string[] }[];
  /** A person edits the body of an issue. */
  edit(number: number, change: (body: string) => string): Promise<void>;
  /** A person labels an issue, and the search knows it. */
  label(number: number, labels: readonly string[]): Promise<void>;
  calendar(text: string): void;
}

export const REPOSITORY = 'acme/wg';

export const WORLD: WorldData = {
  asOf: '2023-02-13T12:00:00Z',
  repositories: [
    {
      nameWithOwner: REPOSITORY,
      files: { 'README.md': '# WG' },
      labelsList: [{ name: 'meeting' }, { name: 'wg-agenda' }],
      collaborators: { ann: 'maintain' },
    },
    { nameWithOwner: 'acme/app', labelsList: [{ name: 'wg-agenda' }] },
  ],
  users: [{ login: 'ann' }, { login: 'minutes-bot' }],
  items: [
    item(REPOSITORY, 1, 'Permission model'),
    item(REPOSITORY, 2, 'Ping @everyone and close #1'),
    item('acme/app', 7, 'Scorecard'),
  ],
};

function item(repo: string, number: number, title: string) {
  return {
    repo,
    number,
    type: 'Issue' as const,
    title,
    author: 'ann',
    labels: ['wg-agenda'],
    createdAt: `2023-01-0${number}T10:00:00Z`,
  };
}

/** What is different from the usual group. */
export interface LifeOptions {
  world?: WorldData;
  /** The text of the configuration. */
  config?: string;
  hackmd?: HackMdOptions;
  /** The clock on GitHub's wall stands at the time of the last run, instead of going on by itself. */
  stopped?: boolean;
  /** Variables of the environment; `undefined` takes one out. */
  env?: Readonly<Record<string, string | undefined>>;
}

export const CONFIG = `host: Acme
preset: nodejs
publish: { files: commit }
groups:
  wg:
    name: Security WG
    agenda:
      label: wg-agenda
      from: [acme]
      standing: ["Review of alerts"]
    meeting:
      repository: ${REPOSITORY}
      labels: [meeting]
      schedule: { ical: meetings.ics }
      invited: ["Team: @acme/wg"]
      observers: ["Friends: @acme/friends"]
      join: https://zoom.us/j/1
    minutes:
      path: "{{group}}/{{date}}.md"
      hackmd: { team: openjs-nodejs, collect: commit }
      carry: true
      noNotes: true
`;

/** Every other Thursday from 2023-02-02 at 15:00 UTC; `exceptions` are events with a RECURRENCE-ID. */
export function calendarText(exceptions = '', exdate = ''): string {
  const event = [
    'BEGIN:VEVENT',
    'UID:wg',
    'DTSTAMP:20230101T000000Z',
    'SUMMARY:WG',
    'DTSTART:20230202T150000Z',
  ];
  const rule = ['DTEND:20230202T160000Z', 'RRULE:FREQ=WEEKLY;INTERVAL=2', exdate, 'END:VEVENT'];
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...event, ...rule, exceptions, 'END:VCALENDAR', '']
    .filter((line, index, lines) => line !== '' || index === lines.length - 1)
    .join('\r\n');
}

/** The meeting of 2023-02-16, at another time or cancelled. */
export function exception(lines: readonly string[]): string {
  return [
    'BEGIN:VEVENT',
    'UID:wg',
    'DTSTAMP:20230102T000000Z',
    'SUMMARY:WG',
    'RECURRENCE-ID:20230216T150000Z',
    ...lines,
    'END:VEVENT',
  ].join('\r\n');
}

function actors({ world }: GitHubServer) {
  const [repository, ann] = [world.repository(REPOSITORY), world.account('ann')];
  if (repository === undefined || ann === null) throw new Error('The world has ann and her repository.');
  return { repository, ann };
}

export async function startLife({
  world = WORLD,
  config = CONFIG,
  hackmd: notes = {},
  env = {},
  stopped = false,
}: LifeOptions = {}): Promise<Life> {
  let clock = Date.parse('2023-02-14T12:00:00Z');
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-life-'));
  writeFileSync(join(folder, 'minutebook.yml'), config);
  writeFileSync(join(folder, 'meetings.ics'), calendarText());
  const github = await startGitHubServer({
    world,
    searchLag: Number.POSITIVE_INFINITY,
    ...(stopped && { serviceClock: () => clock }),
    tokens: {
      'tok-bot': { login: 'minutes-bot' },
      'tok-ann': { login: 'ann' },
      'tok-all': { login: 'minutes-bot', sees: 'all' },
      'tok-read': { kind: 'app', permissions: { issues: 'read' } },
      'tok-no-pulls': { login: 'minutes-bot', permissions: { pullRequests: 'read' } },
      'tok-no-discussions': { kind: 'app', permissions: { discussions: 'read' } },
      'tok-no-projects': { login: 'minutes-bot', permissions: { projects: 'none' } },
      'tok-app-no-projects': { kind: 'app', permissions: { projects: 'none' } },
      'tok-issues': { login: 'minutes-bot', permissions: { contents: 'none' } },
    },
  });
  const hackmd = await startHackMdServer(notes);
  const first = Math.max(
    ...world.items.filter(({ repo }) => repo === REPOSITORY).map(({ number }) => number),
  );
  const asAnn = async (number: number, body: object) => {
    const answer = await fetch(`${github.apiUrl}/repos/${REPOSITORY}/issues/${number}`, {
      method: 'PATCH',
      headers: { authorization: 'Bearer tok-ann', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`PATCH of ${number} answered ${answer.status}`);
  };
  const issues: Life['issues'] = () => {
    const repository = github.world.repository(REPOSITORY);
    return [...(repository?.items.values() ?? [])]
      .filter(({ number, kind }) => number > first && kind !== 'PullRequest')
      .map(({ number, title, body, events }) => ({
        number,
        title,
        body,
        open:
          events.findLast(({ kind }) => kind === 'ClosedEvent' || kind === 'ReopenedEvent')?.kind !==
          'ClosedEvent',
        comments: events.flatMap((event) =>
          event.kind === 'IssueComment' || event.kind === 'DiscussionComment' ? [event.body] : [],
        ),
      }));
  };
  return {
    github,
    hackmd,
    folder,
    issues,
    run: (argv, now = '2023-02-14T12:00:00Z', token = 'tok-bot', timer) => {
      github.setNow(now);
      clock = Date.parse(now);
      hackmd.setNow(now);
      return runCli(argv, {
        cwd: folder,
        now,
        timer: timer ?? instantTimer(() => Date.parse(now)),
        env: {
          GITHUB_API_URL: github.apiUrl,
          GITHUB_GRAPHQL_URL: github.graphqlUrl,
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_TOKEN: token,
          GITHUB_REPOSITORY: REPOSITORY,
          HACKMD_API_URL: hackmd.apiUrl,
          HACKMD_API_TOKEN: 'tok-hackmd',
          ...env,
        },
      });
    },
    async file(path, branch = 'main') {
      const address = `${github.apiUrl}/repos/${REPOSITORY}/contents/${path}?ref=${encodeURIComponent(branch)}`;
      const answer = await fetch(address, {
        headers: { authorization: 'Bearer tok-ann', accept: 'application/vnd.github.raw+json' },
      });
      // `text()` would take off a byte order mark.
      return answer.ok ? Buffer.from(await answer.arrayBuffer()).toString() : null;
    },
    commit(files, branch = 'main') {
      const entries = Object.entries(files);
      const additions = entries.flatMap(([path, text]) =>
        text === null ? [] : [{ path, content: Buffer.from(text) }],
      );
      const deletions = entries.flatMap(([path, text]) => (text === null ? [path] : []));
      const { repository, ann } = actors(github);
      const changes = { additions, deletions };
      commitToBranch(github.world, repository, branch, ann, { message: 'By hand', changes });
    },
    merge(number) {
      const { repository, ann } = actors(github);
      const pull = repository.items.get(number);
      if (pull === undefined) throw new Error(`There is no pull request ${number}.`);
      mergePull(github.world, pull, ann, { method: 'SQUASH' });
    },
    async edit(number, change) {
      const { repository, ann } = actors(github);
      const found = repository.items.get(number);
      if (found?.kind === 'Discussion') updateItem(github.world, found, ann, { body: change(found.body) });
      else await asAnn(number, { body: change(found?.body ?? '') });
    },
    async label(number, labels) {
      await asAnn(number, { labels });
      github.settle();
    },
    calendar: (text) => writeFileSync(join(folder, 'meetings.ics'), text),
    async [Symbol.asyncDispose]() {
      await github.close();
      await hackmd[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
