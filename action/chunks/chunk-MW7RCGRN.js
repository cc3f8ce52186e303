import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";

// src/services/github/publish-failures.ts
var BOTH = "{ contents: write, pull-requests: write }";
var WORDS = 200;
var RULES = /protected branch|rule violation|through a pull request|required status|not authorized to push|ref(?:erence)? update|being restricted|review is required/iu;
function refusedWrite({ type, message }, action) {
  const { repository, branch, permission } = action;
  if (/archived/iu.test(message)) {
    return error("github/archived", {
      message: `Nothing can be published to ${repository}.`,
      why: "The repository is archived, and archived repositories are read-only.",
      hint: "Unarchive it, or keep the documents in another repository."
    });
  }
  if (/not permitted to create or approve pull requests/iu.test(message)) {
    return error("github/forbidden", {
      message: `GitHub Actions may not open pull requests in ${repository}.`,
      why: "A setting of the repository or its organisation forbids it, whatever `permissions:` say.",
      hint: "Tick \u201CAllow GitHub Actions to create and approve pull requests\u201D under Settings, Actions, General; or set `publish: { files: commit }`."
    });
  }
  if (/RULE_VIOLATION|PROTECTED/iu.test(type) || RULES.test(message)) return protectedBranch(action);
  if (type === "FORBIDDEN" || type === "NOT_FOUND" || type === "INSUFFICIENT_SCOPES")
    return missingPermission(action);
  return error("github/refused", {
    message: `GitHub refused to change ${branch} in ${repository}.`,
    why: `It says: ${inOneLine(message) || type}`,
    hint: permission === "contents" ? "Check that the branch may be made and changed; a branch called `minutebook` keeps `minutebook/\u2026` from being made." : "Check whether a pull request can be opened there by hand."
  });
}
function inOneLine(words) {
  const line = words.replace(/\s+/gu, " ").trim();
  return line.length > WORDS ? `${line.slice(0, WORDS)}\u2026` : line;
}
function missingPermission({ repository, permission, proposing }) {
  const what = permission === "contents" ? "write files to" : "open pull requests in";
  return error("github/forbidden", {
    message: `The token is not allowed to ${what} ${repository}.`,
    why: `The token lacks the permission \`${permission}: write\` there.`,
    hint: `In a workflow write \`permissions: ${proposing ? BOTH : "{ contents: write }"}\`; give a personal token the same permissions for this repository.`
  });
}
function protectedBranch({ repository, branch, proposing }) {
  return error("github/protected-branch", {
    message: `${branch} in ${repository} is protected.`,
    why: "Its branch protection or a ruleset does not allow this token to commit there.",
    hint: proposing ? "Let branches that start with `minutebook/` out of the rule, or add the token\u2019s owner to those who may bypass it." : `Set \`publish: { files: pull-request }\` in the configuration and \`permissions: ${BOTH}\` in the workflow, or let the token bypass the rule.`
  });
}
function noRepository(repository) {
  return error("github/unknown-repository", {
    message: `There is no repository ${repository} to publish to.`,
    why: "It is misspelt, was deleted, or is private and the token may not see it.",
    hint: "Check GITHUB_REPOSITORY or `git remote get-url origin`, and what the token may read."
  });
}
function emptyRepository(repository) {
  return error("github/empty-repository", {
    message: `${repository} is empty.`,
    why: "It has no commit yet, and a commit through the API needs one to stand on.",
    hint: "Make a first commit, such as a README, then run again."
  });
}
function noBranch(repository, branch, usual) {
  return error("github/unknown-branch", {
    message: `There is no branch ${branch} in ${repository}.`,
    why: `publish.branch in the configuration names it; the default branch is ${usual}.`,
    hint: `Correct publish.branch, or leave it out to publish to ${usual}.`
  });
}
function noToken() {
  return error("github/no-token", {
    message: "Publishing needs a GitHub token.",
    why: "Neither GITHUB_TOKEN nor GH_TOKEN is set, and gh is not logged in.",
    hint: "Put a token into GITHUB_TOKEN, in a workflow `github.token`, or run `gh auth login`."
  });
}
function error(code, text) {
  return new MinutebookError(code, text);
}
function needsToken(subject) {
  return new MinutebookError("github/no-token", {
    message: `Opening or editing ${subject} needs a GitHub token.`,
    why: "Neither GITHUB_TOKEN nor GH_TOKEN is set, and gh is not signed in.",
    hint: "Put a token with write access to issues into GITHUB_TOKEN, or run `gh auth login`."
  });
}
function writeForbidden(subject) {
  return new MinutebookError("github/forbidden", {
    message: `The token is not allowed to create or edit ${subject}.`,
    why: "The token lacks the permission issues: write, or the repository is archived.",
    hint: "In a workflow add `issues: write` under `permissions:`; else give the token write access to issues there."
  });
}
function noCategory(repository, { category, place }, categories) {
  const text = categories === null ? {
    message: `${repository} has no discussions.`,
    why: "meeting.discussion names it, and discussions are switched off there.",
    hint: "Switch them on (Settings, General, Features), or use meeting.repository for issues."
  } : {
    message: `${repository} has no category of discussions called ${category}.`,
    why: `meeting.discussion.category names it; there are ${categories.map(({ name }) => name).join(", ") || "none"}.`,
    hint: "Write the name of one of these, or add the category on the page of discussions."
  };
  return new MinutebookError("config/discussion", text, place && { place });
}
function refusedDiscussion(subject, type) {
  const isForbidden = type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES";
  return isForbidden ? new MinutebookError("github/forbidden", {
    message: `The token is not allowed to create or edit ${subject}.`,
    why: "The token lacks the permission discussions: write, or the repository is archived.",
    hint: "In a workflow add `discussions: write` under `permissions:`; else give the token write access to discussions there."
  }) : new MinutebookError("github/refused", {
    message: `GitHub refused to write ${subject}.`,
    why: type === "" ? "It gives no reason." : `It says ${type}.`,
    hint: "Check host and name in the configuration, and whether the discussion is still there; a title ends at 256 characters."
  });
}
function writeRefused(subject, status) {
  if (status === 422) {
    return new MinutebookError("github/refused", {
      message: `GitHub refused to write ${subject}.`,
      why: "It finds something wrong with the text, the title or the labels (HTTP status 422).",
      hint: "Check host, name and labels in the configuration; a title ends at 256 characters."
    });
  }
  return new MinutebookError("github/not-writable", {
    message: `GitHub has no place for ${subject}.`,
    why: status === 410 ? "The repository has its issues switched off, or the issue was deleted." : "The repository does not exist, or the token may not see it.",
    hint: "Check meeting.repository in the configuration; in a workflow add `issues: write` under `permissions:`."
  });
}
function lostWrite(host, subject) {
  return new MinutebookError("github/unreachable", {
    message: `${host} did not say whether it has written ${subject}.`,
    why: "The connection was lost or the server failed, each time it was tried.",
    hint: "Run the same command again: it first looks at what is there, so that nothing is created twice."
  });
}

export {
  refusedWrite,
  missingPermission,
  noRepository,
  emptyRepository,
  noBranch,
  noToken,
  needsToken,
  writeForbidden,
  noCategory,
  refusedDiscussion,
  writeRefused,
  lostWrite
};
