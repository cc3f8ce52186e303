import {
  chmodSync,
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../services/machine/make-folder.ts';

/** In milliseconds: thirty days. */
const LONGEST_KEPT = 30 * 24 * 60 * 60 * 1000;

/** A file to be read in parts. */
export interface OpenFile {
  /** As many bytes as there are. */
  read(position: number, length: number): Buffer;
  close(): void;
}

/** What was kept; null when there is nothing, and when somebody else could have written it. */
export function readOwnFile(file: string): Buffer | null {
  return ifOwn(file, () => readFileSync(file));
}

/** The same, without reading it yet. */
export function openOwnFile(file: string): OpenFile | null {
  return ifOwn(file, () => {
    const descriptor = openSync(file, 'r');
    const { size } = fstatSync(descriptor);
    return {
      read(position, length) {
        const bytes = Buffer.allocUnsafeSlow(Math.max(0, Math.min(length, size - position)));
        return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, position));
      },
      close: () => closeSync(descriptor),
    };
  });
}

/** Keep something for later runs, as a whole or not at all: others may read and write at the same time. */
export function writeOwnFile(file: string, content: Buffer | string): void {
  try {
    const folder = dirname(file);
    makeFolder(folder, 0o700);
    if (!isOwn(lstatSync(folder))) return;
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, content, { mode: 0o600, flag: 'wx' });
    chmodSync(temporary, 0o600);
    renameSync(temporary, file);
    sweep(folder, file);
  } catch {
    // A run without what was kept is only slower.
  }
}

/** Other versions of the program and of Node.js leave files behind; what is still used is soon made again. */
function sweep(folder: string, kept: string): void {
  const oldest = statSync(kept).mtimeMs - LONGEST_KEPT;
  for (const name of readdirSync(folder)) {
    const file = `${folder}/${name}`;
    if (statSync(file).mtimeMs < oldest) unlinkSync(file);
  }
}

function ifOwn<T>(file: string, read: () => T): T | null {
  try {
    return isOwn(lstatSync(dirname(file))) && isOwn(lstatSync(file)) ? read() : null;
  } catch {
    // Most of the time there is just nothing there yet.
    return null;
  }
}

/** What is kept is run, and believed, as the user's: it has to be the user's, and nobody else may be able to change it. */
function isOwn(stats: Stats): boolean {
  if (stats.isSymbolicLink()) return false;
  const user = process.getuid?.();
  return user === undefined || (stats.uid === user && (stats.mode & 0o022) === 0);
}
