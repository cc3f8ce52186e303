const LONGEST_QUOTE = 60;
const LONGEST_LINE = 240;

/** Text from outside as one short line in double quotes, for messages. */
export function quote(text: string): string {
  return JSON.stringify(cut(text, LONGEST_QUOTE));
}

/** A message with words from outside in it, as one line of bearable length. */
export function oneLine(text: string): string {
  return cut(text, LONGEST_LINE);
}

function cut(text: string, longest: number): string {
  const characters = [...text.replace(/[\s\p{Cc}]+/gu, ' ').trim()];
  const kept = characters.length > longest ? [...characters.slice(0, longest - 1), '…'] : characters;
  return kept.join('');
}
