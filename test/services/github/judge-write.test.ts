import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Exchange, GraphqlQuestion } from '../../../src/services/github/exchange.ts';
import { judgeWrite } from '../../../src/services/github/judge-write.ts';
import * as documents from '../../../src/services/github/publish-documents.ts';

const published = new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);
const schema = buildSchema(readFileSync(published, 'utf8'), { assumeValid: true });

const question: GraphqlQuestion = {
  kind: 'graphql',
  name: 'Commit',
  query: documents.COMMIT,
  variables: {},
  optional: new Set(),
  subject: 'acme/notes',
};
const answer = (body: unknown, status = 200, headers = {}): Exchange => ({
  kind: 'answer',
  status,
  headers,
  body,
});
const errors = (error: object) => answer({ data: { createCommitOnBranch: null }, errors: [error] });
const path = ['createCommitOnBranch'];

describe('what becomes of a write', () => {
  it.each([
    { name: 'an answer', exchange: answer({ data: {} }), kind: 'done' },
    {
      name: 'a stale head, although its words ask to try again',
      exchange: errors({ type: 'STALE_DATA', path, message: 'Expected … Pull and try again.' }),
      kind: 'refused',
    },
    {
      name: 'a protected branch',
      exchange: errors({ type: 'BRANCH_PROTECTION_RULE_VIOLATION', path, message: 'Changes must …' }),
      kind: 'refused',
    },
    {
      name: 'a refusal without a type',
      exchange: errors({ path, message: 'Actions is not permitted to …' }),
      kind: 'refused',
    },
    {
      name: 'a missing permission',
      exchange: answer({ message: 'Resource not accessible by integration' }, 403),
      kind: 'refused',
    },
    {
      name: 'an internal error',
      exchange: errors({ message: 'Something went wrong while executing your query.' }),
      kind: 'again',
    },
    { name: 'a broken gateway', exchange: answer('<html>', 502), kind: 'again' },
    { name: 'a lost connection', exchange: { kind: 'unreachable', reason: 'ECONNRESET' }, kind: 'again' },
    { name: 'half an answer', exchange: { kind: 'garbled' }, kind: 'again' },
    {
      name: 'the rate limit',
      exchange: errors({ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }),
      kind: 'wait',
    },
    {
      name: 'the secondary rate limit',
      exchange: answer({ message: 'You have exceeded a secondary rate limit.' }, 403, {
        'retry-after': '60',
      }),
      kind: 'wait',
    },
    {
      name: 'single sign-on',
      exchange: errors({
        type: 'FORBIDDEN',
        path,
        message: 'Resource protected by organization SAML enforcement.',
      }),
      kind: 'failed',
    },
    { name: 'a wrong token', exchange: answer({ message: 'Bad credentials' }, 401), kind: 'failed' },
  ] as const)('after $name: $kind', ({ exchange, kind }) => {
    expect(judgeWrite(question, exchange, 0, 'api.github.com').kind).toBe(kind);
  });
});

describe('every question and change of publishing is valid by GitHub’s published schema', () => {
  it.each(Object.entries(documents))('%s', (_, text) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });
});
