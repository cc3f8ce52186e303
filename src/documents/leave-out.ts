import type { Said } from '../memory/said.ts';

/** Before each item in the description of a pull request. */
const LEAVE_OUT = 'leave out';
const TICKED = /^[ \t]*[-*+] \[[xX]\] leave out `([^`\s]+#\d+)`/gmu;

/** So much of what is told of one item is shown, and of so many: a description ends at 65,536 characters. */
const LONGEST = 400;
const SHOWN = 50;

/**
 * What is told below items once minutes are merged, for the description of their pull request: an item a line, with a box
 * to tick where it is to be left out, and what is told. All of it is code, in which GitHub neither links nor notifies.
 */
export function leaveOutList(said: readonly Said[]): string {
  if (said.length === 0) return '';
  const lines = said.map(({ item }) => `- [ ] ${LEAVE_OUT} \`${item}\``);
  const told = said.slice(0, SHOWN).map(({ item, decisions, notes }) => {
    const words = [...decisions.map((text) => `Decision: ${text}`), ...notes]
      .join(' / ')
      .replace(/\s+/gu, ' ');
    return inCode(`${item}: ${words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}`);
  });
  return [
    'When this is merged, the notes on each of these items are told in a comment there. Tick what is to be left out:',
    lines.join('\n'),
    ...told,
  ].join('\n\n');
}

/** Inline code; no run of accents in the text ends it. */
function inCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}

/** The items that people ticked in the description of a pull request, `owner/name#12` in lower case. */
export function leftOutIn(body: string): string[] {
  return [...body.matchAll(TICKED)].map(([, item = '']) => item.toLowerCase());
}
