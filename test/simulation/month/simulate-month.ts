import { parse } from 'yaml';
import { instantTimer } from '../../../src/ports/timer.ts';
import { updateItem } from '../../github-server/state/write-items.ts';
import { FREE_PLAN } from '../../hackmd-server/quota.ts';
import type { Random } from '../../helpers/random.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { officeOf } from '../office.ts';
import { startStage } from '../stage.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export interface MonthOptions {
  /** When each group meets: a day of the week from Sunday on, and an hour in UTC. */
  groups: readonly { day: number; hour: number }[];
  /** The first and the last instant. */
  from: string;
  to: string;
  /** When the workflow runs; absent: as `init` says. */
  crons?: readonly string[];
  /** Whether people write in the notes. */
  types: boolean;
  random: Random;
}

export interface Month {
  crons: string[];
  runs: number;
  /** What HackMD was asked, by method and kind of address. */
  calls: Record<string, number>;
  total: number;
  failures: string[];
  /** From a change of a note to its minutes, in hours: on the day of the meeting, and later. */
  delays: { sameDay: number[]; later: number[] };
  /** Changes that never arrived although there was a run in the six hours after. */
  missed: number;
}

interface Change {
  at: number;
  group: number;
  meeting: number;
  word: string;
  collectedAt?: number;
}

/**
 * Live through some weeks with groups whose notes are on HackMD, on its free plan: the program runs when the workflow
 * that `init` writes does, items come onto agendas and go, people write during the meeting, after it and days later.
 */
export async function simulateMonth(options: MonthOptions): Promise<Month> {
  const { groups, random } = options;
  const [from, to] = [Date.parse(options.from), Date.parse(options.to)];
  await using stage = await startStage({
    world: worldOf(groups.length, options.from),
    documents: 'acme/wg',
    files: { 'minutebook.yml': configOf(groups, from) },
    limits: FREE_PLAN,
  });
  const office = officeOf(stage, 'acme/wg');
  const crons = options.crons ?? (await schedule(stage.folder, stage.env, options.from));
  const meetings = groups.flatMap(({ day, hour }, group) =>
    meetingsOf(day, hour, from, to).map((at) => ({ at, group })),
  );
  const changes = options.types ? meetings.flatMap((meeting) => plannedChanges(meeting, random)) : [];
  const open = [...changes].sort((a, b) => a.at - b.at);
  const month: Month = {
    crons: [...crons],
    runs: 0,
    calls: {},
    total: 0,
    failures: [],
    delays: { sameDay: [], later: [] },
    missed: 0,
  };
  const ann = stage.github.world.account('ann');
  const made = new Set<Change>();
  for (const at of instantsOf(crons, from, to)) {
    while ((open[0]?.at ?? Number.POSITIVE_INFINITY) <= at) {
      const change = open.shift();
      if (change === undefined) break;
      const note = office.notes().find(({ content }) => content.includes(titleOf(change)));
      if (note === undefined) continue;
      stage.moveTo(iso(change.at));
      stage.hackmd.type(note.id, (content) =>
        content.replace('## Announcements', `${change.word} was said.\n\n## Announcements`),
      );
      made.add(change);
    }
    stage.moveTo(iso(at));
    if (random.oneIn(12)) {
      const item = random.pick([...(stage.github.world.repository('acme/app')?.items.values() ?? [])]);
      if (ann?.kind !== undefined)
        updateItem(stage.github.world, item, ann as never, { title: `Item at ${iso(at)}` });
    }
    const { status, report, stderr } = await stage.runDue(iso(at));
    month.runs += 1;
    if (status !== 0) month.failures.push(...(report?.tasks ?? []).map(({ reason }) => reason ?? ''), stderr);
    for (const line of stage.hackmd.log) {
      const kind = line.replace(/\/teams\/[^/]+/u, '').replace(/\/notes\/.+/u, '/notes/:id');
      month.calls[kind] = (month.calls[kind] ?? 0) + 1;
      month.total += 1;
    }
    for (const change of made) {
      if (change.collectedAt !== undefined) continue;
      const path = `notes/g${change.group}/${iso(change.meeting).slice(0, 10)}.md`;
      if (office.branches().some((branch) => office.text(branch, path)?.includes(change.word)))
        change.collectedAt = at;
    }
    stage.forgetRequests();
  }
  for (const { at, meeting, collectedAt } of made) {
    if (collectedAt === undefined) month.missed += Number(at + 6 * HOUR < to);
    else {
      // What is written during a meeting is collected when it is over.
      const hours = (collectedAt - Math.max(at, meeting + HOUR)) / HOUR;
      const isSameDay = iso(at).slice(0, 10) === iso(meeting).slice(0, 10);
      (isSameDay ? month.delays.sameDay : month.delays.later).push(hours);
    }
  }
  return month;
}

async function schedule(cwd: string, env: Readonly<Record<string, string>>, now: string): Promise<string[]> {
  const { stdout } = await runCli(['init', '--only-workflow', '--stdout', '--now', now], {
    cwd,
    env,
    now,
    timer: instantTimer(() => Date.parse(now)),
  });
  const workflow = parse(stdout) as { on: { schedule: { cron: string }[] } };
  return workflow.on.schedule.map(({ cron }) => cron);
}

/** Every instant at which one of the lines runs: minute, hours and days of the week. */
export function instantsOf(crons: readonly string[], from: number, to: number): number[] {
  const lines = crons.map((cron) => {
    const [minute = '', hours = '', , , days = ''] = cron.split(' ');
    return { minute: Number(minute), hours: numbersOf(hours, 24), days: numbersOf(days, 7) };
  });
  const instants: number[] = [];
  for (let hour = Math.ceil(from / HOUR) * HOUR; hour < to; hour += HOUR) {
    const [day, at] = [new Date(hour).getUTCDay(), new Date(hour).getUTCHours()];
    for (const { minute, hours, days } of lines) {
      if (hours.has(at) && days.has(day)) instants.push(hour + minute * 60_000);
    }
  }
  return instants;
}

function numbersOf(text: string, count: number): Set<number> {
  const [, step] = /^\*(?:\/(\d+))?$/u.exec(text) ?? [];
  const all = Array.from({ length: count }, (_, number) => number);
  if (text.startsWith('*')) return new Set(all.filter((number) => number % Number(step ?? 1) === 0));
  const spans = text.split(',').map((part) => part.split('-').map(Number));
  return new Set(
    all.filter((number) => spans.some(([first = 0, last = first]) => number >= first && number <= last)),
  );
}

function meetingsOf(day: number, hour: number, from: number, to: number): number[] {
  const meetings: number[] = [];
  for (let at = Math.ceil(from / DAY) * DAY; at < to; at += DAY) {
    if (new Date(at).getUTCDay() === day) meetings.push(at + hour * HOUR);
  }
  return meetings;
}

/** During the meeting, in the hours after it, and on two of the days that follow. */
function plannedChanges({ at, group }: { at: number; group: number }, random: Random): Change[] {
  const minutes = (count: number) => count * 60_000;
  const midnight = (Math.floor(at / DAY) + 1) * DAY;
  const after = at + HOUR + Math.floor(random.next() * Math.max(0, midnight - at - 2 * HOUR));
  const times = [
    at + minutes(10),
    at + minutes(50),
    after,
    ...[2, 5].map((days) => at + days * DAY + Math.floor(random.next() * DAY)),
  ];
  return times.map((time, index) => ({
    at: time,
    group,
    meeting: at,
    word: `Word ${group} ${iso(at)} ${index}`,
  }));
}

function titleOf({ group, meeting }: Pick<Change, 'group' | 'meeting'>): string {
  return `Group ${group} Meeting ${iso(meeting).slice(0, 10)}`;
}

function worldOf(groups: number, asOf: string) {
  const items = Array.from({ length: 12 }, (_, index) => ({
    repo: 'acme/app',
    number: index + 1,
    type: 'Issue' as const,
    title: `Item ${index}`,
    author: 'ann',
    labels: Array.from({ length: groups }, (_unused, group) => `g${group}-agenda`),
    createdAt: '2022-12-01T00:00:00Z',
  }));
  return {
    asOf,
    repositories: [
      { nameWithOwner: 'acme/wg', files: { 'README.md': '# WG' } },
      { nameWithOwner: 'acme/app' },
    ],
    users: [{ login: 'ann' }, { login: 'minutes-bot' }],
    items,
  };
}

function configOf(groups: MonthOptions['groups'], from: number): string {
  const start = (day: number, hour: number) => {
    const [first = from] = meetingsOf(day, hour, from - 8 * DAY, from);
    return iso(first).replace(/[-:]|\.000/gu, '');
  };
  const text = groups.map(
    ({ day, hour }, index) => `  g${index}:
    name: Group ${index}
    agenda: { from: [acme] }
    meeting:
      repository: acme/wg
      schedule: { rrule: "DTSTART:${start(day, hour)}\\nRRULE:FREQ=WEEKLY" }
    minutes: { hackmd: { team: openjs-nodejs } }
`,
  );
  return `host: Acme\noutput: notes\ngroups:\n${text.join('')}`;
}

function iso(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
