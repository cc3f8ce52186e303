const LONGEST_QUOTE = 200;
const LONGEST_LINE = 240;

/** Quotes text from outside for a message: on one line, in double quotes, cut at 200 characters. */
export function quote(text: string): string {
  return JSON.stringify(shorten(text, LONGEST_QUOTE));
}

/** Shortens a message with text from outside to one line of limited length. */
export function shortLine(text: string): string {
  return shorten(text.replace(/[\s\p{Cc}]+/gu, ' ').trim(), LONGEST_LINE);
}

/**
 * Shortens a text to at most so many UTF-16 units and "…", between characters as people see them: a joined emoji or a
 * letter with its accents stays whole.
 */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(text)) {
    if (index + segment.length > longest) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}

/**
 * Shows control characters but tabs as symbols, `␛` for escape, so that a line of text of any origin neither controls a
 * terminal nor ends early: the runner of GitHub Actions takes a line that starts with `::` for a command.
 */
export function visibleControls(line: string): string {
  return line.replace(/(?!\t)\p{Cc}/gu, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\u2421';
  });
}
