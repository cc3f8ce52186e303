import { describe, expect, it } from 'vitest';
import { publishedNotes } from '../helpers/published-notes.ts';

const PUBLISH = ['minutes', '--publish'];

/** Publish while GitHub refuses an operation in the given words, however often it is asked. */
async function refusedBy(message: string, operation: string, how: string) {
  await using notes = await publishedNotes(how);
  notes.server.setFaults([
    {
      kind: 'graphql-error',
      match: ({ operationName }) => operationName === operation,
      times: Infinity,
      message,
    },
  ]);
  const { status, stderr } = await notes.minutebook(PUBLISH);
  const tries = notes.server.log.filter(({ operationName }) => operationName === operation).length;
  return { status, stderr, tries };
}

describe('a rule of the repository is told as one', () => {
  it.each([
    {
      operation: 'CreateBranch',
      message: 'Repository rule violations found\n\nCannot create ref due to creations being restricted.',
    },
    { operation: 'CreateBranch', message: 'Reference update failed' },
    {
      operation: 'Commit',
      message: 'At least 1 approving review is required by reviewers with write access.',
    },
  ])('$operation: $message', async ({ operation, message }) => {
    const refused = await refusedBy(message, operation, '{ files: pull-request }');
    expect(refused).toMatchObject({ status: 1, tries: 1 });
    expect(refused.stderr).toContain('is protected');
    expect(refused.stderr).toContain('`minutebook/`');
  });
});

it('stops when the same refusal comes again and again, and tells it in GitHub’s words', async () => {
  const message = 'A pull request already exists for acme:elsewhere.';
  const refused = await refusedBy(message, 'OpenPullRequest', '{ files: pull-request }');
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain(message);
  expect(refused.tries).toBeLessThanOrEqual(8);
});
