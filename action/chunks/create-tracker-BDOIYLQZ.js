import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  restAuthor
} from "./chunk-5M4BRBBC.js";
import "./chunk-NX5WMIG7.js";
import "./chunk-BDZ4CQOT.js";
import {
  lostWrite,
  needsToken,
  writeForbidden,
  writeRefused
} from "./chunk-GUBP25FX.js";
import {
  ownerAndRepo
} from "./chunk-CMZEF6HU.js";
import {
  createClient
} from "./chunk-I57OL6AZ.js";
import {
  unknownRepository
} from "./chunk-ZKB74ZC3.js";
import "./chunk-EA3BB7RE.js";
import "./chunk-7OE36FSP.js";
import "./chunk-CZWKMPLI.js";
import {
  isMinutebookError
} from "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/services/github/accounts.ts
var VIEWER = "query Viewer {\n  viewer { login }\n  rateLimit { cost }\n}";
function createAccounts(client, token) {
  const { signal } = new AbortController();
  const permissions = /* @__PURE__ */ new Map();
  let viewer;
  async function readViewer() {
    if (token === null) return null;
    const question = { name: "Viewer", query: VIEWER, variables: {}, optional: /* @__PURE__ */ new Set() };
    const answer = await client.graphql({ ...question, subject: "the account of the token" }, signal);
    const { login } = answer.viewer;
    return login === "github-actions" ? "github-actions[bot]" : login;
  }
  async function readPermission(repository, login) {
    if (token === null) return null;
    const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
    try {
      const parameters = { ...ownerAndRepo(repository), username: login };
      const answer = await client.rest(route, parameters, repository, signal);
      if (answer === null) return false;
      return answer.data.permission === "admin" || answer.data.permission === "write";
    } catch (error) {
      if (isMinutebookError(error) && /^github\/(?:forbidden|sso)$/u.test(error.code)) return null;
      throw error;
    }
  }
  return {
    viewer() {
      viewer ??= readViewer();
      return viewer;
    },
    mayWrite(repository, login) {
      const key = `${repository} ${login}`.toLowerCase();
      const known = permissions.get(key) ?? readPermission(repository, login);
      permissions.set(key, known);
      return known;
    }
  };
}

// src/services/github/claims.ts
import { randomUUID } from "node:crypto";
var HOLDS = 10 * 6e4;
var MARGIN = 2 * 6e4;
var FRESH = 6e4;
var PAUSE = 3e3;
var ATTEMPTS = 3;
function createClaims(client, { timer, token }) {
  const { signal } = new AbortController();
  const run = randomUUID();
  const unused = /* @__PURE__ */ new Map();
  const released = /* @__PURE__ */ new Set();
  const swept = /* @__PURE__ */ new Map();
  async function write(repository, route, parameters) {
    const all = { ...ownerAndRepo(repository), ...parameters };
    return client.write(route, all, repository, signal);
  }
  async function makeCommit(repository, name, parents) {
    const newest = await unlessRefused(() => {
      const parameters = { ...ownerAndRepo(repository), per_page: 1 };
      return client.rest("GET /repos/{owner}/{repo}/commits", parameters, repository, signal);
    });
    const [head] = newest?.data ?? [];
    if (head === void 0) return null;
    const message = `minutebook is about to create ${name}

Run: ${run}
Claim: ${randomUUID()}`;
    const content = { message, tree: head.commit.tree.sha, parents: [...parents] };
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const at = timer.clock();
      const sent = await write(repository, "POST /repos/{owner}/{repo}/git/commits", content);
      if (sent.kind === "refused") return null;
      if (sent.kind === "done") return typeof sent.data.sha === "string" ? { sha: sent.data.sha, at } : null;
    }
    return null;
  }
  async function read(repository, ref) {
    const where = ownerAndRepo(repository);
    const route = "GET /repos/{owner}/{repo}/git/ref/{ref}";
    const found = await client.rest(route, { ...where, ref }, repository, signal);
    if (found === null) return null;
    const { sha } = found.data.object;
    const parameters = { ...where, commit_sha: sha };
    const ofCommit = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
    const commit = await client.rest(ofCommit, parameters, repository, signal);
    return {
      sha,
      at: commit === null ? 0 : Date.parse(commit.data.committer.date),
      now: Date.parse(String(found.headers.date))
    };
  }
  function held(repository, ref, { sha, at }) {
    return {
      kind: "held",
      until: at + HOLDS - MARGIN,
      // What cannot be removed does no harm: it is too old soon, and what it was for is there.
      release: () => unlessFailed(async () => {
        released.add(sha);
        if ((await read(repository, ref))?.sha !== sha) return;
        await write(repository, "DELETE /repos/{owner}/{repo}/git/refs/{ref}", { ref });
      })
    };
  }
  async function takeOver(repository, name, stale) {
    const commit = await makeCommit(repository, name, [stale.sha]);
    if (commit === null) return { kind: "none" };
    const { sha } = commit;
    const ref = refOf(name);
    const route = "PATCH /repos/{owner}/{repo}/git/refs/{ref}";
    const moved = await write(repository, route, { ref, sha, force: false });
    const isOurs = moved.kind === "unknown" ? (await read(repository, ref))?.sha === sha : moved.kind === "done";
    return isOurs ? held(repository, ref, commit) : busy(stale);
  }
  async function claim(repository, name) {
    if (token === null) return { kind: "none" };
    const key = `${repository} ${name}`;
    const known = unused.get(key);
    unused.delete(key);
    const isFresh = known !== void 0 && timer.clock() - known.at < FRESH;
    const commit = isFresh ? known : await makeCommit(repository, name, []);
    if (commit === null) return { kind: "none" };
    const { sha } = commit;
    const ref = refOf(name);
    const route = "POST /repos/{owner}/{repo}/git/refs";
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const created = await write(repository, route, { ref: `refs/${ref}`, sha });
      if (created.kind === "done") return held(repository, ref, commit);
      const existing = await read(repository, ref);
      if (existing?.sha === sha) return held(repository, ref, commit);
      if (existing === null) continue;
      if (isStale(existing) || released.has(existing.sha)) return takeOver(repository, name, existing);
      unused.set(key, commit);
      await timer.sleep(PAUSE);
      return busy(existing);
    }
    return { kind: "none" };
  }
  async function sweep(repository) {
    const route = "GET /repos/{owner}/{repo}/git/matching-refs/{ref}";
    const found = await client.rest(route, { ...ownerAndRepo(repository), ref: PREFIX }, repository, signal);
    for (const { ref } of found?.data ?? []) {
      const name = ref.slice(`refs/${PREFIX}`.length);
      const existing = await read(repository, refOf(name));
      if (existing === null || !isStale(existing)) continue;
      const claimed = await takeOver(repository, name, existing);
      if (claimed.kind === "held") await claimed.release();
    }
  }
  return {
    claim,
    sweepClaims(repository) {
      const sweeping = swept.get(repository) ?? unlessFailed(() => sweep(repository));
      swept.set(repository, sweeping);
      return sweeping;
    }
  };
}
var PREFIX = "minutebook/";
function refOf(name) {
  return `${PREFIX}${name}`;
}
function isStale({ at, now }) {
  return now - at >= HOLDS;
}
function busy({ at }) {
  return { kind: "busy", since: new Date(at).toISOString() };
}
var REFUSALS = /* @__PURE__ */ new Set(["github/forbidden", "github/refused", "github/sso"]);
async function unlessRefused(task) {
  try {
    return await task();
  } catch (error) {
    if (isMinutebookError(error) && REFUSALS.has(error.code)) return null;
    throw error;
  }
}
async function unlessFailed(task) {
  try {
    await task();
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
  }
}

// src/services/github/create-tracker.ts
var ISSUE = "GET /repos/{owner}/{repo}/issues/{issue_number}";
var PAGE_SIZE = 100;
var PAGES = 3;
var DAYS = 60;
var COMMENT_PAGES = 30;
var LOOKS = 3;
var JUST_OPENED = 30;
var LAG = 500;
var RECOVERY = 2e3;
function createGitHubTracker(options, client = createClient(options)) {
  const { host } = new URL(options.apiUrl);
  const { signal } = new AbortController();
  const { timer } = options;
  const opened = /* @__PURE__ */ new Map();
  const oldest = new Date(Date.parse(options.now) - DAYS * 864e5).toISOString();
  async function read(repository, number) {
    const parameters = { ...ownerAndRepo(repository), issue_number: number };
    const answer = await client.rest(ISSUE, parameters, repository, signal);
    return answer === null ? null : trackedOf(answer.data, repository)[0] ?? null;
  }
  async function list(repository, page, size) {
    const newestFirst = { state: "all", sort: "created", direction: "desc" };
    const parameters = { ...ownerAndRepo(repository), ...newestFirst, per_page: size, page };
    return client.rest("GET /repos/{owner}/{repo}/issues", parameters, repository, signal);
  }
  async function untilListed(repository, number) {
    for (let look = 1; look <= LOOKS; look += 1) {
      const answer = await list(repository, 1, JUST_OPENED);
      if (answer?.data.some((issue) => issue.number === number)) return;
      await timer.sleep(LAG);
    }
  }
  return {
    ...createAccounts(client, options.token),
    ...createClaims(client, options),
    async opened(repository, title) {
      const issue = opened.get(`${repository} ${title}`);
      return issue === void 0 ? null : await read(repository, issue.number) ?? issue;
    },
    async newest(repository) {
      const found = [];
      for (let page = 1; page <= PAGES; page += 1) {
        const answer = await list(repository, page, PAGE_SIZE);
        if (answer === null) throw unknownRepository(repository);
        found.push(...answer.data.flatMap((issue) => trackedOf(issue, repository)));
        if (answer.data.length < PAGE_SIZE || (answer.data.at(-1)?.created_at ?? "") < oldest) break;
      }
      const listed = new Set(found.map(({ number }) => number));
      for (const issue of opened.values()) {
        if (issue.repository !== repository || listed.has(issue.number)) continue;
        found.unshift(await read(repository, issue.number) ?? issue);
      }
      return found;
    },
    read,
    async comments(repository, number) {
      const found = [];
      for (let page = 1; page <= COMMENT_PAGES; page += 1) {
        const answer = await client.rest(
          "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
          { ...ownerAndRepo(repository), issue_number: number, per_page: PAGE_SIZE, page },
          repository,
          signal
        );
        const comments = answer?.data ?? [];
        found.push(
          ...comments.map((comment) => ({
            id: Number(comment.id),
            author: restAuthor(comment),
            body: comment.body ?? ""
          }))
        );
        if (comments.length < PAGE_SIZE) break;
      }
      return found;
    },
    async create(repository, { title, body, labels }, notAfter = Number.POSITIVE_INFINITY) {
      const route = "POST /repos/{owner}/{repo}/issues";
      const sent = await send(repository, route, { title, body, labels: [...labels] }, notAfter);
      if (sent.kind === "late") return sent;
      if (sent.kind === "unknown") {
        await timer.sleep(RECOVERY);
        return sent;
      }
      const [issue] = "number" in sent.data ? trackedOf(sent.data, repository) : [];
      if (issue !== void 0) {
        opened.set(`${repository} ${title}`, issue);
        await untilListed(repository, issue.number);
      }
      return { kind: "done" };
    },
    update: (repository, number, { title, body, close }) => write(repository, "PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
      issue_number: number,
      ...title === void 0 ? {} : { title },
      ...body === void 0 ? {} : { body },
      ...close === void 0 ? {} : { state: "closed", state_reason: close }
    }),
    async comment(repository, number, body, notAfter = Number.POSITIVE_INFINITY) {
      const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
      const sent = await send(repository, route, { issue_number: number, body }, notAfter);
      return sent.kind === "done" ? { kind: "done" } : sent;
    },
    editComment: (repository, id, body) => write(repository, "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      comment_id: Number(id),
      body
    }),
    removeComment: (repository, id) => write(repository, "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      comment_id: Number(id)
    }),
    removeLabel: (repository, number, label) => write(repository, "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", {
      issue_number: number,
      name: label
    })
  };
  async function write(repository, route, parameters) {
    const sent = await send(repository, route, parameters, Number.POSITIVE_INFINITY);
    return sent.kind === "unknown" ? sent : { kind: "done" };
  }
  async function send(repository, route, parameters, notAfter) {
    const subject = subjectOf(route, repository);
    if (options.token === null) throw needsToken(subject);
    const all = { ...ownerAndRepo(repository), ...parameters };
    const outcome = await client.writeInTime(route, all, subject, notAfter, signal);
    if (outcome.kind === "late") return outcome;
    if (outcome.kind === "unknown") return { kind: "unknown", error: lostWrite(host, subject) };
    if (outcome.kind === "done") return { kind: "done", data: outcome.data };
    const status = Number(outcome.refusal.type);
    if (route.startsWith("DELETE") && (status === 404 || status === 410)) return { kind: "done", data: {} };
    throw status === 403 ? writeForbidden(subject) : writeRefused(subject, status);
  }
}
function subjectOf(route, repository) {
  if (route.endsWith("/labels/{name}")) return `the labels of an item in ${repository}`;
  return route.includes("/comments") ? `a comment in ${repository}` : `the meeting issue in ${repository}`;
}
function trackedOf(issue, repository) {
  if (issue.pull_request !== void 0) return [];
  const { number, title, body, state, html_url: url, comments } = issue;
  return [
    {
      kind: "issue",
      repository,
      number,
      opener: restAuthor(issue),
      createdAt: issue.created_at,
      title,
      body: body ?? "",
      state: state === "closed" ? "closed" : "open",
      stateReason: reasonOf(issue.state_reason),
      closedAt: issue.closed_at ?? null,
      url,
      comments
    }
  ];
}
function reasonOf(reason) {
  if (reason === "not_planned") return "not-planned";
  return reason === "completed" || reason === "duplicate" ? reason : null;
}
export {
  createGitHubTracker
};
