import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";

// src/services/github/failures.ts
function badToken() {
  return new MinutebookError("github/bad-token", {
    message: "GitHub does not accept the token.",
    why: "It is misspelt, has expired or was revoked.",
    hint: "Put a valid token into GITHUB_TOKEN, or run `gh auth login`."
  });
}
function malformedToken() {
  return new MinutebookError("github/bad-token", {
    message: "The GitHub token cannot be sent.",
    why: "It holds a space, a line break or another character that no token has.",
    hint: "Copy it into GITHUB_TOKEN again, without anything around it."
  });
}
function discussionsNeedToken() {
  return new MinutebookError("github/no-token", {
    message: "GitHub lets nobody search discussions without a token.",
    why: "Neither GITHUB_TOKEN nor GH_TOKEN is set, and gh is not logged in.",
    hint: "Put a token into GITHUB_TOKEN, or run `gh auth login`; a token without any scope is enough for public repositories."
  });
}
function forbidden(subject, permissions) {
  return new MinutebookError("github/forbidden", {
    message: `The token is not allowed to read ${subject}.`,
    why: permissions === null ? "The token lacks a permission, or the organisation restricts who may come in." : `The token lacks the permission ${permissions}.`,
    hint: permissions === null ? "Give the token read access to issues, pull requests, discussions and contents there; in a workflow, write them under `permissions:`." : `Give the token ${permissions}; in a workflow, write it under \`permissions:\`.`
  });
}
function singleSignOn(subject) {
  return new MinutebookError("github/sso", {
    message: `The token is not authorised for the single sign-on of an organisation in ${subject}.`,
    why: "The organisation protects its resources with SAML, and GitHub leaves them out for this token.",
    hint: "Open https://github.com/settings/tokens, choose \u201CConfigure SSO\u201D beside the token and authorise the organisation."
  });
}
function rateLimited(until, secondary) {
  const when = new Date(until).toISOString().replace(/\.\d{3}Z$/u, "Z");
  return new MinutebookError("github/rate-limited", {
    message: `GitHub's rate limit is reached until ${when}.`,
    why: secondary ? "Too many requests came at once (GitHub\u2019s secondary rate limit)." : "The hourly rate limit of this token is used up.",
    hint: "Run again after that instant, or use a token of its own for this job."
  });
}
function anonymousLimit(until) {
  const when = new Date(until).toISOString().replace(/\.\d{3}Z$/u, "Z");
  return new MinutebookError("github/rate-limited", {
    message: `GitHub's rate limit for anonymous requests is reached until ${when}.`,
    why: "Without a token it answers 10 searches a minute and 60 other requests an hour.",
    hint: "Put a token into GITHUB_TOKEN, or run `gh auth login`; a token without any scope is enough for public repositories."
  });
}
function unreachable(host, reason, attempts) {
  return new MinutebookError("github/unreachable", {
    message: `${host} could not be reached.`,
    why: `The connection failed ${times(attempts)} (${reason}).`,
    hint: "Check the network and any proxy, then run again."
  });
}
function timedOut(host, milliseconds, attempts) {
  return new MinutebookError("github/unreachable", {
    message: `${host} did not answer in time.`,
    why: `No whole answer came within ${Math.round(milliseconds / 1e3)} s, ${times(attempts)}.`,
    hint: "Run again later; https://www.githubstatus.com shows whether GitHub has problems."
  });
}
function unavailable(host, status, attempts) {
  return new MinutebookError("github/unavailable", {
    message: `${host} could not answer.`,
    why: `It failed ${times(attempts)}${status === 200 ? " with an internal error" : ` with HTTP status ${status}`}.`,
    hint: "Run again later; https://www.githubstatus.com shows whether GitHub has problems."
  });
}
function tooHeavy(host, subject, cause) {
  return new MinutebookError(
    "github/too-heavy",
    {
      message: `${host} does not answer the question about ${subject}.`,
      why: "It asks for more than GitHub reads at once (its resource limits for a query).",
      hint: "Run again later; https://www.githubstatus.com shows whether GitHub has problems."
    },
    { cause }
  );
}
function garbled(host, attempts) {
  return new MinutebookError("github/garbled", {
    message: `${host} sent something that is not GitHub\u2019s answer.`,
    why: `The answer was cut off or is not JSON, ${times(attempts)}.`,
    hint: "Check for a proxy or a sign-in page in between, and the addresses in GITHUB_API_URL and GITHUB_GRAPHQL_URL."
  });
}
function redirected(host) {
  return new MinutebookError("github/redirected", {
    message: `${host} sends its requests elsewhere.`,
    why: "It redirects to another server, or in a circle, and a token is not sent along there.",
    hint: "Put the final addresses into GITHUB_API_URL and GITHUB_GRAPHQL_URL."
  });
}
function refused(subject, kind) {
  return new MinutebookError("github/refused", {
    message: `GitHub refused the question about ${subject}.`,
    why: `Its reason is ${kind}.`,
    hint: "Check names, labels and search qualifiers in the configuration; an old GitHub Enterprise Server may lack a field."
  });
}
function unknownOwner(login) {
  return new MinutebookError("github/unknown-owner", {
    message: `There is no organisation or user ${login} on GitHub.`,
    why: "It is misspelt, was renamed or was deleted.",
    hint: "Check `from` in the configuration."
  });
}
function unknownRepository(name) {
  return new MinutebookError("github/unknown-repository", {
    message: `There is no repository ${name} on GitHub.`,
    why: "It is misspelt, was deleted, or is private and the token may not see it.",
    hint: "Check the name in the configuration, and what the token may read."
  });
}
function tooMany(count, when, reachable) {
  return new MinutebookError("github/too-many", {
    message: `${count} results cannot be read: GitHub returns ${reachable} of a search.`,
    why: `They share ${when}, so that the search cannot be cut into smaller ones.`,
    hint: "Name repositories instead of organisations, or fewer labels or people."
  });
}
function tooManyFiles(repository) {
  return new MinutebookError("github/too-many", {
    message: `The files of ${repository} cannot be listed.`,
    why: "One of its folders holds more than GitHub lists of a folder.",
    hint: "Run in a checkout of it; in a workflow, use actions/checkout before minutebook."
  });
}
function incomplete(found, count) {
  return new MinutebookError("github/incomplete", {
    message: `GitHub counted ${count} results but returned ${found}.`,
    why: "The results kept changing while they were read, or its search was overloaded.",
    hint: "Run again in a few minutes."
  });
}
function times(attempts) {
  return attempts === 1 ? "once" : `${attempts} times`;
}

export {
  badToken,
  malformedToken,
  discussionsNeedToken,
  forbidden,
  singleSignOn,
  rateLimited,
  anonymousLimit,
  unreachable,
  timedOut,
  unavailable,
  tooHeavy,
  garbled,
  redirected,
  refused,
  unknownOwner,
  unknownRepository,
  tooMany,
  tooManyFiles,
  incomplete
};
