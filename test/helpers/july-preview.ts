import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPreview } from '../../src/commands/preview/preview.ts';
import { nodeDeps } from '../../src/host/node-deps.ts';
import { writeFiles } from './folder-with.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const NOW = '2023-08-01T12:00:00Z';
const UPDATE = 'notes/updates/update-2023-07.md';
const FILES = ['minutebook.yml', 'security-support-role.md'];

/** Creates a preview of July 2023 in a temporary folder, from the recording in the project. */
export function julyPreview() {
  const folder = temporaryFolder();
  const fixtures = join(process.cwd(), 'fixtures/nodejs');
  for (const file of FILES) copyFileSync(join(fixtures, file), join(folder, file));
  const config = join(folder, 'minutebook.yml');
  writeFileSync(config, readFileSync(config, 'utf8').replace('    learn: true\n', ''));
  const file = join(folder, UPDATE);
  const deps = nodeDeps({ env: {}, cwd: folder, now: NOW, fixtures });
  const preview = openPreview({ location: {}, period: '2023-07', includePrivate: false }, deps);
  const argv = ['update', '2023-07', '--fixtures', fixtures, '--config', 'minutebook.yml'];
  const write = (text: string) => {
    writeFiles(folder, { [UPDATE]: text });
    preview.changed();
  };
  return {
    folder,
    file,
    config,
    fixtures,
    preview,
    write,
    read: () => readFileSync(file, 'utf8'),
    /** Runs the command line on the same update. */
    run: () => runCli(argv, { cwd: folder, now: NOW }),
  };
}
