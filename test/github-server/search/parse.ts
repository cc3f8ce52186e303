import { GitHubError } from '../errors.ts';

/** A search query as a tree. Adjacent terms are joined by AND. */
export type SearchNode =
  | { kind: 'and' | 'or'; children: SearchNode[] }
  | { kind: 'not'; child: SearchNode }
  | { kind: 'text'; value: string }
  /** `values` has several entries when commas join them, which means OR. */
  | { kind: 'qualifier'; name: string; values: string[] };

export interface ParsedSearch {
  root: SearchNode;
  /** The value of `sort:`, such as `created-asc`. */
  sort: string | null;
  /** The fields of `in:`; empty for all. */
  fields: ReadonlySet<string>;
}

const MAX_OPERATORS = 5;
const MAX_TEXT = 256;

/** Qualifiers that GitHub's issue search knows; anything else with a colon is text. */
const QUALIFIERS: ReadonlySet<string> = new Set(
  (
    'is type state draft author assignee involves commenter reviewed-by review-requested user-review-requested ' +
    'team-review-requested review mentions team label repo org user in created updated closed merged comments no ' +
    'has milestone linked archived sort reason head base language project status interactions reactions sha topic ' +
    'parent-issue sub-issue fork size stars pushed category answered-by'
  ).split(' '),
);

type Token =
  | { kind: '(' | ')' | 'AND' | 'OR' | 'NOT' }
  | { kind: 'term'; negated: boolean; node: SearchNode };

/**
 * Parses the language of the boolean search:
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/filtering-and-searching-issues-and-pull-requests#building-advanced-filters-for-issues
 * Terms are joined by AND (also when adjacent) and OR, AND binding more tightly; parentheses group; `-` or NOT negates
 * the next term; quotes keep words together; commas between labels mean OR.
 * @throws {GitHubError} for more than five operators or more than 256 characters of text.
 */
export function parseSearch(query: string): ParsedSearch {
  const tokens = tokenize(query);
  const operators = tokens.filter(({ kind }) => kind === 'AND' || kind === 'OR' || kind === 'NOT').length;
  if (operators > MAX_OPERATORS) throw queryError('More than five AND / OR / NOT operators were used.');
  const terms = tokens.flatMap((token) => (token.kind === 'term' ? [token.node] : []));
  const text = terms.flatMap((node) => (node.kind === 'text' ? [node.value] : [])).join(' ');
  // The limit: https://docs.github.com/en/rest/search/search#limitations-on-query-length; the words are made up.
  if (text.length > MAX_TEXT) throw queryError(`The search is longer than ${MAX_TEXT} characters.`);

  const valuesOf = (name: string) =>
    terms.flatMap((node) => (node.kind === 'qualifier' && node.name === name ? node.values : []));
  return {
    root: new Parser(tokens).parse(),
    sort: valuesOf('sort').at(-1) ?? null,
    fields: new Set(valuesOf('in').flatMap((value) => value.toLowerCase().split(','))),
  };
}

/** The refusal of a query that breaks the rules of the language, in the shape of https://github.com/changesets/action/issues/252. */
export function queryError(message: string): GitHubError {
  return new GitHubError('UNPROCESSABLE', message, {
    status: 422,
    restMessage: 'Validation Failed',
    problems: [{ resource: 'Search', field: 'q', code: 'invalid', message }],
  });
}

function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(query) ?? [];
    at += found?.length ?? 0;
    return found;
  };
  while (at < query.length) {
    if (take(/\s+/uy) !== undefined) continue;
    if (take(/\(/uy) !== undefined) {
      depth += 1;
      tokens.push({ kind: '(' });
      continue;
    }
    if (depth > 0 && take(/\)/uy) !== undefined) {
      depth -= 1;
      tokens.push({ kind: ')' });
      continue;
    }
    const operator = take(/(?:AND|OR|NOT)(?=[\s()]|$)/uy);
    if (operator === 'AND' || operator === 'OR' || operator === 'NOT') {
      tokens.push({ kind: operator });
      continue;
    }
    const negated = take(/-(?=[^\s)])/uy) !== undefined;
    if (negated && query[at] === '(') {
      tokens.push({ kind: 'NOT' });
      continue;
    }
    // A closing parenthesis ends a word only inside a group.
    const word = depth > 0 ? /(?:"(?:[^"\\]|\\.)*"?|[^\s")])+/uy : /(?:"(?:[^"\\]|\\.)*"?|[^\s"])+/uy;
    const node = toNode(take(word) ?? query.slice(at++, at));
    tokens.push({ kind: 'term', negated, node });
  }
  return tokens;
}

/** Parses a word into a qualifier and its value, if it is a known qualifier, else into text. */
export function toNode(word: string): SearchNode {
  const [, name, value] = /^([a-z-]+):(.+)$/isu.exec(word) ?? [];
  if (name === undefined || value === undefined || !QUALIFIERS.has(name.toLowerCase())) {
    return { kind: 'text', value: unquote(word) };
  }
  const parts =
    name.toLowerCase() === 'label' ? (value.match(/(?:"(?:[^"\\]|\\.)*"?|[^",])+/gu) ?? []) : [value];
  return { kind: 'qualifier', name: name.toLowerCase(), values: parts.map(unquote) };
}

function unquote(text: string): string {
  return text.replace(/"((?:[^"\\]|\\.)*)"?/gu, (_, inner: string) => inner.replace(/\\(.)/gu, '$1'));
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): SearchNode {
    const children: SearchNode[] = [];
    while (this.#at < this.#tokens.length) {
      children.push(this.#or());
      // An unbalanced parenthesis is ignored.
      if (this.#next()?.kind === ')') this.#at += 1;
    }
    return join('and', children);
  }

  #next(): Token | undefined {
    return this.#tokens[this.#at];
  }

  #or(): SearchNode {
    const children = [this.#and()];
    while (this.#next()?.kind === 'OR') {
      this.#at += 1;
      children.push(this.#and());
    }
    return join('or', children);
  }

  #and(): SearchNode {
    const children: SearchNode[] = [];
    for (;;) {
      const token = this.#next();
      if (token === undefined || token.kind === 'OR' || token.kind === ')') return join('and', children);
      if (token.kind === 'AND') this.#at += 1;
      else children.push(this.#not());
    }
  }

  #not(): SearchNode {
    const token = this.#next();
    this.#at += 1;
    if (token?.kind === 'NOT') return { kind: 'not', child: this.#not() };
    if (token?.kind === '(') {
      const inner = this.#or();
      if (this.#next()?.kind === ')') this.#at += 1;
      return inner;
    }
    if (token?.kind !== 'term') return join('and', []);
    return token.negated ? { kind: 'not', child: token.node } : token.node;
  }
}

function join(kind: 'and' | 'or', children: SearchNode[]): SearchNode {
  const [only] = children;
  return only !== undefined && children.length === 1 ? only : { kind, children };
}
