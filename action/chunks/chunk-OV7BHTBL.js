import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  itemKey
} from "./chunk-ZF5NENNC.js";

// src/services/github/owner-and-repo.ts
function ownerAndRepo(repository) {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}

// src/services/github/nodes.ts
function nodesOf(connection) {
  return (connection?.nodes ?? []).filter((node) => node !== null);
}
function cursorAfter({ pageInfo }) {
  return pageInfo.hasNextPage ? pageInfo.endCursor : null;
}
function isPublic({
  visibility,
  isPrivate
}) {
  return visibility === "PUBLIC" && !isPrivate;
}
function stateOf(node) {
  const state = node.pullState ?? node.state;
  if (state === "MERGED") return "merged";
  return state === "CLOSED" || state === void 0 && node.closedAt != null ? "closed" : "open";
}
function keyOf({ repository, number }) {
  return itemKey({ repository: repository.nameWithOwner, number });
}

export {
  ownerAndRepo,
  nodesOf,
  cursorAfter,
  isPublic,
  stateOf,
  keyOf
};
