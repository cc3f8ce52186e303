import { join } from 'node:path';
import { expect, it } from 'vitest';
import { updatePath } from '../../src/documents/update-path.ts';
import type { Config } from '../../src/model/config.ts';
import type { RoleConfig } from '../../src/model/role-config.ts';
import type { Deps } from '../../src/ports/deps.ts';
import { nodeFiles } from '../../src/services/machine/node-files.ts';
import { folderWith } from '../helpers/folder-with.ts';

it.each([
  { path: 'updates/update-{{period}}.md', id: '2023-08', file: 'updates/update-2023-08.md' },
  { path: 'updates/{{number}}.md', id: '2023-06', file: 'updates/11.md' },
  { path: 'updates/{{number}}.md', id: '2023-08', file: 'updates/13.md' },
])('keeps the update $id of $path in $file', async ({ path, id, file }) => {
  const cwd = folderWith({
    'notes/updates/11.md': '# Update June 2023\n',
    'notes/updates/12.md': '# Update July 2023\n',
  });
  const config = { file: null, output: 'notes' } as Config;
  const role = { id: 'keeper', path } as RoleConfig;
  const deps = { cwd, files: nodeFiles } as Partial<Deps> as Deps;
  expect(await updatePath({ config, role, out: undefined }, { id }, deps)).toBe(join(cwd, 'notes', file));
});
