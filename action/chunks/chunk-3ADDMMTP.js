import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  ITEM_KINDS,
  KIND_NAMES,
  kindWhere
} from "./chunk-IAQ4U72M.js";

// src/model/reference.ts
var OWNER = "[A-Za-z0-9][\\w-]{0,38}";
var NAME = "[\\w.-]{1,100}";
var NUMBER = "[1-9][0-9]{0,8}";
var PATHS = KIND_NAMES.flatMap((kind) => ITEM_KINDS[kind].paths).join("|");
var REPOSITORY_NAME = new RegExp(`^${OWNER}/${NAME}$`, "u");
var TAIL = "(?:[/?#].*)?";
var GITHUB = "https://github.com";
function isRepositoryName(text) {
  return REPOSITORY_NAME.test(text);
}
function parseReference(text, context = {}) {
  const match = grammarOf(context.server).whole.exec(text.trim());
  return match === null ? null : referenceOf(match, context.repository);
}
function findReferences(text, context = {}) {
  const found = [];
  for (const match of text.matchAll(grammarOf(context.server).inText)) {
    const reference = referenceOf(match, context.repository);
    if (reference === null) continue;
    const { address, long } = match.groups ?? {};
    const form = address !== void 0 ? "address" : long !== void 0 ? "long" : "short";
    const [written] = match;
    found.push({ ...reference, form, text: written, start: match.index, end: match.index + written.length });
  }
  return found;
}
function referenceKey({ repository, number }) {
  return `${repository}#${number}`.toLowerCase();
}
function repositoryOfKey(key) {
  return key.slice(0, key.lastIndexOf("#"));
}
function isCommentAddress(url) {
  return /#(?:issue|discussion)?comment|#discussion_r/u.test(url);
}
var grammars = /* @__PURE__ */ new Map();
function grammarOf(server = GITHUB) {
  const known = grammars.get(server);
  if (known !== void 0) return known;
  const host = server === null ? null : server.replace(/^https?:\/\//iu, "").replace(/\/$/u, "");
  const base = host === null ? "(?:https?:\\/\\/[^\\s/()<>[\\]]+|(?:www\\.)?github\\.com)" : `(?:https?:\\/\\/)?(?:www\\.)?${host.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&")}`;
  const address = `(?<address>${base}/(?<repository>${OWNER}/${NAME})/(?<path>${PATHS})/(?<number>${NUMBER}))(?!\\d)`;
  const typed = `(?:(?<long>${OWNER}/${NAME})?\\\\?#|GH-)(?<typed>${NUMBER})(?!\\w)`;
  const grammar = {
    whole: new RegExp(`^(?:${address}${TAIL}|${typed})$`, "iu"),
    inText: new RegExp(`(?<![\\w.-])${address}|(?<![\\w/#.&-])${typed}`, "giu")
  };
  grammars.set(server, grammar);
  return grammar;
}
function referenceOf({ groups = {} }, home = null) {
  const { repository = groups.long, path, number = groups.typed } = groups;
  const name = repository ?? home;
  if (name === null || number === void 0 || !isRepositoryName(name)) return null;
  const kind = kindWhere(({ paths }) => paths.includes(path?.toLowerCase() ?? ""));
  return { repository: name, number: Number(number), kind };
}

export {
  GITHUB,
  isRepositoryName,
  parseReference,
  findReferences,
  referenceKey,
  repositoryOfKey,
  isCommentAddress
};
