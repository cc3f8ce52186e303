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

// templates/history.md
var history_default = () => {
  const make17 = (value0, value1, value2) => ({ "file": value0, "outline": value1, "parts": value2 });
  const make16 = (value0, value1) => ({ "type": value0, "node": value1 });
  const make15 = (value0, value1, value2, value3, value4) => ({ "type": value0, "node": value1, "url": value2, "title": value3, "children": value4 });
  const make14 = (value0, value1, value2, value3, value4) => ({ "type": value0, "title": value1, "url": value2, "children": value3, "data": value4 });
  const make13 = (value0) => ({ "style": value0 });
  const make12 = (value0) => ({ "form": value0 });
  const make11 = (value0, value1, value2, value3, value4) => ({ "type": value0, "block": value1, "branches": value2, "gap": value3, "tight": value4 });
  const make10 = (value0, value1) => ({ "type": value0, "children": value1 });
  const make9 = (value0, value1, value2, value3) => ({ "type": value0, "node": value1, "children": value2, "sole": value3 });
  const make8 = (value0, value1) => ({ "type": value0, "expression": value1 });
  const make7 = (value0, value1) => ({ "type": value0, "value": value1 });
  const make6 = (value0, value1, value2) => ({ "type": value0, "depth": value1, "children": value2 });
  const make5 = (value0, value1, value2, value3, value4, value5) => ({ "type": value0, "place": value1, "name": value2, "helper": value3, "parameters": value4, "hash": value5 });
  const make4 = (value0, value1, value2, value3) => ({ "type": value0, "block": value1, "body": value2, "inverse": value3 });
  const make3 = (value0, value1, value2, value3, value4, value5) => ({ "kind": value0, "place": value1, "tag": value2, "argument": value3, "hash": value4, "blockParams": value5 });
  const make2 = (value0, value1, value2) => ({ "type": value0, "expression": value1, "place": value2 });
  const make1 = (value0, value1, value2, value3, value4, value5, value6) => ({ "type": value0, "place": value1, "original": value2, "data": value3, "depth": value4, "scoped": value5, "parts": value6 });
  const make0 = (value0, value1, value2) => ({ "file": value0, "line": value1, "column": value2 });
  const shared0 = make1("path", make0("templates/history.md", 1, 16), "item", false, 0, false, ["item"]);
  const shared1 = make3("unless", make0("templates/history.md", 3, 1), "{{#unless discussed}}", make1("path", make0("templates/history.md", 3, 11), "discussed", false, 0, false, ["discussed"]), /* @__PURE__ */ new Map([]), []);
  const shared2 = make1("path", make0("templates/history.md", 4, 23), "item", false, 0, false, ["item"]);
  const shared3 = make3("if", make0("templates/history.md", 4, 44), "{{#if nearest}}", make1("path", make0("templates/history.md", 4, 50), "nearest", false, 0, false, ["nearest"]), /* @__PURE__ */ new Map([]), []);
  const shared4 = make1("path", make0("templates/history.md", 4, 91), "nearest", false, 0, false, ["nearest"]);
  const shared5 = make3("each", make0("templates/history.md", 7, 1), "{{#each meetings}}", make1("path", make0("templates/history.md", 7, 9), "meetings", false, 0, false, ["meetings"]), /* @__PURE__ */ new Map([]), []);
  const shared6 = make3("if", make0("templates/history.md", 8, 5), "{{#if date}}", make1("path", make0("templates/history.md", 8, 11), "date", false, 0, false, ["date"]), /* @__PURE__ */ new Map([]), []);
  const shared7 = make1("path", make0("templates/history.md", 8, 19), "date", false, 0, false, ["date"]);
  const shared8 = make1("path", make0("templates/history.md", 8, 51), "url", false, 0, false, ["url"]);
  const shared9 = make3("if", make0("templates/history.md", 10, 1), "{{#if discussed}}", make1("path", make0("templates/history.md", 10, 7), "discussed", false, 0, false, ["discussed"]), /* @__PURE__ */ new Map([]), []);
  const shared10 = make3("each", make0("templates/history.md", 11, 1), "{{#each decisions}}", make1("path", make0("templates/history.md", 11, 9), "decisions", false, 0, false, ["decisions"]), /* @__PURE__ */ new Map([]), []);
  const shared11 = make1("path", make0("templates/history.md", 12, 17), "this", false, 0, true, []);
  const shared12 = make5("call", make0("templates/history.md", 16, 3), "md", builtInHelpers["md"], [make1("path", make0("templates/history.md", 16, 6), "notes", false, 0, false, ["notes"])], /* @__PURE__ */ new Map([]));
  return make17("templates/history.md", [make2("value", shared0, make0("templates/history.md", 1, 14)), make4("block", shared1, [make2("value", shared2, make0("templates/history.md", 4, 21)), make4("block", shared3, [make2("value", shared4, make0("templates/history.md", 4, 89))], [])], []), make4("block", shared5, [make4("block", shared6, [make2("value", shared7, make0("templates/history.md", 8, 17))], []), make2("value", shared8, make0("templates/history.md", 8, 49)), make4("block", shared9, [make4("block", shared10, [make2("value", shared11, make0("templates/history.md", 12, 15))], []), make2("value", shared12, make0("templates/history.md", 16, 1))], [])], [])], [make9("phrasing", make6("heading", 1, []), [make7("text", "History of "), make8("value", shared0)], null), make11("block", shared1, [[make9("phrasing", make10("paragraph", []), [make7("text", "No minutes say that "), make8("value", shared2), make7("text", " was discussed."), make11("block", shared3, [[make7("text", " The nearest item that was is "), make8("value", shared4), make7("text", ".")], []], false, false)], null)], []], false, false), make11("block", shared5, [[make9("phrasing", make6("heading", 2, []), [make15("link", make14("link", null, "\u{F0010}", [], make13(make12("resource"))), [make8("value", shared8)], null, [make11("block", shared6, [[make8("value", shared7)], [make7("text", "No date")]], false, false)])], null), make11("block", shared9, [[make11("block", shared10, [[make9("phrasing", make10("paragraph", []), [make16("static", make10("strong", [make7("text", "Decision:")])), make7("text", " "), make8("value", shared11)], null)], []], true, false), make9("phrasing", make10("paragraph", []), [make8("value", shared12)], shared12)], [make16("static", make10("paragraph", [make7("text", "Listed, not discussed.")]))]], false, false)], []], true, false)]);
};
var source = "# History of {{item}}\n\n{{#unless discussed}}\nNo minutes say that {{item}} was discussed.{{#if nearest}} The nearest item that was is {{nearest}}.{{/if}}\n{{/unless}}\n\n{{#each meetings}}\n## [{{#if date}}{{date}}{{else}}No date{{/if}}]({{url}})\n\n{{#if discussed}}\n{{#each decisions}}\n**Decision:** {{this}}\n\n{{/each}}\n\n{{md notes}}\n{{else}}\nListed, not discussed.\n{{/if}}\n\n{{/each}}\n";
export {
  history_default as default,
  source
};
