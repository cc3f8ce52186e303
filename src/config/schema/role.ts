import * as z from 'zod/mini';
import { KIND_NAMES } from '../../model/item-kinds.ts';
import type { RefusalParams } from '../formats/format.ts';
import { itemReference, login, programHandle, repository, scope, sectionNumber } from '../formats/names.ts';
import { updatePathTemplate } from '../formats/paths.ts';
import { pathPattern, repositoryPattern, textPattern } from '../formats/patterns.ts';
import { filePath, folderPath, label, line, markdown } from '../formats/texts.ts';
import { timeZone } from '../formats/times.ts';
import { described, optional, prefilled, presetKey, withDefault } from './key.ts';

const EMPTY_ENTRY: RefusalParams = {
  code: 'config/match',
  message: 'This match entry is empty.',
  why: 'It would match everything, and an item belongs to one section only.',
  hint: 'Give it at least one key, as { label: permission }, or remove it.',
};

const REPOSITORY = /^[\w.-]+\/[\w.-]+$/u;

const EVERYONE_WHERE: RefusalParams = {
  code: 'config/match',
  message: "This match entry asks for everybody's work, and names no repository.",
  why: 'Where everybody works has to be one repository, not a pattern.',
  hint: 'Add it, as { repo: nodejs/undici, everyone: true }.',
};

const matchEntry = z
  .strictObject({
    repo: optional(repositoryPattern, 'The repository: a glob over `owner/name`, or `/regular expression/`.'),
    label: optional(textPattern, 'One of the labels: a glob, or `/regular expression/`.'),
    title: optional(textPattern, 'The whole title: a glob, or `/regular expression/` with flags.'),
    author: optional(login, 'Who opened it.'),
    path: optional(pathPattern, 'One of the changed files of a pull request: a glob.'),
    kind: optional(
      z.enum(KIND_NAMES),
      'What it is. Discussions are gathered only where an entry of the role names them.',
    ),
    linked: optional(itemReference, 'An issue or pull request that it closes or refers to.'),
    status: optional(
      z.enum(['done', 'open', 'closed']),
      'How it stands at the end of the period: `done` when it was merged or solved, `closed` when it was closed without that, else `open`.',
    ),
    everyone: optional(
      z.boolean(),
      "With `repo: owner/name`: everybody's work in that repository is gathered, as far as the entry matches it.",
    ),
  })
  .check(
    z.superRefine((entry, context) => {
      const { everyone, ...keys } = entry;
      if (Object.keys(keys).length === 0) context.addIssue({ code: 'custom', params: { ...EMPTY_ENTRY } });
      else if (everyone === true && !REPOSITORY.test(entry.repo ?? ''))
        context.addIssue({ code: 'custom', path: ['everyone'], params: { ...EVERYONE_WHERE } });
    }),
    z.meta({ title: 'a match entry', examples: [{ label: 'permission' }], minProperties: 1 }),
  );

const match = withDefault(
  z.array(matchEntry),
  [],
  'Which items belong here. An entry matches when all its keys do; one entry is enough.',
);

const initiative = z.strictObject({
  name: described(line, 'What stands above its items.'),
  match,
});

const section = z.strictObject({
  intro: optional(markdown, 'Inline Markdown that opens the section.', 'none'),
  match,
  initiatives: withDefault(z.array(initiative), [], 'Named lists within the section, in this order.'),
  releases: withDefault(z.array(repository), [], 'Repositories whose releases stand in the section.'),
  hackerone: optional(programHandle, 'The HackerOne program whose figures stand in the section.', 'none'),
});

const documentSection = z.strictObject({
  // `number: 1` is a number in YAML; reading keeps how it is written, so that 2.10 does not become 2.1.
  number: optional(
    z.union([sectionNumber, z.number().check(z.nonnegative())]),
    'The number of the section: `1`, `2.1`. Without it the section has none in its heading.',
    'its position in the list, by which `sections` calls it',
    { title: 'a section number, such as 2.1', examples: ['2.1'] },
  ),
  title: described(line, 'The title of the section.'),
});

const templates = z.strictObject({
  update: optional(filePath, 'The template of the update.', 'built in'),
  rollup: optional(
    filePath,
    'The template of the update of a long period, `--by quarter` or `--by year`.',
    'built in',
  ),
});

/** A role as it is written; its id is its key. */
export const roleSchema = z.strictObject({
  name: optional(line, 'The name in the update.', 'the id'),
  preset: presetKey('The form of its updates; they have the same one with and without.'),
  document: described(
    z.union([filePath, z.array(documentSection).check(z.minLength(1))]),
    'The role document: a Markdown file whose `N) Title` headings, or without such whose headings, are the sections in priority order, or the sections themselves as a list of `{ number, title }`.',
    { title: 'a file path, or a list of sections', examples: ['security-support-role.md'] },
  ),
  link: optional(
    line,
    'How the update links to the role document: an address, or a path from the update.',
    'the file name of `document`, as its neighbour',
  ),
  path: withDefault(
    updatePathTemplate,
    'updates/update-{{period}}.md',
    'The file of the update, below `output`. `{{role}}` is the id, `{{period}}` the month or months; `{{year}}`, `{{month}}` ' +
      'and `{{date "MMMM"}}`, with a pattern as in templates, are its parts. `{{number}}` is one more than the highest of the updates before it, without those in pull requests that are still open.',
  ),
  people: withDefault(z.array(login), [], 'Whose work is gathered.'),
  from: described(
    z.array(scope).check(z.minLength(1)),
    'Where to look: organisations, users and `owner/name` repositories. Work by anyone is gathered in a repository that is named besides its organisation.',
  ),
  labels: withDefault(z.array(label), [], 'Work by anyone that carries one of these labels is gathered.'),
  titles: withDefault(
    z.array(line),
    [],
    'Work by anyone whose title holds one of these words or phrases is gathered.',
  ),
  exclude: withDefault(z.array(repository), [], 'Repositories to leave out.'),
  leaveOut: withDefault(
    z.array(matchEntry),
    [],
    'Work that is left out when it belongs to no section, rather than listed as not placed yet: match entries.',
  ),
  reviews: withDefault(
    z.boolean(),
    false,
    "Whether pull requests that the role's people reviewed are gathered.",
  ),
  involved: withDefault(
    z.boolean(),
    false,
    "Whether items are gathered that the role's people commented on, reviewed or were assigned, within the period.",
  ),
  words: withDefault(
    z.boolean(),
    false,
    'Whether what people of an item wrote of it in the period, in a comment that opens with `TL;DR:` or `Summary:`, is quoted and linked.',
  ),
  discussed: optional(
    z.int().check(z.minimum(1)),
    'Issues with at least so many comments are gathered as much discussed.',
    'none are',
    { title: 'a number of comments', examples: [30] },
  ),
  timezone: withDefault(timeZone, 'UTC', 'Where the months of the updates begin and end.'),
  sections: withDefault(
    z.record(sectionNumber, section),
    {},
    'What goes into the sections of the role document, by number: `1`, `2.1`.',
  ),
  meetings: withDefault(
    z.record(line, repository),
    {},
    'Meetings that the update lists: the name of the group, and the repository of its meeting issues.',
  ),
  learn: withDefault(
    z.boolean(),
    true,
    'Whether items that no rule matches are placed as earlier updates placed their like.',
  ),
  learnFrom: withDefault(
    z.array(folderPath),
    [],
    "Folders of older updates to learn from, besides where this role's own are written.",
  ),
  chart: optional(
    z.int().check(z.minimum(1), z.maximum(24)),
    'A chart of the work per section over so many months, this one included, ends the update.',
    'no chart',
    { title: 'a number of months', examples: [6] },
  ),
  templates: prefilled(templates, 'Templates of your own: paths from the folder of the configuration.'),
});
