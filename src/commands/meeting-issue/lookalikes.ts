import type { TrackedIssue } from '../../ports/issue-tracker.ts';

/** So many are named: anybody can open as many as they like. */
const NAMED = 3;

/** What people should know of issues that look like a meeting's but were opened by somebody who is not trusted. */
export function lookalikeWarnings(lookalikes: readonly TrackedIssue[]): string[] {
  const warnings = lookalikes.slice(0, NAMED).map(({ url, repository, opener }) => {
    const who = opener === null ? 'an account that is gone' : opener.login;
    return (
      `${url} looks like the issue of this meeting and was left alone: it was opened by ${who}, of whom GitHub does ` +
      `not say that they may write to ${repository}. If it is an account of yours, name it under publish.accounts.`
    );
  });
  const more = lookalikes.length - NAMED;
  return more > 0 ? [...warnings, `${more} more issues look like it and were left alone.`] : warnings;
}
