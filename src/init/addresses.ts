/** The web addresses in a text, without duplicates and without punctuation that ends a sentence or closes a bracket. */
export function addressesIn(text: string): string[] {
  const found = text.match(/https?:\/\/[^\s<>"'`\\]+/giu) ?? [];
  return [...new Set(found.map((address) => address.replace(/[).,;:!?*_\]]+$/u, '')))].filter((address) =>
    URL.canParse(address),
  );
}

/** Whether a text is an address and nothing else. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/iu.test(text) && URL.canParse(text);
}

/** Which of the addresses in joining instructions is for participants, and which for the audience. */
export function joiningAddresses(text: string): { join: string | undefined; watch: string | undefined } {
  let join: string | undefined;
  let watch: string | undefined;
  for (const line of text.split('\n')) {
    for (const address of addressesIn(line)) {
      if (/\badmin\b/iu.test(line)) continue;
      if (/youtu|stream|twitch/iu.test(address) || /\b(?:watch|listen|stream)/iu.test(line))
        watch ??= address;
      else join ??= address;
    }
  }
  return { join, watch };
}

/** One entry of a list of people, and its line from 1. */
interface ListEntry {
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
