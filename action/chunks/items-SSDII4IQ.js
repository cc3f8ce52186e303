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

// templates/items.md
var items_default = () => {
  const make20 = (value0, value1, value2) => ({ "file": value0, "outline": value1, "parts": value2 });
  const make19 = (value0, value1, value2) => ({ "type": value0, "node": value1, "children": value2 });
  const make18 = (value0, value1, value2, value3) => ({ "type": value0, "node": value1, "children": value2, "sole": value3 });
  const make17 = (value0, value1, value2, value3, value4) => ({ "type": value0, "node": value1, "url": value2, "title": value3, "children": value4 });
  const make16 = (value0, value1, value2, value3, value4) => ({ "type": value0, "title": value1, "url": value2, "children": value3, "data": value4 });
  const make15 = (value0, value1) => ({ "form": value0, "tight": value1 });
  const make14 = (value0, value1, value2, value3, value4) => ({ "type": value0, "block": value1, "branches": value2, "gap": value3, "tight": value4 });
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
  const shared0 = make2("each", make0("templates/items.md", 3, 1), "{{#each items}}", make1("path", make0("templates/items.md", 3, 9), "items", false, 0, false, ["items"]), /* @__PURE__ */ new Map([]), []);
  const shared1 = make1("path", make0("templates/items.md", 4, 5), "item", false, 0, false, ["item"]);
  const shared2 = make2("each", make0("templates/items.md", 4, 13), "{{#each meetings}}", make1("path", make0("templates/items.md", 4, 21), "meetings", false, 0, false, ["meetings"]), /* @__PURE__ */ new Map([]), []);
  const shared3 = make2("unless", make0("templates/items.md", 4, 31), "{{#unless @first}}", make1("path", make0("templates/items.md", 4, 41), "@first", true, 0, false, ["first"]), /* @__PURE__ */ new Map([]), []);
  const shared4 = make2("if", make0("templates/items.md", 4, 63), "{{#if date}}", make1("path", make0("templates/items.md", 4, 69), "date", false, 0, false, ["date"]), /* @__PURE__ */ new Map([]), []);
  const shared5 = make1("path", make0("templates/items.md", 4, 77), "date", false, 0, false, ["date"]);
  const shared6 = make1("path", make0("templates/items.md", 4, 109), "url", false, 0, false, ["url"]);
  const shared7 = make2("unless", make0("templates/items.md", 4, 115), "{{#unless discussed}}", make1("path", make0("templates/items.md", 4, 125), "discussed", false, 0, false, ["discussed"]), /* @__PURE__ */ new Map([]), []);
  return make20("templates/items.md", [make4("block", shared0, [make3("value", shared1, make0("templates/items.md", 4, 3)), make4("block", shared2, [make4("block", shared3, [], []), make4("block", shared4, [make3("value", shared5, make0("templates/items.md", 4, 75))], []), make3("value", shared6, make0("templates/items.md", 4, 107)), make4("block", shared7, [], [])], [])], [])], [make7("static", make6("heading", 1, [make5("text", "Items")])), make14("block", shared0, [[make19("container", make10("list", false, null, false, [], make9(make8("*"))), [make19("container", make11("listItem", false, null, []), [make18("phrasing", make12("paragraph", []), [make13("value", shared1), make5("text", ": "), make14("block", shared2, [[make14("block", shared3, [[make5("text", ", ")], []], false, false), make17("link", make16("link", null, "\u{F000E}", [], make9(make15("resource", true))), [make13("value", shared6)], null, [make14("block", shared4, [[make13("value", shared5)], [make5("text", "no date")]], false, false)]), make14("block", shared7, [[make5("text", " (listed)")], []], false, false)], []], false, false)], null)])])], [make7("static", make12("paragraph", [make5("text", "The minutes tell of no item.")]))]], false, false)]);
};
var source = "# Items\n\n{{#each items}}\n* {{item}}: {{#each meetings}}{{#unless @first}}, {{/unless}}[{{#if date}}{{date}}{{else}}no date{{/if}}]({{url}}){{#unless discussed}} (listed){{/unless}}{{/each}}\n{{else}}\nThe minutes tell of no item.\n{{/each}}\n";
export {
  items_default as default,
  source
};
