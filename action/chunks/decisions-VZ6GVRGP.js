import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import "./chunk-GA2WVPNE.js";
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

// templates/decisions.md
var decisions_default = () => {
  const make21 = (value0, value1, value2) => ({ "file": value0, "outline": value1, "parts": value2 });
  const make20 = (value0) => ({ "form": value0 });
  const make19 = (value0, value1, value2, value3) => ({ "type": value0, "node": value1, "children": value2, "sole": value3 });
  const make18 = (value0, value1, value2, value3, value4) => ({ "type": value0, "node": value1, "url": value2, "title": value3, "children": value4 });
  const make17 = (value0, value1, value2, value3, value4) => ({ "type": value0, "block": value1, "branches": value2, "gap": value3, "tight": value4 });
  const make16 = (value0, value1, value2, value3, value4) => ({ "type": value0, "title": value1, "url": value2, "children": value3, "data": value4 });
  const make15 = (value0, value1) => ({ "form": value0, "tight": value1 });
  const make14 = (value0, value1, value2) => ({ "type": value0, "node": value1, "children": value2 });
  const make13 = (value0, value1) => ({ "type": value0, "expression": value1 });
  const make12 = (value0, value1) => ({ "type": value0, "children": value1 });
  const make11 = (value0, value1, value2, value3) => ({ "type": value0, "spread": value1, "checked": value2, "children": value3 });
  const make10 = (value0, value1, value2, value3, value4, value5) => ({ "type": value0, "ordered": value1, "start": value2, "spread": value3, "children": value4, "data": value5 });
  const make9 = (value0) => ({ "style": value0 });
  const make8 = (value0) => ({ "bullet": value0 });
  const make7 = (value0, value1) => ({ "type": value0, "node": value1 });
  const make6 = (value0, value1, value2) => ({ "type": value0, "depth": value1, "children": value2 });
  const make5 = (value0, value1) => ({ "type": value0, "value": value1 });
  const make4 = (value0, value1, value2, value3) => ({ "type": value0, "block": value1, "body": value2, "inverse": value3 });
  const make3 = (value0, value1, value2) => ({ "type": value0, "expression": value1, "place": value2 });
  const make2 = (value0, value1, value2, value3, value4, value5) => ({ "kind": value0, "place": value1, "tag": value2, "argument": value3, "hash": value4, "blockParams": value5 });
  const make1 = (value0, value1, value2, value3, value4, value5, value6) => ({ "type": value0, "place": value1, "original": value2, "data": value3, "depth": value4, "scoped": value5, "parts": value6 });
  const make0 = (value0, value1, value2) => ({ "file": value0, "line": value1, "column": value2 });
  const shared0 = make2("each", make0("templates/decisions.md", 3, 1), "{{#each decisions}}", make1("path", make0("templates/decisions.md", 3, 9), "decisions", false, 0, false, ["decisions"]), /* @__PURE__ */ new Map([]), []);
  const shared1 = make2("if", make0("templates/decisions.md", 4, 1), "{{#if ../register}}", make1("path", make0("templates/decisions.md", 4, 7), "../register", false, 1, false, ["register"]), /* @__PURE__ */ new Map([]), []);
  const shared2 = make1("path", make0("templates/decisions.md", 5, 7), "id", false, 0, false, ["id"]);
  const shared3 = make1("path", make0("templates/decisions.md", 5, 17), "text", false, 0, false, ["text"]);
  const shared4 = make2("if", make0("templates/decisions.md", 5, 26), "{{#if date}}", make1("path", make0("templates/decisions.md", 5, 32), "date", false, 0, false, ["date"]), /* @__PURE__ */ new Map([]), []);
  const shared5 = make1("path", make0("templates/decisions.md", 5, 40), "date", false, 0, false, ["date"]);
  const shared6 = make1("path", make0("templates/decisions.md", 5, 72), "url", false, 0, false, ["url"]);
  const shared7 = make2("if", make0("templates/decisions.md", 5, 78), "{{#if item}}", make1("path", make0("templates/decisions.md", 5, 84), "item", false, 0, false, ["item"]), /* @__PURE__ */ new Map([]), []);
  const shared8 = make1("path", make0("templates/decisions.md", 5, 94), "item", false, 0, false, ["item"]);
  const shared9 = make2("if", make0("templates/decisions.md", 7, 4), "{{#if date}}", make1("path", make0("templates/decisions.md", 7, 10), "date", false, 0, false, ["date"]), /* @__PURE__ */ new Map([]), []);
  const shared10 = make1("path", make0("templates/decisions.md", 7, 18), "date", false, 0, false, ["date"]);
  const shared11 = make1("path", make0("templates/decisions.md", 7, 50), "url", false, 0, false, ["url"]);
  const shared12 = make1("path", make0("templates/decisions.md", 7, 60), "text", false, 0, false, ["text"]);
  const shared13 = make2("if", make0("templates/decisions.md", 7, 66), "{{#if item}}", make1("path", make0("templates/decisions.md", 7, 72), "item", false, 0, false, ["item"]), /* @__PURE__ */ new Map([]), []);
  const shared14 = make1("path", make0("templates/decisions.md", 7, 82), "item", false, 0, false, ["item"]);
  return make21("templates/decisions.md", [make4("block", shared0, [make4("block", shared1, [make3("value", shared2, make0("templates/decisions.md", 5, 5)), make3("value", shared3, make0("templates/decisions.md", 5, 15)), make4("block", shared4, [make3("value", shared5, make0("templates/decisions.md", 5, 38))], []), make3("value", shared6, make0("templates/decisions.md", 5, 70)), make4("block", shared7, [make3("value", shared8, make0("templates/decisions.md", 5, 92))], [])], [make4("block", shared9, [make3("value", shared10, make0("templates/decisions.md", 7, 16))], []), make3("value", shared11, make0("templates/decisions.md", 7, 48)), make3("value", shared12, make0("templates/decisions.md", 7, 58)), make4("block", shared13, [make3("value", shared14, make0("templates/decisions.md", 7, 80))], [])])], [])], [make7("static", make6("heading", 1, [make5("text", "Decisions")])), make17("block", shared0, [[make17("block", shared1, [[make14("container", make10("list", false, null, false, [], make9(make8("*"))), [make14("container", make11("listItem", false, null, []), [make19("phrasing", make12("paragraph", []), [make14("span", make12("strong", []), [make13("value", shared2)]), make5("text", ": "), make13("value", shared3), make5("text", " ("), make18("link", make16("link", null, "\u{F000C}", [], make9(make15("resource", true))), [make13("value", shared6)], null, [make17("block", shared4, [[make13("value", shared5)], [make5("text", "no date")]], false, false)]), make17("block", shared7, [[make5("text", ", "), make13("value", shared8)], []], false, false), make5("text", ")")], null)])])], [make14("container", make10("list", false, null, false, [], make9(make8("*"))), [make14("container", make11("listItem", false, null, []), [make19("phrasing", make12("paragraph", []), [make18("link", make16("link", null, "\u{F0015}", [], make9(make20("resource"))), [make13("value", shared11)], null, [make17("block", shared9, [[make13("value", shared10)], [make5("text", "No date")]], false, false)]), make5("text", ": "), make13("value", shared12), make17("block", shared13, [[make5("text", " ("), make13("value", shared14), make5("text", ")")], []], false, false)], null)])])]], false, false)], [make7("static", make12("paragraph", [make5("text", "The minutes tell of no decision.")]))]], false, false)]);
};
var source = "# Decisions\n\n{{#each decisions}}\n{{#if ../register}}\n* **{{id}}**: {{text}} ([{{#if date}}{{date}}{{else}}no date{{/if}}]({{url}}){{#if item}}, {{item}}{{/if}})\n{{else}}\n* [{{#if date}}{{date}}{{else}}No date{{/if}}]({{url}}): {{text}}{{#if item}} ({{item}}){{/if}}\n{{/if}}\n{{else}}\nThe minutes tell of no decision.\n{{/each}}\n";
export {
  decisions_default as default,
  source
};
