import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  builtInHelpers
} from "./chunk-GA2WVPNE.js";
import "./chunk-H3JIHGG5.js";
import "./chunk-6IVY6CMT.js";
import "./chunk-TTIKMP3T.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-SVRL42VY.js";
import "./chunk-KB24C735.js";
import "./chunk-CZWKMPLI.js";
import "./chunk-FR2TILHU.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// templates/status.md
var status_default = () => {
  const make16 = (value0, value1, value2) => ({ "file": value0, "outline": value1, "parts": value2 });
  const make15 = (value0, value1, value2) => ({ "type": value0, "node": value1, "children": value2 });
  const make14 = (value0, value1, value2, value3, value4) => ({ "type": value0, "block": value1, "branches": value2, "gap": value3, "tight": value4 });
  const make13 = (value0, value1) => ({ "type": value0, "expression": value1 });
  const make12 = (value0, value1, value2, value3) => ({ "type": value0, "node": value1, "cells": value2, "parts": value3 });
  const make11 = (value0, value1) => ({ "type": value0, "value": value1 });
  const make10 = (value0, value1, value2) => ({ "type": value0, "children": value1, "data": value2 });
  const make9 = (value0) => ({ "style": value0 });
  const make8 = (value0) => ({ "tight": value0 });
  const make7 = (value0, value1) => ({ "type": value0, "children": value1 });
  const make6 = (value0, value1, value2) => ({ "type": value0, "align": value1, "children": value2 });
  const make5 = (value0, value1, value2, value3, value4, value5) => ({ "type": value0, "place": value1, "name": value2, "helper": value3, "parameters": value4, "hash": value5 });
  const make4 = (value0, value1, value2, value3) => ({ "type": value0, "block": value1, "body": value2, "inverse": value3 });
  const make3 = (value0, value1, value2) => ({ "type": value0, "expression": value1, "place": value2 });
  const make2 = (value0, value1, value2, value3, value4, value5) => ({ "kind": value0, "place": value1, "tag": value2, "argument": value3, "hash": value4, "blockParams": value5 });
  const make1 = (value0, value1, value2, value3, value4, value5, value6) => ({ "type": value0, "place": value1, "original": value2, "data": value3, "depth": value4, "scoped": value5, "parts": value6 });
  const make0 = (value0, value1, value2) => ({ "file": value0, "line": value1, "column": value2 });
  const shared0 = make2("each", make0("templates/status.md", 3, 1), "{{#each groups}}", make1("path", make0("templates/status.md", 3, 9), "groups", false, 0, false, ["groups"]), /* @__PURE__ */ new Map([]), []);
  const shared1 = make1("path", make0("templates/status.md", 4, 5), "name", false, 0, false, ["name"]);
  const shared2 = make2("if", make0("templates/status.md", 4, 14), "{{#if next}}", make1("path", make0("templates/status.md", 4, 20), "next", false, 0, false, ["next"]), /* @__PURE__ */ new Map([]), []);
  const shared3 = make1("path", make0("templates/status.md", 4, 28), "next.date", false, 0, false, ["next", "date"]);
  const shared4 = make5("call", make0("templates/status.md", 4, 51), "join", builtInHelpers["join"], [make1("path", make0("templates/status.md", 4, 56), "missing", false, 0, false, ["missing"])], /* @__PURE__ */ new Map([]));
  const shared5 = make5("call", make0("templates/status.md", 4, 70), "join", builtInHelpers["join"], [make1("path", make0("templates/status.md", 4, 75), "unwritten", false, 0, false, ["unwritten"])], /* @__PURE__ */ new Map([]));
  const shared6 = make5("call", make0("templates/status.md", 4, 91), "join", builtInHelpers["join"], [make1("path", make0("templates/status.md", 4, 96), "uncollected", false, 0, false, ["uncollected"])], /* @__PURE__ */ new Map([]));
  const shared7 = make1("path", make0("templates/status.md", 4, 114), "openActions", false, 0, false, ["openActions"]);
  const shared8 = make1("path", make0("templates/status.md", 4, 132), "waiting", false, 0, false, ["waiting"]);
  const shared9 = make1("path", make0("templates/status.md", 4, 146), "quorumMissed.length", false, 0, false, ["quorumMissed", "length"]);
  return make16("templates/status.md", [make4("block", shared0, [make3("value", shared1, make0("templates/status.md", 4, 3)), make4("block", shared2, [make3("value", shared3, make0("templates/status.md", 4, 26))], []), make3("value", shared4, make0("templates/status.md", 4, 49)), make3("value", shared5, make0("templates/status.md", 4, 68)), make3("value", shared6, make0("templates/status.md", 4, 89)), make3("value", shared7, make0("templates/status.md", 4, 112)), make3("value", shared8, make0("templates/status.md", 4, 130)), make3("value", shared9, make0("templates/status.md", 4, 144))], [])], [make15("container", make6("table", [null, null, null, null, null, "right", "right", "right"], []), [make12("row", make7("tableRow", []), [make7("tableCell", []), make10("tableCell", [], make9(make8(true))), make10("tableCell", [], make9(make8(true))), make10("tableCell", [], make9(make8(true))), make10("tableCell", [], make9(make8(true))), make10("tableCell", [], make9(make8(true))), make10("tableCell", [], make9(make8(true))), make10("tableCell", [], make9(make8(true)))], [[make11("text", "Group")], [make11("text", "Next meeting")], [make11("text", "Minutes missing")], [make11("text", "Not written")], [make11("text", "Not collected")], [make11("text", "Actions open")], [make11("text", "Items waiting")], [make11("text", "Quorum missed")]]), make14("block", shared0, [[make12("row", make7("tableRow", []), [make7("tableCell", []), make10("tableCell", [], make9(make8(true))), make10("tableCell", [], make9(make8(true))), make10("tableCell", [], make9(make8(true))), make10("tableCell", [], make9(make8(true))), make10("tableCell", [], make9(make8(true))), make10("tableCell", [], make9(make8(true))), make10("tableCell", [], make9(make8(true)))], [[make13("value", shared1)], [make14("block", shared2, [[make13("value", shared3)], []], false, false)], [make13("value", shared4)], [make13("value", shared5)], [make13("value", shared6)], [make13("value", shared7)], [make13("value", shared8)], [make13("value", shared9)]])], []], false, false)])]);
};
var source = "| Group | Next meeting | Minutes missing | Not written | Not collected | Actions open | Items waiting | Quorum missed |\n| --- | --- | --- | --- | --- | --: | --: | --: |\n{{#each groups}}\n| {{name}} | {{#if next}}{{next.date}}{{/if}} | {{join missing}} | {{join unwritten}} | {{join uncollected}} | {{openActions}} | {{waiting}} | {{quorumMissed.length}} |\n{{/each}}\n";
export {
  status_default as default,
  source
};
