import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { randomFrom } from '../helpers/random.ts';
import { officeOf } from './office.ts';
import { bundleProgram } from './program.ts';
import {
  argumentsOf,
  DOCUMENTS,
  MODES,
  type Mode,
  openStage,
  SITUATIONS,
  type Situation,
  stateOf,
} from './situations.ts';
import type { Stage } from './stage.ts';

/** How many pairs of runs: PAIRS=50 to see how often what happens. */
const PAIRS = Number(process.env.PAIRS ?? 5);
/** So many of them are processes of their own. */
const PROCESSES = Math.ceil(PAIRS / 10);
/** Milliseconds that the services take at most, each time anew, so that the runs overtake each other. */
const LATENCY = 12;

/** What two runs at a time came to, all in all. */
const seen = {
  pairs: 0,
  /** Issues that were opened, and those of them that were closed as duplicates. */
  openedIssues: 0,
  duplicateIssues: 0,
  /** Comments that were sent, and those of them that stood there twice and went again. */
  sentComments: 0,
  removedComments: 0,
  madeNotes: 0,
  removedNotes: 0,
  /** Commits that GitHub did not take, for the other run was faster. */
  racedCommits: 0,
};

afterAll(() => {
  if (process.env.PAIRS !== undefined) process.stderr.write(`${JSON.stringify(seen, null, 2)}\n`);
});

const alone = new Map<string, Promise<ReturnType<typeof stateOf>>>();

/** What one run by itself comes to. */
function aloneState(mode: Mode, situation: Situation): Promise<ReturnType<typeof stateOf>> {
  const key = `${mode} ${situation.name}`;
  const known =
    alone.get(key) ??
    (async () => {
      await using stage = await openStage(mode);
      await situation.prepare(stage, mode);
      await stage.runDue(situation.now, argumentsOf(mode));
      return stateOf(stage);
    })();
  alone.set(key, known);
  return known;
}

interface Pair {
  mode: Mode;
  situation: Situation;
  seed: number;
  inProcesses: boolean;
}

const pairs: Pair[] = Array.from({ length: PAIRS }, (_, index) => ({
  mode: MODES[index % MODES.length] ?? 'commit',
  situation: SITUATIONS[Math.floor(index / MODES.length) % SITUATIONS.length] as Situation,
  seed: index + 1,
  inProcesses: index % 10 === 9 || index >= PAIRS - (PAIRS < 10 ? PROCESSES : 0),
}));

describe('two runs at a time', () => {
  test.each(
    pairs.map((pair) => ({
      name: `${pair.seed}: ${pair.situation.name}, ${pair.mode}${pair.inProcesses ? ', processes' : ''}`,
      pair,
    })),
  )('come to what one comes to, $name', async ({ pair: { mode, situation, seed, inProcesses } }) => {
    const random = randomFrom(seed);
    let latency = 0;
    await using stage = await openStage(mode, {
      latency: () => (latency === 0 ? 0 : random.whole(0, latency)),
    });
    await situation.prepare(stage, mode);
    stage.forgetRequests();
    const before = commitsOf(stage);
    latency = LATENCY;
    const errors = inProcesses
      ? await twoProcesses(stage, situation, mode)
      : await twoRuns(stage, situation, mode);
    latency = 0;
    expect(errors).toEqual(['', '']);
    count(stage, commitsOf(stage) - before);
    expect(withoutDuplicates(stateOf(stage))).toEqual(withoutDuplicates(await aloneState(mode, situation)));
    const again = await stage.runDue(situation.now, argumentsOf(mode));
    expect(again.writes).toEqual([]);
  });
});

async function twoRuns(stage: Stage, { now }: Situation, mode: Mode): Promise<string[]> {
  const runs = [stage.runDue(now, argumentsOf(mode)), stage.runDue(now, argumentsOf(mode))];
  return (await Promise.all(runs)).map(errorsOf);
}

async function twoProcesses(stage: Stage, { now }: Situation, mode: Mode): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-program-'));
  const program = await bundleProgram(folder);
  const runs = [1, 2].map(() => program.start(stage, now, argumentsOf(mode)).over);
  const errors = (await Promise.all(runs)).map(errorsOf);
  rmSync(folder, { recursive: true, force: true });
  return errors;
}

/** Why a run failed; empty when it did not. */
function errorsOf({ status, stderr }: { status: number | null; stderr: string }): string {
  return status === 0 ? '' : `${status}: ${stderr}`;
}

/** An issue that both opened is closed again by rule, with a word on it: nobody has to look at it. */
function withoutDuplicates(state: ReturnType<typeof stateOf>): ReturnType<typeof stateOf> {
  const issues = state.issues.filter(
    ({ isOpen, comments }) => isOpen || !comments.some((comment) => comment.startsWith('Duplicate of ')),
  );
  return { ...state, issues };
}

/** @param made - Commits that the runs made. */
function count(stage: Stage, made: number): void {
  const { issues } = stateOf(stage);
  const duplicates = issues.filter(({ comments }) =>
    comments.some((comment) => comment.startsWith('Duplicate of ')),
  );
  const { log } = stage.github;
  const sent = (method: string, path: RegExp) =>
    log.filter((entry) => entry.method === method && path.test(entry.path) && (entry.status ?? 500) < 300)
      .length;
  const noted = (request: RegExp) => stage.hackmd.log.filter((line) => request.test(line)).length;
  seen.pairs += 1;
  seen.openedIssues += sent('POST', /\/issues$/u);
  seen.duplicateIssues += duplicates.length;
  seen.sentComments += sent('POST', /\/comments$/u);
  seen.removedComments += sent('DELETE', /\/comments\/\d+$/u);
  seen.madeNotes += noted(/^POST /u);
  seen.removedNotes += noted(/^DELETE /u);
  seen.racedCommits += log.filter(({ operationName }) => operationName === 'Commit').length - made;
}

/** Commits that the program made. */
function commitsOf(stage: Stage): number {
  const office = officeOf(stage, DOCUMENTS);
  const made = office
    .branches()
    .flatMap((branch) => office.commits(branch).filter(({ byProgram }) => byProgram));
  return new Set(made.map(({ oid }) => oid)).size;
}
