import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import "./chunk-GUWC54O7.js";
import "./chunk-WMHR3GO4.js";
import "./chunk-S5WXCRNB.js";
import "./chunk-GJRNPI7Q.js";
import "./chunk-AYONAZYD.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-Z6Z3PXLC.js";
import "./chunk-CXTPJRVO.js";

// templates/items.md
var items_default = () => {
  const make23 = (form) => ({ form, tight: true });
  const make22 = (url, children, data) => ({ type: "link", title: null, url, children, data });
  const make21 = (node, url, children) => ({ type: "link", node, url, title: null, children });
  const make20 = (expression) => ({ type: "value", expression });
  const make19 = (children) => ({ type: "paragraph", children });
  const make18 = (node, children) => ({ type: "phrasing", node, children, sole: null });
  const make17 = (children) => ({ type: "listItem", spread: false, checked: null, children });
  const make16 = (bullet) => ({ bullet });
  const make15 = (style) => ({ style });
  const make14 = (children, data) => ({ type: "list", ordered: false, start: null, spread: false, children, data });
  const make13 = (node, children) => ({ type: "container", node, children });
  const make12 = (block, branches) => ({ type: "block", block, branches, gap: false, tight: false });
  const make11 = (value) => ({ type: "text", value });
  const make10 = (children) => ({ type: "heading", depth: 1, children });
  const make9 = (node) => ({ type: "static", node });
  const make8 = (place, tag, argument, hash, blockParams) => ({ kind: "if", place, tag, argument, hash, blockParams });
  const make7 = (place, original, parts) => ({ type: "path", place, original, data: true, depth: 0, scoped: false, parts });
  const make6 = (place, tag, argument, hash, blockParams) => ({ kind: "unless", place, tag, argument, hash, blockParams });
  const make5 = (expression, place) => ({ type: "value", expression, place });
  const make4 = (place, original, parts) => ({ type: "path", place, original, data: false, depth: 0, scoped: false, parts });
  const make3 = (line, column) => ({ file: "templates/items.md", line, column });
  const make2 = (place, tag, argument, hash, blockParams) => ({ kind: "each", place, tag, argument, hash, blockParams });
  const make1 = (block, body, inverse) => ({ type: "block", block, body, inverse });
  const make0 = (outline, parts) => ({ file: "templates/items.md", outline, parts });
  const map = (entries) => new Map(entries);
  const shared0 = make2(make3(3, 1), "{{#each items}}", make4(make3(3, 9), "items", ["items"]), map(), []);
  const shared1 = make4(make3(4, 5), "item", ["item"]);
  const shared2 = make2(make3(4, 13), "{{#each meetings}}", make4(make3(4, 21), "meetings", ["meetings"]), map(), []);
  const shared3 = make6(make3(4, 31), "{{#unless @first}}", make7(make3(4, 41), "@first", ["first"]), map(), []);
  const shared4 = make8(make3(4, 63), "{{#if date}}", make4(make3(4, 69), "date", ["date"]), map(), []);
  const shared5 = make4(make3(4, 77), "date", ["date"]);
  const shared6 = make4(make3(4, 109), "url", ["url"]);
  const shared7 = make6(make3(4, 115), "{{#unless discussed}}", make4(make3(4, 125), "discussed", ["discussed"]), map(), []);
  return make0([make1(shared0, [make5(shared1, make3(4, 3)), make1(shared2, [make1(shared3, [], []), make1(shared4, [make5(shared5, make3(4, 75))], []), make5(shared6, make3(4, 107)), make1(shared7, [], [])], [])], [])], [make9(make10([make11("Items")])), make12(shared0, [[make13(make14([], make15(make16("*"))), [make13(make17([]), [make18(make19([]), [make20(shared1), make11(": "), make12(shared2, [[make12(shared3, [[make11(", ")], []]), make21(make22("\u{F000E}", [], make15(make23("resource"))), [make20(shared6)], [make12(shared4, [[make20(shared5)], [make11("no date")]])]), make12(shared7, [[make11(" (listed)")], []])], []])])])])], [make9(make19([make11("The minutes tell of no item.")]))]])]);
};
var source = "# Items\n\n{{#each items}}\n* {{item}}: {{#each meetings}}{{#unless @first}}, {{/unless}}[{{#if date}}{{date}}{{else}}no date{{/if}}]({{url}}){{#unless discussed}} (listed){{/unless}}{{/each}}\n{{else}}\nThe minutes tell of no item.\n{{/each}}\n";
export {
  items_default as default,
  source
};
