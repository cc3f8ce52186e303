import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/gather/trust.ts
var WORKFLOWS = "github-actions[bot]";
function createTrust(accounts, openTracker) {
  const named = new Set([WORKFLOWS, ...accounts].map((login) => login.toLowerCase()));
  async function isOurs(author) {
    if (author === null) return false;
    const login = author.login.toLowerCase();
    if (named.has(login)) return true;
    return (await (await openTracker()).viewer())?.toLowerCase() === login;
  }
  const isKnown = async (author) => author !== null && (author.insider || await isOurs(author));
  return {
    isOurs,
    isKnown,
    async isTrusted(author, repository) {
      if (author === null) return false;
      if (await isKnown(author)) return true;
      if (author.login.endsWith("[bot]")) return false;
      return await (await openTracker()).mayWrite(repository, author.login) === true;
    }
  };
}
async function firstTrusted(candidates, trust) {
  for (const candidate of candidates) if (await trust.isKnown(candidate.opener)) return candidate;
  for (const candidate of candidates) {
    if (await trust.isTrusted(candidate.opener, candidate.repository)) return candidate;
  }
  return null;
}
function trustOf({ publish }, { openTracker }) {
  return createTrust(publish.accounts, openTracker);
}

export {
  firstTrusted,
  trustOf
};
