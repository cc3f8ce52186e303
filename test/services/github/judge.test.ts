import { describe, expect, it } from 'vitest';
import type { Exchange, GraphqlQuestion, Headers } from '../../../src/services/github/exchange.ts';
import { judge, type Verdict } from '../../../src/services/github/judge.ts';

const NOW = Date.parse('2023-08-01T12:00:00Z');
const question: GraphqlQuestion = {
  kind: 'graphql',
  name: 'Items',
  query: '{ rateLimit { cost } }',
  variables: {},
  optional: new Set(['o0']),
  subject: 'nodejs',
  records: 1000,
};

function answer(status: number, body: unknown, headers: Headers = {}): Exchange {
  return { kind: 'answer', status, headers, body };
}

function errors(...list: object[]): unknown {
  return { data: { s0: null }, errors: list };
}

/** The verdict in a few words: what is to be done, and why. */
function summary(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'again':
      return `again, ${verdict.why}`;
    case 'heavy':
      return `heavy, ${verdict.certain ? 'certain' : 'perhaps'}`;
    case 'wait':
      return `wait, ${verdict.secondary ? 'secondary' : 'primary'}, ${
        verdict.until === null ? 'no time' : `${(verdict.until - NOW) / 1000} s`
      }`;
    case 'failed':
      return `failed, ${verdict.error.code}`;
    default:
      return verdict.kind;
  }
}

const reset = String(NOW / 1000 + 90);

describe('judge', () => {
  it.each<{ name: string; exchange: Exchange; verdict: string }>([
    { name: 'data', exchange: answer(200, { data: {} }), verdict: 'done' },
    {
      name: 'a missing optional part',
      exchange: answer(200, errors({ type: 'NOT_FOUND', path: ['o0'], message: "… 'nodejs/secret'" })),
      verdict: 'done',
    },
    {
      name: 'a missing part that is needed',
      exchange: answer(200, errors({ type: 'NOT_FOUND', path: ['s0'], message: 'x' })),
      verdict: 'failed, github/refused',
    },
    {
      name: 'a number that does not exist, in an optional part',
      exchange: answer(200, errors({ type: 'NOT_FOUND', path: ['o0', 'issueOrPullRequest'], message: 'x' })),
      verdict: 'done',
    },
    {
      name: 'something missing inside an optional part',
      exchange: answer(200, errors({ type: 'NOT_FOUND', path: ['o0', 'issues'], message: 'x' })),
      verdict: 'failed, github/refused',
    },
    { name: 'no data', exchange: answer(200, { data: null }), verdict: 'again, garbled' },
    { name: 'a page of HTML', exchange: answer(200, '<html>'), verdict: 'again, garbled' },
    {
      name: 'an internal error beside data',
      exchange: answer(200, errors({ message: 'Something went wrong while executing your query.' })),
      verdict: 'heavy, perhaps',
    },
    {
      name: 'exhausted resources',
      exchange: answer(
        200,
        errors({ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' }),
      ),
      verdict: 'heavy, certain',
    },
    {
      name: 'the primary limit of GraphQL',
      exchange: answer(200, errors({ type: 'RATE_LIMITED', message: 'x' }), { 'x-ratelimit-reset': reset }),
      verdict: 'wait, primary, 90 s',
    },
    {
      name: 'the primary limit as told since 2025',
      exchange: answer(200, errors({ type: 'RATE_LIMIT', message: 'x' }), { 'x-ratelimit-reset': reset }),
      verdict: 'wait, primary, 90 s',
    },
    {
      name: 'the primary limit with a status',
      exchange: answer(
        403,
        { message: 'API rate limit exceeded' },
        { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
      ),
      verdict: 'wait, primary, 90 s',
    },
    {
      name: 'the secondary limit with a time',
      exchange: answer(
        403,
        { message: 'You have exceeded a secondary rate limit.' },
        { 'retry-after': '30' },
      ),
      verdict: 'wait, secondary, 30 s',
    },
    {
      name: 'the secondary limit with a date',
      exchange: answer(
        429,
        { message: 'You have exceeded a secondary rate limit.' },
        { 'retry-after': new Date(NOW + 60_000).toUTCString() },
      ),
      verdict: 'wait, secondary, 60 s',
    },
    {
      name: 'the secondary limit without a time',
      exchange: answer(
        429,
        { message: 'You have exceeded a secondary rate limit.' },
        { 'x-ratelimit-reset': reset },
      ),
      verdict: 'wait, secondary, no time',
    },
    {
      name: 'a bad token',
      exchange: answer(401, { message: 'Bad credentials' }),
      verdict: 'failed, github/bad-token',
    },
    {
      name: 'a missing permission',
      exchange: answer(403, { message: 'Resource not accessible by integration' }),
      verdict: 'failed, github/forbidden',
    },
    {
      name: 'a missing scope',
      exchange: answer(
        200,
        errors({ type: 'INSUFFICIENT_SCOPES', message: "following scopes: ['read:org'], but" }),
      ),
      verdict: 'failed, github/forbidden',
    },
    {
      name: 'single sign-on by GraphQL',
      exchange: answer(
        200,
        errors({ type: 'FORBIDDEN', message: 'Resource protected by organization SAML enforcement.' }),
      ),
      verdict: 'failed, github/sso',
    },
    {
      name: 'single sign-on by a header',
      exchange: answer(
        403,
        { message: 'no' },
        { 'x-github-sso': 'required; url=https://github.com/orgs/x/sso' },
      ),
      verdict: 'failed, github/sso',
    },
    {
      name: 'results left out for single sign-on',
      exchange: answer(200, { data: {} }, { 'x-github-sso': 'partial-results; organizations=1' }),
      verdict: 'failed, github/sso',
    },
    {
      name: 'a query the server does not know',
      exchange: answer(200, { errors: [{ message: 'x', extensions: { code: 'undefinedField' } }] }),
      verdict: 'failed, github/refused',
    },
    { name: 'a question that took too long', exchange: answer(502, '<html>'), verdict: 'heavy, perhaps' },
    { name: 'a failing server', exchange: answer(500, '<html>'), verdict: 'again, unavailable' },
    { name: 'no answer', exchange: { kind: 'timeout' }, verdict: 'heavy, perhaps' },
    {
      name: 'no connection',
      exchange: { kind: 'unreachable', reason: 'ECONNRESET' },
      verdict: 'again, unreachable',
    },
    { name: 'a redirect', exchange: answer(307, '', { location: '/x' }), verdict: 'moved' },
    { name: 'a redirect to nowhere', exchange: answer(307, ''), verdict: 'failed, github/redirected' },
  ])('takes $name for “$verdict”', ({ exchange, verdict }) => {
    expect(summary(judge(question, exchange, NOW, 'api.github.com'))).toBe(verdict);
  });

  it.each([
    { name: 'a small question without an answer', exchange: answer(502, ''), verdict: 'again, unavailable' },
    {
      name: 'a small question that exhausts resources',
      exchange: answer(200, errors({ type: 'RESOURCE_LIMITS_EXCEEDED' })),
      verdict: 'again, unavailable',
    },
    {
      name: 'a small question and no answer in time',
      exchange: { kind: 'timeout' } as const,
      verdict: 'again, timeout',
    },
  ])('cannot make smaller: $name', ({ exchange, verdict }) => {
    expect(summary(judge({ ...question, records: 20 }, exchange, NOW, 'api.github.com'))).toBe(verdict);
  });

  it.each([
    {
      name: 'a list of an item',
      path: ['s0', 'nodes', 0, 'files'],
      data: { s0: { nodes: [{ files: null }] } },
      verdict: 'done',
    },
    {
      name: 'an entry of such a list',
      path: ['s0', 'nodes', 0, 'closingIssuesReferences', 'nodes', 1],
      data: { s0: { nodes: [{ closingIssuesReferences: { nodes: [null, null] } }] } },
      verdict: 'done',
    },
    {
      name: 'an item with it',
      path: ['s0', 'nodes', 0, 'files'],
      data: { s0: { nodes: [null] } },
      verdict: 'failed, github/forbidden',
    },
    {
      name: 'the whole search',
      path: ['s0', 'nodes', 0, 'files'],
      data: null,
      verdict: 'failed, github/forbidden',
    },
    {
      name: 'what no document can do without',
      path: ['s0', 'nodes', 0, 'repository'],
      data: { s0: { nodes: [{}] } },
      verdict: 'failed, github/forbidden',
    },
  ])('takes a refusal of $name for “$verdict”', ({ path, data, verdict }) => {
    const exchange = answer(200, { data, errors: [{ type: 'FORBIDDEN', path, message: 'x' }] });
    const judged = judge(question, exchange, NOW, 'api.github.com');
    expect(summary(judged)).toBe(verdict);
    if (judged.kind === 'done') expect(judged.unread).toEqual([path[3]]);
  });

  it.each([
    {
      name: 'a fine-grained permission',
      headers: { 'x-accepted-github-permissions': 'issues=read' },
      named: 'issues=read',
    },
    { name: 'a scope', headers: { 'x-accepted-oauth-scopes': 'read:org, repo' }, named: 'read:org, repo' },
  ])('names $name that is missing', ({ headers, named }) => {
    const verdict = judge(question, answer(403, { message: 'no' }, headers), NOW, 'api.github.com');
    expect(verdict.kind === 'failed' && verdict.error.why).toContain(named);
  });

  it('never repeats what GitHub said: it may name private repositories', () => {
    const said = 'about nodejs/secret';
    const exchanges = [
      ...[400, 401, 403, 404, 422].map((status) => answer(status, { message: said })),
      ...['FORBIDDEN', 'NOT_FOUND', 'OTHER', 'INSUFFICIENT_SCOPES'].map((type) =>
        answer(200, errors({ type, path: ['s0'], message: said })),
      ),
    ];
    for (const exchange of exchanges) {
      const verdict = judge(question, exchange, NOW, 'api.github.com');
      const { message = '', why = '', hint = '' } = verdict.kind === 'failed' ? verdict.error : {};
      expect(message).not.toBe('');
      expect(`${message}${why}${hint}`).not.toContain('secret');
    }
  });
});
