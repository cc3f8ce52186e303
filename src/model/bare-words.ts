/**
 * Returns the words of a text in lower case, with single spaces and without punctuation, for comparing what people
 * wrote.
 */
export function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
