import { styleText } from 'node:util';
import { formatPlace } from '../errors/minutebook-error.ts';
import type { Reporter } from '../ports/deps.ts';

/** The part of a stream that a reporter needs. */
export interface Terminal {
  isTTY?: boolean | undefined;
  columns?: number | undefined;
  write(text: string): unknown;
}

export interface ReporterOptions {
  quiet: boolean;
  verbose: boolean;
  color: boolean;
}

/**
 * Tells people on `stream` (stderr) what is going on: one live line on a terminal, plain lines elsewhere.
 * Results never go this way.
 */
export function createReporter(stream: Terminal, { quiet, verbose, color }: ReporterOptions): Reporter {
  const live = stream.isTTY === true && !quiet;
  let shown = false;
  let last = '';
  const clear = () => {
    if (shown) stream.write('\r\u001B[2K');
    shown = false;
  };
  const line = (text: string) => {
    clear();
    stream.write(`${text}\n`);
  };
  return {
    progress(text) {
      // In a log, counting up is noise: a line for each thing that is done or waited for is enough.
      const heard = live ? text : text.replace(/\d+/gu, '#');
      if (quiet || heard === last) return;
      last = heard;
      if (!live) {
        stream.write(`${text}\n`);
        return;
      }
      clear();
      stream.write(text.slice(0, (stream.columns ?? 80) - 1));
      shown = true;
    },
    note(text) {
      if (!quiet) line(text);
    },
    detail(text) {
      if (verbose && !quiet) line(text);
    },
    warn(text, place) {
      const where = place === undefined ? '' : `${formatPlace(place)}: `;
      if (!quiet) line(`${color ? styleText('yellow', 'warning:') : 'warning:'} ${where}${text}`);
    },
    done: clear,
  };
}
