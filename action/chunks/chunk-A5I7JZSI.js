import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

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

export {
  ownerAndRepo,
  nodesOf,
  cursorAfter,
  isPublic
};
