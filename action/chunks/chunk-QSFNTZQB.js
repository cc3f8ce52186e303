import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  MOST_LISTED
} from "./chunk-MRZKJNFC.js";
import {
  lostWrite,
  needsToken
} from "./chunk-MW7RCGRN.js";
import {
  unknownRepository
} from "./chunk-X7XAMYDZ.js";

// src/services/github/tracked-issues.ts
var DAYS = 60;
var COMMENT_PAGES = 30;
var LOOKS = 3;
var LAG = 500;
var RECOVERY = 2e3;
function trackedIssues({ now, timer }, kind) {
  const oldest = new Date(Date.parse(now) - DAYS * 864e5).toISOString();
  const opened = /* @__PURE__ */ new Map();
  const readOpened = async (issue) => await kind.read(issue.repository, issue.number) ?? issue;
  async function untilListed({ repository, number }) {
    for (let look = 1; look <= LOOKS; look += 1) {
      const listed = await kind.list(repository, kind.justOpened, null);
      if (listed?.entries.some((issue) => issue.number === number)) return;
      await timer.sleep(LAG);
    }
  }
  return {
    async opened(repository, title) {
      const issue = opened.get(`${repository} ${title}`);
      return issue === void 0 ? null : readOpened(issue);
    },
    async newest(repository) {
      const found = await collect(MOST_LISTED / kind.pageSize, async (after) => {
        const listed = await kind.list(repository, kind.pageSize, after);
        if (listed === null) throw unknownRepository(repository);
        const { entries, next, reaches } = listed;
        return { entries, next: reaches !== null && reaches < oldest ? null : next };
      });
      const numbers = new Set(found.map(({ number }) => number));
      for (const issue of opened.values()) {
        if (issue.repository !== repository || numbers.has(issue.number)) continue;
        found.unshift(await readOpened(issue));
      }
      return found;
    },
    read: kind.read,
    comments: (repository, number) => collect(COMMENT_PAGES, (after) => kind.comments(repository, number, after)),
    async create(repository, draft, notAfter = Number.POSITIVE_INFINITY) {
      const sent = await kind.create(repository, draft, notAfter);
      if (sent.kind === "late") return sent;
      if (sent.kind === "unknown") {
        await timer.sleep(RECOVERY);
        return sent;
      }
      const issue = kind.created(sent.data, repository);
      if (issue !== void 0) {
        opened.set(`${repository} ${draft.title}`, issue);
        await untilListed(issue);
      }
      return { kind: "done" };
    }
  };
}
async function collect(pages, ask) {
  const found = [];
  let after = null;
  for (let page = 1; page <= pages; page += 1) {
    const { entries, next } = await ask(after);
    found.push(...entries);
    if (next === null) break;
    after = next;
  }
  return found;
}
async function sendWrite({ token, apiUrl }, subject, send, refused) {
  if (token === null) throw needsToken(subject);
  const outcome = await send();
  if (outcome.kind === "unknown") return { kind: "unknown", error: lostWrite(new URL(apiUrl).host, subject) };
  if (outcome.kind !== "refused") return outcome;
  const error = refused(outcome.refusal);
  if (error !== null) throw error;
  return { kind: "done", data: {} };
}
async function written(sent) {
  const result = await sent;
  return result.kind === "unknown" ? result : { kind: "done" };
}
async function writtenInTime(sent) {
  const result = await sent;
  return result.kind === "done" ? { kind: "done" } : result;
}

export {
  trackedIssues,
  sendWrite,
  written,
  writtenInTime
};
