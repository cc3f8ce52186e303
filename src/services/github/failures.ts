import { isMinutebookError, MinutebookError } from '../../errors/minutebook-error.ts';

/**
 * Errors from the GitHub API and the way to it, one function each. None quotes GitHub's messages: they may name private
 * repositories.
 */

export function badToken(): MinutebookError {
  return new MinutebookError('github/bad-token', {
    message: 'GitHub does not accept the token.',
    why: 'It is misspelt, has expired or was revoked.',
    hint: 'Put a valid token into GITHUB_TOKEN, or run `gh auth login`.',
  });
}

export function malformedToken(): MinutebookError {
  return new MinutebookError('github/bad-token', {
    message: 'The GitHub token cannot be sent.',
    why: 'It holds a space, a line break or another character that no token has.',
    hint: 'Copy it into GITHUB_TOKEN again, without anything around it.',
  });
}

/** REST cannot search discussions. */
export function discussionsNeedToken(): MinutebookError {
  return new MinutebookError('github/no-token', {
    message: 'GitHub lets nobody search discussions without a token.',
    why: 'Neither GITHUB_TOKEN nor GH_TOKEN is set, and gh is not logged in.',
    hint: 'Put a token into GITHUB_TOKEN, or run `gh auth login`; a token without any scope is enough for public repositories.',
  });
}

/** @param permissions - Scopes or permissions that GitHub named, if it did. */
export function forbidden(subject: string, permissions: string | null): MinutebookError {
  return new MinutebookError('github/forbidden', {
    message: `The token is not allowed to read ${subject}.`,
    why:
      permissions === null
        ? 'The token lacks a permission, or the organisation restricts who may come in.'
        : `The token lacks the permission ${permissions}.`,
    hint:
      permissions === null
        ? 'Give the token read access to issues, pull requests, discussions and contents there; in a workflow, write them under `permissions:`.'
        : `Give the token ${permissions}; in a workflow, write it under \`permissions:\`.`,
  });
}

export function singleSignOn(subject: string): MinutebookError {
  return new MinutebookError('github/sso', {
    message: `The token is not authorised for the single sign-on of an organisation in ${subject}.`,
    why: 'The organisation protects its resources with SAML, and GitHub leaves them out for this token.',
    hint: 'Open https://github.com/settings/tokens, choose “Configure SSO” beside the token and authorise the organisation.',
  });
}

export function rateLimited(until: number, secondary: boolean): MinutebookError {
  const when = new Date(until).toISOString().replace(/\.\d{3}Z$/u, 'Z');
  return new MinutebookError('github/rate-limited', {
    message: `GitHub's rate limit is reached until ${when}.`,
    why: secondary
      ? 'Too many requests came at once (GitHub’s secondary rate limit).'
      : 'The hourly rate limit of this token is used up.',
    hint: 'Run again after that instant, or use a token of its own for this job.',
  });
}

export function anonymousLimit(until: number): MinutebookError {
  const when = new Date(until).toISOString().replace(/\.\d{3}Z$/u, 'Z');
  return new MinutebookError('github/rate-limited', {
    message: `GitHub's rate limit for anonymous requests is reached until ${when}.`,
    why: 'Without a token it answers 10 searches a minute and 60 other requests an hour.',
    hint: 'Put a token into GITHUB_TOKEN, or run `gh auth login`; a token without any scope is enough for public repositories.',
  });
}

export function unreachable(host: string, reason: string, attempts: number): MinutebookError {
  return new MinutebookError('github/unreachable', {
    message: `${host} could not be reached.`,
    why: `The connection failed ${times(attempts)} (${reason}).`,
    hint: 'Check the network and any proxy, then run again.',
  });
}

export function timedOut(host: string, milliseconds: number, attempts: number): MinutebookError {
  return new MinutebookError('github/unreachable', {
    message: `${host} did not answer in time.`,
    why: `No whole answer came within ${Math.round(milliseconds / 1000)} s, ${times(attempts)}.`,
    hint: 'Run again later; https://www.githubstatus.com shows whether GitHub has problems.',
  });
}

export function unavailable(host: string, status: number, attempts: number): MinutebookError {
  return new MinutebookError('github/unavailable', {
    message: `${host} could not answer.`,
    why: `It failed ${times(attempts)}${status === 200 ? ' with an internal error' : ` with HTTP status ${status}`}.`,
    hint: 'Run again later; https://www.githubstatus.com shows whether GitHub has problems.',
  });
}

/**
 * The question asks for more than GitHub answers at once. The caller can ask for less; the cause tells whether GitHub
 * named its resource limits or just gave no answer.
 */
export function tooHeavy(host: string, subject: string, cause: { certain: boolean }): MinutebookError {
  return new MinutebookError(
    'github/too-heavy',
    {
      message: `${host} does not answer the question about ${subject}.`,
      why: 'It asks for more than GitHub reads at once (its resource limits for a query).',
      hint: 'Run again later; https://www.githubstatus.com shows whether GitHub has problems.',
    },
    { cause },
  );
}

export function garbled(host: string, attempts: number): MinutebookError {
  return new MinutebookError('github/garbled', {
    message: `${host} sent something that is not GitHub’s answer.`,
    why: `The answer was cut off or is not JSON, ${times(attempts)}.`,
    hint: 'Check for a proxy or a sign-in page in between, and the addresses in GITHUB_API_URL and GITHUB_GRAPHQL_URL.',
  });
}

export function redirected(host: string): MinutebookError {
  return new MinutebookError('github/redirected', {
    message: `${host} sends its requests elsewhere.`,
    why: 'It redirects to another server, or in a circle, and a token is not sent along there.',
    hint: 'Put the final addresses into GITHUB_API_URL and GITHUB_GRAPHQL_URL.',
  });
}

/**
 * @param kind - The error type or status that GitHub gave.
 * @param part - The alias of the part of a GraphQL query that was refused, if known.
 */
export function refused(subject: string, kind: string, part?: string): MinutebookError {
  const text = {
    message: `GitHub refused the question about ${subject}.`,
    why: `Its reason is ${kind}.`,
    hint: 'Check names, labels and search qualifiers in the configuration; an old GitHub Enterprise Server may lack a field.',
  };
  return new MinutebookError('github/refused', text, part === undefined ? {} : { cause: { part } });
}

/** Returns the alias of the part of a GraphQL query that GitHub refused; null for other errors. */
export function refusedPart(error: unknown): string | null {
  if (!isMinutebookError(error) || error.code !== 'github/refused') return null;
  return (error.cause as { part?: string } | undefined)?.part ?? null;
}

export function unknownOwner(login: string): MinutebookError {
  return new MinutebookError('github/unknown-owner', {
    message: `There is no organisation or user ${login} on GitHub.`,
    why: 'It is misspelt, was renamed or was deleted.',
    hint: 'Check `from` in the configuration.',
  });
}

export function unknownRepository(name: string): MinutebookError {
  return new MinutebookError('github/unknown-repository', {
    message: `There is no repository ${name} on GitHub.`,
    why: 'It is misspelt, was deleted, or is private and the token may not see it.',
    hint: 'Check the name in the configuration, and what the token may read.',
  });
}

export function tooMany(count: number, when: string, reachable: number): MinutebookError {
  return new MinutebookError('github/too-many', {
    message: `${count} results cannot be read: GitHub returns ${reachable} of a search.`,
    why: `They share ${when}, so that the search cannot be cut into smaller ones.`,
    hint: 'Name repositories instead of organisations, or fewer labels or people.',
  });
}

export function tooManyFiles(repository: string): MinutebookError {
  return new MinutebookError('github/too-many', {
    message: `The files of ${repository} cannot be listed.`,
    why: 'One of its folders holds more than GitHub lists of a folder.',
    hint: 'Run in a checkout of it; in a workflow, use actions/checkout before minutebook.',
  });
}

export function incomplete(found: number, count: number): MinutebookError {
  return new MinutebookError('github/incomplete', {
    message: `GitHub counted ${count} results but returned ${found}.`,
    why: 'The results kept changing while they were read, or its search was overloaded.',
    hint: 'Run again in a few minutes.',
  });
}

function times(attempts: number): string {
  return attempts === 1 ? 'once' : `${attempts} times`;
}
