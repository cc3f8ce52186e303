import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/model/item-kinds.ts
var ITEM_KINDS = {
  issue: {
    word: "issue",
    paths: ["issues"],
    type: "Issue",
    qualifier: "is:issue",
    names: ["issue"],
    page: "issues",
    onRequest: false,
    merges: false,
    // Issues are conversations that go on from month to month: a tag would suggest that somebody works on it.
    activeTag: null
  },
  "pull-request": {
    word: "pull request",
    paths: ["pull", "pulls"],
    type: "PullRequest",
    qualifier: "is:pr",
    names: ["pr", "pull-request"],
    page: "issues",
    onRequest: false,
    merges: true,
    // Without the tag, it would read as merged.
    activeTag: "[In Progress]"
  },
  discussion: {
    word: "discussion",
    paths: ["discussions"],
    type: "Discussion",
    // https://docs.github.com/en/search-github/searching-on-github/searching-discussions
    qualifier: "type:discussions",
    names: ["discussion", "discussions"],
    page: "discussions",
    onRequest: true,
    merges: false,
    activeTag: null
  }
};
var KIND_NAMES = Object.keys(ITEM_KINDS);
function kindWhere(isIt) {
  return KIND_NAMES.find((kind) => isIt(ITEM_KINDS[kind])) ?? null;
}

export {
  ITEM_KINDS,
  KIND_NAMES,
  kindWhere
};
