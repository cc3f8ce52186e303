import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import "./chunk-ZBE3WDJX.js";
import "./chunk-U73OWZ3J.js";
import "./chunk-XWCTH4J3.js";
import "./chunk-DCLCIMLB.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-KB24C735.js";
import "./chunk-CZWKMPLI.js";
import "./chunk-FR2TILHU.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// templates/actions.md
var actions_default = () => {
  const make22 = (value0, value1, value2) => ({ "file": value0, "outline": value1, "parts": value2 });
  const make21 = (value0, value1) => ({ "type": value0, "node": value1 });
  const make20 = (value0, value1, value2) => ({ "type": value0, "children": value1, "data": value2 });
  const make19 = (value0) => ({ "tight": value0 });
  const make18 = (value0, value1, value2, value3, value4) => ({ "type": value0, "node": value1, "url": value2, "title": value3, "children": value4 });
  const make17 = (value0, value1, value2, value3, value4) => ({ "type": value0, "title": value1, "url": value2, "children": value3, "data": value4 });
  const make16 = (value0, value1) => ({ "form": value0, "tight": value1 });
  const make15 = (value0, value1, value2) => ({ "type": value0, "node": value1, "children": value2 });
  const make14 = (value0, value1) => ({ "type": value0, "expression": value1 });
  const make13 = (value0, value1) => ({ "type": value0, "children": value1 });
  const make12 = (value0, value1, value2, value3) => ({ "type": value0, "spread": value1, "checked": value2, "children": value3 });
  const make11 = (value0, value1, value2, value3, value4, value5) => ({ "type": value0, "ordered": value1, "start": value2, "spread": value3, "children": value4, "data": value5 });
  const make10 = (value0) => ({ "style": value0 });
  const make9 = (value0) => ({ "bullet": value0 });
  const make8 = (value0, value1, value2, value3) => ({ "type": value0, "node": value1, "children": value2, "sole": value3 });
  const make7 = (value0, value1, value2, value3, value4) => ({ "type": value0, "block": value1, "branches": value2, "gap": value3, "tight": value4 });
  const make6 = (value0, value1) => ({ "type": value0, "value": value1 });
  const make5 = (value0, value1, value2) => ({ "type": value0, "depth": value1, "children": value2 });
  const make4 = (value0, value1, value2) => ({ "type": value0, "expression": value1, "place": value2 });
  const make3 = (value0, value1, value2, value3) => ({ "type": value0, "block": value1, "body": value2, "inverse": value3 });
  const make2 = (value0, value1, value2, value3, value4, value5) => ({ "kind": value0, "place": value1, "tag": value2, "argument": value3, "hash": value4, "blockParams": value5 });
  const make1 = (value0, value1, value2, value3, value4, value5, value6) => ({ "type": value0, "place": value1, "original": value2, "data": value3, "depth": value4, "scoped": value5, "parts": value6 });
  const make0 = (value0, value1, value2) => ({ "file": value0, "line": value1, "column": value2 });
  const shared0 = make2("if", make0("templates/actions.md", 1, 3), "{{#if all}}", make1("path", make0("templates/actions.md", 1, 9), "all", false, 0, false, ["all"]), /* @__PURE__ */ new Map([]), []);
  const shared1 = make2("each", make0("templates/actions.md", 3, 1), "{{#each actions}}", make1("path", make0("templates/actions.md", 3, 9), "actions", false, 0, false, ["actions"]), /* @__PURE__ */ new Map([]), []);
  const shared2 = make2("if", make0("templates/actions.md", 4, 1), "{{#if done}}", make1("path", make0("templates/actions.md", 4, 7), "done", false, 0, false, ["done"]), /* @__PURE__ */ new Map([]), []);
  const shared3 = make1("path", make0("templates/actions.md", 5, 11), "id", false, 0, false, ["id"]);
  const shared4 = make1("path", make0("templates/actions.md", 5, 21), "text", false, 0, false, ["text"]);
  const shared5 = make2("if", make0("templates/actions.md", 5, 29), "{{#if owner}}", make1("path", make0("templates/actions.md", 5, 35), "owner", false, 0, false, ["owner"]), /* @__PURE__ */ new Map([]), []);
  const shared6 = make1("path", make0("templates/actions.md", 5, 44), "owner", false, 0, false, ["owner"]);
  const shared7 = make2("if", make0("templates/actions.md", 5, 67), "{{#if since}}", make1("path", make0("templates/actions.md", 5, 73), "since", false, 0, false, ["since"]), /* @__PURE__ */ new Map([]), []);
  const shared8 = make1("path", make0("templates/actions.md", 5, 82), "since", false, 0, false, ["since"]);
  const shared9 = make1("path", make0("templates/actions.md", 5, 126), "url", false, 0, false, ["url"]);
  const shared10 = make2("if", make0("templates/actions.md", 5, 132), "{{#if item}}", make1("path", make0("templates/actions.md", 5, 138), "item", false, 0, false, ["item"]), /* @__PURE__ */ new Map([]), []);
  const shared11 = make1("path", make0("templates/actions.md", 5, 148), "item", false, 0, false, ["item"]);
  const shared12 = make2("if", make0("templates/actions.md", 7, 7), "{{#if ../all}}", make1("path", make0("templates/actions.md", 7, 13), "../all", false, 1, false, ["all"]), /* @__PURE__ */ new Map([]), []);
  const shared13 = make1("path", make0("templates/actions.md", 7, 25), "id", false, 0, false, ["id"]);
  const shared14 = make1("path", make0("templates/actions.md", 7, 42), "text", false, 0, false, ["text"]);
  const shared15 = make2("if", make0("templates/actions.md", 7, 50), "{{#if owner}}", make1("path", make0("templates/actions.md", 7, 56), "owner", false, 0, false, ["owner"]), /* @__PURE__ */ new Map([]), []);
  const shared16 = make1("path", make0("templates/actions.md", 7, 65), "owner", false, 0, false, ["owner"]);
  const shared17 = make2("if", make0("templates/actions.md", 7, 88), "{{#if since}}", make1("path", make0("templates/actions.md", 7, 94), "since", false, 0, false, ["since"]), /* @__PURE__ */ new Map([]), []);
  const shared18 = make1("path", make0("templates/actions.md", 7, 103), "since", false, 0, false, ["since"]);
  const shared19 = make1("path", make0("templates/actions.md", 7, 147), "url", false, 0, false, ["url"]);
  const shared20 = make2("if", make0("templates/actions.md", 7, 153), "{{#if item}}", make1("path", make0("templates/actions.md", 7, 159), "item", false, 0, false, ["item"]), /* @__PURE__ */ new Map([]), []);
  const shared21 = make1("path", make0("templates/actions.md", 7, 169), "item", false, 0, false, ["item"]);
  const shared22 = make2("if", make0("templates/actions.md", 7, 183), "{{#if evidence}}", make1("path", make0("templates/actions.md", 7, 189), "evidence", false, 0, false, ["evidence"]), /* @__PURE__ */ new Map([]), []);
  const shared23 = make1("path", make0("templates/actions.md", 7, 208), "evidence", false, 0, false, ["evidence"]);
  return make22("templates/actions.md", [make3("block", shared0, [], []), make3("block", shared1, [make3("block", shared2, [make4("value", shared3, make0("templates/actions.md", 5, 9)), make4("value", shared4, make0("templates/actions.md", 5, 19)), make3("block", shared5, [make4("value", shared6, make0("templates/actions.md", 5, 42))], []), make3("block", shared7, [make4("value", shared8, make0("templates/actions.md", 5, 80))], []), make4("value", shared9, make0("templates/actions.md", 5, 124)), make3("block", shared10, [make4("value", shared11, make0("templates/actions.md", 5, 146))], [])], [make3("block", shared12, [make4("value", shared13, make0("templates/actions.md", 7, 23))], []), make4("value", shared14, make0("templates/actions.md", 7, 40)), make3("block", shared15, [make4("value", shared16, make0("templates/actions.md", 7, 63))], []), make3("block", shared17, [make4("value", shared18, make0("templates/actions.md", 7, 101))], []), make4("value", shared19, make0("templates/actions.md", 7, 145)), make3("block", shared20, [make4("value", shared21, make0("templates/actions.md", 7, 167))], []), make3("block", shared22, [make4("value", shared23, make0("templates/actions.md", 7, 206))], [])])], [])], [make8("phrasing", make5("heading", 1, []), [make7("block", shared0, [[make6("text", "Actions")], [make6("text", "Open actions")]], false, false)], null), make7("block", shared1, [[make7("block", shared2, [[make15("container", make11("list", false, null, false, [], make10(make9("-"))), [make15("container", make12("listItem", false, true, []), [make8("phrasing", make13("paragraph", []), [make15("span", make13("strong", []), [make14("value", shared3)]), make6("text", ": "), make14("value", shared4), make6("text", " ("), make7("block", shared5, [[make14("value", shared6), make6("text", ", ")], []], false, false), make6("text", "since "), make18("link", make17("link", null, "\u{F0013}", [], make10(make16("resource", true))), [make14("value", shared9)], null, [make7("block", shared7, [[make14("value", shared8)], [make6("text", "an undated meeting")]], false, false)]), make7("block", shared10, [[make6("text", ", "), make14("value", shared11)], []], false, false), make6("text", ")")], null)])])], [make15("container", make11("list", false, null, false, [], make10(make9("-"))), [make15("container", make12("listItem", false, false, []), [make8("phrasing", make13("paragraph", []), [make7("block", shared12, [[make15("span", make20("strong", [], make10(make19(true))), [make14("value", shared13)]), make6("text", ": ")], []], false, false), make14("value", shared14), make6("text", " ("), make7("block", shared15, [[make14("value", shared16), make6("text", ", ")], []], false, false), make6("text", "since "), make18("link", make17("link", null, "\u{F0025}", [], make10(make16("resource", true))), [make14("value", shared19)], null, [make7("block", shared17, [[make14("value", shared18)], [make6("text", "an undated meeting")]], false, false)]), make7("block", shared20, [[make6("text", ", "), make14("value", shared21)], []], false, false), make6("text", ")"), make7("block", shared22, [[make6("text", " Done? "), make14("value", shared23)], []], false, false)], null)])])]], false, false)], [make21("static", make13("paragraph", [make6("text", "The minutes tell of no open action.")]))]], false, false)]);
};
var source = "# {{#if all}}Actions{{else}}Open actions{{/if}}\n\n{{#each actions}}\n{{#if done}}\n- [x] **{{id}}**: {{text}} ({{#if owner}}{{owner}}, {{/if}}since [{{#if since}}{{since}}{{else}}an undated meeting{{/if}}]({{url}}){{#if item}}, {{item}}{{/if}})\n{{else}}\n- [ ] {{#if ../all}}**{{id}}**: {{/if}}{{text}} ({{#if owner}}{{owner}}, {{/if}}since [{{#if since}}{{since}}{{else}}an undated meeting{{/if}}]({{url}}){{#if item}}, {{item}}{{/if}}){{#if evidence}} Done? {{evidence}}{{/if}}\n{{/if}}\n{{else}}\nThe minutes tell of no open action.\n{{/each}}\n";
export {
  actions_default as default,
  source
};
