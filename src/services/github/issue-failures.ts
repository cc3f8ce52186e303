import { MinutebookError } from '../../errors/minutebook-error.ts';

/** @param subject - What was to be written: `the meeting issue in nodejs/security-wg`. */
export function needsToken(subject: string): MinutebookError {
  return new MinutebookError('github/no-token', {
    message: `Without a token GitHub lets nobody write ${subject}.`,
    why: 'Neither GITHUB_TOKEN nor GH_TOKEN is set, and gh is not signed in.',
    hint: 'Put a token with write access to issues into GITHUB_TOKEN, or run `gh auth login`.',
  });
}

export function writeForbidden(subject: string): MinutebookError {
  return new MinutebookError('github/forbidden', {
    message: `GitHub does not let this token write ${subject}.`,
    why: 'The token lacks the permission issues: write, or the repository is archived.',
    hint: 'In a workflow add `issues: write` under `permissions:`; else give the token write access to issues there.',
  });
}

/** @param status - 404, 410 or 422. */
export function writeRefused(subject: string, status: number): MinutebookError {
  if (status === 422) {
    return new MinutebookError('github/refused', {
      message: `GitHub refused to write ${subject}.`,
      why: 'It finds something wrong with the text, the title or the labels (HTTP status 422).',
      hint: 'Check host, name and labels in the configuration; a title ends at 256 characters.',
    });
  }
  return new MinutebookError('github/not-writable', {
    message: `GitHub has no place for ${subject}.`,
    why:
      status === 410
        ? 'The repository has its issues switched off, or the issue was deleted.'
        : 'The repository does not exist, or the token may not see it.',
    hint: 'Check meeting.repository in the configuration; in a workflow add `issues: write` under `permissions:`.',
  });
}

export function lostWrite(host: string, subject: string): MinutebookError {
  return new MinutebookError('github/unreachable', {
    message: `${host} did not say whether it has written ${subject}.`,
    why: 'The connection was lost or the server failed, each time it was tried.',
    hint: 'Run the same command again: it looks at what is there first, and nothing is made twice.',
  });
}
