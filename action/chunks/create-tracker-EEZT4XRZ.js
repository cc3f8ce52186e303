import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  restAuthor
} from "./chunk-R26NYMAG.js";
import "./chunk-NX5WMIG7.js";
import {
  REMOVAL
} from "./chunk-XASTEMZA.js";
import {
  sendWrite,
  trackedIssues,
  written,
  writtenInTime
} from "./chunk-QSFNTZQB.js";
import {
  CLAIM_HOLDS
} from "./chunk-MRZKJNFC.js";
import {
  authorOf,
  stateReasonOf
} from "./chunk-NNZSXVPJ.js";
import {
  writeForbidden,
  writeRefused
} from "./chunk-MW7RCGRN.js";
import {
  nodesOf,
  ownerAndRepo
} from "./chunk-OV7BHTBL.js";
import "./chunk-GJRNPI7Q.js";
import {
  createClient
} from "./chunk-GOOXTR5D.js";
import "./chunk-X7XAMYDZ.js";
import "./chunk-EA3BB7RE.js";
import {
  remembering
} from "./chunk-42COTETG.js";
import "./chunk-ZF5NENNC.js";
import "./chunk-IAQ4U72M.js";
import "./chunk-WOIRDCSH.js";
import {
  isMinutebookError
} from "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/services/github/accounts.ts
var PAGE_SIZE = 100;
var VIEWER = "query Viewer {\n  viewer { login }\n  rateLimit { cost }\n}";
function createAccounts(client, token) {
  const { signal } = new AbortController();
  const permissions = remembering();
  const teams = remembering();
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
  async function readTeam(team) {
    if (token === null) return null;
    const [org = "", slug = ""] = team.split("/");
    const logins = [];
    for (let page = 1; ; page += 1) {
      const parameters = { org, team_slug: slug, per_page: PAGE_SIZE, page };
      const route = "GET /orgs/{org}/teams/{team_slug}/members";
      const answer = await client.rest(route, parameters, `the team @${team}`, signal);
      if (answer === null) return null;
      logins.push(...answer.data.map(({ login }) => login));
      if (answer.data.length < PAGE_SIZE) return logins;
    }
  }
  return {
    teamMembers: (team) => teams(team.toLowerCase(), () => readTeam(team)),
    viewer() {
      viewer ??= readViewer();
      return viewer;
    },
    mayWrite: (repository, login) => permissions(`${repository} ${login}`.toLowerCase(), () => readPermission(repository, login))
  };
}

// src/services/github/claims.ts
import { randomUUID } from "node:crypto";
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
    return client.write({ route, parameters: all, subject: repository }, signal);
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
  async function readRef(repository, ref) {
    const route = "GET /repos/{owner}/{repo}/git/ref/{ref}";
    const found = await client.rest(route, { ...ownerAndRepo(repository), ref }, repository, signal);
    return found && { sha: found.data.object.sha, now: Date.parse(String(found.headers.date)) };
  }
  async function read(repository, ref) {
    const found = await readRef(repository, ref);
    if (found === null) return null;
    const parameters = { ...ownerAndRepo(repository), commit_sha: found.sha };
    const ofCommit = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
    const commit = await client.rest(ofCommit, parameters, repository, signal);
    return { ...found, at: commit === null ? 0 : Date.parse(commit.data.committer.date) };
  }
  function held(repository, ref, { sha, at }) {
    return {
      kind: "held",
      until: at + CLAIM_HOLDS - MARGIN,
      // A ref that cannot be removed does no harm: it soon is stale, and what was claimed exists by then.
      release: () => unlessFailed(async () => {
        released.add(sha);
        if ((await readRef(repository, ref))?.sha !== sha) return;
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
    const isOurs = moved.kind === "unknown" ? (await readRef(repository, ref))?.sha === sha : moved.kind === "done";
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
  return now - at >= CLAIM_HOLDS;
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
var PAGE_SIZE2 = 100;
var REMOVALS = `query Removals($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) { ... on Issue {
      timelineItems(last: 50, itemTypes: [COMMENT_DELETED_EVENT]) { nodes { ${REMOVAL} } }
    } }
  }
  rateLimit { cost }
}`;
var JUST_OPENED = 30;
function createGitHubTracker(options, client = createClient(options)) {
  const { signal } = new AbortController();
  async function send(repository, route, parameters, notAfter = Number.POSITIVE_INFINITY) {
    const subject = subjectOf(route, repository);
    const all = { ...ownerAndRepo(repository), ...parameters };
    const write = () => client.writeInTime({ route, parameters: all, subject }, notAfter, signal);
    return sendWrite(options, subject, write, ({ type }) => {
      const status = Number(type);
      if (route.startsWith("DELETE") && (status === 404 || status === 410)) return null;
      return status === 403 ? writeForbidden(subject) : writeRefused(subject, status);
    });
  }
  return {
    ...createAccounts(client, options.token),
    ...createClaims(client, options),
    ...trackedIssues(options, {
      pageSize: PAGE_SIZE2,
      justOpened: JUST_OPENED,
      async list(repository, size, after) {
        const page = after ?? 1;
        const newestFirst = { state: "all", sort: "created", direction: "desc" };
        const parameters = { ...ownerAndRepo(repository), ...newestFirst, per_page: size, page };
        const route = "GET /repos/{owner}/{repo}/issues";
        const answer = await client.rest(route, parameters, repository, signal);
        return answer && {
          entries: answer.data.flatMap((issue) => trackedOf(issue, repository)),
          next: answer.data.length < size ? null : page + 1,
          reaches: answer.data.at(-1)?.created_at ?? null
        };
      },
      async read(repository, number) {
        const parameters = { ...ownerAndRepo(repository), issue_number: number };
        const answer = await client.rest(ISSUE, parameters, repository, signal);
        return answer && (trackedOf(answer.data, repository)[0] ?? null);
      },
      async comments(repository, number, after) {
        const page = after ?? 1;
        const answer = await client.rest(
          "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
          { ...ownerAndRepo(repository), issue_number: number, per_page: PAGE_SIZE2, page },
          repository,
          signal
        );
        const comments = answer?.data ?? [];
        const entries = comments.map((comment) => ({
          id: Number(comment.id),
          author: restAuthor(comment),
          body: comment.body ?? ""
        }));
        return { entries, next: comments.length < PAGE_SIZE2 ? null : page + 1 };
      },
      create: (repository, { title, body, labels, assignees = [] }, notAfter) => {
        const route = "POST /repos/{owner}/{repo}/issues";
        const draft = { title, body, labels: [...labels] };
        const people = assignees.length > 0 && { assignees: [...assignees] };
        return send(repository, route, { ...draft, ...people }, notAfter);
      },
      created: (data, repository) => "number" in data ? trackedOf(data, repository)[0] : void 0
    }),
    async removals(repository, number) {
      if (options.token === null) return [];
      const { owner, repo: name } = ownerAndRepo(repository);
      const variables = { owner, name, number };
      const optional = /* @__PURE__ */ new Set(["repository"]);
      const subject = `the comments of ${repository}#${number}`;
      const question = { name: "Removals", query: REMOVALS, variables, optional, subject };
      const answer = await client.graphql(question, signal);
      const { issueOrPullRequest: issue } = answer.repository ?? {};
      return nodesOf(issue?.timelineItems).map(({ actor, deletedCommentAuthor }) => ({
        author: authorOf(deletedCommentAuthor),
        remover: authorOf(actor)
      }));
    },
    update: (repository, number, { title, body, close }) => written(
      send(repository, "PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
        issue_number: number,
        ...title === void 0 ? {} : { title },
        ...body === void 0 ? {} : { body },
        ...close === void 0 ? {} : { state: "closed", state_reason: close }
      })
    ),
    comment: (repository, number, body, notAfter) => {
      const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
      return writtenInTime(send(repository, route, { issue_number: number, body }, notAfter));
    },
    editComment: (repository, id, body) => {
      const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
      return written(send(repository, route, { comment_id: Number(id), body }));
    },
    removeComment: (repository, id) => {
      const route = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
      return written(send(repository, route, { comment_id: Number(id) }));
    },
    removeLabel: (repository, number, label) => {
      const route = "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}";
      return written(send(repository, route, { issue_number: number, name: label }));
    }
  };
}
function subjectOf(route, repository) {
  if (route.endsWith("/labels/{name}")) return `the labels of an item in ${repository}`;
  return route.includes("/comments") ? `a comment in ${repository}` : `an issue in ${repository}`;
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
      stateReason: stateReasonOf(issue.state_reason),
      closedAt: issue.closed_at ?? null,
      reopened: issue.state_reason === "reopened",
      url,
      comments
    }
  ];
}
export {
  createGitHubTracker
};
