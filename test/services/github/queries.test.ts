import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { ItemFields } from '../../../src/ports/source.ts';
import type { GitHubClient } from '../../../src/services/github/client.ts';
import {
  createGraphqlPort,
  type FoundItem,
  type PortContext,
} from '../../../src/services/github/graphql-port.ts';
import { gatherLabels } from '../../../src/services/github/labels.ts';
import { createLoad } from '../../../src/services/github/load.ts';
import { gatherReleases } from '../../../src/services/github/releases.ts';
import { compileQuery } from '../../../src/services/github/search-query.ts';
import { item } from '../../gather/items.ts';

const published = new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);
const schema = buildSchema(readFileSync(published, 'utf8'), { assumeValid: true });
const signal = new AbortController().signal;
const context: PortContext = {
  subject: 'nodejs',
  serverUrl: 'https://github.com',
  signal,
  load: createLoad(),
  onWarning: () => undefined,
  booleanType: 'ISSUE',
};
const searches = compileQuery({ scope: ['nodejs', 'pkgjs/meet'], labels: ['a "b"'] });
const everything: ItemFields = {
  assignees: true,
  files: true,
  linked: true,
  activitySince: '2023-07-01T00:00:00Z',
};

/** A client that keeps the question and has no answer. */
function listener(): { client: GitHubClient; asked: { name: string; query: string; variables: object }[] } {
  const asked: { name: string; query: string; variables: object }[] = [];
  return {
    asked,
    client: {
      graphql: async (question) => {
        asked.push(question);
        throw new Error('asked');
      },
      rest: async () => null,
      write: async () => {
        throw new Error('Nothing is written.');
      },
      writeInTime: async () => {
        throw new Error('Nothing is written.');
      },
      mutateInTime: async () => {
        throw new Error('Nothing is written.');
      },
      mutate: async (question) => {
        asked.push(question);
        throw new Error('asked');
      },
      usage: () => ({ requests: 0, cost: 0, retries: 0 }),
    },
  };
}

function itemWithGaps(type: 'Issue' | 'PullRequest'): FoundItem {
  const gap = { nodes: [], pageInfo: { hasNextPage: true, endCursor: 'x' } };
  const names = type === 'Issue' ? [] : ['files', 'closingIssuesReferences'];
  const gaps = Object.fromEntries(
    ['labels', 'assignees', 'timelineItems', ...names].map((name) => [name, gap]),
  );
  const repository = { nameWithOwner: 'a/b', isPrivate: false, visibility: 'PUBLIC' };
  const partial = { ...gaps, __typename: type, id: type, repository } as unknown as FoundItem['partial'];
  const whole = item({ number: 1 });
  return { id: type, summary: whole, item: whole, partial };
}

const questions: { name: string; ask: (client: GitHubClient) => Promise<unknown> }[] = [
  ...[{}, { files: true }, { linked: true }, everything].map((fields) => ({
    name: `first pages with ${JSON.stringify(fields)}`,
    ask: (client: GitHubClient) =>
      createGraphqlPort(client, fields, context).open(searches, ['nodejs', 'pkgjs/meet'], ['nodejs/TSC']),
  })),
  {
    name: 'a further page',
    ask: (client) => createGraphqlPort(client, everything, context).page(first(), 'c'),
  },
  { name: 'counts', ask: (client) => createGraphqlPort(client, everything, context).counts(searches) },
  {
    name: 'further pages of connections',
    ask: (client) =>
      createGraphqlPort(client, everything, context).complete([
        itemWithGaps('Issue'),
        itemWithGaps('PullRequest'),
      ]),
  },
  { name: 'releases', ask: (client) => gatherReleases(client, ['nodejs/node', 'nodejs/undici'], {}, signal) },
  {
    name: 'labels',
    ask: (client) => gatherLabels(['a', 'b'], ['nodejs', 'pkgjs/meet'], { ...context, client }),
  },
];

describe('every query is valid by GitHub’s published schema and uses all its variables', () => {
  it.each(questions)('$name', async ({ ask }) => {
    const { client, asked } = listener();
    await expect(ask(client)).rejects.toThrow('asked');
    expect(asked.length).toBeGreaterThan(0);
    for (const { query, variables } of asked) {
      expect(validate(schema, parse(query)).map((error) => error.message)).toEqual([]);
      const declared = [...query.slice(0, query.indexOf('{')).matchAll(/\$(\w+):/gu)].map(([, name]) => name);
      expect(Object.keys(variables).sort()).toEqual(declared.sort());
    }
  });
});

function first() {
  const [search] = searches;
  if (search === undefined) throw new Error('a query compiles to a search');
  return search;
}
