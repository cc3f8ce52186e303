/** The words of a text in lower case, with one space between them and without marks, by which people's texts are compared. */
export function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
