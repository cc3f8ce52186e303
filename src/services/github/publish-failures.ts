import { MinutebookError } from '../../errors/minutebook-error.ts';
import { shorten } from '../../errors/quote.ts';
import type { RepositoryName } from '../../model/item.ts';
import type { DiscussionPlace } from '../../ports/issue-tracker.ts';
import type { Refusal } from './judge-write.ts';

/**
 * Errors that prevent a change to a repository, one function each. GitHub's own words are quoted where no other error
 * fits: they are about the repository that is published to.
 */

/** An attempted write and the permission that it needs. */
export interface WriteAction {
  permission: 'contents' | 'pull-requests';
  repository: RepositoryName;
  /** The branch that was to be changed. */
  branch: string;
  /** Whether it is part of a pull request, which takes both permissions. */
  proposing: boolean;
}

const BOTH = '{ contents: write, pull-requests: write }';

/** How many characters of GitHub's message are quoted. */
const WORDS = 200;

/**
 * Messages of branch protection and rulesets: `Repository rule violations found … Changes must be made through a pull
 * request`, `Cannot create ref due to creations being restricted`, `Reference update failed`, `At least 1 approving
 * review is required`
 * (https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets).
 */
const RULES =
  /protected branch|rule violation|through a pull request|required status|not authorized to push|ref(?:erence)? update|being restricted|review is required/iu;

/** Returns the error for a refusal that was not caused by a concurrent change. */
export function refusedWrite({ type, message }: Refusal, action: WriteAction): MinutebookError {
  const { repository, branch, permission } = action;
  if (/archived/iu.test(message)) {
    return new MinutebookError('github/archived', {
      message: `Nothing can be published to ${repository}.`,
      why: 'The repository is archived, and archived repositories are read-only.',
      hint: 'Unarchive it, or keep the documents in another repository.',
    });
  }
  if (/not permitted to create or approve pull requests/iu.test(message)) {
    return new MinutebookError('github/forbidden', {
      message: `GitHub Actions may not open pull requests in ${repository}.`,
      why: 'A setting of the repository or its organisation forbids it, whatever `permissions:` say.',
      hint: 'Tick “Allow GitHub Actions to create and approve pull requests” under Settings, Actions, General; or set `publish: { files: commit }`.',
    });
  }
  if (/RULE_VIOLATION|PROTECTED/iu.test(type) || RULES.test(message)) return protectedBranch(action);
  if (type === 'FORBIDDEN' || type === 'NOT_FOUND' || type === 'INSUFFICIENT_SCOPES')
    return missingPermission(action);
  return new MinutebookError('github/refused', {
    message: `GitHub refused to change ${branch} in ${repository}.`,
    why: `It says: ${inOneLine(message) || type}`,
    hint:
      permission === 'contents'
        ? 'Check that the branch may be made and changed; a branch called `minutebook` keeps `minutebook/…` from being made.'
        : 'Check whether a pull request can be opened there by hand.',
  });
}

function inOneLine(words: string): string {
  return shorten(words.replace(/\s+/gu, ' ').trim(), WORDS);
}

/** The error for a token that lacks the permission. */
export function missingPermission({ repository, permission, proposing }: WriteAction): MinutebookError {
  const what = permission === 'contents' ? 'write files to' : 'open pull requests in';
  return new MinutebookError('github/forbidden', {
    message: `The token is not allowed to ${what} ${repository}.`,
    why: `The token lacks the permission \`${permission}: write\` there.`,
    hint: `In a workflow write \`permissions: ${proposing ? BOTH : '{ contents: write }'}\`; give a personal token the same permissions for this repository.`,
  });
}

function protectedBranch({ repository, branch, proposing }: WriteAction): MinutebookError {
  return new MinutebookError('github/protected-branch', {
    message: `${branch} in ${repository} is protected.`,
    why: 'Its branch protection or a ruleset does not allow this token to commit there.',
    hint: proposing
      ? 'Let branches that start with `minutebook/` out of the rule, or add the token’s owner to those who may bypass it.'
      : `Set \`publish: { files: pull-request }\` in the configuration and \`permissions: ${BOTH}\` in the workflow, or let the token bypass the rule.`,
  });
}

export function noRepository(repository: RepositoryName): MinutebookError {
  return new MinutebookError('github/unknown-repository', {
    message: `There is no repository ${repository} to publish to.`,
    why: 'It is misspelt, was deleted, or is private and the token may not see it.',
    hint: 'Check GITHUB_REPOSITORY or `git remote get-url origin`, and what the token may read.',
  });
}

export function emptyRepository(repository: RepositoryName): MinutebookError {
  return new MinutebookError('github/empty-repository', {
    message: `${repository} is empty.`,
    why: 'It has no commit yet, and a commit through the API needs one to stand on.',
    hint: 'Make a first commit, such as a README, then run again.',
  });
}

export function noBranch(repository: RepositoryName, branch: string, usual: string): MinutebookError {
  return new MinutebookError('github/unknown-branch', {
    message: `There is no branch ${branch} in ${repository}.`,
    why: `publish.branch in the configuration names it; the default branch is ${usual}.`,
    hint: `Correct publish.branch, or leave it out to publish to ${usual}.`,
  });
}

export function noToken(): MinutebookError {
  return new MinutebookError('github/no-token', {
    message: 'Publishing needs a GitHub token.',
    why: 'Neither GITHUB_TOKEN nor GH_TOKEN is set, and gh is not logged in.',
    hint: 'Put a token into GITHUB_TOKEN, in a workflow `github.token`, or run `gh auth login`.',
  });
}

/** @param subject - What was to be written: `the meeting issue in nodejs/security-wg`. */
export function needsToken(subject: string): MinutebookError {
  return new MinutebookError('github/no-token', {
    message: `Opening or editing ${subject} needs a GitHub token.`,
    why: 'Neither GITHUB_TOKEN nor GH_TOKEN is set, and gh is not signed in.',
    hint: 'Put a token with write access to issues into GITHUB_TOKEN, or run `gh auth login`.',
  });
}

export function writeForbidden(subject: string): MinutebookError {
  return new MinutebookError('github/forbidden', {
    message: `The token is not allowed to create or edit ${subject}.`,
    why: 'The token lacks the permission issues: write, or the repository is archived.',
    hint: 'In a workflow add `issues: write` under `permissions:`; else give the token write access to issues there.',
  });
}

/** @param categories - The existing ones; null where discussions are switched off. */
export function noCategory(
  repository: RepositoryName,
  { category, place }: DiscussionPlace,
  categories: readonly { name: string }[] | null,
): MinutebookError {
  const text =
    categories === null
      ? {
          message: `${repository} has no discussions.`,
          why: 'meeting.discussion names it, and discussions are switched off there.',
          hint: 'Switch them on (Settings, General, Features), or use meeting.repository for issues.',
        }
      : {
          message: `${repository} has no category of discussions called ${category}.`,
          why: `meeting.discussion.category names it; there are ${categories.map(({ name }) => name).join(', ') || 'none'}.`,
          hint: 'Write the name of one of these, or add the category on the page of discussions.',
        };
  return new MinutebookError('config/discussion', text, place && { place });
}

/** @param type - The error type that GitHub gave. */
export function refusedDiscussion(subject: string, type: string): MinutebookError {
  const isForbidden = type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES';
  return isForbidden
    ? new MinutebookError('github/forbidden', {
        message: `The token is not allowed to create or edit ${subject}.`,
        why: 'The token lacks the permission discussions: write, or the repository is archived.',
        hint: 'In a workflow add `discussions: write` under `permissions:`; else give the token write access to discussions there.',
      })
    : new MinutebookError('github/refused', {
        message: `GitHub refused to write ${subject}.`,
        why: type === '' ? 'It gives no reason.' : `It says ${type}.`,
        hint: 'Check host and name in the configuration, and whether the discussion is still there; a title ends at 256 characters.',
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
    hint: 'Run the same command again: it first looks at what is there, so that nothing is created twice.',
  });
}
