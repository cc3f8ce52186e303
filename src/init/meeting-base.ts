import { MinutebookError } from '../errors/minutebook-error.ts';
import { joiningAddresses, listEntries } from './addresses.ts';
import { type Assignment, readAssignments } from './assignments.ts';
import type { ConfigDraft, Leftover, Origin, Setting } from './draft.ts';

export interface NamedText {
  name: string;
  text: string;
}

/** The files of one group, in the format that create-node-meeting-artifacts used before its JSON files. */
export interface BaseFiles {
  /** `meeting_base_<group>`, or the shell file of a group in make-node-meeting. */
  base: NamedText;
  /** `invited_<group>` */
  invited?: NamedText | undefined;
  /** `observers_<group>` */
  observers?: NamedText | undefined;
}

const SCHEDULE = 'Write meeting.schedule, as every: "2023-01-05T15:00[Europe/London]/P14D".';
export const TEMPLATE = 'Write the words into a template of your own (templates.agenda, templates.minutes).';

/**
 * All names of the format. Null: the name becomes a value of the configuration; otherwise the reason why it does not.
 */
const NAMES: Readonly<Record<string, { why: string; hint: string } | null>> = {
  GROUP_NAME: null,
  HOST: null,
  AGENDA_TAG: null,
  USER: null,
  REPO: null,
  GITHUB_ORG: null,
  ISSUE_LABEL: null,
  ICAL_URL: null,
  CALENDAR_ID: null,
  CALENDAR_FILTER: null,
  HACKMD_TEAM_NAME: null,
  INVITEES: null,
  JOINING_INSTRUCTIONS: {
    why: 'Of instructions only the addresses to join and to watch have a key.',
    hint: TEMPLATE,
  },
  MEETING_TIME: { why: 'It is a day in words, not a schedule.', hint: SCHEDULE },
};

/**
 * Converts `meeting_base_<group>` and its lists of people to the settings of a group.
 * @param id - The id of the group in the configuration.
 * @param stem - The name of the group in the file names.
 * @throws {MinutebookError} `config/import` when the file does not name an organisation.
 */
export function fromMeetingBase(
  { base, invited, observers }: BaseFiles,
  id: string,
  stem: string,
): ConfigDraft {
  const { assignments, others } = readAssignments(base.text);
  // As in the other tool, the last assignment of a name wins.
  const byName = new Map(assignments.map((assignment) => [assignment.name, assignment]));
  const origin = (key: string, line = byName.get(key)?.line): Origin => {
    return { place: { file: base.name, ...(line !== undefined && { line }) }, key };
  };
  const settings: Setting[] = [];
  const set = (path: Setting['path'], value: string, from: Origin) => {
    settings.push({ path: path[0] === 'host' ? path : ['groups', id, ...path], value, origin: from });
  };
  /** Sets the first of the names that has a value, optionally converted. */
  const take = (path: Setting['path'], names: readonly string[], make = (value: string) => value) => {
    const name = names.find((each) => (byName.get(each)?.value ?? '') !== '');
    if (name !== undefined) set(path, make(byName.get(name)?.value ?? ''), origin(name));
    return name !== undefined;
  };

  if (!take(['name'], ['GROUP_NAME'])) set(['name'], stem, origin('GROUP_NAME'));
  take(['host'], ['HOST']);
  if (!take(['agenda', 'label'], ['AGENDA_TAG']))
    set(['agenda', 'label'], `${stem}-agenda`, origin('AGENDA_TAG'));
  if (!take(['agenda', 'from', 0], ['GITHUB_ORG', 'USER'])) throw noScope(base.name);
  const user = byName.get('USER')?.value ?? '';
  if (user !== '') take(['meeting', 'repository'], ['REPO'], (repo) => `${user}/${repo}`);
  take(['meeting', 'labels', 0], ['ISSUE_LABEL']);
  if (!take(['meeting', 'schedule', 'ical'], ['ICAL_URL']))
    take(['meeting', 'schedule', 'ical'], ['CALENDAR_ID'], googleCalendar);
  take(['meeting', 'schedule', 'match'], ['CALENDAR_FILTER']);
  const inline = byName.get('INVITEES');
  const lists = {
    invited: [
      ...people(invited),
      ...listEntries(inline?.value ?? '').map(({ text }) => ({ text, from: origin('INVITEES') })),
    ],
    observers: people(observers),
  };
  for (const [key, entries] of Object.entries(lists)) {
    for (const [index, { text, from }] of entries.entries()) set(['meeting', key, index], text, from);
  }
  const { join, watch } = joiningAddresses(byName.get('JOINING_INSTRUCTIONS')?.value ?? '');
  if (join !== undefined) set(['meeting', 'join'], join, origin('JOINING_INSTRUCTIONS'));
  if (watch !== undefined) set(['meeting', 'watch'], watch, origin('JOINING_INSTRUCTIONS'));
  take(['minutes', 'hackmd', 'team'], ['HACKMD_TEAM_NAME']);

  const leftovers: Leftover[] = assignments.flatMap((assignment) => {
    const reason = whyLeft(assignment, byName);
    if (reason === null) return [];
    return [
      { origin: origin(assignment.name, assignment.line), group: id, value: assignment.value, ...reason },
    ];
  });
  for (const { line, text } of others) {
    const reason = { why: 'It is not of the form NAME="value".', hint: 'See what it was meant to say.' };
    leftovers.push({ origin: origin('text', line), group: id, value: text, ...reason });
  }
  return { settings, leftovers };
}

function whyLeft(
  assignment: Assignment,
  byName: ReadonlyMap<string, Assignment>,
): { why: string; hint: string } | null {
  const { name, value } = assignment;
  if (byName.get(name) !== assignment)
    return {
      why: 'It is given more than once, and the last one counts.',
      hint: 'Nothing, if the last one is right.',
    };
  if (!Object.hasOwn(NAMES, name))
    return { why: 'There is no key for it.', hint: 'Look up what it was for.' };
  if (value === '') return null;
  const instead = { CALENDAR_ID: 'ICAL_URL' }[name];
  if (instead !== undefined && byName.has(instead))
    return { why: `${instead} names the calendar already.`, hint: 'Nothing.' };
  if (name === 'USER' && byName.has('GITHUB_ORG') && !byName.has('REPO'))
    return { why: 'Without REPO it names no repository.', hint: 'Write meeting.repository, as owner/name.' };
  return NAMES[name] ?? null;
}

function people(file: NamedText | undefined): { text: string; from: Origin }[] {
  return listEntries(file?.text ?? '').map(({ text, line }) => {
    return { text, from: { place: { file: file?.name ?? '', line }, key: `line ${line}` } };
  });
}

/** The public feed of a Google calendar, https://support.google.com/calendar/answer/37083. */
function googleCalendar(id: string): string {
  return `https://calendar.google.com/calendar/ical/${encodeURIComponent(id)}/public/basic.ics`;
}

function noScope(file: string): MinutebookError {
  return new MinutebookError(
    'config/import',
    {
      message: `${file} does not say where its agenda comes from.`,
      why: 'It has neither USER nor GITHUB_ORG, and items are looked for in all repositories of one.',
      hint: 'Add it, as USER="nodejs" and REPO="TSC", or import another file.',
    },
    { place: { file } },
  );
}
