/** A reference to an item in a text. */
export interface Reference {
  /** `owner/name#n`, spelt as in the text. */
  target: string;
  /** Whether `fixes`, `closes` or `resolves` precedes it. */
  closes: boolean;
}

const CODE = /```[\s\S]*?(?:```|$)|`[^`\n]*`/gu;
const CLOSES = String.raw`(?<closes>\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+)?`;

/**
 * Finds the items that a text references, without duplicates and in order: `#1`, `GH-1`, `owner/name#1` and addresses.
 * Code contains no references.
 * @param repository - The `owner/name` to which `#1` refers.
 * @param serverUrl - The start of addresses of items, such as `https://github.com`.
 */
export function references(text: string, repository: string, serverUrl: string): Reference[] {
  const host = serverUrl.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const name = String.raw`[\w.-]+\/[\w.-]+`;
  const pattern = new RegExp(
    `${CLOSES}(?:${host}\\/(?<url>${name})\\/(?:issues|pull|discussions)\\/(?<urlNumber>\\d+)` +
      `|(?<![\\w/&.-])(?<full>${name})?(?:#|GH-)(?<number>\\d+)\\b)`,
    'giu',
  );
  const found = new Map<string, Reference>();
  for (const match of text.replace(CODE, ' ').matchAll(pattern)) {
    const { closes, url, urlNumber, full, number } = match.groups ?? {};
    const target = `${url ?? full ?? repository}#${urlNumber ?? number}`;
    const known = found.get(target.toLowerCase());
    if (known === undefined) found.set(target.toLowerCase(), { target, closes: closes !== undefined });
    else known.closes ||= closes !== undefined;
  }
  return [...found.values()];
}

/** Logins (lower case, `org/team` for teams) that a text notifies. */
export function mentions(text: string): Set<string> {
  const pattern = /(?<![\w`])@([a-z\d](?:[a-z\d-]*[a-z\d])?(?:\/[\w-]+)?)/giu;
  return new Set(
    [...text.replace(CODE, ' ').matchAll(pattern)].map((match) => (match[1] ?? '').toLowerCase()),
  );
}
