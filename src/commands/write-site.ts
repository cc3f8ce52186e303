import { relative, resolve } from 'node:path';
import { MinutebookError } from '../errors/minutebook-error.ts';
import type { Deps } from '../ports/deps.ts';
import type { SiteFile } from '../web/site.ts';
import { isBelow } from './confine-files.ts';

/** The list of our files in the folder, so that later runs can remove them. */
const MANIFEST = 'minutebook-files.json';
/** The marks near the start of all our files: no other file is replaced or removed, even if the manifest lists it. */
const MARKS = [
  '<meta name="generator" content="minutebook">',
  '<generator>minutebook</generator>',
  '/* minutebook */',
];
/** The form of our paths. */
const PATH = /^(?:[a-z0-9_][a-z0-9._-]*\/)*[a-z0-9_][a-z0-9._-]*\.(?:html|css|js|xml)$/u;

/** Paths from the root of the site, in order. */
interface Written {
  written: string[];
  removed: string[];
}

/**
 * Makes a folder contain these files and none of an earlier run besides. Other files stay; nothing is written when one
 * of them is in the way of a page, or when nothing changed. The next run completes an interrupted one.
 * @param site - The folder, and the one below which all files are after symbolic links are resolved. Absolute.
 * @throws {MinutebookError} `files/foreign` when a file that is not ours is in the way, or a link that leads elsewhere.
 */
export async function writeSite(
  { folder, root }: { folder: string; root: string },
  files: readonly SiteFile[],
  { write }: { write: boolean },
  deps: Deps,
): Promise<Written> {
  const at = (path: string) => resolve(folder, path);
  const wanted = new Set(files.map(({ path }) => path));
  for (const path of [MANIFEST, ...wanted]) await refuseLinks(at(path), root, deps);
  const earlier = await earlierPaths(at(MANIFEST), deps);
  const changed: SiteFile[] = [];
  for (const file of files) {
    const existing = await deps.files.read(at(file.path));
    if (existing === file.text) continue;
    if (existing !== null && !isOurs(existing)) throw foreign(relative(deps.cwd, at(file.path)));
    changed.push(file);
  }
  const removed: string[] = [];
  for (const path of earlier) {
    if (wanted.has(path)) continue;
    await refuseLinks(at(path), root, deps);
    const existing = await deps.files.read(at(path));
    if (existing !== null && isOurs(existing)) removed.push(path);
  }
  if (write) {
    const manifest = (paths: Iterable<string>) => keep(at(MANIFEST), manifestText(paths), deps);
    // Files are listed before they are written, so that the next run finds those of an interrupted one.
    if (changed.length > 0) await manifest([...wanted, ...removed]);
    for (const { path, text } of changed) await deps.files.write(at(path), text);
    for (const path of removed) await deps.files.remove?.(at(path));
    await manifest(wanted);
  }
  return { written: changed.map(({ path }) => path).sort(), removed };
}

async function keep(path: string, text: string, { files }: Deps): Promise<void> {
  if ((await files.read(path)) !== text) await files.write(path, text);
}

function manifestText(paths: Iterable<string>): string {
  return `${JSON.stringify({ generator: 'minutebook', files: [...new Set(paths)].sort() }, null, 1)}\n`;
}

async function earlierPaths(path: string, { cwd, files }: Deps): Promise<string[]> {
  const text = await files.read(path);
  if (text === null) return [];
  try {
    const { generator, files: listed } = JSON.parse(text) as { generator?: unknown; files?: unknown };
    if (generator === 'minutebook' && Array.isArray(listed)) {
      return listed.filter((each): each is string => typeof each === 'string' && PATH.test(each)).sort();
    }
  } catch {
    // Reported below.
  }
  throw foreign(relative(cwd, path));
}

/** Whether a file is ours: a page has its mark in its head. */
function isOurs(text: string): boolean {
  const start = text.slice(0, 2000);
  return MARKS.some((mark) => start.includes(mark));
}

async function refuseLinks(path: string, root: string, { cwd, files }: Deps): Promise<void> {
  const real = await files.realPath(path);
  if (isBelow(root, real)) return;
  throw new MinutebookError('files/foreign', {
    message: `${relative(cwd, path)} leads out of the folder of the site.`,
    why: `Symbolic links lead from there to ${real}.`,
    hint: 'Remove the links, or name another folder with --out.',
  });
}

function foreign(path: string): MinutebookError {
  return new MinutebookError('files/foreign', {
    message: `${path} was not made by minutebook.`,
    why: 'A file of the site belongs there, and nobody else’s file is replaced.',
    hint: 'Move it away, or choose another folder with --out.',
  });
}
