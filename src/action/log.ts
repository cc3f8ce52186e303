import { randomUUID } from 'node:crypto';
import type { AnnotationProperties } from '@actions/core';
import { createReporter } from '../cli/reporter.ts';
import { formatPlace } from '../errors/minutebook-error.ts';
import type { Reporter } from '../ports/deps.ts';
import type { ActionIo } from './action-io.ts';
import { locationProperties } from './annotation.ts';

/** The log of a step, in which only the Action's own commands reach the runner. */
export interface Log {
  /** Writes text of any origin, whole lines at once. A line that looks like a command is only text. */
  write(text: string): void;
  /** Writes a message that GitHub shows above the log, and at a line of a file if it names one. */
  annotate(level: 'error' | 'warning' | 'notice', text: string, properties: AnnotationProperties): void;
  /** Writes a message that only debug logging shows. */
  debug(text: string): void;
  /** Folds what is written during `work`. */
  group<Result>(title: string, work: () => Promise<Result>): Promise<Result>;
  /** Writes the rest of an unfinished line. */
  close(): void;
}

/**
 * What the runner may treat as a command: `::` at the start of a line or `##[` anywhere, with any characters around and
 * between that it ignores, in any width.
 */
const COMMAND = /^[^\x21-\x7e]*:[^\x21-\x7e]*:|#[^\x21-\x7e]*#[^\x21-\x7e]*\[/mu;

/**
 * Opens the log. The runner obeys commands in the log whoever wrote them, even the author of an issue whose title is
 * logged. Around a text that looks like a command, the runner is told to stop processing commands until a random word
 * (https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands).
 * @param hide - Removes secrets from a text, in addition to the runner's own masks.
 */
export function openLog(
  { stdout, toolkit }: Pick<ActionIo, 'stdout' | 'toolkit'>,
  hide: (text: string) => string,
): Log {
  let unfinished = '';

  function write(text: string): void {
    const whole = unfinished + text;
    const end = whole.lastIndexOf('\n') + 1;
    unfinished = whole.slice(end);
    if (end > 0) stdout.write(inert(hide(whole.slice(0, end))));
  }

  /** Ends the line, since a command has to start one. */
  function finishLine(): void {
    if (unfinished !== '') write('\n');
  }

  return {
    write,
    annotate(level, text, properties) {
      finishLine();
      toolkit[level](hide(text), properties);
    },
    debug(text) {
      finishLine();
      toolkit.debug(hide(text));
    },
    async group(title, work) {
      finishLine();
      toolkit.startGroup(hide(title));
      try {
        return await work();
      } finally {
        finishLine();
        toolkit.endGroup();
      }
    },
    close: finishLine,
  };
}

/** @param text - Ends with a line break. */
function inert(text: string): string {
  if (!COMMAND.test(text.normalize('NFKC'))) return text;
  const word = randomUUID();
  return `::stop-commands::${word}\n${text}::${word}::\n`;
}

interface ActionReporterOptions {
  quiet: boolean;
  verbose: boolean;
  cwd: string;
  /** The workspace. */
  root: string;
  /** Collects every warning. */
  warnings: string[];
}

/**
 * Returns a reporter that writes to the log; warnings are also annotations, at their place in a file if they have one.
 */
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
      const where = place === undefined ? {} : locationProperties(place, { cwd, root });
      log.annotate('warning', text, { title: 'minutebook', ...where });
    },
  };
}
