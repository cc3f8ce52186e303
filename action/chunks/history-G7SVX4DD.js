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

// templates/history.md
var history_default = () => {
  const make24 = (node, children, sole) => ({ type: "phrasing", node, children, sole });
  const make23 = (children) => ({ type: "strong", children });
  const make22 = (node) => ({ type: "static", node });
  const make21 = (form) => ({ form });
  const make20 = (style) => ({ style });
  const make19 = (url, children, data) => ({ type: "link", title: null, url, children, data });
  const make18 = (node, url, children) => ({ type: "link", node, url, title: null, children });
  const make17 = (children) => ({ type: "heading", depth: 2, children });
  const make16 = (block, branches) => ({ type: "block", block, branches, gap: true, tight: false });
  const make15 = (children) => ({ type: "paragraph", children });
  const make14 = (block, branches) => ({ type: "block", block, branches, gap: false, tight: false });
  const make13 = (expression) => ({ type: "value", expression });
  const make12 = (value) => ({ type: "text", value });
  const make11 = (children) => ({ type: "heading", depth: 1, children });
  const make10 = (node, children) => ({ type: "phrasing", node, children, sole: null });
  const make9 = (place, name, helper, parameters, hash) => ({ type: "call", place, name, helper, parameters, hash });
  const make8 = (place, original, parts) => ({ type: "path", place, original, data: false, depth: 0, scoped: true, parts });
  const make7 = (place, tag, argument, hash, blockParams) => ({ kind: "each", place, tag, argument, hash, blockParams });
  const make6 = (place, tag, argument, hash, blockParams) => ({ kind: "if", place, tag, argument, hash, blockParams });
  const make5 = (place, tag, argument, hash, blockParams) => ({ kind: "unless", place, tag, argument, hash, blockParams });
  const make4 = (block, body, inverse) => ({ type: "block", block, body, inverse });
  const make3 = (line, column) => ({ file: "templates/history.md", line, column });
  const make2 = (place, original, parts) => ({ type: "path", place, original, data: false, depth: 0, scoped: false, parts });
  const make1 = (expression, place) => ({ type: "value", expression, place });
  const make0 = (outline, parts) => ({ file: "templates/history.md", outline, parts });
  const map = (entries) => new Map(entries);
  const shared0 = make2(make3(1, 16), "item", ["item"]);
  const shared1 = make5(make3(3, 1), "{{#unless discussed}}", make2(make3(3, 11), "discussed", ["discussed"]), map(), []);
  const shared2 = make2(make3(4, 23), "item", ["item"]);
  const shared3 = make6(make3(4, 44), "{{#if nearest}}", make2(make3(4, 50), "nearest", ["nearest"]), map(), []);
  const shared4 = make2(make3(4, 91), "nearest", ["nearest"]);
  const shared5 = make7(make3(7, 1), "{{#each meetings}}", make2(make3(7, 9), "meetings", ["meetings"]), map(), []);
  const shared6 = make6(make3(8, 5), "{{#if date}}", make2(make3(8, 11), "date", ["date"]), map(), []);
  const shared7 = make2(make3(8, 19), "date", ["date"]);
  const shared8 = make2(make3(8, 51), "url", ["url"]);
  const shared9 = make6(make3(10, 1), "{{#if discussed}}", make2(make3(10, 7), "discussed", ["discussed"]), map(), []);
  const shared10 = make7(make3(11, 1), "{{#each decisions}}", make2(make3(11, 9), "decisions", ["decisions"]), map(), []);
  const shared11 = make8(make3(12, 17), "this", []);
  const shared12 = make9(make3(16, 3), "md", builtInHelpers["md"], [make2(make3(16, 6), "notes", ["notes"])], map());
  return make0([make1(shared0, make3(1, 14)), make4(shared1, [make1(shared2, make3(4, 21)), make4(shared3, [make1(shared4, make3(4, 89))], [])], []), make4(shared5, [make4(shared6, [make1(shared7, make3(8, 17))], []), make1(shared8, make3(8, 49)), make4(shared9, [make4(shared10, [make1(shared11, make3(12, 15))], []), make1(shared12, make3(16, 1))], [])], [])], [make10(make11([]), [make12("History of "), make13(shared0)]), make14(shared1, [[make10(make15([]), [make12("No minutes say that "), make13(shared2), make12(" was discussed."), make14(shared3, [[make12(" The nearest item that was is "), make13(shared4), make12(".")], []])])], []]), make16(shared5, [[make10(make17([]), [make18(make19("\u{F0010}", [], make20(make21("resource"))), [make13(shared8)], [make14(shared6, [[make13(shared7)], [make12("No date")]])])]), make14(shared9, [[make16(shared10, [[make10(make15([]), [make22(make23([make12("Decision:")])), make12(" "), make13(shared11)])], []]), make24(make15([]), [make13(shared12)], shared12)], [make22(make15([make12("Listed, not discussed.")]))]])], []])]);
};
var source = "# History of {{item}}\n\n{{#unless discussed}}\nNo minutes say that {{item}} was discussed.{{#if nearest}} The nearest item that was is {{nearest}}.{{/if}}\n{{/unless}}\n\n{{#each meetings}}\n## [{{#if date}}{{date}}{{else}}No date{{/if}}]({{url}})\n\n{{#if discussed}}\n{{#each decisions}}\n**Decision:** {{this}}\n\n{{/each}}\n\n{{md notes}}\n{{else}}\nListed, not discussed.\n{{/if}}\n\n{{/each}}\n";
export {
  history_default as default,
  source
};
