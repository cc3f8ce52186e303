import type { Service } from '../../ports/service.ts';

/** GitHub. Workflows have a token of their own and need another one only to write elsewhere. */
export const github = {
  purpose: null,
  addresses: ['GITHUB_API_URL', 'GITHUB_GRAPHQL_URL', 'GITHUB_SERVER_URL'],
  credentials: [
    {
      input: 'token',
      variables: ['GITHUB_TOKEN', 'GH_TOKEN', 'GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'],
      secret: 'MINUTEBOOK_TOKEN',
      source: 'a token with the rights that the workflow names; fine-grained ones reach one owner only',
      isToken: true,
    },
  ],
  needsSecrets: () => false,
  encoded: () => [],
  permissions: ({ opensIssues, discussions, proposes }) => [
    {
      scope: 'contents',
      access: 'write',
      why: proposes ? 'branches with the documents' : 'commits with the documents',
    },
    {
      scope: 'issues',
      access: opensIssues ? 'write' : 'read',
      why: opensIssues ? 'the issues of meetings' : 'what is on the agenda',
    },
    {
      scope: 'pull-requests',
      access: proposes ? 'write' : 'read',
      why: proposes ? 'proposes the documents' : 'what is on the agenda',
    },
    ...(discussions === null
      ? []
      : [
          {
            scope: 'discussions',
            access: discussions,
            why: discussions === 'write' ? 'the discussions of meetings' : 'what is on the agenda',
          },
        ]),
  ],
  recording: null,
} as const satisfies Service;
