import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  openerOf,
  stateReasonOf
} from "./chunk-BDZ4CQOT.js";
import {
  lostWrite,
  needsToken,
  refusedDiscussion
} from "./chunk-GUBP25FX.js";
import {
  ownerAndRepo
} from "./chunk-CMZEF6HU.js";
import {
  unknownRepository
} from "./chunk-ZKB74ZC3.js";
import "./chunk-7OE36FSP.js";
import "./chunk-CZWKMPLI.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/services/github/create-discussions.ts
var PAGE_SIZE = 50;
var PAGES = 6;
var DAYS = 60;
var COMMENT_PAGES = 30;
var LOOKS = 3;
var JUST_OPENED = 15;
var LAG = 500;
var RECOVERY = 2e3;
var AUTHOR = "author { __typename login } authorAssociation";
var FIELDS = `__typename id number title body url createdAt closedAt stateReason ${AUTHOR} comments { totalCount }`;
var VISIBILITY = "nameWithOwner isPrivate visibility";
var COST = "rateLimit { cost }";
var LIST = `query Discussions($owner: String!, $name: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    ${VISIBILITY} id hasDiscussionsEnabled
    discussionCategories(first: 50) { nodes { id name } }
    discussions(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { ${FIELDS} } pageInfo { hasNextPage endCursor }
    }
  }
  ${COST}
}`;
var READ = `query Discussion($id: ID!) {
  node(id: $id) { ... on Discussion { ${FIELDS} repository { ${VISIBILITY} } } }
  ${COST}
}`;
var COMMENTS = `query DiscussionComments($id: ID!, $after: String) {
  node(id: $id) { ... on Discussion {
    number repository { ${VISIBILITY} }
    comments(first: 100, after: $after) { nodes { id body ${AUTHOR} } pageInfo { hasNextPage endCursor } }
  } }
  ${COST}
}`;
function createDiscussionTracker(options, client, accounts, place) {
  const { host } = new URL(options.apiUrl);
  const { signal } = new AbortController();
  const { timer } = options;
  const oldest = new Date(Date.parse(options.now) - DAYS * 864e5).toISOString();
  const places = /* @__PURE__ */ new Map();
  const ids = /* @__PURE__ */ new Map();
  const opened = /* @__PURE__ */ new Map();
  async function ask(query, variables, [name, root, subject]) {
    const question = { name, query, variables, optional: /* @__PURE__ */ new Set([root]), subject };
    return (await client.graphql(question, signal))[root] ?? null;
  }
  function tracked(node, repository) {
    ids.set(`${repository}#${node.number}`, node.id);
    const { number, title, body, url, createdAt, closedAt, stateReason, comments } = node;
    return {
      kind: "discussion",
      repository,
      number,
      opener: openerOf(node),
      createdAt,
      title,
      body,
      state: closedAt === null ? "open" : "closed",
      stateReason: closedAt === null ? null : stateReasonOf(stateReason),
      closedAt,
      url,
      comments: comments.totalCount
    };
  }
  async function list(repository, first, after) {
    const { owner, repo: name } = ownerAndRepo(repository);
    const about = ["Discussions", "repository", repository];
    const found = await ask(LIST, { owner, name, first, after }, about);
    if (found === null) throw unknownRepository(repository);
    const categories = (found.discussionCategories.nodes ?? []).flatMap((each) => each ?? []);
    const wanted = place.category.toLowerCase();
    const category = categories.find(({ name: called }) => called.toLowerCase() === wanted);
    if (!found.hasDiscussionsEnabled || category === void 0) {
      throw noCategory(repository, place, found.hasDiscussionsEnabled ? categories : null);
    }
    places.set(repository, { repositoryId: found.id, categoryId: category.id });
    const { nodes, pageInfo } = found.discussions;
    const issues = (nodes ?? []).flatMap((node) => node === null ? [] : [tracked(node, repository)]);
    return { issues, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  }
  async function newest(repository) {
    const found = [];
    if (options.token === null) return found;
    let after = null;
    for (let page = 1; page <= PAGES; page += 1) {
      const { issues, next } = await list(repository, PAGE_SIZE, after);
      found.push(...issues);
      after = next;
      if (after === null || (found.at(-1)?.createdAt ?? "") < oldest) break;
    }
    const listed = new Set(found.map(({ number }) => number));
    for (const issue of opened.values()) {
      if (issue.repository !== repository || listed.has(issue.number)) continue;
      found.unshift(await read(repository, issue.number) ?? issue);
    }
    return found;
  }
  async function idOf(repository, number) {
    const key = `${repository}#${number}`;
    if (!ids.has(key)) await newest(repository);
    return ids.get(key) ?? null;
  }
  async function read(repository, number) {
    const id = await idOf(repository, number);
    if (id === null) return null;
    const node = await ask(READ, { id }, ["Discussion", "node", repository]);
    return node === null ? null : tracked(node, repository);
  }
  async function untilListed(repository, number) {
    for (let look = 1; look <= LOOKS; look += 1) {
      const { issues } = await list(repository, JUST_OPENED, null);
      if (issues.some((issue) => issue.number === number)) return;
      await timer.sleep(LAG);
    }
  }
  async function mutate(repository, [name, selection], input, notAfter = Number.POSITIVE_INFINITY) {
    const subject = `the discussion of the meeting in ${repository}`;
    if (options.token === null) throw needsToken(subject);
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ${name}($input: ${type}!) { ${name}(input: $input) { ${selection} } }`;
    const outcome = await client.mutateInTime(
      { name, query, variables: { input }, subject },
      notAfter,
      signal
    );
    if (outcome.kind === "unknown") return { kind: "unknown", error: lostWrite(host, subject) };
    if (outcome.kind !== "refused") return outcome;
    const isGone = name.startsWith("delete") && outcome.refusal.type === "NOT_FOUND";
    if (isGone) return { kind: "done", data: {} };
    throw refusedDiscussion(subject, outcome.refusal.type);
  }
  async function write(...given) {
    const sent = await mutate(...given);
    return sent.kind === "unknown" ? sent : { kind: "done" };
  }
  async function withId(repository, number, send) {
    const id = await idOf(repository, number);
    return id === null ? { kind: "done" } : send(id);
  }
  return {
    viewer: accounts.viewer,
    mayWrite: accounts.mayWrite,
    claim: accounts.claim,
    sweepClaims: accounts.sweepClaims,
    removeLabel: accounts.removeLabel,
    async opened(repository, title) {
      const issue = opened.get(`${repository} ${title}`);
      return issue === void 0 ? null : await read(repository, issue.number) ?? issue;
    },
    newest,
    read,
    async comments(repository, number) {
      const id = await idOf(repository, number);
      const found = [];
      let after = null;
      for (let page = 1; id !== null && page <= COMMENT_PAGES; page += 1) {
        const about = ["DiscussionComments", "node", repository];
        const node = await ask(COMMENTS, { id, after }, about);
        for (const comment of node?.comments.nodes ?? []) {
          if (comment !== null) found.push({ id: comment.id, author: openerOf(comment), body: comment.body });
        }
        after = node?.comments.pageInfo.hasNextPage === true ? node.comments.pageInfo.endCursor : null;
        if (after === null) break;
      }
      return found;
    },
    async create(repository, { title, body }, notAfter) {
      const { repositoryId, categoryId } = places.get(repository) ?? {};
      const input = { repositoryId, categoryId, title, body };
      const sent = await mutate(
        repository,
        ["createDiscussion", `discussion { ${FIELDS} }`],
        input,
        notAfter
      );
      if (sent.kind === "late") return sent;
      if (sent.kind === "unknown") {
        await timer.sleep(RECOVERY);
        return sent;
      }
      const { discussion } = sent.data.createDiscussion ?? {};
      if (discussion != null) {
        opened.set(`${repository} ${title}`, tracked(discussion, repository));
        await untilListed(repository, discussion.number);
      }
      return { kind: "done" };
    },
    update: (repository, number, { close, ...changes }) => withId(
      repository,
      number,
      (discussionId) => close === void 0 ? write(repository, ["updateDiscussion", "discussion { id }"], { discussionId, ...changes }) : write(repository, ["closeDiscussion", "discussion { id }"], {
        discussionId,
        reason: close === "completed" ? "RESOLVED" : "OUTDATED"
      })
    ),
    async comment(repository, number, body, notAfter) {
      const discussionId = await idOf(repository, number);
      if (discussionId === null) return { kind: "done" };
      const input = { discussionId, body };
      const sent = await mutate(repository, ["addDiscussionComment", "comment { id }"], input, notAfter);
      return sent.kind === "done" ? { kind: "done" } : sent;
    },
    editComment: (repository, commentId, body) => write(repository, ["updateDiscussionComment", "comment { id }"], { commentId, body }),
    removeComment: (repository, id) => write(repository, ["deleteDiscussionComment", "clientMutationId"], { id })
  };
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
export {
  createDiscussionTracker
};
