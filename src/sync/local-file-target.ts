import { relative } from 'node:path';
import { MinutebookError } from '../errors/minutebook-error.ts';
import type { Deps } from '../ports/deps.ts';
import type { Target } from './target.ts';

/** How many times a file is written that something else keeps changing. */
const ATTEMPTS = 10;

/**
 * Returns a target for a file on this machine. The file is read once more right before it is written, and replaced as a
 * whole.
 * @param path - Absolute.
 */
export function localFileTarget(path: string, { cwd, files }: Deps): Target {
  const name = relative(cwd, path);
  return {
    name,
    attempts: ATTEMPTS,
    confirmsWrites: true,
    url: () => null,
    async read(freshness) {
      const text = await files.read(path, freshness);
      return {
        text,
        isCurrent: true,
        note: null,
        next: (after) => (after === text ? null : { replaces: text, send: () => replace(text, after) }),
      };
    },
    explainUnsettled() {
      throw busy(name);
    },
  };

  async function replace(before: string | null, after: string) {
    if ((await files.read(path, 'fresh')) !== before) return { outcome: 'raced' as const, error: busy(name) };
    await files.write(path, after);
    return { outcome: 'applied' as const };
  }
}

function busy(name: string): MinutebookError {
  return new MinutebookError('files/busy', {
    message: `${name} could not be brought up to date.`,
    why: 'Something else changed it each time before the new text could be written.',
    hint: 'Close the program that keeps saving it, then run the command again; nothing was lost.',
  });
}
