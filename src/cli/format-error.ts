import { isMinutebookError } from '../errors/minutebook-error.ts';
import { formatPlace } from '../errors/place.ts';

/**
 * What people see of a failure: one line of what happened (behind its place, if it has one), one of why,
 * one of what to do. A stack trace follows only when it is asked for.
 */
export function formatError(error: unknown, { verbose }: { verbose: boolean }): string {
  const lines: string[] = [];
  if (isMinutebookError(error)) {
    const place = error.place === undefined ? '' : `${formatPlace(error.place)}: `;
    lines.push(`minutebook: ${place}${oneLine(error.message)}`, `  why: ${oneLine(error.why)}`);
    lines.push(`  fix: ${oneLine(error.hint)}`);
  } else {
    lines.push(
      `minutebook: Something broke that should not have: ${oneLine(error instanceof Error ? error.message : String(error))}`,
      '  why: This is a defect in minutebook, not in what you gave it.',
      '  fix: Run it again with --verbose and report what it prints.',
    );
  }
  if (verbose) lines.push(...stackOf(error));
  return `${lines.join('\n')}\n`;
}

function stackOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const own = error.stack === undefined ? [] : [error.stack];
  return error.cause === undefined ? own : [...own, 'caused by:', ...stackOf(error.cause)];
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/gu, ' ');
}
