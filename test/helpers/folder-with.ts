import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** A folder of its own with these files, by path; gone when the test is over, or when `whenOver` says. */
export function folderWith(
  files: Readonly<Record<string, string | Uint8Array>>,
  ...whenOver: Parameters<typeof temporaryFolder>
): string {
  const folder = temporaryFolder(...whenOver);
  writeFiles(folder, files);
  return folder;
}

/** Write files into a folder, by path, with the folders that they are in. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
