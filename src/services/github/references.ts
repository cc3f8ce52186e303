import type { RepositoryName } from '../../model/item.ts';

/**
 * Issues and pull requests that a text names, as `owner/name#n`, each once, in the order they stand: `#1`,
 * `GH-1`, `owner/name#1` and addresses, as GitHub links them
 * (https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls).
 * Code and HTML comments name nothing.
 * @param home - The repository that `#1` means.
 */
export function referencesIn(text: string, home: RepositoryName, serverUrl: string): string[] {
  const prose = text
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, ' ')
    .replace(/^ {0,3}(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|(?![\s\S]))/gmu, ' ')
    .replace(/(?<!`)(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/gu, ' ');
  const found = new Set<string>();
  for (const { groups = {} } of prose.matchAll(patternFor(serverUrl))) {
    const name = groups.url ?? groups.repository ?? home;
    found.add(`${name}#${Number(groups.urlNumber ?? groups.number)}`);
  }
  return [...found];
}

const NAME = String.raw`[\w-]{1,39}\/[\w.-]{1,100}`;
const patterns = new Map<string, RegExp>();

function patternFor(serverUrl: string): RegExp {
  const known = patterns.get(serverUrl);
  if (known !== undefined) return known;
  const server = serverUrl.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
  const pattern = new RegExp(
    `${server}\\/(?<url>${NAME})\\/(?:issues|pull)\\/(?<urlNumber>\\d{1,9})\\b` +
      `|(?<![\\w\\/#.&-])(?:(?<repository>${NAME})?#|GH-)(?<number>[1-9]\\d{0,8})\\b`,
    'gu',
  );
  patterns.set(serverUrl, pattern);
  return pattern;
}
