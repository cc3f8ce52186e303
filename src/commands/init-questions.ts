import { type FreshGroup, freshDraft, nameOfId } from '../init/draft.ts';
import { fitDraft } from '../init/fit-draft.ts';
import type { ArchiveFacts } from '../init/learn/archive-facts.ts';
import { groupId } from '../init/names.ts';
import type { Prompter } from '../ports/prompter.ts';
import { readSchedule, requireSchedule, scheduleProblem } from './init-schedule.ts';

/** Facts known before asking; values of command-line options are not asked for again. */
export interface Known {
  given: Partial<FreshGroup>;
  /** The day of a meeting, given on the command line. */
  starting: string | undefined;
  /** The repository of the clone, if known. */
  repository: string | null;
  /** Existing agenda labels, for the repository that is chosen. */
  labels(repository: string): Promise<readonly string[]>;
  /** The facts in existing minutes; null without any. */
  archive: ArchiveFacts | null;
  /** The next meetings of a group with a schedule, formatted. Rejects when the schedule cannot be used. */
  meetings(group: FreshGroup): Promise<readonly string[]>;
  /** ISO 8601 instant. */
  now: string;
}

/** Answers for non-interactive runs: the defaults, and the first of several options. */
const NOBODY: Prompter = {
  text: async ({ initial = '' }) => initial,
  choose: async ({ options }) => options[0]?.value ?? '',
};

const OTHER = '';

/**
 * Determines the facts for a new group: from the options, from the existing files, and from the user.
 * @param prompter - Null without a terminal.
 * @returns Null when the source of the agenda is unknown.
 */
export async function askForGroup(known: Known, prompter: Prompter | null): Promise<FreshGroup | null> {
  const { given, archive } = known;
  const ask = prompter ?? NOBODY;
  const repository = given.repository ?? (await askRepository(known, prompter));
  const from = given.from ?? (repository === null ? [] : [repository.split('/')[0] ?? '']);
  if (from.length === 0) return null;
  const short = repository?.split('/')[1] ?? from[0]?.split('/').at(-1) ?? '';
  const label = given.label ?? (await askLabel(short, repository, known, ask));
  const id = given.id ?? (groupId(label) || groupId(short) || 'group');
  const host = given.host ?? archive?.host ?? undefined;
  const blank: FreshGroup = { host, id, name: id, label, from, repository, match: given.match };
  const name =
    given.name ??
    (await ask.text({
      message: 'What is the group called in titles?',
      initial: archive?.name ?? nameOfId(id),
      check: (answer) => problemOf({ ...blank, name: answer }),
    }));
  const named: FreshGroup = {
    ...blank,
    name,
    hackmd: archive?.hackmd ?? undefined,
    calendar: archive?.calendar ?? undefined,
  };
  const group = { ...named, invited: await askInvited(archive, ask) };
  const schedule = await askSchedule(group, known, prompter);
  return schedule === undefined ? group : { ...group, schedule };
}

async function askRepository(
  { repository, given, archive }: Known,
  prompter: Prompter | null,
): Promise<string | null> {
  // A clone may be a fork; the minutes contain the repository in which meetings are announced.
  const known = archive?.repository ?? repository;
  if (prompter === null || (given.from !== undefined && known === null)) return known;
  return prompter.text({
    message: 'In which repository are its meetings announced?',
    ...(known !== null && { initial: known }),
    example: 'nodejs/security-wg',
    check: (answer) =>
      problemOf({ id: 'group', name: 'group', label: 'agenda', from: ['x'], repository: answer }),
  });
}

async function askLabel(
  short: string,
  repository: string | null,
  { labels, archive, given }: Known,
  ask: Prompter,
): Promise<string> {
  const usual = `${given.id ?? (groupId(short) || 'meeting')}-agenda`;
  const mentioned = archive?.label ?? null;
  const existing = repository === null ? [] : await labels(repository);
  const best = [usual, mentioned ?? usual].find((label) => existing.includes(label));
  const ranked = [...new Set([...(best === undefined ? [] : [best]), ...existing])];
  if (ranked.length > 0) {
    const chosen = await ask.choose({
      message: 'Which label is for the agenda?',
      options: [...ranked.map((label) => ({ value: label, label })), { value: OTHER, label: 'another one' }],
    });
    if (chosen !== OTHER) return chosen;
  }
  return ask.text({
    message: 'Which label do items of the agenda carry?',
    initial: mentioned ?? usual,
    check: (answer) =>
      problemOf({ id: 'group', name: 'group', label: answer, from: ['x'], repository: null }),
  });
}

async function askInvited(archive: ArchiveFacts | null, ask: Prompter): Promise<readonly string[]> {
  const invited = archive?.invited ?? [];
  if (invited.length === 0) return [];
  const chosen = await ask.choose({
    message: `Invite the ${invited.length} who came regularly? ${invited.join(', ')}`,
    options: [
      { value: 'yes', label: 'yes' },
      { value: 'no', label: 'no, I will list them under meeting.invited' },
    ],
  });
  return chosen === 'yes' ? invited : [];
}

/** Asks until the next three meetings are confirmed. Undefined: no schedule for now. */
async function askSchedule(
  group: FreshGroup,
  known: Known,
  prompter: Prompter | null,
): Promise<string | undefined> {
  const { given, starting, archive, now } = known;
  if (given.schedule !== undefined) return requireSchedule(given.schedule, { starting, now });
  const rhythm = archive?.rhythm ?? null;
  const time = archive?.time ?? null;
  if (prompter === null) return rhythm === null ? undefined : metSchedule(archive, now);
  const words = rhythm === null ? '' : `${rhythm.words} ${time === null ? '' : `${time} UTC`}`;
  for (;;) {
    const answer = await prompter.text({
      message: `When does it meet? A sentence, or a calendar; nothing: later${rhythm === null ? '' : ` (so far ${rhythm.words})`}`,
      ...(time !== null && words !== '' && { initial: words }),
      example: 'every other Thursday 15:00 Europe/London',
      check: (text) =>
        text === '' ? undefined : (scheduleProblem(text, now) ?? problemOfSchedule(text, group, now)),
    });
    if (answer === '') return undefined;
    const first = await askStart(answer, rhythm?.newest, known, prompter);
    const schedule = requireSchedule(answer, { starting: first, now });
    const meetings = await known.meetings({ ...group, schedule });
    const right = await prompter.choose({
      message: `The next meetings are ${meetings.join(', ')}. Is that right?`,
      options: [
        { value: 'yes', label: 'yes' },
        { value: 'no', label: 'no, ask again' },
      ],
    });
    if (right === 'yes') return schedule;
  }
}

/** Asks for the day to count from, if the sentence needs one. */
async function askStart(
  sentence: string,
  newest: string | undefined,
  { starting, now }: Known,
  prompter: Prompter,
): Promise<string | undefined> {
  const needsStart = 'lacks' in readSchedule(sentence, { starting, now });
  if (!needsStart) return starting;
  const problem = (day: string) => {
    const read = readSchedule(sentence, { starting: day, now });
    return 'why' in read ? read.why : undefined;
  };
  const fits = newest !== undefined && problem(newest) === undefined;
  return prompter.text({
    message: 'On which day is one of its meetings, to count from?',
    ...(fits && { initial: newest }),
    example: now.slice(0, 10),
    check: problem,
  });
}

/** The schedule inferred from the archive for non-interactive runs: with its time, or as whole days. */
function metSchedule(archive: ArchiveFacts | null, now: string): string | undefined {
  const { rhythm = null, time = null } = archive ?? {};
  if (rhythm === null) return undefined;
  const read = readSchedule(`${rhythm.words} ${time ?? '00:00'} UTC`, { starting: rhythm.newest, now });
  if (!('schedule' in read)) return undefined;
  return time === null
    ? read.schedule.replace(/T00:00Z|(?<=DTSTART):(\d{8})T000000Z/u, withoutTime)
    : read.schedule;
}

function withoutTime(_: string, day: string | undefined): string {
  return day === undefined ? '' : `;VALUE=DATE:${day}`;
}

function problemOfSchedule(text: string, group: FreshGroup, now: string): string | undefined {
  const read = readSchedule(text, { now });
  return 'schedule' in read ? problemOf({ ...group, schedule: read.schedule }) : undefined;
}

/** The problem of an answer, in the words of validation. */
function problemOf(group: FreshGroup): string | undefined {
  return fitDraft(freshDraft(group), 'minutebook.yml').leftovers[0]?.why;
}
