import * as z from 'zod/mini';
import type { RefusalParams } from '../formats/format.ts';
import { repository, scope } from '../formats/names.ts';
import { agendaPathTemplate } from '../formats/paths.ts';
import { textPattern } from '../formats/patterns.ts';
import { label, line, markdown, searchQuery } from '../formats/texts.ts';
import { described, optional, withDefault } from './key.ts';

const SOURCES = ['labelled', 'label', 'query', 'category', 'standing'] as const;

const labelOrder = z.strictObject({
  label: described(
    z.array(textPattern).check(z.minLength(1)),
    'Items with these labels come first, in this order: globs, or `/regular expression/`.',
  ),
});

const orderKey = z.union([
  z.enum(['updated', 'created', 'oldest', 'number', 'title', 'waiting']),
  labelOrder,
]);

/** What items are sorted by: one way, or several of which the next decides where one leaves it open. */
const order = z
  .union([orderKey, z.array(orderKey).check(z.minLength(1))])
  .check(z.meta({ title: 'an order, or a list of them', examples: ['updated'] }));

const groupBy = z.union([
  z.enum(['repository', 'milestone', 'assignee', 'none']),
  z.strictObject({
    label: described(
      z.union([textPattern, z.array(textPattern).check(z.minLength(1))]),
      'Labels that make a group each: a glob such as `stage-*`, `/regular expression/`, or a list of them in the order of the groups.',
    ),
  }),
]);

const standing = z.array(markdown);

const section = z
  .strictObject({
    title: optional(line, 'The heading of the list. Only the list of labelled items can do without.', 'none'),
    query: optional(
      searchQuery,
      "GitHub's search language, with `AND`, `OR`, `NOT` and parentheses where the server knows them; it looks inside `agenda.from`, and for discussions where it says `type:discussions`.",
      'none',
    ),
    label: optional(label, 'Open issues and pull requests with this label.', 'none'),
    category: optional(label, 'Open discussions of this category.', 'none'),
    standing: optional(
      standing,
      'Items kept by hand, as Markdown; an entry may have lists and tables in it.',
      'none',
    ),
    labelled: optional(
      z.literal(true),
      'Where the items with `agenda.label` stand; without such an entry they come first.',
      'none',
    ),
    groupBy: optional(
      groupBy,
      'What the items of the list are grouped by: `repository`, `milestone`, `assignee`, `none` or `{ label: "stage-*" }`.',
      '`repository` for labelled items, else `none`',
    ),
    order: optional(order, 'What its items are sorted by.', '`agenda.order`'),
    limit: optional(
      z.int().check(z.minimum(1)),
      'How many items it shows; the others are counted, with a link to where they are seen.',
      'all',
    ),
    repeat: withDefault(z.boolean(), true, 'Whether it shows items that an earlier list has, too.'),
  })
  .check(
    z.superRefine((value, context) => {
      const given = SOURCES.filter((source) => value[source] !== undefined);
      if (given.length !== 1) context.addIssue({ code: 'custom', params: { ...notOne(given) } });
      else if (value.title === undefined && value.labelled === undefined)
        context.addIssue({ code: 'custom', params: { ...WITHOUT_TITLE } });
    }),
    z.meta({
      title: 'a list',
      examples: [{ title: 'Needs a champion', query: 'is:open label:help-wanted' }],
      oneOf: SOURCES.map((source) => ({ required: source === 'labelled' ? [source] : [source, 'title'] })),
    }),
  );

/** What a group talks about. */
export const agendaSchema = z.strictObject({
  label: optional(
    z.union([label, z.literal(false)]),
    'Open issues and pull requests with this label are on the agenda. `false`: the agenda consists of its `sections` alone.',
    '`<id>-agenda`',
    { title: 'a label, or false', examples: ['security-wg-agenda'] },
  ),
  from: described(
    z.array(scope).check(z.minLength(1)),
    'Where to look: organisations, users and `owner/name` repositories.',
  ),
  discussions: withDefault(z.boolean(), false, 'Whether lists by label hold open discussions with it, too.'),
  exclude: withDefault(z.array(repository), [], 'Repositories to leave out.'),
  standing: withDefault(standing, [], 'Items kept by hand, as Markdown; they come before the gathered ones.'),
  sections: withDefault(
    z.array(section),
    [],
    'Lists in the order in which they stand on the agenda: each of a search, a label or entries kept by hand.',
  ),
  order: withDefault(
    order,
    'updated',
    'What items are sorted by: `updated` (the last updated first), `created` (the newest first), `oldest`, `number`, ' +
      '`title`, `waiting` (what the last meeting did not get to, then what was not talked about for longest, by the ' +
      'minutes), `{ label: [urgent] }`; or a list of these.',
  ),
  path: optional(
    agendaPathTemplate,
    'The file that the agenda is kept in as well, below `output`, with the names that `minutes.path` has, except `{{number}}`.',
    'none',
  ),
  park: optional(
    z.strictObject({
      after: described(z.int().check(z.minimum(2)), 'From which appearance on, this one counted.'),
      title: withDefault(line, 'Parked', 'The heading of the list.'),
    }),
    'Items that were on the agenda so often, and that nothing happened to since, stand in a list of their own at its end.',
    'they stay where they are',
  ),
  activity: withDefault(
    z.boolean(),
    false,
    'Whether the agenda tells what happened to each item since the last meeting.',
  ),
});

const WITHOUT_TITLE: RefusalParams = {
  code: 'config/section',
  message: 'This list of the agenda has no title.',
  why: 'Its title is the heading above it.',
  hint: 'Add one, as { title: Needs a champion, query: "is:open label:help-wanted" }.',
};

function notOne(given: readonly string[]): RefusalParams {
  return {
    code: 'config/section',
    message:
      given.length === 0
        ? 'This list of the agenda does not say what stands in it.'
        : `This list of the agenda has ${given.join(' and ')}.`,
    why: 'A list has exactly one of query, label, category, standing and labelled.',
    hint:
      given.length === 0
        ? 'Add one, as query: "is:open label:help-wanted".'
        : 'Make it several lists, or keep one of them.',
  };
}
