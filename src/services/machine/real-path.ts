import { dirname, isAbsolute, join, parse } from 'node:path';
import { MinutebookError } from '../../errors/minutebook-error.ts';

/** Linux follows this many links in one path; more count as a circle. */
const MOST_LINKS = 40;

/**
 * Resolves the symbolic links in a path segment by segment, as the system does: also those in folders above a file that
 * does not exist yet, and those to nothing.
 * @param path - Absolute.
 * @param readLink - Returns the target of the link at a path that has no links before its last segment; null where
 *   there is no link.
 * @throws {MinutebookError} `files/read` for links that lead in a circle.
 */
export async function realPath(
  path: string,
  readLink: (path: string) => Promise<string | null>,
): Promise<string> {
  let { root: here } = parse(path);
  let links = 0;
  const left = partsOf(path, here);
  for (let part = left.pop(); part !== undefined; part = left.pop()) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      here = dirname(here);
      continue;
    }
    const next = join(here, part);
    const target = await readLink(next);
    if (target === null) {
      here = next;
      continue;
    }
    links += 1;
    if (links > MOST_LINKS) throw circle(path);
    const { root } = parse(target);
    if (isAbsolute(target)) here = root;
    left.push(...partsOf(target, isAbsolute(target) ? root : ''));
  }
  return here;
}

/** The segments of a path, the last one first. */
function partsOf(path: string, root: string): string[] {
  const separator = process.platform === 'win32' ? /[\\/]/u : /\//u;
  return path.slice(root.length).split(separator).reverse();
}

function circle(path: string): MinutebookError {
  return new MinutebookError('files/read', {
    message: `${path} is a broken link.`,
    why: `More than ${MOST_LINKS} symbolic links follow each other on the way, probably in a circle.`,
    hint: 'Correct or remove the links.',
  });
}
