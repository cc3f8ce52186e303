import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import "./chunk-GUWC54O7.js";
import "./chunk-WMHR3GO4.js";
import "./chunk-S5WXCRNB.js";
import "./chunk-GJRNPI7Q.js";
import "./chunk-AYONAZYD.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-Z6Z3PXLC.js";
import "./chunk-CXTPJRVO.js";

// templates/decisions.md
var decisions_default = () => {
  const make25 = (form) => ({ form });
  const make24 = (form) => ({ form, tight: true });
  const make23 = (url, children, data) => ({ type: "link", title: null, url, children, data });
  const make22 = (node, url, children) => ({ type: "link", node, url, title: null, children });
  const make21 = (expression) => ({ type: "value", expression });
  const make20 = (children) => ({ type: "strong", children });
  const make19 = (node, children) => ({ type: "span", node, children });
  const make18 = (children) => ({ type: "paragraph", children });
  const make17 = (node, children) => ({ type: "phrasing", node, children, sole: null });
  const make16 = (children) => ({ type: "listItem", spread: false, checked: null, children });
  const make15 = (bullet) => ({ bullet });
  const make14 = (style) => ({ style });
  const make13 = (children, data) => ({ type: "list", ordered: false, start: null, spread: false, children, data });
  const make12 = (node, children) => ({ type: "container", node, children });
  const make11 = (block, branches) => ({ type: "block", block, branches, gap: false, tight: false });
  const make10 = (value) => ({ type: "text", value });
  const make9 = (children) => ({ type: "heading", depth: 1, children });
  const make8 = (node) => ({ type: "static", node });
  const make7 = (expression, place) => ({ type: "value", expression, place });
  const make6 = (place, original, parts) => ({ type: "path", place, original, data: false, depth: 1, scoped: false, parts });
  const make5 = (place, tag, argument, hash, blockParams) => ({ kind: "if", place, tag, argument, hash, blockParams });
  const make4 = (place, original, parts) => ({ type: "path", place, original, data: false, depth: 0, scoped: false, parts });
  const make3 = (line, column) => ({ file: "templates/decisions.md", line, column });
  const make2 = (place, tag, argument, hash, blockParams) => ({ kind: "each", place, tag, argument, hash, blockParams });
  const make1 = (block, body, inverse) => ({ type: "block", block, body, inverse });
  const make0 = (outline, parts) => ({ file: "templates/decisions.md", outline, parts });
  const map = (entries) => new Map(entries);
  const shared0 = make2(make3(3, 1), "{{#each decisions}}", make4(make3(3, 9), "decisions", ["decisions"]), map(), []);
  const shared1 = make5(make3(4, 1), "{{#if ../register}}", make6(make3(4, 7), "../register", ["register"]), map(), []);
  const shared2 = make4(make3(5, 7), "id", ["id"]);
  const shared3 = make4(make3(5, 17), "text", ["text"]);
  const shared4 = make5(make3(5, 26), "{{#if date}}", make4(make3(5, 32), "date", ["date"]), map(), []);
  const shared5 = make4(make3(5, 40), "date", ["date"]);
  const shared6 = make4(make3(5, 72), "url", ["url"]);
  const shared7 = make5(make3(5, 78), "{{#if item}}", make4(make3(5, 84), "item", ["item"]), map(), []);
  const shared8 = make4(make3(5, 94), "item", ["item"]);
  const shared9 = make5(make3(7, 4), "{{#if date}}", make4(make3(7, 10), "date", ["date"]), map(), []);
  const shared10 = make4(make3(7, 18), "date", ["date"]);
  const shared11 = make4(make3(7, 50), "url", ["url"]);
  const shared12 = make4(make3(7, 60), "text", ["text"]);
  const shared13 = make5(make3(7, 66), "{{#if item}}", make4(make3(7, 72), "item", ["item"]), map(), []);
  const shared14 = make4(make3(7, 82), "item", ["item"]);
  return make0([make1(shared0, [make1(shared1, [make7(shared2, make3(5, 5)), make7(shared3, make3(5, 15)), make1(shared4, [make7(shared5, make3(5, 38))], []), make7(shared6, make3(5, 70)), make1(shared7, [make7(shared8, make3(5, 92))], [])], [make1(shared9, [make7(shared10, make3(7, 16))], []), make7(shared11, make3(7, 48)), make7(shared12, make3(7, 58)), make1(shared13, [make7(shared14, make3(7, 80))], [])])], [])], [make8(make9([make10("Decisions")])), make11(shared0, [[make11(shared1, [[make12(make13([], make14(make15("*"))), [make12(make16([]), [make17(make18([]), [make19(make20([]), [make21(shared2)]), make10(": "), make21(shared3), make10(" ("), make22(make23("\u{F000C}", [], make14(make24("resource"))), [make21(shared6)], [make11(shared4, [[make21(shared5)], [make10("no date")]])]), make11(shared7, [[make10(", "), make21(shared8)], []]), make10(")")])])])], [make12(make13([], make14(make15("*"))), [make12(make16([]), [make17(make18([]), [make22(make23("\u{F0015}", [], make14(make25("resource"))), [make21(shared11)], [make11(shared9, [[make21(shared10)], [make10("No date")]])]), make10(": "), make21(shared12), make11(shared13, [[make10(" ("), make21(shared14), make10(")")], []])])])])]])], [make8(make18([make10("The minutes tell of no decision.")]))]])]);
};
var source = "# Decisions\n\n{{#each decisions}}\n{{#if ../register}}\n* **{{id}}**: {{text}} ([{{#if date}}{{date}}{{else}}no date{{/if}}]({{url}}){{#if item}}, {{item}}{{/if}})\n{{else}}\n* [{{#if date}}{{date}}{{else}}No date{{/if}}]({{url}}): {{text}}{{#if item}} ({{item}}){{/if}}\n{{/if}}\n{{else}}\nThe minutes tell of no decision.\n{{/each}}\n";
export {
  decisions_default as default,
  source
};
