import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/model/cancelled-title.ts
var STATEMENTS = [
  String.raw`cancell?ed(?:\s+(?:event|meeting|session|call|sync))?`,
  String.raw`(?:meeting|session|call|sync)\s+(?:is\s+|was\s+|has\s+been\s+)?cancell?ed`,
  String.raw`no\s+(?:[\p{L}\p{N}.&/]+\s+){0,3}?(?:meeting|session|call|sync)s?`
];
var AFTER = String.raw`(?=\s*$|\s*[:：|!–—\]})】）*~]|\s*[.,;](?:\s|$)|\s+-|-\s|\s+(?:due|this|for|because|today|tomorrow|until|on|next|\d)(?![\p{L}]))`;
var OPENING = String.raw`[(\[{【（*~]\s*`;
var SEPARATOR = String.raw`(?:[:：|–—,;.!]|\s-|-\s)\s*`;
var MEETING_AT_END = new RegExp("(?<!\\p{L})(?:meeting|session|call|sync)[\\s\\d(),./:\u2013-]*$", "iu");
function cancelledTitles(words) {
  const written = words.map((word) => word.normalize("NFC"));
  const own = written.map(escaped);
  const statement = `(?:${[...STATEMENTS, ...own].join("|")})`;
  const anywhere = new RegExp(
    `(?:^[^\\p{L}\\p{N}]*|${OPENING}|${SEPARATOR})${statement}(?![\\p{L}\\p{N}])${AFTER}`,
    "iu"
  );
  const atEnd = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<!(?:not|never|n['\u2019]t)\\s+(?:be\\s+|been\\s+)?)(?:cancell?ed${own.map((word) => `|${word}`).join("")})[\\s.!]*$`,
    "iu"
  );
  const capitals = new RegExp(
    `^[^\\p{L}\\p{N}]*(?:CANCELL?ED|NO MEETING${written.map((word) => `|${escaped(word.toUpperCase())}`).join("")})\\s+\\S`,
    "u"
  );
  const adjective = /^[^\p{L}\p{N}]*cancell?ed\s/iu;
  return (title) => {
    const text = title.normalize("NFC").replace(/\s+/gu, " ").trim();
    if (anywhere.test(text) || atEnd.test(text)) return true;
    if (capitals.test(text) && text !== text.toUpperCase()) return true;
    return adjective.test(text) && MEETING_AT_END.test(text);
  };
}
function escaped(word) {
  return word.replace(/[$()*+./?[\\\]^{|}-]/gu, "\\$&").replace(/\s+/gu, String.raw`\s+`);
}

export {
  cancelledTitles
};
