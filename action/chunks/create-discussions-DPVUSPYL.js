import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  sendWrite,
  trackedIssues,
  written,
  writtenInTime
} from "./chunk-QSFNTZQB.js";
import "./chunk-MRZKJNFC.js";
import {
  openerOf,
  stateReasonOf
} from "./chunk-NNZSXVPJ.js";
import {
  noCategory,
  refusedDiscussion
} from "./chunk-MW7RCGRN.js";
import {
  cursorAfter,
  nodesOf,
  ownerAndRepo
} from "./chunk-OV7BHTBL.js";
import "./chunk-GJRNPI7Q.js";
import "./chunk-X7XAMYDZ.js";
import "./chunk-ZF5NENNC.js";
import "./chunk-IAQ4U72M.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/services/github/create-discussions.ts
var PAGE_SIZE = 50;
var JUST_OPENED = 15;
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
  const { signal } = new AbortController();
  const places = /* @__PURE__ */ new Map();
  const ids = /* @__PURE__ */ new Map();
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
  async function idOf(repository, number) {
    const key = `${repository}#${number}`;
    if (!ids.has(key)) await discussions.newest(repository);
    return ids.get(key) ?? null;
  }
  async function mutate(repository, [name, selection], input, notAfter = Number.POSITIVE_INFINITY) {
    const subject = `the discussion of the meeting in ${repository}`;
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ${name}($input: ${type}!) { ${name}(input: $input) { ${selection} } }`;
    const question = { name, query, variables: { input }, subject };
    const write = () => client.mutateInTime(question, notAfter, signal);
    return sendWrite(options, subject, write, (refusal) => {
      if (name.startsWith("delete") && refusal.type === "NOT_FOUND") return null;
      return refusedDiscussion(subject, refusal.type);
    });
  }
  async function withId(repository, number, send) {
    const id = await idOf(repository, number);
    return id === null ? { kind: "done" } : send(id);
  }
  const discussions = trackedIssues(options, {
    pageSize: PAGE_SIZE,
    justOpened: JUST_OPENED,
    async list(repository, first, after) {
      if (options.token === null) return { entries: [], next: null, reaches: null };
      const { owner, repo: name } = ownerAndRepo(repository);
      const about = ["Discussions", "repository", repository];
      const found = await ask(LIST, { owner, name, first, after }, about);
      if (found === null) return null;
      const categories = nodesOf(found.discussionCategories);
      const wanted = place.category.toLowerCase();
      const category = categories.find(({ name: called }) => called.toLowerCase() === wanted);
      if (!found.hasDiscussionsEnabled || category === void 0) {
        throw noCategory(repository, place, found.hasDiscussionsEnabled ? categories : null);
      }
      places.set(repository, { repositoryId: found.id, categoryId: category.id });
      const entries = nodesOf(found.discussions).map((node) => tracked(node, repository));
      return {
        entries,
        next: cursorAfter(found.discussions),
        reaches: entries.at(-1)?.createdAt ?? null
      };
    },
    async read(repository, number) {
      const id = await idOf(repository, number);
      if (id === null) return null;
      const node = await ask(READ, { id }, ["Discussion", "node", repository]);
      return node && tracked(node, repository);
    },
    async comments(repository, number, after) {
      const id = await idOf(repository, number);
      const about = ["DiscussionComments", "node", repository];
      const node = id === null ? null : await ask(COMMENTS, { id, after }, about);
      if (node === null) return { entries: [], next: null };
      const entries = nodesOf(node.comments).map((comment) => ({
        id: comment.id,
        author: openerOf(comment),
        body: comment.body
      }));
      return { entries, next: cursorAfter(node.comments) };
    },
    create(repository, { title, body }, notAfter) {
      const input = { ...places.get(repository), title, body };
      return mutate(repository, ["createDiscussion", `discussion { ${FIELDS} }`], input, notAfter);
    },
    created({ createDiscussion }, repository) {
      const { discussion } = createDiscussion ?? {};
      return discussion == null ? void 0 : tracked(discussion, repository);
    }
  });
  return {
    ...accounts,
    ...discussions,
    // Discussions have no timeline.
    removals: async () => [],
    update: (repository, number, { close, ...changes }) => withId(repository, number, (discussionId) => {
      const [name, input] = close === void 0 ? ["updateDiscussion", changes] : ["closeDiscussion", { reason: close === "completed" ? "RESOLVED" : "OUTDATED" }];
      return written(mutate(repository, [name, "discussion { id }"], { discussionId, ...input }));
    }),
    comment: (repository, number, body, notAfter) => withId(repository, number, (discussionId) => {
      const mutation = ["addDiscussionComment", "comment { id }"];
      return writtenInTime(mutate(repository, mutation, { discussionId, body }, notAfter));
    }),
    editComment: (repository, commentId, body) => written(mutate(repository, ["updateDiscussionComment", "comment { id }"], { commentId, body })),
    removeComment: (repository, id) => written(mutate(repository, ["deleteDiscussionComment", "clientMutationId"], { id }))
  };
}
export {
  createDiscussionTracker
};
