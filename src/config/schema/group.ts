import * as z from 'zod/mini';
import type { RefusalParams } from '../formats/format.ts';
import { repository, team } from '../formats/names.ts';
import { minutesPathTemplate } from '../formats/paths.ts';
import { filePath, label, line, markdown, percentage, webAddress } from '../formats/texts.ts';
import { clockTime, duration, timeZone } from '../formats/times.ts';
import { agendaSchema } from './agenda.ts';
import { described, optional, prefilled, presetKey, withDefault } from './key.ts';
import { scheduleSchema } from './schedule.ts';
import { WORLD_TIME_ZONES } from './time-zones.ts';

const session = z.strictObject({
  time: described(clockTime, 'When it starts, in UTC.'),
  join: optional(webAddress, 'Where to join it.', '`meeting.join`'),
});

const discussion = z.strictObject({
  repository: optional(repository, 'Where it is opened.', '`meeting.repository`'),
  category: described(label, 'The name of its category.'),
});

const meetingKeys = z.strictObject({
  repository: optional(repository, 'Where the meeting issue is opened.', 'none: no issue is opened'),
  discussion: optional(discussion, 'The agenda is a discussion instead of an issue.', 'none'),
  labels: withDefault(
    z.array(label),
    [],
    'Labels of the meeting issue. A discussion gets none: it has a category.',
  ),
  schedule: optional(
    scheduleSchema,
    'When the group meets: exactly one of `ical`, `rrule` and `every`.',
    'none: name a `--date`',
  ),
  duration: optional(
    duration,
    'How long it takes, as `PT1H`, where the calendar does not say.',
    'that of the calendar',
  ),
  roles: withDefault(
    z.record(line, z.array(line).check(z.minLength(1))),
    {},
    'Who takes turns in a role, by its name: names or logins. The next after the one who had it last, by the minutes.',
  ),
  skipBelow: optional(
    z.int().check(z.minimum(1)),
    'With fewer items, the issue gets one comment that proposes to skip the meeting.',
    'never',
  ),
  openBefore: withDefault(
    duration,
    'P3D',
    'How long before the start `run` opens the issue and writes the minutes.',
  ),
  closeAfterMinutes: withDefault(
    z.boolean(),
    false,
    "Whether the meeting's issue is closed when its minutes are committed.",
  ),
  invited: withDefault(z.array(markdown), [], 'Who is invited, as inline Markdown.'),
  observers: withDefault(z.array(markdown), [], 'Who looks on, as inline Markdown.'),
  join: optional(webAddress, 'Where to join the meeting.', 'none'),
  sessions: withDefault(
    z.array(session),
    [],
    'Alternating slots: the one that starts at the time of the meeting is shown.',
  ),
  watch: optional(webAddress, 'Where to watch it live.', 'none'),
  calendar: optional(webAddress, 'The calendar that people can subscribe to.', 'none'),
  timezones: withDefault(
    z.array(timeZone),
    WORLD_TIME_ZONES,
    'The time zones that the time of the meeting is shown in.',
  ),
});

const meeting = meetingKeys.check(
  z.superRefine(({ repository: issues, discussion: of }, context) => {
    const where = of?.repository ?? issues;
    if (of !== undefined && where === undefined)
      context.addIssue({ code: 'custom', path: ['discussion'], params: { ...NOWHERE } });
    else if (of !== undefined && issues !== undefined && where?.toLowerCase() !== issues.toLowerCase())
      context.addIssue({ code: 'custom', path: ['discussion', 'repository'], params: { ...TWO_PLACES } });
  }),
);

const NOWHERE: RefusalParams = {
  code: 'config/discussion',
  message: 'The discussion of the meeting has no repository.',
  why: 'Neither meeting.discussion.repository nor meeting.repository says where it is opened.',
  hint: 'Add one, as discussion: { repository: nodejs/security-wg, category: Meetings }.',
};

const TWO_PLACES: RefusalParams = {
  code: 'config/discussion',
  message: 'meeting.repository and meeting.discussion.repository are two repositories.',
  why: 'The agenda of a meeting is one issue or one discussion.',
  hint: 'Leave out meeting.repository for a discussion, or meeting.discussion for an issue.',
};

const hackmd = z.strictObject({
  team: optional(team, "The team whose note it is, as in the note's address.", 'your own notes'),
  write: withDefault(
    z.enum(['owners', 'signed_in', 'everyone']),
    'signed_in',
    'Who may write in the notes that are made: those they belong to (the members of the team), whoever has an account ' +
      'on HackMD, or anybody.',
  ),
  collect: optional(
    z.enum(['pull-request', 'commit']),
    'How a finished note becomes the minutes where `publish.files` is `commit`.',
    '`commit` when only the owners may write, else `pull-request`: somebody looks at what strangers could write',
  ),
});

const actionIssues = z.strictObject({
  repository: optional(repository, 'Where they are opened.', '`meeting.repository`'),
  labels: withDefault(z.array(label), [], 'Labels that they get.'),
  due: optional(
    duration,
    'How long after the meeting they are due, as `P14D`; the issue says the day.',
    'the day of the next meeting',
  ),
});

const minutes = z.strictObject({
  path: withDefault(
    minutesPathTemplate,
    '{{group}}/{{date}}.md',
    'The file of the minutes, below `output`. `{{group}}` is the id, `{{date}}` the day of the meeting, also with a pattern ' +
      'as in templates: `{{date "MM-MMM"}}`; `{{year}}`, `{{month}}` and `{{day}}` are its parts, `{{time}}` is when it ' +
      'starts, in UTC. `{{number}}` is its number: one more than the highest of the minutes before it, without those ' +
      'in pull requests that are still open; the day then stands in the title. Where the path does not tell days apart, as in `meetings-{{year}}.md` or `minutes.md`, the file ' +
      'holds all of its meetings, in the order that it already has.',
  ),
  hackmd: optional(hackmd, 'Keep the notes of the meeting on HackMD.', 'none: no note is made'),
  carry: withDefault(
    z.boolean(),
    false,
    'Whether the minutes repeat, for the scribe, the last notes on each item and the open action items.',
  ),
  noNotes: withDefault(
    z.boolean(),
    false,
    'Whether `No notes taken.` is written below the items of collected minutes that nobody took notes on.',
  ),
  registers: withDefault(
    z.array(z.enum(['actions', 'decisions', 'items'])),
    [],
    'Files that `run` keeps beside the minutes: `actions.md`, what people are to do; `decisions.md`, what was decided; ' +
      '`items.md`, where each item was discussed.',
  ),
  comment: withDefault(
    z.boolean(),
    false,
    'Whether `run` tells below each item, in one comment, what published minutes say of it, and takes the label of the ' +
      'agenda off where people ticked the item there.',
  ),
  actionIssues: optional(
    actionIssues,
    'An issue for each action of published minutes, assigned to those who are to do it, as far as they may write to the ' +
      'repository. It is closed when minutes or the register call the action done.',
    'none: no issue is opened',
  ),
  remind: withDefault(
    z.boolean(),
    false,
    "Whether the meeting's issue gets one comment that lists the open actions of earlier meetings.",
  ),
});

const attendance = z.strictObject({
  members: optional(
    filePath,
    'Who the members are: a file that lists them, one a line, as a path from the folder of the configuration, or a team ' +
      'of GitHub as `@org/team`.',
    'whoever came',
  ),
  inactive: optional(
    z.strictObject({
      below: described(percentage, 'The share of meetings.'),
      of: described(duration, 'Of the meetings of how long ago until now.'),
    }),
    'Who counts as inactive: who was at fewer meetings than that.',
    'nobody',
  ),
  quorum: optional(
    percentage,
    'The share of the members that has to be there; where nobody lists them, of the people that the minutes list.',
    'none',
  ),
});

const templates = z.strictObject({
  agenda: optional(filePath, 'The template of the agenda.', 'built in'),
  minutes: optional(filePath, 'The template of the minutes.', 'built in'),
});

const groupKeys = z.strictObject({
  name: optional(line, 'The name in titles.', 'the id'),
  preset: presetKey('The form of its documents.'),
  agenda: described(agendaSchema, 'What the group talks about.'),
  meeting: prefilled(meeting, 'When and where it meets, and who is there.'),
  minutes: prefilled(minutes, 'Where its minutes are kept.'),
  attendance: prefilled(attendance, 'What `minutebook attendance` says of who was there.'),
  templates: prefilled(templates, 'Templates of your own: paths from the folder of the configuration.'),
});

/** A group as it is written; its id is its key. */
export const groupSchema = groupKeys.check(
  z.superRefine(({ meeting: { repository: issues, discussion: of }, minutes: { actionIssues } }, context) => {
    if (actionIssues === undefined || (actionIssues.repository ?? of?.repository ?? issues) !== undefined)
      return;
    context.addIssue({ code: 'custom', path: ['minutes', 'actionIssues'], params: { ...NO_REPOSITORY } });
  }),
);

const NO_REPOSITORY: RefusalParams = {
  code: 'config/repository',
  message: 'The issues of actions have no repository.',
  why: 'Neither minutes.actionIssues.repository nor meeting.repository says where they are opened.',
  hint: 'Add one, as actionIssues: { repository: nodejs/security-wg }.',
};
