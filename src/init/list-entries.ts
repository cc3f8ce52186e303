/** One entry of a list of people, and its line from 1. */
export interface ListEntry {
  text: string;
  line: number;
}

/** The entries of a plain list (`* Name @login`). A line without a bullet counts as an entry, a heading does not. */
export function listEntries(text: string): ListEntry[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n?|\n/u)
    .map((line, index) => ({
      text: line.trim().replace(/^(?:[-*+]|\d+[.)])\s*(?=[\p{L}\p{N}@[(])/u, ''),
      line: index + 1,
    }))
    .filter((entry) => /[\p{L}\p{N}]/u.test(entry.text) && !entry.text.startsWith('#'));
}
