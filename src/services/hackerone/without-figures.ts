import { isMinutebookError } from '../../errors/minutebook-error.ts';
import type { FiguresSource } from '../../ports/figures.ts';

/**
 * A source that knows no figures, for want of credentials.
 * @param missing - Which variables of the environment are not set.
 */
export function withoutCredentials(missing: readonly string[]): FiguresSource {
  const hint = `HackerOne’s figures are left open: set ${missing.join(' and ')} to have them counted.`;
  return { figures: async () => ({ known: false, hint }) };
}

/** The same for a recording that was made without credentials: it has no answer of HackerOne's. */
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
