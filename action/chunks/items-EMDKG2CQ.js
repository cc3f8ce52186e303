import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import "./chunk-FB3XXC4N.js";
import "./chunk-MCKVZ7C5.js";
import "./chunk-XPCZYYKF.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-KB24C735.js";
import "./chunk-CZWKMPLI.js";
import "./chunk-FR2TILHU.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// templates/items.md
var items_default = () => {
  const shared0 = { "kind": "each", "place": { "file": "templates/items.md", "line": 3, "column": 1 }, "tag": "{{#each items}}", "argument": { "type": "path", "place": { "file": "templates/items.md", "line": 3, "column": 9 }, "original": "items", "data": false, "depth": 0, "scoped": false, "parts": ["items"] }, "hash": /* @__PURE__ */ new Map([]), "blockParams": [] };
  const shared1 = { "type": "path", "place": { "file": "templates/items.md", "line": 4, "column": 5 }, "original": "item", "data": false, "depth": 0, "scoped": false, "parts": ["item"] };
  const shared2 = { "kind": "each", "place": { "file": "templates/items.md", "line": 4, "column": 13 }, "tag": "{{#each meetings}}", "argument": { "type": "path", "place": { "file": "templates/items.md", "line": 4, "column": 21 }, "original": "meetings", "data": false, "depth": 0, "scoped": false, "parts": ["meetings"] }, "hash": /* @__PURE__ */ new Map([]), "blockParams": [] };
  const shared3 = { "kind": "unless", "place": { "file": "templates/items.md", "line": 4, "column": 31 }, "tag": "{{#unless @first}}", "argument": { "type": "path", "place": { "file": "templates/items.md", "line": 4, "column": 41 }, "original": "@first", "data": true, "depth": 0, "scoped": false, "parts": ["first"] }, "hash": /* @__PURE__ */ new Map([]), "blockParams": [] };
  const shared4 = { "kind": "if", "place": { "file": "templates/items.md", "line": 4, "column": 63 }, "tag": "{{#if date}}", "argument": { "type": "path", "place": { "file": "templates/items.md", "line": 4, "column": 69 }, "original": "date", "data": false, "depth": 0, "scoped": false, "parts": ["date"] }, "hash": /* @__PURE__ */ new Map([]), "blockParams": [] };
  const shared5 = { "type": "path", "place": { "file": "templates/items.md", "line": 4, "column": 77 }, "original": "date", "data": false, "depth": 0, "scoped": false, "parts": ["date"] };
  const shared6 = { "type": "path", "place": { "file": "templates/items.md", "line": 4, "column": 109 }, "original": "url", "data": false, "depth": 0, "scoped": false, "parts": ["url"] };
  const shared7 = { "kind": "unless", "place": { "file": "templates/items.md", "line": 4, "column": 115 }, "tag": "{{#unless discussed}}", "argument": { "type": "path", "place": { "file": "templates/items.md", "line": 4, "column": 125 }, "original": "discussed", "data": false, "depth": 0, "scoped": false, "parts": ["discussed"] }, "hash": /* @__PURE__ */ new Map([]), "blockParams": [] };
  return { "file": "templates/items.md", "outline": [{ "type": "block", "block": shared0, "body": [{ "type": "value", "expression": shared1, "place": { "file": "templates/items.md", "line": 4, "column": 3 } }, { "type": "block", "block": shared2, "body": [{ "type": "block", "block": shared3, "body": [], "inverse": [] }, { "type": "block", "block": shared4, "body": [{ "type": "value", "expression": shared5, "place": { "file": "templates/items.md", "line": 4, "column": 75 } }], "inverse": [] }, { "type": "value", "expression": shared6, "place": { "file": "templates/items.md", "line": 4, "column": 107 } }, { "type": "block", "block": shared7, "body": [], "inverse": [] }], "inverse": [] }], "inverse": [] }], "parts": [{ "type": "static", "node": { "type": "heading", "depth": 1, "children": [{ "type": "text", "value": "Items" }] } }, { "type": "block", "block": shared0, "branches": [[{ "type": "container", "node": { "type": "list", "ordered": false, "start": null, "spread": false, "children": [], "data": { "style": { "bullet": "*" } } }, "children": [{ "type": "container", "node": { "type": "listItem", "spread": false, "checked": null, "children": [] }, "children": [{ "type": "phrasing", "node": { "type": "paragraph", "children": [] }, "children": [{ "type": "value", "expression": shared1 }, { "type": "text", "value": ": " }, { "type": "block", "block": shared2, "branches": [[{ "type": "block", "block": shared3, "branches": [[{ "type": "text", "value": ", " }], []], "gap": false, "tight": false }, { "type": "link", "node": { "type": "link", "title": null, "url": "\u{F000E}", "children": [], "data": { "style": { "form": "resource", "tight": true } } }, "url": [{ "type": "value", "expression": shared6 }], "title": null, "children": [{ "type": "block", "block": shared4, "branches": [[{ "type": "value", "expression": shared5 }], [{ "type": "text", "value": "no date" }]], "gap": false, "tight": false }] }, { "type": "block", "block": shared7, "branches": [[{ "type": "text", "value": " (listed)" }], []], "gap": false, "tight": false }], []], "gap": false, "tight": false }], "sole": null }] }] }], [{ "type": "static", "node": { "type": "paragraph", "children": [{ "type": "text", "value": "The minutes tell of no item." }] } }]], "gap": false, "tight": false }] };
};
var source = "# Items\n\n{{#each items}}\n* {{item}}: {{#each meetings}}{{#unless @first}}, {{/unless}}[{{#if date}}{{date}}{{else}}no date{{/if}}]({{url}}){{#unless discussed}} (listed){{/unless}}{{/each}}\n{{else}}\nThe minutes tell of no item.\n{{/each}}\n";
export {
  items_default as default,
  source
};
