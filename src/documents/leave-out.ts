import { shorten } from '../errors/quote.ts';
import type { Said } from '../memory/history.ts';

/** The words before each item in the description of a pull request. */
const LEAVE_OUT = 'leave out';
const TICKED = /^[ \t]*[-*+] \[[xX]\] leave out `([^`\s]+#\d+)`/gmu;

/** The maximum length per item, and the maximum number of items: a description may have 65,536 characters. */
const LONGEST = 400;
const SHOWN = 50;

/**
 * The comments to be written when minutes are merged, for the description of their pull request: one line per item with
 * a checkbox to leave it out, and the text of the comment. All of it is code, in which GitHub neither links nor
 * notifies.
 */
export function leaveOutList(items: readonly Said[]): string {
  if (items.length === 0) return '';
  const lines = items.map(({ item }) => `- [ ] ${LEAVE_OUT} \`${item}\``);
  const details = items.slice(0, SHOWN).map(({ item, decisions, notes }) => {
    const words = [...decisions.map((text) => `Decision: ${text}`), ...notes]
      .join(' / ')
      .replace(/\s+/gu, ' ');
    return inCode(`${item}: ${shorten(words, LONGEST)}`);
  });
  return [
    'When this is merged, the notes on each of these items are told in a comment there. Tick what is to be left out:',
    lines.join('\n'),
    ...details,
  ].join('\n\n');
}

/** Returns inline code that no run of accents in the text ends. */
function inCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}

/** The items that people ticked in the description of a pull request, `owner/name#12` in lower case. */
export function leftOutIn(body: string): string[] {
  return [...body.matchAll(TICKED)].map(([, item = '']) => item.toLowerCase());
}
