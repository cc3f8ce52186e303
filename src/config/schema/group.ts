import * as z from 'zod';
import { repository, scope, team } from '../formats/names.ts';
import { filePath, label, line, markdown, searchQuery, webAddress } from '../formats/texts.ts';
import { timeZone } from '../formats/time-zone.ts';
import { clockTime, duration } from '../formats/times.ts';
import { minutesPath } from '../path-template.ts';
import { documented } from './key.ts';
import { schedule } from './schedule.ts';
import { WORLD_TIME_ZONES } from './time-zones.ts';

const agendaSection = z.strictObject({
  title: line.describe('The heading of the list.'),
  query: searchQuery.describe("GitHub's search language; where to look is that of `agenda.from`."),
});

const agenda = z.strictObject({
  label: label
    .optional()
    .meta(documented('Open issues and pull requests with this label are on the agenda.', '`<id>-agenda`')),
  from: z.array(scope).min(1).describe('Where to look: organisations, users and `owner/name` repositories.'),
  exclude: z.array(repository).default([]).describe('Repositories to leave out.'),
  standing: z
    .array(markdown)
    .default([])
    .describe('Items kept by hand, as inline Markdown; they come before the gathered ones.'),
  sections: z.array(agendaSection).default([]).describe('Extra lists, each found by a search.'),
  activity: z
    .boolean()
    .default(false)
    .describe('Whether the agenda tells what happened to each item since the last meeting.'),
});

const session = z.strictObject({
  time: clockTime.describe('When it starts, in UTC.'),
  join: webAddress.optional().meta(documented('Where to join it.', '`meeting.join`')),
});

const meeting = z.strictObject({
  repository: repository
    .optional()
    .meta(documented('Where the meeting issue is opened.', 'none: no issue is opened')),
  labels: z.array(label).default([]).describe('Labels of the meeting issue.'),
  schedule: schedule
    .optional()
    .meta(
      documented(
        'When the group meets: exactly one of `ical`, `rrule` and `every`.',
        'none: name a `--date`',
      ),
    ),
  openBefore: duration
    .default('P3D')
    .describe('How long before the start `run` opens the issue and writes the minutes.'),
  closeAfterMinutes: z
    .boolean()
    .default(false)
    .describe("Whether the meeting's issue is closed when its minutes are committed."),
  invited: z.array(markdown).default([]).describe('Who is invited, as inline Markdown.'),
  observers: z.array(markdown).default([]).describe('Who looks on, as inline Markdown.'),
  join: webAddress.optional().meta(documented('Where to join the meeting.', 'none')),
  sessions: z
    .array(session)
    .default([])
    .describe('Alternating slots: the one that starts at the time of the meeting is shown.'),
  watch: webAddress.optional().meta(documented('Where to watch it live.', 'none')),
  calendar: webAddress.optional().meta(documented('The calendar that people can subscribe to.', 'none')),
  timezones: z
    .array(timeZone)
    .default(WORLD_TIME_ZONES)
    .describe('The time zones that the time of the meeting is shown in.'),
});

const hackmd = z.strictObject({
  team: team
    .optional()
    .meta(documented("The team whose note it is, as in the note's address.", 'your own notes')),
});

const minutes = z.strictObject({
  path: minutesPath
    .default('{{group}}/{{date}}.md')
    .describe(
      'The file of the minutes, below `output`. `{{group}}` is the id, `{{date}}` the day of the meeting.',
    ),
  hackmd: hackmd
    .optional()
    .meta(documented('Keep the notes of the meeting on HackMD.', 'none: no note is made')),
  carry: z
    .boolean()
    .default(false)
    .describe(
      'Whether the minutes repeat, for the scribe, the last notes on each item and the open action items.',
    ),
});

const templates = z.strictObject({
  agenda: filePath.optional().meta(documented('The template of the agenda.', 'built in')),
  minutes: filePath.optional().meta(documented('The template of the minutes.', 'built in')),
});

/** A group as it is written; its id is its key. */
export const group = z.strictObject({
  name: line.optional().meta(documented('The name in titles.', 'the id')),
  agenda: agenda.describe('What the group talks about.'),
  meeting: meeting.prefault({}).describe('When and where it meets, and who is there.'),
  minutes: minutes.prefault({}).describe('Where its minutes are kept.'),
  templates: templates
    .prefault({})
    .describe('Templates of your own: paths from the folder of the configuration.'),
});
