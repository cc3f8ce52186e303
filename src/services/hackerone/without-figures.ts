import { isMinutebookError } from '../../errors/minutebook-error.ts';
import type { FiguresSource } from '../../ports/figures.ts';

/**
 * Returns a source without figures, for missing credentials.
 * @param missing - The environment variables that are not set.
 */
export function withoutCredentials(missing: readonly string[]): FiguresSource {
  const hint = `HackerOne’s figures are left open: set ${missing.join(' and ')} to have them counted.`;
  return { figures: async () => ({ known: false, hint }) };
}

/** Returns a source that has no figures where the recording lacks them: it may have been made without credentials. */
export function asRecorded(source: FiguresSource): FiguresSource {
  const hint = 'HackerOne’s figures are left open: the recording has none for this period.';
  return {
    async figures(program, spans) {
      try {
        return await source.figures(program, spans);
      } catch (error) {
        if (isMinutebookError(error) && error.code === 'github/not-recorded') return { known: false, hint };
        throw error;
      }
    },
  };
}
