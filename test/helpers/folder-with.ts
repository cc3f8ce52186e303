import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/**
 * Creates a temporary folder with these files, by path; it is removed after the test, or when `whenOver` calls back.
 */
export function folderWith(
  files: Readonly<Record<string, string | Uint8Array>>,
  ...whenOver: Parameters<typeof temporaryFolder>
): string {
  const folder = temporaryFolder(...whenOver);
  writeFiles(folder, files);
  return folder;
}

/** Writes files into a folder, by path, and creates their folders. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
