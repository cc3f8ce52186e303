import * as z from 'zod/mini';
import { LINT_RULE_NAMES, LINT_RULES, type LintRuleName } from '../../model/lint-rules.ts';
import { branch, id, login, repository } from '../formats/names.ts';
import { folderPath, line, webAddress } from '../formats/texts.ts';
import { groupSchema } from './group.ts';
import { described, optional, prefilled, presetKey, withDefault } from './key.ts';
import { roleSchema } from './role.ts';

const publish = z.strictObject({
  files: withDefault(
    z.enum(['pull-request', 'commit']),
    'pull-request',
    'How files are published: as a pull request, or as a commit on the branch.',
  ),
  branch: optional(branch, 'The branch that they are for.', 'the default branch of the repository'),
  accounts: withDefault(
    z.array(login),
    [],
    'Accounts whose issues and comments count as ours, besides that of the token and the workflows of a repository: ' +
      'those that a group published with before. The login of an app ends in `[bot]`.',
  ),
});

const site = z.strictObject({
  url: optional(webAddress, 'The address that the site is published at: feeds need it.', 'no feeds', {
    examples: ['https://nodejs.github.io/security-wg/'],
  }),
  people: withDefault(
    z.boolean(),
    false,
    'Whether people have pages, and who was at which meeting is shown as a matrix.',
  ),
});

const LEVELS = z.enum(['off', 'info', 'warning', 'error']);

const check = z.strictObject({
  rules: prefilled(
    z.strictObject(
      Object.fromEntries(
        LINT_RULE_NAMES.map((name) => [
          name,
          withDefault(LEVELS, LINT_RULES[name].level, LINT_RULES[name].finds),
        ]),
      ) as Record<LintRuleName, z.ZodMiniDefault<typeof LEVELS>>,
    ),
    'The level of each rule: see [the rules](check.md).',
  ),
});

/**
 * The configuration as it is written in `minutebook.yml`: the one definition of its keys, their meaning and their
 * defaults. Validation, `schema.json` and the reference page are made from it.
 */
export const configSchema = described(
  z.strictObject({
    host: optional(line, 'Prefix of the titles of meetings.', 'none', { examples: ['Node.js'] }),
    output: withDefault(
      folderPath,
      'notes',
      'The folder that documents are written to, from the folder of the configuration.',
    ),
    preset: presetKey(
      'The form of documents, for all groups and roles: `nodejs` is that of the Node.js project.',
    ),
    publish: prefilled(publish, 'What `--publish` and `run` do with files.'),
    renamed: withDefault(
      z.record(repository, repository),
      {},
      'Repositories that were renamed or transferred, old name to new: documents and notes from before are about the ' +
        'same items. What GitHub redirects is found without it.',
    ),
    check: prefilled(check, 'What `minutebook check` says of documents.'),
    site: prefilled(site, 'What `minutebook site` makes pages of.'),
    groups: withDefault(
      z.record(id, groupSchema),
      {},
      'The groups that meet, by id: what the command line calls them.',
    ),
    roles: withDefault(
      z.record(id, roleSchema),
      {},
      'The roles that owe an update each month, by id: what `--role` calls them.',
    ),
  }),
  'The configuration of minutebook.',
);

export type WrittenConfig = z.output<typeof configSchema>;
export type WrittenGroup = z.output<typeof groupSchema>;
export type WrittenRole = z.output<typeof roleSchema>;
