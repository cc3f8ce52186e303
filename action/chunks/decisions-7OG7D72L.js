import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import "./chunk-7I6XR3CS.js";
import "./chunk-OL3LNPTZ.js";
import "./chunk-AOVYVACK.js";
import "./chunk-ZTFTWTLL.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-FSKCAWFV.js";
import "./chunk-4OK6KOTS.js";
import "./chunk-WTYJMIUD.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-FKU2CEKY.js";
import "./chunk-CXTPJRVO.js";

// templates/decisions.md
var decisions_default = () => {
  const shared0 = { "kind": "each", "place": { "file": "templates/decisions.md", "line": 3, "column": 1 }, "tag": "{{#each decisions}}", "argument": { "type": "path", "place": { "file": "templates/decisions.md", "line": 3, "column": 9 }, "original": "decisions", "data": false, "depth": 0, "scoped": false, "parts": ["decisions"] }, "hash": /* @__PURE__ */ new Map([]), "blockParams": [] };
  const shared1 = { "kind": "if", "place": { "file": "templates/decisions.md", "line": 4, "column": 4 }, "tag": "{{#if date}}", "argument": { "type": "path", "place": { "file": "templates/decisions.md", "line": 4, "column": 10 }, "original": "date", "data": false, "depth": 0, "scoped": false, "parts": ["date"] }, "hash": /* @__PURE__ */ new Map([]), "blockParams": [] };
  const shared2 = { "type": "path", "place": { "file": "templates/decisions.md", "line": 4, "column": 18 }, "original": "date", "data": false, "depth": 0, "scoped": false, "parts": ["date"] };
  const shared3 = { "type": "path", "place": { "file": "templates/decisions.md", "line": 4, "column": 50 }, "original": "url", "data": false, "depth": 0, "scoped": false, "parts": ["url"] };
  const shared4 = { "type": "path", "place": { "file": "templates/decisions.md", "line": 4, "column": 60 }, "original": "text", "data": false, "depth": 0, "scoped": false, "parts": ["text"] };
  const shared5 = { "kind": "if", "place": { "file": "templates/decisions.md", "line": 4, "column": 66 }, "tag": "{{#if item}}", "argument": { "type": "path", "place": { "file": "templates/decisions.md", "line": 4, "column": 72 }, "original": "item", "data": false, "depth": 0, "scoped": false, "parts": ["item"] }, "hash": /* @__PURE__ */ new Map([]), "blockParams": [] };
  const shared6 = { "type": "path", "place": { "file": "templates/decisions.md", "line": 4, "column": 82 }, "original": "item", "data": false, "depth": 0, "scoped": false, "parts": ["item"] };
  return { "file": "templates/decisions.md", "outline": [{ "type": "block", "block": shared0, "body": [{ "type": "block", "block": shared1, "body": [{ "type": "value", "expression": shared2, "place": { "file": "templates/decisions.md", "line": 4, "column": 16 } }], "inverse": [] }, { "type": "value", "expression": shared3, "place": { "file": "templates/decisions.md", "line": 4, "column": 48 } }, { "type": "value", "expression": shared4, "place": { "file": "templates/decisions.md", "line": 4, "column": 58 } }, { "type": "block", "block": shared5, "body": [{ "type": "value", "expression": shared6, "place": { "file": "templates/decisions.md", "line": 4, "column": 80 } }], "inverse": [] }], "inverse": [] }], "parts": [{ "type": "static", "node": { "type": "heading", "depth": 1, "children": [{ "type": "text", "value": "Decisions" }] } }, { "type": "block", "block": shared0, "branches": [[{ "type": "container", "node": { "type": "list", "ordered": false, "start": null, "spread": false, "children": [], "data": { "style": { "bullet": "*" } } }, "children": [{ "type": "container", "node": { "type": "listItem", "spread": false, "checked": null, "children": [] }, "children": [{ "type": "phrasing", "node": { "type": "paragraph", "children": [] }, "children": [{ "type": "link", "node": { "type": "link", "title": null, "url": "\u{F0007}", "children": [], "data": { "style": { "form": "resource" } } }, "url": [{ "type": "value", "expression": shared3 }], "title": null, "children": [{ "type": "block", "block": shared1, "branches": [[{ "type": "value", "expression": shared2 }], [{ "type": "text", "value": "No date" }]], "gap": false, "tight": false }] }, { "type": "text", "value": ": " }, { "type": "value", "expression": shared4 }, { "type": "block", "block": shared5, "branches": [[{ "type": "text", "value": " (" }, { "type": "value", "expression": shared6 }, { "type": "text", "value": ")" }], []], "gap": false, "tight": false }], "sole": null }] }] }], [{ "type": "static", "node": { "type": "paragraph", "children": [{ "type": "text", "value": "The minutes tell of no decision." }] } }]], "gap": false, "tight": false }] };
};
var source = "# Decisions\n\n{{#each decisions}}\n* [{{#if date}}{{date}}{{else}}No date{{/if}}]({{url}}): {{text}}{{#if item}} ({{item}}){{/if}}\n{{else}}\nThe minutes tell of no decision.\n{{/each}}\n";
export {
  decisions_default as default,
  source
};
