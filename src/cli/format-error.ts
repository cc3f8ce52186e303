import { explainError, formatPlace } from '../errors/minutebook-error.ts';
import { visibleControls } from '../errors/quote.ts';

/**
 * Formats an error for people: one line each for the message (after its location, if any), the reason and the hint. A
 * stack trace follows only on request.
 */
export function formatError(error: unknown, { verbose }: { verbose: boolean }): string {
  const { message, why, hint, place } = explainError(error, '--verbose');
  const where = place === undefined ? '' : `${formatPlace(place)}: `;
  const lines = [
    `minutebook: ${oneLine(where + message)}`,
    `  why: ${oneLine(why)}`,
    `  fix: ${oneLine(hint)}`,
    ...(verbose ? stackOf(error) : []),
  ];
  return `${lines.join('\n')}\n`;
}

function stackOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const own = error.stack === undefined ? [] : [error.stack];
  return error.cause === undefined ? own : [...own, 'caused by:', ...stackOf(error.cause)];
}

function oneLine(text: string): string {
  return visibleControls(text.replace(/\s*[\r\n]+\s*/gu, ' '));
}
