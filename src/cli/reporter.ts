import { styleText } from 'node:util';
import { formatPlace } from '../errors/minutebook-error.ts';
import { visibleControls } from '../errors/quote.ts';
import type { Reporter } from '../ports/deps.ts';

/** The part of a stream that a reporter needs. */
export interface Terminal {
  isTTY?: boolean | undefined;
  columns?: number | undefined;
  write(text: string): unknown;
}

const WIDTH = 80;

export interface ReporterOptions {
  quiet: boolean;
  verbose: boolean;
  color: boolean;
}

/**
 * Reports progress to people on `stream` (stderr): one live line on a terminal, plain lines elsewhere. Never used for
 * results.
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
      // In a log, counters are noise: one line for each step that starts, finds or waits for something is enough.
      const shortText = visibleControls(live ? text : text.replace(/: \d+ of \d+$/u, ''));
      const step = live ? shortText : shortText.replace(/\d+/gu, '#');
      if (quiet || step === last) return;
      last = step;
      if (!live) {
        stream.write(`${shortText}\n`);
        return;
      }
      clear();
      // A terminal of unknown width reports 0.
      stream.write(shortText.slice(0, (stream.columns || WIDTH) - 1));
      shown = true;
    },
    note(text) {
      if (!quiet) line(visibleControls(text));
    },
    detail(text) {
      if (verbose && !quiet) line(visibleControls(text));
    },
    warn(text, place) {
      const where = place === undefined ? '' : `${formatPlace(place)}: `;
      const shown = visibleControls(where + text);
      if (!quiet) line(`${color ? styleText('yellow', 'warning:') : 'warning:'} ${shown}`);
    },
    done: clear,
  };
}
