import { relative, resolve } from 'node:path';
import { MinutebookError } from '../errors/minutebook-error.ts';
import type { Config, RoleConfig } from '../model/config.ts';
import type { RoleSection } from '../model/update.ts';
import type { Deps } from '../ports/deps.ts';
import { listedSections, readRoleDocument } from '../read/updates/role-document.ts';
import { configFolder } from './folders.ts';

/**
 * The sections of a role: those of its document, or those that the configuration lists.
 * @throws {MinutebookError} `config/role-document` when the file is missing or has no sections.
 */
export async function roleSections(
  config: Config,
  { id, document }: RoleConfig,
  deps: Pick<Deps, 'cwd' | 'files'>,
): Promise<RoleSection[]> {
  if (typeof document !== 'string')
    return listedSections(document, { file: config.file ?? 'the configuration' });
  const path = resolve(configFolder(config, deps), document);
  const text = await deps.files.read(path);
  if (text !== null) return readRoleDocument(text, { file: relative(deps.cwd, path) });
  throw new MinutebookError('config/role-document', {
    message: `The role document of ${id} is missing.`,
    why: `roles.${id}.document names ${document}, and there is no ${relative(deps.cwd, path)}.`,
    hint: 'Correct the path, which starts from the folder of the configuration, or list the sections in its place.',
  });
}
