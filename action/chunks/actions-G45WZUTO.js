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

// templates/actions.md
var actions_default = () => {
  const shared0 = { "kind": "each", "place": { "file": "templates/actions.md", "line": 3, "column": 1 }, "tag": "{{#each actions}}", "argument": { "type": "path", "place": { "file": "templates/actions.md", "line": 3, "column": 9 }, "original": "actions", "data": false, "depth": 0, "scoped": false, "parts": ["actions"] }, "hash": /* @__PURE__ */ new Map([]), "blockParams": [] };
  const shared1 = { "type": "path", "place": { "file": "templates/actions.md", "line": 4, "column": 9 }, "original": "text", "data": false, "depth": 0, "scoped": false, "parts": ["text"] };
  const shared2 = { "kind": "if", "place": { "file": "templates/actions.md", "line": 4, "column": 17 }, "tag": "{{#if owner}}", "argument": { "type": "path", "place": { "file": "templates/actions.md", "line": 4, "column": 23 }, "original": "owner", "data": false, "depth": 0, "scoped": false, "parts": ["owner"] }, "hash": /* @__PURE__ */ new Map([]), "blockParams": [] };
  const shared3 = { "type": "path", "place": { "file": "templates/actions.md", "line": 4, "column": 32 }, "original": "owner", "data": false, "depth": 0, "scoped": false, "parts": ["owner"] };
  const shared4 = { "kind": "if", "place": { "file": "templates/actions.md", "line": 4, "column": 55 }, "tag": "{{#if since}}", "argument": { "type": "path", "place": { "file": "templates/actions.md", "line": 4, "column": 61 }, "original": "since", "data": false, "depth": 0, "scoped": false, "parts": ["since"] }, "hash": /* @__PURE__ */ new Map([]), "blockParams": [] };
  const shared5 = { "type": "path", "place": { "file": "templates/actions.md", "line": 4, "column": 70 }, "original": "since", "data": false, "depth": 0, "scoped": false, "parts": ["since"] };
  const shared6 = { "type": "path", "place": { "file": "templates/actions.md", "line": 4, "column": 114 }, "original": "url", "data": false, "depth": 0, "scoped": false, "parts": ["url"] };
  const shared7 = { "kind": "if", "place": { "file": "templates/actions.md", "line": 4, "column": 120 }, "tag": "{{#if item}}", "argument": { "type": "path", "place": { "file": "templates/actions.md", "line": 4, "column": 126 }, "original": "item", "data": false, "depth": 0, "scoped": false, "parts": ["item"] }, "hash": /* @__PURE__ */ new Map([]), "blockParams": [] };
  const shared8 = { "type": "path", "place": { "file": "templates/actions.md", "line": 4, "column": 136 }, "original": "item", "data": false, "depth": 0, "scoped": false, "parts": ["item"] };
  return { "file": "templates/actions.md", "outline": [{ "type": "block", "block": shared0, "body": [{ "type": "value", "expression": shared1, "place": { "file": "templates/actions.md", "line": 4, "column": 7 } }, { "type": "block", "block": shared2, "body": [{ "type": "value", "expression": shared3, "place": { "file": "templates/actions.md", "line": 4, "column": 30 } }], "inverse": [] }, { "type": "block", "block": shared4, "body": [{ "type": "value", "expression": shared5, "place": { "file": "templates/actions.md", "line": 4, "column": 68 } }], "inverse": [] }, { "type": "value", "expression": shared6, "place": { "file": "templates/actions.md", "line": 4, "column": 112 } }, { "type": "block", "block": shared7, "body": [{ "type": "value", "expression": shared8, "place": { "file": "templates/actions.md", "line": 4, "column": 134 } }], "inverse": [] }], "inverse": [] }], "parts": [{ "type": "static", "node": { "type": "heading", "depth": 1, "children": [{ "type": "text", "value": "Open actions" }] } }, { "type": "block", "block": shared0, "branches": [[{ "type": "container", "node": { "type": "list", "ordered": false, "start": null, "spread": false, "children": [], "data": { "style": { "bullet": "-" } } }, "children": [{ "type": "container", "node": { "type": "listItem", "spread": false, "checked": false, "children": [] }, "children": [{ "type": "phrasing", "node": { "type": "paragraph", "children": [] }, "children": [{ "type": "value", "expression": shared1 }, { "type": "text", "value": " (" }, { "type": "block", "block": shared2, "branches": [[{ "type": "value", "expression": shared3 }, { "type": "text", "value": ", " }], []], "gap": false, "tight": false }, { "type": "text", "value": "since " }, { "type": "link", "node": { "type": "link", "title": null, "url": "\u{F000C}", "children": [], "data": { "style": { "form": "resource", "tight": true } } }, "url": [{ "type": "value", "expression": shared6 }], "title": null, "children": [{ "type": "block", "block": shared4, "branches": [[{ "type": "value", "expression": shared5 }], [{ "type": "text", "value": "an undated meeting" }]], "gap": false, "tight": false }] }, { "type": "block", "block": shared7, "branches": [[{ "type": "text", "value": ", " }, { "type": "value", "expression": shared8 }], []], "gap": false, "tight": false }, { "type": "text", "value": ")" }], "sole": null }] }] }], [{ "type": "static", "node": { "type": "paragraph", "children": [{ "type": "text", "value": "The minutes tell of no open action." }] } }]], "gap": false, "tight": false }] };
};
var source = "# Open actions\n\n{{#each actions}}\n- [ ] {{text}} ({{#if owner}}{{owner}}, {{/if}}since [{{#if since}}{{since}}{{else}}an undated meeting{{/if}}]({{url}}){{#if item}}, {{item}}{{/if}})\n{{else}}\nThe minutes tell of no open action.\n{{/each}}\n";
export {
  actions_default as default,
  source
};
