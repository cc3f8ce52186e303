import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../helpers/random.ts';
import { type Office, officeOf } from '../office.ts';
import { type Stage, startStage } from '../stage.ts';
import { type Entry, emptyLedger, type Ledger, lostWords, type Place, returnedItems } from './ledger.ts';
import { plannedActions } from './people.ts';
import { HOUR, iso } from './planned.ts';
import type { Scene } from './scene.ts';
import { calendarText, configText, ROLE_TEXT } from './scene-files.ts';

/** One run of the simulated time. */
export interface StepRecord {
  /** Milliseconds since 1970. */
  at: number;
  status: number;
  requests: number;
  writes: string[];
  failures: string[];
}

/** What happened in the simulated time. */
export interface History {
  scene: Scene;
  steps: StepRecord[];
  /** Runs that were repeated at the same instant, and those that wrote something although nothing had happened. */
  repeated: number;
  repeatedWrites: { at: string; writes: string[] }[];
  ledger: Ledger;
  lost: Entry[];
  /** When the loss was seen first. */
  lostAt: Map<Entry, string>;
  returned: Ledger['deletions'];
  office: Office;
  seconds: number;
}

interface SimulateOptions {
  random: Random;
  /** Hours between runs. Default 6. */
  everyHours?: number;
  /** Every how many runs one is repeated at once. */
  repeatEvery: number;
  /** Told now and then how far it is. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Live through a scene: people act at their instants, the program runs every few hours.
 * The stage is closed at the end; what `office` shows stays readable.
 */
export async function simulate(
  scene: Scene,
  { random, everyHours = 6, repeatEvery, onProgress }: SimulateOptions,
): Promise<History> {
  const started = performance.now();
  const step = everyHours * HOUR;
  await using stage = await startStage({
    world: scene.world,
    documents: scene.documents,
    files: {
      'minutebook.yml': configText(scene),
      'role.md': ROLE_TEXT,
      'meetings.ics': calendarText(scene, scene.from),
    },
  });
  const office = officeOf(stage, scene.documents);
  const ledger = emptyLedger();
  const actions = plannedActions(scene, stage, office, ledger, random);
  const history: History = {
    scene,
    steps: [],
    repeated: 0,
    repeatedWrites: [],
    ledger,
    lost: [],
    lostAt: new Map(),
    returned: [],
    office,
    seconds: 0,
  };
  const total = Math.floor((scene.to - scene.from) / step) + 1;
  for (let index = 0; index < total; index += 1) {
    const at = scene.from + index * step;
    while ((actions[0]?.at ?? Number.POSITIVE_INFINITY) <= at) {
      const action = actions.shift();
      stage.moveTo(iso(action?.at ?? at));
      action?.act();
    }
    writeFileSync(join(stage.folder, 'meetings.ics'), calendarText(scene, at));
    const run = await runOnce(stage, at);
    history.steps.push(run);
    if (run.writes.length > 0) noticeLosses(history, at);
    if (index % repeatEvery === 0) {
      const { writes } = await runOnce(stage, at);
      history.repeated += 1;
      if (writes.length > 0) history.repeatedWrites.push({ at: iso(at), writes });
    }
    stage.forgetRequests();
    onProgress?.(index + 1, total);
  }
  noticeLosses(history, scene.to);
  history.lost = lostWords(ledger, (place) => finalTexts(history, place));
  history.seconds = (performance.now() - started) / 1000;
  return history;
}

async function runOnce(stage: Stage, at: number): Promise<StepRecord> {
  const { status, report, requests, writes, stderr } = await stage.runDue(iso(at));
  const tasks = report?.tasks ?? [];
  const failures = tasks
    .filter(({ state }) => state === 'failed')
    .map(({ task, reason }) => `${task}: ${reason}`);
  if (status !== 0 && failures.length === 0) failures.push(stderr.trim());
  return { at, status, requests, writes, failures };
}

/** Look at all that people typed; say when something was missing for the first time, and what came back. */
function noticeLosses(history: History, at: number): void {
  const read = (place: Place) => textsAt(history.office, place);
  for (const entry of lostWords(history.ledger, read)) {
    if (!history.lostAt.has(entry)) history.lostAt.set(entry, iso(at));
  }
  for (const deletion of returnedItems(history.ledger, read)) {
    if (!history.returned.includes(deletion)) history.returned.push(deletion);
  }
}

/** Where a place can be read: a file on the branch where it was edited, and on the main branch once that was merged. */
function textsAt(office: Office, place: Place): string[] {
  switch (place.kind) {
    case 'issue':
      return office
        .issues(place.repository)
        .flatMap(({ number, body }) => (number === place.number ? [body] : []));
    case 'note':
      return office.notes().flatMap(({ id, content }) => (id === place.id ? [content] : []));
    case 'file': {
      const isMerged = office
        .pulls()
        .some((pull) => pull.pull?.headRefName === place.branch && office.state(pull) === 'MERGED');
      const text = office.text(place.branch === 'main' || isMerged ? 'main' : place.branch, place.path);
      return text === null ? [] : [text];
    }
  }
}

/**
 * At the end words of a note are also in the minutes that it was collected into, on whichever branch these are; of
 * meetings that are not over the note is all there is.
 */
function finalTexts({ office, scene }: History, place: Place): string[] {
  if (place.kind !== 'note' || place.over > scene.to) return textsAt(office, place);
  return office.branches().flatMap((branch) => office.text(branch, place.path) ?? []);
}
