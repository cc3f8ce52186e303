import { MinutebookError } from '../../errors/minutebook-error.ts';
import type { ItemQuery } from '../../ports/source.ts';
import type { SearchType } from './asked-kinds.ts';
import type { GitHubClient } from './client.ts';
import { askParts, type Load } from './load.ts';
import { countIn, countPart } from './search-parts.ts';
import { compileQuery, searchText } from './search-query.ts';

/** Finds the search of a GitHub server that understands AND, OR, NOT and parentheses. */
export interface SearchEngine {
  /**
   * Returns the search type for a boolean query. The server is probed when this is first needed.
   * @throws {MinutebookError} `config/boolean-query` where the server has no such search.
   */
  booleanType(query: ItemQuery, signal: AbortSignal): Promise<SearchType>;
}

const TYPES = 'query SearchTypes { __type(name: "SearchType") { enumValues { name } } rateLimit { cost } }';

/**
 * `ISSUE_ADVANCED` is the boolean search where the schema has it: on github.com since 2025, on Enterprise Server from
 * 3.18 on. GitHub has announced its removal once `ISSUE` itself is boolean
 * (https://github.blog/changelog/2025-03-06-github-issues-projects-api-support-for-issues-advanced-search-and-more/):
 * without it, an OR with a known result shows whether `ISSUE` is.
 */
export function createSearchEngine(client: GitHubClient, load: Load): SearchEngine {
  let known: Promise<SearchType | null> | undefined;

  async function look(query: ItemQuery, signal: AbortSignal): Promise<SearchType | null> {
    const question = { name: 'SearchTypes', query: TYPES, variables: {}, optional: new Set<string>() };
    const answer = await client.graphql({ ...question, subject: 'its search' }, signal);
    const type = answer.__type as { enumValues: { name: string }[] | null } | null;
    if (type?.enumValues?.some(({ name }) => name === 'ISSUE_ADVANCED') === true) return 'ISSUE_ADVANCED';
    return (await joins(query, signal)) ? 'ISSUE' : null;
  }

  /** Whether an OR in a search of type `ISSUE` finds both issues and pull requests. */
  async function joins({ scope }: Pick<ItemQuery, 'scope'>, signal: AbortSignal): Promise<boolean> {
    const [issues, pulls] = compileQuery({ scope: scope.slice(0, 1) }).map(searchText);
    if (issues === undefined || pulls === undefined) return false;
    const texts = [issues, pulls, issues.replace('is:issue', '(is:issue OR is:pr)')];
    const context = { client, load, subject: 'its search', signal, onWarning: () => undefined };
    const parts = texts.map((text, index) => countPart(text, index, 'ISSUE'));
    const answers = await askParts('Engine', parts, parts.length, context);
    const [a = 0, b = 0, both = 0] = parts.map(({ alias }) => countIn(answers[alias]));
    return both > 0 && both === a + b;
  }

  return {
    async booleanType(query, signal) {
      known ??= look(query, signal);
      const type = await known;
      if (type === null) throw unsupportedQuery(query);
      return type;
    },
  };
}

/**
 * The error for a boolean query that cannot be answered: for discussions, which have no such search, or for items on a
 * server with the classic search only.
 */
export function unsupportedQuery(query: ItemQuery, kind: 'items' | 'discussions' = 'items'): MinutebookError {
  const { qualifiers = '', qualifiersKey: key = 'query', qualifiersPlace: place } = query;
  const of = `the query \`${qualifiers.trim()}\` of \`${key}\``;
  const texts = {
    discussions: {
      message: `GitHub cannot answer ${of}.`,
      why: 'Its search for discussions does not support AND, OR, NOT and parentheses.',
      hint: `Write \`${key}\` without them, or make it several sections.`,
    },
    items: {
      message: `This GitHub cannot answer ${of}.`,
      why: 'AND, OR, NOT and parentheses need the advanced search, which it does not have (Enterprise Server has it from 3.18 on).',
      hint: `Write \`${key}\` without them: \`label:"a","b"\` is either label, \`-label:a\` is not a; or make it several sections.`,
    },
  };
  return new MinutebookError('config/boolean-query', texts[kind], place && { place });
}

/** GitHub refused a query of the configuration. */
export function refusedQuery(query: ItemQuery): MinutebookError {
  const { qualifiers = '', qualifiersKey = 'query', qualifiersPlace: place } = query;
  const text = {
    message: `GitHub refused the query \`${qualifiers.trim()}\` of \`${qualifiersKey}\`.`,
    why: 'It breaks a rule of its search: a qualifier, a limit of length, or more than five AND, OR and NOT.',
    hint: `Try it in the search on GitHub, and correct \`${qualifiersKey}\`, or make it several sections.`,
  };
  return new MinutebookError('config/query', text, place && { place });
}
