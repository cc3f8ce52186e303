import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  EMPTY_COMMENT,
  quietPieces
} from "./chunk-UPKUXHQM.js";

// src/markdown/text/earlier-joiners.ts
var EARLIER = /(?<=@)[\u2060\u200b](?=\\?[\w-])|(?<=#)\u2060(?=\d)|(?<=https?|ftp)\u2060(?=:\/\/)|(?<=www)\u2060(?=\.)|(?<=\bgh(?:sa)?)\u2060(?=-)|(?<=[0-9a-f]{6})\u2060(?=[0-9a-f])/giu;
function withoutJoiners(text) {
  return /[\u2060\u200b]/u.test(text) ? text.replace(EARLIER, "") : text;
}
function joinersIn(text) {
  return [...text.matchAll(EARLIER)].map(({ index }) => index);
}
function withoutQuieting(markdown) {
  const bare = withoutJoiners(markdown);
  return bare.includes(EMPTY_COMMENT) ? bare.replace(/(?<!\\)<!-- -->/gu, "") : bare;
}
function withEarlierJoiners(markdown) {
  return markdown.split(/(\[[^[\]]*\]\([^()]*\))/u).map((part, index) => index % 2 === 1 ? part : quietPieces(part).join("\u2060")).join("");
}

// src/model/reference.ts
var OWNER = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})";
var NAME = "[\\w.-]{1,100}";
var NUMBER = "[1-9][0-9]{0,8}";
var REPOSITORY_NAME = new RegExp(`^${OWNER}/${NAME}$`, "u");
var ADDRESS = new RegExp(`^/(${OWNER}/${NAME})/(issues|pull)/(${NUMBER})(?:[/?#].*)?$`, "u");
var LONG_FORM = new RegExp(`^(${OWNER}/${NAME})#(${NUMBER})$`, "u");
var SHORT_FORM = new RegExp(`^(?:#|GH-)(${NUMBER})$`, "iu");
function isRepositoryName(text) {
  return REPOSITORY_NAME.test(text);
}
function parseReference(text, context = {}) {
  const trimmed = text.trim();
  const path = pathOnServer(trimmed, context.server ?? "https://github.com");
  if (path !== null) {
    const [, repository2, folder, number2] = ADDRESS.exec(path) ?? [];
    if (repository2 === void 0 || folder === void 0 || !isRepositoryName(repository2)) return null;
    return { repository: repository2, number: Number(number2), kind: folder === "issues" ? "issue" : "pull-request" };
  }
  const [, repository, number] = LONG_FORM.exec(trimmed) ?? [];
  if (repository !== void 0 && isRepositoryName(repository)) {
    return { repository, number: Number(number), kind: null };
  }
  const short = SHORT_FORM.exec(trimmed)?.[1];
  if (short === void 0 || context.repository === void 0 || context.repository === null) return null;
  return { repository: context.repository, number: Number(short), kind: null };
}
function referenceKey({ repository, number }) {
  return `${repository}#${number}`.toLowerCase();
}
function pathOnServer(text, server) {
  const host = server.replace(/^https?:\/\//iu, "").replace(/\/$/u, "");
  const rest = text.replace(/^https?:\/\//iu, "").replace(/^www\./iu, "");
  if (rest.slice(0, host.length).toLowerCase() !== host.toLowerCase()) return null;
  const path = rest.slice(host.length);
  return path.startsWith("/") ? path : null;
}

export {
  withoutJoiners,
  joinersIn,
  withoutQuieting,
  withEarlierJoiners,
  isRepositoryName,
  parseReference,
  referenceKey
};
