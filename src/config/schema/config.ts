import * as z from 'zod';
import { branch, id } from '../formats/names.ts';
import { folderPath, line } from '../formats/texts.ts';
import { group } from './group.ts';
import { documented } from './key.ts';
import { role } from './role.ts';

const publish = z.strictObject({
  files: z
    .enum(['pull-request', 'commit'])
    .default('pull-request')
    .describe('How files are published: as a pull request, or as a commit on the branch.'),
  branch: branch
    .optional()
    .meta(documented('The branch that they are for.', 'the default branch of the repository')),
});

/**
 * The configuration as it is written in `minutebook.yml`: the one definition of its keys, their meaning and their
 * defaults. Validation, `schema.json` and the reference page are made from it.
 */
export const config = z
  .strictObject({
    host: line
      .optional()
      .meta({ ...documented('Prefix of the titles of meetings.', 'none'), examples: ['Node.js'] }),
    output: folderPath
      .default('notes')
      .describe('The folder that documents are written to, from the folder of the configuration.'),
    publish: publish.prefault({}).describe('What `--publish` does with files.'),
    groups: z
      .record(id, group)
      .default({})
      .describe('The groups that meet, by id: what the command line calls them.'),
    roles: z
      .record(id, role)
      .default({})
      .describe('The roles that owe an update each month, by id: what `--role` calls them.'),
  })
  .describe('The configuration of minutebook.');

export type WrittenConfig = z.output<typeof config>;
export type WrittenGroup = z.output<typeof group>;
export type WrittenRole = z.output<typeof role>;
