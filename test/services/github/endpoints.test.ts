import { expect, it } from 'vitest';
import { endpointsFrom } from '../../../src/services/github/endpoints.ts';
import { findToken } from '../../../src/services/github/token.ts';

it.each([
  {
    name: 'github.com when nothing is said',
    environment: {},
    expected: ['https://api.github.com', 'https://api.github.com/graphql', 'https://github.com'],
  },
  {
    name: 'Enterprise Server from its REST address',
    environment: { GITHUB_API_URL: 'https://git.example.org/api/v3/' },
    expected: [
      'https://git.example.org/api/v3',
      'https://git.example.org/api/graphql',
      'https://git.example.org',
    ],
  },
  {
    name: 'Enterprise Server from where people look at it',
    environment: { GITHUB_SERVER_URL: 'https://git.example.org' },
    expected: [
      'https://git.example.org/api/v3',
      'https://git.example.org/api/graphql',
      'https://git.example.org',
    ],
  },
  {
    name: 'Enterprise Server from its GraphQL address',
    environment: { GITHUB_GRAPHQL_URL: 'https://git.example.org/api/graphql' },
    expected: [
      'https://git.example.org/api/v3',
      'https://git.example.org/api/graphql',
      'https://git.example.org',
    ],
  },
  ...[
    { GITHUB_SERVER_URL: 'https://acme.ghe.com' },
    { GITHUB_API_URL: 'https://api.acme.ghe.com' },
    { GITHUB_GRAPHQL_URL: 'https://api.acme.ghe.com/graphql' },
  ].map((environment) => ({
    name: `a subdomain of ghe.com from ${Object.keys(environment)}`,
    environment,
    expected: ['https://api.acme.ghe.com', 'https://api.acme.ghe.com/graphql', 'https://acme.ghe.com'],
  })),
  ...[
    { GITHUB_SERVER_URL: 'https://github.com/' },
    { GITHUB_API_URL: 'https://api.github.com' },
    { GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql' },
  ].map((environment) => ({
    name: `github.com from ${Object.keys(environment)}`,
    environment,
    expected: ['https://api.github.com', 'https://api.github.com/graphql', 'https://github.com'],
  })),
  {
    name: 'a local server from its GraphQL address',
    environment: { GITHUB_GRAPHQL_URL: 'http://127.0.0.1:8080/graphql' },
    expected: ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/graphql', 'http://127.0.0.1:8080'],
  },
  {
    name: 'a local server from one address',
    environment: { GITHUB_API_URL: 'http://127.0.0.1:8080' },
    expected: ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/graphql', 'http://127.0.0.1:8080'],
  },
  {
    name: 'what is said, all of it',
    environment: {
      GITHUB_API_URL: 'https://a',
      GITHUB_GRAPHQL_URL: 'https://b/g',
      GITHUB_SERVER_URL: 'https://c',
    },
    expected: ['https://a', 'https://b/g', 'https://c'],
  },
])('finds $name', ({ environment, expected }) => {
  const { apiUrl, graphqlUrl, serverUrl } = endpointsFrom(environment);
  expect([apiUrl, graphqlUrl, serverUrl]).toEqual(expected);
});

it.each(['GITHUB_API_URL', 'GITHUB_GRAPHQL_URL', 'GITHUB_SERVER_URL'])('says what %s should be', (name) => {
  for (const value of ['github.example.org', 'ftp://x', 'https://']) {
    expect(() => endpointsFrom({ [name]: value })).toThrow(
      expect.objectContaining({ code: 'usage/bad-address', message: expect.stringContaining(name) }),
    );
  }
});

it.each([
  {
    name: 'GH_ENTERPRISE_TOKEN first on Enterprise Server',
    server: 'https://git.example.org',
    environment: { GITHUB_TOKEN: 'a', GH_ENTERPRISE_TOKEN: 'e', GITHUB_ENTERPRISE_TOKEN: 'f' },
    token: 'e',
  },
  {
    name: 'GITHUB_ENTERPRISE_TOKEN next',
    server: 'https://git.example.org',
    environment: { GITHUB_TOKEN: 'a', GITHUB_ENTERPRISE_TOKEN: 'f' },
    token: 'f',
  },
  {
    name: 'neither of them on github.com',
    server: 'https://github.com',
    environment: { GH_TOKEN: 'b', GH_ENTERPRISE_TOKEN: 'e', GITHUB_ENTERPRISE_TOKEN: 'f' },
    token: 'b',
  },
  {
    name: 'nor on ghe.com',
    server: 'https://acme.ghe.com',
    environment: { GH_ENTERPRISE_TOKEN: 'e' },
    token: null,
  },
])('takes $name', async ({ server, environment, token }) => {
  expect(await findToken(environment, server, async () => null)).toBe(token);
});

it.each([
  { name: 'GITHUB_TOKEN first', environment: { GITHUB_TOKEN: ' a\n', GH_TOKEN: 'b' }, gh: 'c', token: 'a' },
  { name: 'GH_TOKEN next', environment: { GITHUB_TOKEN: '', GH_TOKEN: 'b' }, gh: 'c', token: 'b' },
  { name: 'what gh is logged in with', environment: {}, gh: 'c\n', token: 'c' },
  { name: 'none when gh is not there', environment: {}, gh: null, token: null },
])('takes the token from $name', async ({ environment, gh, token }) => {
  const asked: (readonly string[])[] = [];
  const found = await findToken(environment, 'https://git.example.org', async (parameters) => {
    asked.push(parameters);
    return gh;
  });
  expect(found).toBe(token);
  if (asked.length > 0) expect(asked).toEqual([['auth', 'token', '--hostname', 'git.example.org']]);
});
