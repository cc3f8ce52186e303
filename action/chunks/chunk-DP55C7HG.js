import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  createTwoFilesPatch
} from "./chunk-BRGY5SGW.js";
import {
  shortenControl
} from "./chunk-HSMHP4VM.js";

// src/merge/unified-diff.ts
var COLORS = [
  ["+++", "\x1B[1m"],
  ["---", "\x1B[1m"],
  ["@@", "\x1B[36m"],
  ["+", "\x1B[32m"],
  ["-", "\x1B[31m"]
];
var RESET = "\x1B[0m";
function unifiedDiff(path, before, after, options) {
  if (before === after) return "";
  const from = before === "" ? "/dev/null" : `a/${path}`;
  const to = after === "" ? "/dev/null" : `b/${path}`;
  const patch = createTwoFilesPatch(from, to, before, after, "", "", { context: 3 }).replace(/^=+\n/u, "");
  const named = patch.replaceAll(/^(---|\+\+\+) (.*)\t$/gmu, "$1 $2");
  const plain = options.whole === true ? named : shortenControl(named);
  if (!options.color) return plain;
  return plain.split("\n").map(colored).join("\n");
}
function colored(line) {
  const shown = line.replace(new RegExp("(?!\\t)\\p{Cc}", "gu"), visible);
  const color = COLORS.find(([start]) => shown.startsWith(start))?.[1];
  return color === void 0 ? shown : `${color}${shown}${RESET}`;
}
function visible(character) {
  const code = character.charCodeAt(0);
  return code < 32 ? String.fromCharCode(9216 + code) : "\u2421";
}

export {
  unifiedDiff
};
