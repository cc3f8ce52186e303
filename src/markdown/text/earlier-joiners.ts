import { EMPTY_COMMENT, quietPieces } from './quiet.ts';

/**
 * Earlier versions suppressed mentions and references with U+2060 WORD JOINER, in notes also with U+200B ZERO WIDTH
 * SPACE after an `@`. Documents keep these characters; the pattern matches where they were put. Others were typed by
 * people.
 */
const EARLIER =
  /(?<=@)[\u2060\u200b](?=\\?[\w-])|(?<=#)\u2060(?=\d)|(?<=https?|ftp)\u2060(?=:\/\/)|(?<=www)\u2060(?=\.)|(?<=\bgh(?:sa)?)\u2060(?=-)|(?<=[0-9a-f]{6})\u2060(?=[0-9a-f])/giu;

/** Removes the characters that earlier versions put into a text or Markdown. */
export function withoutJoiners(text: string): string {
  return /[\u2060\u200b]/u.test(text) ? text.replace(EARLIER, '') : text;
}

/** The offsets of the characters that earlier versions put into a text, each one character long. */
export function joinersIn(text: string): number[] {
  return [...text.matchAll(EARLIER)].map(({ index }) => index);
}

/**
 * Removes everything that only suppresses mentions and links: the text then is the same in a file and in a
 * conversation.
 */
export function withoutQuieting(markdown: string): string {
  const bare = withoutJoiners(markdown);
  return bare.includes(EMPTY_COMMENT) ? bare.replace(/(?<!\\)<!-- -->/gu, '') : bare;
}

/** A line of Markdown as earlier versions wrote it, except for its links; their memory has the tag of this form. */
export function withEarlierJoiners(markdown: string): string {
  return markdown
    .split(/(\[[^[\]]*\]\([^()]*\))/u)
    .map((part, index) => (index % 2 === 1 ? part : quietPieces(part).join('\u2060')))
    .join('');
}
