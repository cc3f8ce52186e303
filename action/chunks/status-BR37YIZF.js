import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  builtInHelpers
} from "./chunk-GUWC54O7.js";
import "./chunk-WMHR3GO4.js";
import "./chunk-S5WXCRNB.js";
import "./chunk-GJRNPI7Q.js";
import "./chunk-AYONAZYD.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-Z6Z3PXLC.js";
import "./chunk-CXTPJRVO.js";

// templates/status.md
var status_default = () => {
  const make18 = (expression) => ({ type: "value", expression });
  const make17 = (block, branches) => ({ type: "block", block, branches, gap: false, tight: false });
  const make16 = (value) => ({ type: "text", value });
  const make15 = () => ({ tight: true });
  const make14 = (style) => ({ style });
  const make13 = (children, data) => ({ type: "tableCell", children, data });
  const make12 = (children) => ({ type: "tableCell", children });
  const make11 = (children) => ({ type: "tableRow", children });
  const make10 = (node, cells, parts) => ({ type: "row", node, cells, parts });
  const make9 = (align, children) => ({ type: "table", align, children });
  const make8 = (node, children) => ({ type: "container", node, children });
  const make7 = (place, name, helper, parameters, hash) => ({ type: "call", place, name, helper, parameters, hash });
  const make6 = (place, tag, argument, hash, blockParams) => ({ kind: "if", place, tag, argument, hash, blockParams });
  const make5 = (expression, place) => ({ type: "value", expression, place });
  const make4 = (place, original, parts) => ({ type: "path", place, original, data: false, depth: 0, scoped: false, parts });
  const make3 = (line, column) => ({ file: "templates/status.md", line, column });
  const make2 = (place, tag, argument, hash, blockParams) => ({ kind: "each", place, tag, argument, hash, blockParams });
  const make1 = (block, body, inverse) => ({ type: "block", block, body, inverse });
  const make0 = (outline, parts) => ({ file: "templates/status.md", outline, parts });
  const map = (entries) => new Map(entries);
  const shared0 = make2(make3(3, 1), "{{#each groups}}", make4(make3(3, 9), "groups", ["groups"]), map(), []);
  const shared1 = make4(make3(4, 5), "name", ["name"]);
  const shared2 = make6(make3(4, 14), "{{#if next}}", make4(make3(4, 20), "next", ["next"]), map(), []);
  const shared3 = make4(make3(4, 28), "next.date", ["next", "date"]);
  const shared4 = make7(make3(4, 51), "join", builtInHelpers["join"], [make4(make3(4, 56), "missing", ["missing"])], map());
  const shared5 = make7(make3(4, 70), "join", builtInHelpers["join"], [make4(make3(4, 75), "unwritten", ["unwritten"])], map());
  const shared6 = make7(make3(4, 91), "join", builtInHelpers["join"], [make4(make3(4, 96), "uncollected", ["uncollected"])], map());
  const shared7 = make4(make3(4, 114), "openActions", ["openActions"]);
  const shared8 = make4(make3(4, 132), "waiting", ["waiting"]);
  const shared9 = make4(make3(4, 146), "quorumMissed.length", ["quorumMissed", "length"]);
  return make0([make1(shared0, [make5(shared1, make3(4, 3)), make1(shared2, [make5(shared3, make3(4, 26))], []), make5(shared4, make3(4, 49)), make5(shared5, make3(4, 68)), make5(shared6, make3(4, 89)), make5(shared7, make3(4, 112)), make5(shared8, make3(4, 130)), make5(shared9, make3(4, 144))], [])], [make8(make9([null, null, null, null, null, "right", "right", "right"], []), [make10(make11([]), [make12([]), make13([], make14(make15())), make13([], make14(make15())), make13([], make14(make15())), make13([], make14(make15())), make13([], make14(make15())), make13([], make14(make15())), make13([], make14(make15()))], [[make16("Group")], [make16("Next meeting")], [make16("Minutes missing")], [make16("Not written")], [make16("Not collected")], [make16("Actions open")], [make16("Items waiting")], [make16("Quorum missed")]]), make17(shared0, [[make10(make11([]), [make12([]), make13([], make14(make15())), make13([], make14(make15())), make13([], make14(make15())), make13([], make14(make15())), make13([], make14(make15())), make13([], make14(make15())), make13([], make14(make15()))], [[make18(shared1)], [make17(shared2, [[make18(shared3)], []])], [make18(shared4)], [make18(shared5)], [make18(shared6)], [make18(shared7)], [make18(shared8)], [make18(shared9)]])], []])])]);
};
var source = "| Group | Next meeting | Minutes missing | Not written | Not collected | Actions open | Items waiting | Quorum missed |\n| --- | --- | --- | --- | --- | --: | --: | --: |\n{{#each groups}}\n| {{name}} | {{#if next}}{{next.date}}{{/if}} | {{join missing}} | {{join unwritten}} | {{join uncollected}} | {{openActions}} | {{waiting}} | {{quorumMissed.length}} |\n{{/each}}\n";
export {
  status_default as default,
  source
};
