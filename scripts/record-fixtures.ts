// Records fixtures/nodejs by running the program against the local GitHub over real facts of the Node.js organisation:
// the agenda and the minutes as of the day before the meeting of 2023-02-16, the update of 2023-07 as of 2023-08-01.
// The facts are read from ../shared/data/nodejs; where that is missing there is nothing to record from.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { runProgram } from '../src/cli/run.ts';
import { loadWorld, startGitHubServer, type WorldData } from '../test/github-server/index.ts';

const FACTS = '../shared/data/nodejs';
const FOLDER = 'fixtures/nodejs';

interface Meeting {
  date: string;
  /** `owner/name#n`, in the order of the agenda. */
  items: string[];
}

/** Every second meeting of 2023, and the one whose minutes the product began with. */
function readMeetings(): Meeting[] {
  const agendas = JSON.parse(readFileSync(`${FACTS}/agendas.json`, 'utf8')) as {
    date: string;
    items: { repo: string; number: number }[];
  }[];
  const minutes = readFileSync('../shared/seeds/minutes-2023-02-16.md', 'utf8');
  const listed = [
    ...minutes.matchAll(/^\* .*\[#\d+\]\(https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/issues\/(\d+)\)$/gmu),
  ];
  return [
    ...agendas.map(({ date, items }) => ({
      date,
      items: items.map(({ repo, number }) => `${repo}#${number}`),
    })),
    { date: '2023-02-16', items: listed.map(([, repository, number]) => `${repository}#${number}`) },
  ].sort((a, b) => a.date.localeCompare(b.date));
}

/**
 * The world as it stood before a meeting: its label is on what that meeting had on its agenda, and the order of the
 * agenda is the order of the last updates. Neither is recorded in the facts; the agenda is what tells of them.
 */
function beforeMeeting(world: WorldData, { date, items }: Meeting, label: string): WorldData {
  return {
    ...world,
    items: world.items.map((item) => {
      const others = (item.labels ?? []).filter((name) => name !== label);
      const place = items.indexOf(`${item.repo}#${item.number}`);
      if (place === -1) return { ...item, labels: others };
      const updatedAt = new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000 - place * 60_000).toISOString();
      return { ...item, labels: [...others, label], updatedAt };
    }),
  };
}

/** What was on an agenda was talked about that day: as of an instant, that is the last known change of an open item. */
function asOf(world: WorldData, meetings: readonly Meeting[], instant: string): WorldData {
  return {
    ...world,
    items: world.items.map((item) => {
      if (item.updatedAt === undefined || item.updatedAt <= instant) return item;
      const discussed = meetings
        .filter(({ date, items }) => date < instant && items.includes(`${item.repo}#${item.number}`))
        .map(({ date }) => `${date}T15:30:00Z`);
      return discussed.length === 0 ? item : { ...item, updatedAt: discussed.at(-1) ?? item.updatedAt };
    }),
  };
}

async function record(world: WorldData, now: string, argv: readonly string[]): Promise<void> {
  const server = await startGitHubServer({ world, now });
  try {
    const status = await runProgram(
      [...argv, '--config', `${FOLDER}/minutebook.yml`, '--now', now, '--record', FOLDER],
      {
        env: {
          GITHUB_TOKEN: 'tok-public',
          GITHUB_API_URL: server.apiUrl,
          GITHUB_GRAPHQL_URL: server.graphqlUrl,
        },
        cwd: process.cwd(),
        stdout: { write: () => undefined },
        stderr: process.stderr,
        now: () => now,
      },
    );
    if (status !== 0) throw new Error(`minutebook ${argv.join(' ')} ended with ${status}.`);
  } finally {
    await server.close();
  }
}

if (!existsSync(FACTS)) {
  console.log(`${FACTS} is not here: the recorded fixtures stay as they are.`);
} else {
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.json')))
    rmSync(`${FOLDER}/${name}`);
  const world = loadWorld(`${FACTS}/world-2023.json`);
  const meetings = readMeetings();
  const meeting = meetings.find(({ date }) => date === '2023-02-16');
  if (meeting === undefined) throw new Error('The facts have no meeting on 2023-02-16.');
  const before = beforeMeeting(world, meeting, 'security-wg-agenda');
  const out = ['--out', `${tmpdir()}/minutebook-record`];
  await record(before, '2023-02-15T12:00:00Z', ['agenda', '--date', meeting.date]);
  await record(before, '2023-02-15T12:00:00Z', ['minutes', '--date', meeting.date, '--stdout', ...out]);
  const updateNow = '2023-08-01T12:00:00Z';
  await record(asOf(world, meetings, updateNow), updateNow, ['update', '2023-07', '--stdout', ...out]);
}
