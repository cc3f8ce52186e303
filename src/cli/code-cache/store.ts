import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type CodeArchive, packArchive, unpackArchive } from './archive.ts';

/** In milliseconds: thirty days. */
const LONGEST_KEPT = 30 * 24 * 60 * 60 * 1000;

/** What was kept; nothing when there is nothing, when it is damaged, or when somebody else could have written it. */
export function readArchive(file: string): CodeArchive {
  try {
    if (isOwn(lstatSync(dirname(file))) && isOwn(lstatSync(file))) {
      return unpackArchive(readFileSync(file)) ?? new Map();
    }
  } catch {
    // Most of the time there is just nothing there yet.
  }
  return new Map();
}

/** Keep compiled code, as a whole or not at all: others may read and write at the same time. */
export function writeArchive(file: string, archive: CodeArchive): void {
  try {
    const folder = dirname(file);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOwn(lstatSync(folder))) return;
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, packArchive(archive), { mode: 0o600, flag: 'wx' });
    chmodSync(temporary, 0o600);
    renameSync(temporary, file);
    sweep(folder, file);
  } catch {
    // A run without kept code is only slower.
  }
}

/** Other versions of the program and of Node.js leave code behind; what is still used is soon made again. */
function sweep(folder: string, kept: string): void {
  const oldest = statSync(kept).mtimeMs - LONGEST_KEPT;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (statSync(file).mtimeMs < oldest) unlinkSync(file);
  }
}

/** The code will be run as the user's: it has to be the user's, and nobody else may be able to change it. */
function isOwn(stats: Stats): boolean {
  if (stats.isSymbolicLink()) return false;
  const user = process.getuid?.();
  return user === undefined || (stats.uid === user && (stats.mode & 0o022) === 0);
}
