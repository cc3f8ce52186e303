import { createReporter } from '../cli/reporter.ts';
import { formatPlace } from '../errors/place.ts';
import type { Reporter } from '../ports/deps.ts';
import { placeProperties } from './annotation.ts';
import type { Log } from './log.ts';

export interface ActionReporterOptions {
  quiet: boolean;
  verbose: boolean;
  cwd: string;
  /** The workspace. */
  root: string;
  /** Where every warning is kept. */
  warnings: string[];
}

/** Tells people in the log what is going on; warnings stand above it as well, or at their place in a file. */
export function actionReporter(
  log: Log,
  { quiet, verbose, cwd, root, warnings }: ActionReporterOptions,
): Reporter {
  const lines = createReporter(log, { quiet, verbose, color: false });
  return {
    ...lines,
    detail(text) {
      if (verbose) lines.detail(text);
      else log.debug(text);
    },
    warn(text, place) {
      warnings.push(place === undefined ? text : `${formatPlace(place)}: ${text}`);
      if (quiet) return;
      const where = place === undefined ? {} : placeProperties(place, { cwd, root });
      log.annotate('warning', text, { title: 'minutebook', ...where });
    },
  };
}
