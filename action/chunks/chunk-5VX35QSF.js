import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  EMPTY_COMMENT,
  quietPieces
} from "./chunk-ZTFTWTLL.js";

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

export {
  withoutJoiners,
  joinersIn,
  withoutQuieting,
  withEarlierJoiners
};
