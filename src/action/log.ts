import { randomUUID } from 'node:crypto';
import type { AnnotationProperties } from '@actions/core';
import { createReporter } from '../cli/reporter.ts';
import { formatPlace } from '../errors/minutebook-error.ts';
import type { Reporter } from '../ports/deps.ts';
import type { ActionIo } from './action-io.ts';
import { placeProperties } from './annotation.ts';

/** The log of a step, in which only what the Action itself says to the runner is a command. */
export interface Log {
  /** Text of any origin; whole lines are written at once. A line that looks like a command is a line. */
  write(text: string): void;
  /** Something that people see above the log, and at a line of a file when it names one. */
  annotate(level: 'error' | 'warning' | 'notice', text: string, properties: AnnotationProperties): void;
  /** For people who debug a workflow. */
  debug(text: string): void;
  /** Fold what is written while something is being done. */
  group<Result>(title: string, work: () => Promise<Result>): Promise<Result>;
  /** Write what is left of an unfinished line. */
  close(): void;
}

/**
 * What the runner may take for a command: `::` at the start of a line or `##[` anywhere, behind and between characters
 * that it does not see, and in whatever width.
 */
const COMMAND = /^[^\x21-\x7e]*:[^\x21-\x7e]*:|#[^\x21-\x7e]*#[^\x21-\x7e]*\[/mu;

/**
 * The runner obeys commands in the log whoever wrote them, also the author of an issue whose title is told. Where a
 * text looks like one, the runner is told not to listen until it hears a word that nobody can guess
 * (https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands).
 * @param hide - Takes secrets out of a text; the runner's own masks come on top.
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

  /** A command is only one at the start of a line. */
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

/** @param text - Ends in a line break. */
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
