import * as z from 'zod/mini';

/** The output of `archive --json`. Defines both the types and `archive.schema.json`. */

export const described = <S extends z.ZodMiniType>(schema: S, description: string): S =>
  schema.check(z.meta({ description }));

export const line = described(z.number(), 'The line of the file, from 1.');
export const item = described(
  z.nullable(z.string()),
  'The item it was said about, as owner/name#12; null when about none.',
);

const person = z.strictObject({
  name: described(z.nullable(z.string()), 'As written. Name or login is there, or both.'),
  login: described(z.nullable(z.string()), 'Without @.'),
  role: described(
    z.nullable(z.string()),
    'What follows the name, in brackets or after a comma: an affiliation, an office.',
  ),
  line,
});

const point = z.strictObject({
  reference: described(
    z.nullable(z.string()),
    'owner/name#12; null for a point without an issue or pull request.',
  ),
  url: z.nullable(z.string()),
  title: described(z.string(), 'As its author typed it; empty when only an address stands there.'),
  line,
  discussed: described(z.boolean(), 'Whether something was said about it.'),
  notes: described(z.array(z.string()), 'Markdown, in document order.'),
});

const action = z.strictObject({
  id: described(z.string(), 'The same as long as the words of the action and the date of its meeting are.'),
  text: described(z.string(), 'As written, without its mark.'),
  owner: described(
    z.nullable(z.string()),
    'Login, else name; several with commas between; null when nobody is named.',
  ),
  done: described(z.boolean(), 'Ticked or struck through.'),
  item,
  line,
});

const decision = z.strictObject({ text: described(z.string(), 'As written.'), item, line });

const meeting = z.strictObject({
  date: described(z.nullable(z.string()), '2023-02-16; null when neither path nor text says.'),
  time: described(z.nullable(z.string()), '14:00, in UTC; null when the title does not say.'),
  title: z.nullable(z.string()),
  line,
  present: z.array(person),
  absent: described(z.array(person), 'Listed as absent, with regrets, or struck through.'),
  expected: described(z.array(person), 'Listed, and not marked as present.'),
  items: described(z.array(point), 'The points of the agenda in document order, each once.'),
  actions: z.array(action),
  decisions: z.array(decision),
});

const file = z.strictObject({
  path: described(z.string(), 'From the working directory, with slashes.'),
  meetings: described(z.array(meeting), 'In the order of the file, without those called cancelled.'),
  unplaced: described(
    z.array(z.strictObject({ line, text: z.string() })),
    'Lines that belong to no part of the minutes.',
  ),
});

/** The output of `archive --json`. */
export const archiveSchema = z.strictObject({ files: z.array(file) });

/** A person at a meeting. Has a `name`, a `login`, or both. */
export type ArchivePerson = z.output<typeof person>;
/** A point of the agenda. */
export type ArchiveItem = z.output<typeof point>;
/** One meeting, as its minutes record it. */
export type ArchiveMeeting = z.output<typeof meeting>;
/** The contents of one minutes file. */
export type ArchiveFile = z.output<typeof file>;
/** The contents of several files. */
export type Archive = z.output<typeof archiveSchema>;
