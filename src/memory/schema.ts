import * as z from 'zod/mini';
import { described, item, line } from '../read/archive/schema.ts';

/**
 * The JSON output of `history`, `decisions`, `actions`, `attendance` and `status`: the types and `memory.schema.json`.
 */

const date = described(z.nullable(z.string()), '2023-02-16; null when the minutes do not say.');
const path = described(z.string(), 'From the working directory, with slashes.');

const appearance = z.strictObject({
  date,
  path,
  line,
  discussed: described(z.boolean(), 'Whether something was said; false: it was only listed.'),
  notes: described(z.array(z.string()), 'Markdown, as written, in document order.'),
  decisions: described(z.array(z.string()), 'As written.'),
});

/** The output of `history --json`. */
const historySchema = z.strictObject({
  item: described(z.string(), 'owner/name#12, by the newest name of its repository that is known.'),
  meetings: described(z.array(appearance), 'Every meeting that had the item, oldest first.'),
});

const decision = z.strictObject({ text: described(z.string(), 'As written.'), date, path, line, item });

/** The output of `decisions --json`. */
const decisionsSchema = z.strictObject({
  decisions: described(z.array(decision), 'Oldest first.'),
});

const action = z.strictObject({
  id: described(z.string(), 'The id that `archive` gives it in the minutes where it is first written.'),
  text: described(z.string(), 'As first written.'),
  owner: described(
    z.nullable(z.string()),
    'Login, else name; several with commas between; null when nobody is named.',
  ),
  done: described(
    z.boolean(),
    'Ticked, struck through or said to be done, there, in later minutes or in the register.',
  ),
  since: date,
  doneOn: described(
    z.nullable(z.string()),
    'The meeting whose minutes say that it is done; null while it is open, and where the register alone says so.',
  ),
  path,
  line,
  item,
});

/** The output of `actions --json`. */
const actionsSchema = z.strictObject({
  actions: described(z.array(action), 'Oldest first, each once, however many minutes repeat it.'),
});

const attendedMeeting = z.strictObject({ date, path, line });

const person = z.strictObject({
  name: described(z.nullable(z.string()), 'As minutes spell it of late; null when they have the login only.'),
  login: described(z.nullable(z.string()), 'The newest one; null when no minutes have one.'),
  attended: z.number(),
  last: described(z.nullable(z.string()), 'The latest meeting; null when the person was at none.'),
  inactive: described(
    z.nullable(z.boolean()),
    'Whether the person was at fewer meetings than the rule of the configuration asks for; null without a rule.',
  ),
  meetings: described(
    z.array(attendedMeeting),
    'Where the person stands in the list of those present, oldest first.',
  ),
});

const headcount = z.strictObject({
  date,
  path,
  line,
  present: described(z.number(), 'How many of those who count were there.'),
  of: described(z.number(), 'How many count: the members, or without a list of them everybody listed.'),
  reached: z.boolean(),
});

/** The output of `attendance --json`. */
const attendanceSchema = z.strictObject({
  meetings: described(z.number(), 'How many have minutes that say who was there.'),
  people: described(z.array(person), 'Those who came most often first, then those who came last.'),
  quorum: described(
    z.nullable(z.array(headcount)),
    'Of each meeting whether enough people came, oldest first; null without a rule in the configuration.',
  ),
});

const dates = (description: string) => described(z.nullable(z.array(z.string())), description);

const groupStatus = z.strictObject({
  config: described(z.string(), 'The file of the configuration, from the working directory.'),
  group: described(z.string(), 'Its id.'),
  name: z.string(),
  next: described(
    z.nullable(z.strictObject({ date: z.string(), start: z.nullable(z.string()) })),
    'The next meeting; null when none is in sight, or nothing says when the group meets.',
  ),
  missing: dates(
    'The days of meetings of the last three months without minutes, by the schedule and the issues of meetings; null when neither tells.',
  ),
  unwritten: dates('The same of those whose minutes nobody has written in.'),
  uncollected: dates('The same of those whose note was not brought into the minutes; null without notes.'),
  waiting: described(
    z.nullable(z.number()),
    'How many open items are on the agenda; null when GitHub does not tell.',
  ),
  openActions: z.number(),
  quorumMissed: dates('The days of meetings without a quorum; null without a rule.'),
});

/** The output of `status --json`. */
const statusSchema = z.strictObject({ now: z.string(), groups: z.array(groupStatus) });

/** A meeting that had an item. */
export type Appearance = z.output<typeof appearance>;
/** All meetings that had an item. */
export type History = z.output<typeof historySchema>;
/** The decisions of meetings. */
export type Decisions = z.output<typeof decisionsSchema>;

/** An action from minutes. */
export type RecordedAction = z.output<typeof action>;
/** The actions from minutes. */
export type Actions = z.output<typeof actionsSchema>;

/** A person, and the meetings they were present at. */
export type AttendingPerson = z.output<typeof person>;
/** The number of people at a meeting. */
export type Headcount = z.output<typeof headcount>;
/** Who was present at how many meetings. */
export type Attendance = z.output<typeof attendanceSchema>;

/** What is late, missing and waiting in a group. */
export type GroupStatus = z.output<typeof groupStatus>;
/** The status of all groups. */
export type Status = z.output<typeof statusSchema>;

/** The schemas by command. */
export const MEMORY_SCHEMAS = {
  history: historySchema,
  decisions: decisionsSchema,
  actions: actionsSchema,
  attendance: attendanceSchema,
  status: statusSchema,
};
