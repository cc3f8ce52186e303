import { MinutebookError } from '../../errors/minutebook-error.ts';

/** Errors from the HackerOne API, one function each. None repeats HackerOne's answer, which may quote a report. */

export function badCredentials(): MinutebookError {
  return new MinutebookError('hackerone/credentials', {
    message: 'HackerOne does not accept the API credentials.',
    why: 'The identifier or the token is misspelt, was revoked, or holds a character that cannot be sent.',
    hint: 'Put an API identifier of the program and its token into HACKERONE_API_USERNAME and HACKERONE_API_TOKEN.',
  });
}

export function forbidden(program: string): MinutebookError {
  return new MinutebookError('hackerone/forbidden', {
    message: `HackerOne does not show the reports of ${program} to these API credentials.`,
    why: 'There is no program of that handle, or the API user may not read its reports.',
    hint: 'Check `hackerone` in the configuration, and give the API user access to the reports of the program.',
  });
}

export function refused(program: string, status: number): MinutebookError {
  return new MinutebookError('hackerone/refused', {
    message: `HackerOne refused the question about the reports of ${program}.`,
    why: `It answered with HTTP status ${status}.`,
    hint: 'Check `hackerone` in the configuration and HACKERONE_API_URL.',
  });
}

/** @param until - When requests are accepted again, if HackerOne reports it, in milliseconds since 1970. */
export function rateLimited(until: number, now: number): MinutebookError {
  const when = until > now ? ` It asks to wait until ${new Date(until).toISOString()}.` : '';
  return new MinutebookError('hackerone/rate-limited', {
    message: 'The rate limit of HackerOne is reached.',
    why: `Its rate limit is used up, and waiting for it would take too long.${when}`,
    hint: `Run again ${when === '' ? 'in a few minutes' : 'then'}; nothing was written.`,
  });
}

/** @param why - A sentence. */
export function unavailable(host: string, why: string): MinutebookError {
  return new MinutebookError('hackerone/unavailable', {
    message: `${host} could not give the figures in full.`,
    why,
    hint: 'Run again later, or unset HACKERONE_API_TOKEN to write the update without the figures; nothing was written.',
  });
}

export function garbled(host: string): MinutebookError {
  return new MinutebookError('hackerone/garbled', {
    message: `${host} sent something other than a list of reports.`,
    why: 'The answer is not JSON, or a report in it lacks its state or a date.',
    hint: 'Check HACKERONE_API_URL, and for a proxy or a sign-in page in between.',
  });
}
