import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomFrom } from '../helpers/random.ts';
import { openProgram, type Program, type RunningProgram } from './program.ts';
import {
  argumentsOf,
  CASES,
  later,
  type Mode,
  openStage,
  type Situation,
  stateOf,
  undisturbedRun,
} from './situations.ts';
import type { Stage } from './stage.ts';

/** How many runs are killed: KILLS=200 for all there is to see, SITUATION=minutes for those that comment below items, SITUATION=actions for issues of actions, SITUATION=notices for comments below agendas. */
const KILLS = Number(process.env.KILLS ?? 8);
const FILE_OPERATIONS = join(import.meta.dirname, 'die-at-file.mjs');

/** As many as it takes to replace a file: open, write, fsync, close, rename. */
const OPERATIONS_PER_FILE = 5;
/** How long a run may take, in milliseconds, on a machine that has little else to do. */
const LONGEST = 1000;

/** When a run is killed. Requests and operations on files count from 1. */
type Moment =
  | { at: 'request'; number: number; isApplied: boolean }
  | { at: 'file'; number: number }
  | { at: 'time'; milliseconds: number };

interface Kill {
  mode: Mode;
  situation: Situation;
  moment: Moment;
}

let program: Program;
beforeAll(async () => {
  program = await openProgram();
});

/** Start a run and kill it; true when it was over before. */
async function runAndKill(stage: Stage, { mode, situation, moment }: Kill): Promise<boolean> {
  const env =
    moment.at === 'file'
      ? { NODE_OPTIONS: `--import ${FILE_OPERATIONS}`, DIE_AT_FILE_OPERATION: String(moment.number) }
      : {};
  const running = program.start(stage, situation.now, argumentsOf(mode), env);
  if (moment.at === 'request') killAtRequest(stage, running, moment);
  const timer = new AbortController();
  if (moment.at === 'time') {
    sleep(moment.milliseconds, undefined, { signal: timer.signal }).then(
      () => running.process.kill('SIGKILL'),
      () => undefined,
    );
  }
  const { status } = await running.over;
  timer.abort();
  stage.github.setFaults([]);
  stage.hackmd.setFaults([]);
  return status !== null;
}

/** The service sees the request, the program never sees an answer. */
function killAtRequest(
  { github, hackmd }: Stage,
  { process: child }: RunningProgram,
  { number, isApplied }: { number: number; isApplied: boolean },
): void {
  let count = 0;
  const match = () => {
    count += 1;
    if (count === number) child.kill('SIGKILL');
    return count === number;
  };
  const kind = isApplied ? 'applied-then-dropped' : 'drop';
  github.setFaults([{ kind, match }]);
  hackmd.setFaults([{ kind, match }]);
}

/** What became of the runs, all in all. */
const seen = { killed: 0, completed: 0, litter: 0 };

afterAll(() => {
  if (process.env.KILLS !== undefined) process.stderr.write(`${JSON.stringify(seen, null, 2)}\n`);
});

const random = randomFrom(Number(process.env.SEED ?? 7));

/** So many different ones, spread over modes, situations and kinds of moments. */
const kills: Kill[] = Array.from({ length: KILLS }, (_, index) => {
  const { mode, situation } = CASES[index % CASES.length] as (typeof CASES)[number];
  const kind = random.whole(1, mode === 'files' ? 10 : 6);
  return {
    mode,
    situation,
    moment:
      kind === 1
        ? { at: 'time', milliseconds: random.whole(0, LONGEST) }
        : kind > 6
          ? { at: 'file', number: random.next() }
          : { at: 'request', number: random.next(), isApplied: random.oneIn(2) },
  };
});

describe('a run that is killed', () => {
  // Side by side, for the programs run in processes of their own.
  test.concurrent.each(
    kills.map((kill, index) => ({ name: `${index + 1}: ${kill.situation.name}, ${kill.mode}`, kill })),
  )('is completed by the next one, $name', async ({ kill }) => {
    const whole = await undisturbedRun(kill.mode, kill.situation);
    const { moment } = kill;
    const last =
      moment.at === 'file' ? Object.keys(whole.state.files).length * OPERATIONS_PER_FILE : whole.requests;
    // Drawn as a share of what there is, for nobody knew how much that would be.
    if (moment.at !== 'time') moment.number = 1 + Math.floor(moment.number * last);
    await using stage = await openStage(kill.mode, kill.situation);
    await kill.situation.prepare(stage, kill.mode);
    const completed = await runAndKill(stage, kill);
    seen[completed ? 'completed' : 'killed'] += 1;
    seen.litter += litterOf(stateOf(stage)).length;
    const again = await stage.runDue(later(kill.situation), argumentsOf(kill.mode));
    expect(again.stderr, JSON.stringify(moment)).not.toMatch(/error/iu);
    expect(again.status).toBe(0);
    expect(withoutLitter(stateOf(stage)), JSON.stringify(moment)).toEqual(whole.state);
    if (completed) expect(again.writes).toEqual([]);
    const third = await stage.runDue(later(kill.situation), argumentsOf(kill.mode));
    expect(third.writes).toEqual([]);
  });
});

/** A file that was being written when the run died is left beside the document, under a name that nothing reads. */
function litterOf({ files }: ReturnType<typeof stateOf>): string[] {
  return Object.keys(files).filter((path) => /\.md\.\d+$/u.test(path));
}

function withoutLitter(state: ReturnType<typeof stateOf>): ReturnType<typeof stateOf> {
  const litter = litterOf(state);
  const files = Object.entries(state.files).filter(([path]) => !litter.includes(path));
  return { ...state, files: Object.fromEntries(files) };
}
