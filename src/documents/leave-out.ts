import type { Said } from '../memory/said.ts';

/** Before each item in the description of a pull request. */
const LEAVE_OUT = 'leave out';
const TICKED = /^[ \t]*[-*+] \[[xX]\] leave out `([^`\s]+#\d+)`/gmu;

/**
 * What is told below items once minutes are merged, for the description of their pull request: an item a line, with a box
 * to tick where it is to be left out. Items are named in code, where GitHub neither links nor notifies.
 */
export function leaveOutList(said: readonly Said[]): string {
  if (said.length === 0) return '';
  const lines = said.map(({ item }) => `- [ ] ${LEAVE_OUT} \`${item}\``);
  return [
    'When this is merged, the notes on each of these items are told in a comment there. Tick what is to be left out:',
    lines.join('\n'),
  ].join('\n\n');
}

/** The items that people ticked in the description of a pull request, `owner/name#12` in lower case. */
export function leftOutIn(body: string): string[] {
  return [...body.matchAll(TICKED)].map(([, item = '']) => item.toLowerCase());
}
