import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { servePreview } from '../../src/cli/run-preview.ts';
import { openPreview } from '../../src/commands/preview/preview.ts';
import { nodeDeps } from '../../src/host/node-deps.ts';
import { tenYears } from './archive.ts';

const FIXTURES = resolve('fixtures/nodejs');

/** A folder with the configuration of the example, and the minutes of so many meetings. */
export function exampleFolder(meetings: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-bench-'));
  for (const file of ['minutebook.yml', 'security-support-role.md'])
    copyFileSync(join(FIXTURES, file), join(folder, file));
  const notes = join(folder, 'notes/security-wg');
  mkdirSync(notes, { recursive: true });
  const { minutes } = tenYears();
  for (let index = 0; index < meetings; index += 1) {
    const date = new Date(Date.UTC(2003, 0, 2 + 7 * index)).toISOString().slice(0, 10);
    const { file = '', text = '' } = minutes[index % minutes.length] ?? {};
    writeFileSync(join(notes, `${date}.md`), text.replaceAll(file.replace('.md', ''), date));
  }
  return folder;
}

/** The preview of July 2023 of such a folder, as the command serves it. */
export function serveExample(folder: string): ReturnType<typeof servePreview> {
  const deps = nodeDeps({ env: {}, cwd: folder, now: '2023-08-01T12:00:00Z', fixtures: FIXTURES });
  return servePreview(openPreview({ location: {}, period: '2023-07', includePrivate: false }, deps), 0);
}
