const LONGEST_QUOTE = 200;
const LONGEST_LINE = 240;

/** Quotes text from outside for a message: on one line, in double quotes, cut at 200 characters. */
export function quote(text: string): string {
  return JSON.stringify(cut(text, LONGEST_QUOTE));
}

/** Shortens a message with text from outside to one line of limited length. */
export function shortLine(text: string): string {
  return cut(text.replace(/[\s\p{Cc}]+/gu, ' ').trim(), LONGEST_LINE);
}

function cut(text: string, longest: number): string {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}
