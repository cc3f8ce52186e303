import * as z from 'zod';
import type { RefusalParams } from '../formats/format.ts';
import { handle, itemReference, login, repository, scope, sectionNumber } from '../formats/names.ts';
import { pathPattern, repositoryPattern, textPattern } from '../formats/patterns.ts';
import { filePath, folderPath, label, line, markdown } from '../formats/texts.ts';
import { timeZone } from '../formats/time-zone.ts';
import { updatePath } from '../path-template.ts';
import { documented } from './key.ts';

const matchEntry = z
  .strictObject({
    repo: repositoryPattern
      .optional()
      .describe('The repository: a glob over `owner/name`, or `/regular expression/`.'),
    label: textPattern.optional().describe('One of the labels: a glob, or `/regular expression/`.'),
    title: textPattern.optional().describe('The whole title: a glob, or `/regular expression/` with flags.'),
    author: login.optional().describe('Who opened it.'),
    path: pathPattern.optional().describe('One of the changed files of a pull request: a glob.'),
    kind: z.enum(['pull-request', 'issue']).optional().describe('What it is.'),
    linked: itemReference.optional().describe('An issue or pull request that it closes or refers to.'),
  })
  .superRefine((entry, context) => {
    if (Object.keys(entry).length === 0) context.addIssue({ code: 'custom', params: { ...EMPTY_ENTRY } });
  })
  .meta({ title: 'a match entry', examples: [{ label: 'permission' }], minProperties: 1 });

const EMPTY_ENTRY: RefusalParams = {
  code: 'config/match',
  message: 'This match entry is empty.',
  why: 'It would match everything, and an item stands in one section only.',
  hint: 'Give it at least one key, as { label: permission }, or remove it.',
};

const match = z
  .array(matchEntry)
  .default([])
  .describe('Which items belong here. An entry matches when all its keys do; one entry is enough.');

const initiative = z.strictObject({
  name: line.describe('What stands above its items.'),
  match,
});

const section = z.strictObject({
  intro: markdown.optional().meta(documented('Inline Markdown that opens the section.', 'none')),
  match,
  initiatives: z.array(initiative).default([]).describe('Named lists within the section, in this order.'),
  releases: z.array(repository).default([]).describe('Repositories whose releases stand in the section.'),
  hackerone: handle
    .optional()
    .meta(documented('The HackerOne program whose figures stand in the section.', 'none')),
});

const documentSection = z.strictObject({
  // `number: 1` is a number in YAML; reading keeps how it is written, so that 2.10 does not become 2.1.
  number: z
    .union([sectionNumber, z.number().nonnegative()])
    .meta({ title: 'a section number, such as 2.1', examples: ['2.1'] })
    .describe('The number of the section: `1`, `2.1`.'),
  title: line.describe('The title of the section.'),
});

const templates = z.strictObject({
  update: filePath.optional().meta(documented('The template of the update.', 'built in')),
  rollup: filePath
    .optional()
    .meta(
      documented('The template of the update of a long period, `--by quarter` or `--by year`.', 'built in'),
    ),
});

/** A role as it is written; its id is its key. */
export const role = z.strictObject({
  name: line.optional().meta(documented('The name in the update.', 'the id')),
  document: z
    .union([filePath, z.array(documentSection).min(1)])
    .meta({ title: 'a file path, or a list of sections', examples: ['security-support-role.md'] })
    .describe(
      'The role document: a Markdown file whose `N) Title` headings are the sections in priority order, or the sections themselves as a list of `{ number, title }`.',
    ),
  link: line
    .optional()
    .meta(
      documented(
        'How the update links to the role document: an address, or a path from the update.',
        'the file name of `document`, as its neighbour',
      ),
    ),
  path: updatePath
    .default('updates/update-{{period}}.md')
    .describe(
      'The file of the update, below `output`. `{{role}}` is the id, `{{period}}` the month or months.',
    ),
  people: z.array(login).default([]).describe('Whose work is gathered.'),
  from: z
    .array(scope)
    .min(1)
    .describe(
      'Where to look: organisations, users and `owner/name` repositories. Work by anyone is gathered in a repository that is named besides its organisation.',
    ),
  labels: z.array(label).default([]).describe('Work by anyone that carries one of these labels is gathered.'),
  titles: z
    .array(line)
    .default([])
    .describe('Work by anyone whose title holds one of these words or phrases is gathered.'),
  exclude: z.array(repository).default([]).describe('Repositories to leave out.'),
  reviews: z
    .boolean()
    .default(false)
    .describe("Whether pull requests that the role's people reviewed are gathered."),
  discussed: z
    .int()
    .min(1)
    .optional()
    .meta({
      ...documented('Issues with at least so many comments are gathered as much discussed.', 'none are'),
      title: 'a number of comments',
      examples: [30],
    }),
  timezone: timeZone.default('UTC').describe('Where the months of the updates begin and end.'),
  sections: z
    .record(sectionNumber, section)
    .default({})
    .describe('What goes into the sections of the role document, by number: `1`, `2.1`.'),
  meetings: z
    .record(line, repository)
    .default({})
    .describe(
      'Meetings that the update lists: the name of the group, and the repository of its meeting issues.',
    ),
  learn: z
    .boolean()
    .default(true)
    .describe('Whether items that no rule matches are placed as earlier updates placed their like.'),
  learnFrom: z
    .array(folderPath)
    .default([])
    .describe("Folders of older updates to learn from, besides where this role's own are written."),
  chart: z
    .int()
    .min(1)
    .max(24)
    .optional()
    .meta({
      ...documented(
        'A chart of the work per section over so many months, this one included, ends the update.',
        'no chart',
      ),
      title: 'a number of months',
      examples: [6],
    }),
  templates: templates
    .prefault({})
    .describe('Templates of your own: paths from the folder of the configuration.'),
});
