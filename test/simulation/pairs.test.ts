import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { randomFrom } from '../helpers/random.ts';
import { officeOf } from './office.ts';
import { openProgram } from './program.ts';
import {
  argumentsOf,
  CASES,
  DOCUMENTS,
  type Mode,
  openStage,
  type Situation,
  stateOf,
  undisturbedRun,
} from './situations.ts';
import type { Stage } from './stage.ts';

/** What is run twice at a time. */
const COMMANDS = { run: ['run'], agenda: ['agenda', 'wg', '--publish'] } as const;
type CommandName = keyof typeof COMMANDS;

/** How many pairs of each command: PAIRS=50 to see how often what happens, SITUATION=minutes for those that comment below items. */
const PAIRS: Readonly<Record<CommandName, number>> =
  process.env.PAIRS === undefined
    ? { run: 7, agenda: 2 }
    : { run: Number(process.env.PAIRS), agenda: Number(process.env.PAIRS) };
/** Every so many pairs are processes of their own. */
const PROCESSES = 10;
/** Milliseconds that the services take at most, each time anew, so that the runs overtake each other. */
const LATENCY = 12;
/** So many milliseconds later, at most, the second one starts. */
const OFFSET = 300;

/** What two runs at a time came to, all in all. */
const nothingSeen = () => ({
  pairs: 0,
  /** Issues that were opened, those of them that are there twice, and those that were closed as duplicates. */
  openedIssues: 0,
  issuesMadeTwice: 0,
  duplicateIssues: 0,
  /** Comments that were sent, and those of them that stood there twice and went again. */
  sentComments: 0,
  removedComments: 0,
  madeNotes: 0,
  removedNotes: 0,
  /** Commits that GitHub did not take, for the other run was faster. */
  racedCommits: 0,
});
const seen = { run: nothingSeen(), agenda: nothingSeen() };

afterAll(() => {
  if (process.env.PAIRS !== undefined) process.stderr.write(`${JSON.stringify(seen, null, 2)}\n`);
});

interface Pair {
  command: CommandName;
  mode: Mode;
  situation: Situation;
  seed: number;
  inProcesses: boolean;
}

const pairs = (['run', 'agenda'] as const).flatMap((command) =>
  Array.from({ length: PAIRS[command] }, (_, index): Pair => {
    return {
      command,
      ...(CASES[index % CASES.length] as (typeof CASES)[number]),
      seed: index + 1,
      inProcesses: index % PROCESSES === Math.min(PROCESSES, PAIRS[command]) - 1,
    };
  }),
);

describe('two runs at a time', () => {
  // Side by side: most of their time they wait for each other.
  test.concurrent.each(
    pairs.map((pair) => ({
      name: `${pair.command} ${pair.seed}: ${pair.situation.name}, ${pair.mode}${pair.inProcesses ? ', processes' : ''}`,
      pair,
    })),
  )('come to what one comes to, $name', async ({ pair }) => {
    const { command, mode, situation, seed } = pair;
    const random = randomFrom(seed);
    const offset = random.whole(0, OFFSET);
    let latency = 0;
    await using stage = await openStage(mode, situation, {
      latency: () => (latency === 0 ? 0 : random.whole(0, latency)),
    });
    await situation.prepare(stage, mode);
    stage.forgetRequests();
    const before = { commits: commitsOf(stage), comments: commentsOf(stage) };
    latency = LATENCY;
    const errors = await (pair.inProcesses ? twoProcesses : twoRuns)(stage, pair, offset);
    latency = 0;
    expect(errors).toEqual(['', '']);
    count(stage, command, before);
    expect(stateOf(stage)).toEqual((await undisturbedRun(mode, situation, COMMANDS[command])).state);
    const again = await stage.runDue(situation.now, argumentsOf(mode), COMMANDS[command]);
    expect(again.writes).toEqual([]);
  });

  // Everybody on an issue is notified of a comment, also of one that goes again.
  test('write no comment that goes again', () => {
    expect([seen.run.removedComments, seen.agenda.removedComments]).toEqual([0, 0]);
  });
});

async function twoRuns(stage: Stage, { command, mode, situation }: Pair, offset: number): Promise<string[]> {
  const runs = [0, offset].map(async (pause) => {
    await sleep(pause);
    return stage.runDue(situation.now, argumentsOf(mode), COMMANDS[command]);
  });
  return (await Promise.all(runs)).map(errorsOf);
}

async function twoProcesses(
  stage: Stage,
  { command, mode, situation: { now } }: Pair,
  offset: number,
): Promise<string[]> {
  const program = await openProgram();
  const runs = [0, offset].map(async (pause) => {
    await sleep(pause);
    return program.start(stage, now, argumentsOf(mode), {}, COMMANDS[command]).over;
  });
  return (await Promise.all(runs)).map(errorsOf);
}

/** Why a run failed; empty when it did not. */
function errorsOf({ status, stderr }: { status: number | null; stderr: string }): string {
  return status === 0 ? '' : `${status}: ${stderr}`;
}

/** @param before - What was there before the runs. */
function count(
  stage: Stage,
  command: CommandName,
  before: { commits: number; comments: ReadonlySet<number> },
): void {
  const { issues } = stateOf(stage);
  const duplicates = issues.filter(({ comments }) =>
    comments.some((comment) => comment.startsWith('Duplicate of ')),
  );
  const { log } = stage.github;
  const sent = (method: string, path: RegExp) =>
    log.filter((entry) => entry.method === method && path.test(entry.path) && (entry.status ?? 500) < 300)
      .length;
  const noted = (request: RegExp) => stage.hackmd.log.filter((line) => request.test(line)).length;
  const sums = seen[command];
  sums.pairs += 1;
  const asked = (name: string) => log.filter(({ operationName }) => operationName === name).length;
  sums.openedIssues += sent('POST', /\/issues$/u) + asked('createDiscussion');
  sums.issuesMadeTwice += issues.length - new Set(issues.map(({ title }) => title)).size;
  sums.duplicateIssues += duplicates.length;
  sums.sentComments += sent('POST', /\/comments$/u) + asked('addDiscussionComment');
  const removed = log.flatMap(({ method, path }) =>
    method === 'DELETE' ? (/\/comments\/(\d+)$/u.exec(path)?.[1] ?? []) : [],
  );
  sums.removedComments +=
    removed.filter((id) => !before.comments.has(Number(id))).length + asked('deleteDiscussionComment');
  sums.madeNotes += noted(/^POST /u);
  sums.removedNotes += noted(/^DELETE /u);
  sums.racedCommits +=
    log.filter(({ operationName }) => operationName === 'Commit').length -
    (commitsOf(stage) - before.commits);
}

/** Ids of all comments. */
function commentsOf({ github: { world } }: Stage): Set<number> {
  const items = [...world.repositories.values()].flatMap(({ items: all }) => [...all.values()]);
  return new Set(
    items.flatMap(({ events }) => events.flatMap((event) => (event.kind === 'IssueComment' ? event.id : []))),
  );
}

/** Commits that the program made. */
function commitsOf(stage: Stage): number {
  const office = officeOf(stage, DOCUMENTS);
  const made = office
    .branches()
    .flatMap((branch) => office.commits(branch).filter(({ byProgram }) => byProgram));
  return new Set(made.map(({ oid }) => oid)).size;
}
