import { type ParsedSearch, type SearchNode, toNode } from './parse.ts';

const PLACES: ReadonlySet<string> = new Set(['repo', 'org', 'user']);

/**
 * Parses the language of the classic search: every term has to match, except that of several scopes (`repo:`, `org:`,
 * `user:`) any one may; NOT excludes the word after it. AND, OR and parentheses have no meaning: they are words and
 * punctuation
 * (https://docs.github.com/en/enterprise-server@3.17/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax;
 * what changes with the boolean search:
 * https://github.blog/changelog/2025-03-06-github-issues-projects-api-support-for-issues-advanced-search-and-more/).
 */
export function parseClassic(query: string): ParsedSearch {
  const words = query.match(/(?:"(?:[^"\\]|\\.)*"?|[^\s"])+/gu) ?? [];
  const terms = words.flatMap((word, index): SearchNode[] => {
    if (word === 'NOT' && index + 1 < words.length) return [];
    const negated = words[index - 1] === 'NOT' || /^-./u.test(word);
    const node = toNode(word.replace(/^-(?=.)/u, ''));
    return [negated ? { kind: 'not', child: node } : node];
  });
  const places = terms.filter((node) => node.kind === 'qualifier' && PLACES.has(node.name));
  const others = terms.filter((node) => !places.includes(node));
  const valuesOf = (name: string): string[] =>
    terms.flatMap((node) => (node.kind === 'qualifier' && node.name === name ? node.values : []));
  return {
    root: {
      kind: 'and',
      children: [...others, ...(places.length === 0 ? [] : [{ kind: 'or' as const, children: places }])],
    },
    sort: valuesOf('sort').at(-1) ?? null,
    fields: new Set(valuesOf('in').flatMap((value) => value.toLowerCase().split(','))),
  };
}
