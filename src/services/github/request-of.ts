import type { Question } from './exchange.ts';

/** Converts a question to a request for Octokit: a route, which for GraphQL has the full address, and parameters. */
export function requestOf(
  question: Question,
  graphqlUrl: string,
): { route: string; parameters: Readonly<Record<string, unknown>> } {
  if (question.kind === 'rest') {
    return { route: question.route, parameters: question.parameters as Readonly<Record<string, unknown>> };
  }
  const { name: operationName, query, variables } = question;
  return { route: `POST ${graphqlUrl}`, parameters: { operationName, query, variables } };
}
