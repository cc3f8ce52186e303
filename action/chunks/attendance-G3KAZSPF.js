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

// templates/attendance.md
var attendance_default = () => {
  const make26 = (value0, value1, value2) => ({ "file": value0, "outline": value1, "parts": value2 });
  const make25 = (value0) => ({ "form": value0 });
  const make24 = (value0, value1, value2, value3) => ({ "type": value0, "spread": value1, "checked": value2, "children": value3 });
  const make23 = (value0, value1, value2, value3, value4, value5) => ({ "type": value0, "ordered": value1, "start": value2, "spread": value3, "children": value4, "data": value5 });
  const make22 = (value0) => ({ "bullet": value0 });
  const make21 = (value0, value1, value2) => ({ "type": value0, "node": value1, "children": value2 });
  const make20 = (value0, value1, value2, value3, value4) => ({ "type": value0, "block": value1, "branches": value2, "gap": value3, "tight": value4 });
  const make19 = (value0, value1, value2, value3, value4) => ({ "type": value0, "node": value1, "url": value2, "title": value3, "children": value4 });
  const make18 = (value0, value1, value2, value3, value4) => ({ "type": value0, "title": value1, "url": value2, "children": value3, "data": value4 });
  const make17 = (value0, value1) => ({ "form": value0, "tight": value1 });
  const make16 = (value0, value1, value2, value3) => ({ "type": value0, "node": value1, "cells": value2, "parts": value3 });
  const make15 = (value0, value1, value2) => ({ "type": value0, "children": value1, "data": value2 });
  const make14 = (value0) => ({ "style": value0 });
  const make13 = (value0) => ({ "tight": value0 });
  const make12 = (value0, value1, value2) => ({ "type": value0, "align": value1, "children": value2 });
  const make11 = (value0, value1, value2, value3) => ({ "type": value0, "node": value1, "children": value2, "sole": value3 });
  const make10 = (value0, value1) => ({ "type": value0, "expression": value1 });
  const make9 = (value0, value1) => ({ "type": value0, "children": value1 });
  const make8 = (value0, value1) => ({ "type": value0, "node": value1 });
  const make7 = (value0, value1, value2) => ({ "type": value0, "depth": value1, "children": value2 });
  const make6 = (value0, value1, value2, value3) => ({ "type": value0, "block": value1, "body": value2, "inverse": value3 });
  const make5 = (value0, value1, value2, value3, value4, value5) => ({ "kind": value0, "place": value1, "tag": value2, "argument": value3, "hash": value4, "blockParams": value5 });
  const make4 = (value0, value1, value2, value3, value4, value5) => ({ "type": value0, "place": value1, "name": value2, "helper": value3, "parameters": value4, "hash": value5 });
  const make3 = (value0, value1) => ({ "type": value0, "value": value1 });
  const make2 = (value0, value1, value2) => ({ "type": value0, "expression": value1, "place": value2 });
  const make1 = (value0, value1, value2, value3, value4, value5, value6) => ({ "type": value0, "place": value1, "original": value2, "data": value3, "depth": value4, "scoped": value5, "parts": value6 });
  const make0 = (value0, value1, value2) => ({ "file": value0, "line": value1, "column": value2 });
  const shared0 = make1("path", make0("templates/attendance.md", 3, 3), "meetings", false, 0, false, ["meetings"]);
  const shared1 = make4("call", make0("templates/attendance.md", 3, 16), "plural", builtInHelpers["plural"], [make1("path", make0("templates/attendance.md", 3, 23), "meetings", false, 0, false, ["meetings"]), make3("literal", "meeting"), make3("literal", "meetings")], /* @__PURE__ */ new Map([]));
  const shared2 = make5("if", make0("templates/attendance.md", 5, 1), "{{#if hasRule}}", make1("path", make0("templates/attendance.md", 5, 7), "hasRule", false, 0, false, ["hasRule"]), /* @__PURE__ */ new Map([]), []);
  const shared3 = make5("each", make0("templates/attendance.md", 8, 1), "{{#each people}}", make1("path", make0("templates/attendance.md", 8, 9), "people", false, 0, false, ["people"]), /* @__PURE__ */ new Map([]), []);
  const shared4 = make1("path", make0("templates/attendance.md", 9, 5), "name", false, 0, false, ["name"]);
  const shared5 = make1("path", make0("templates/attendance.md", 9, 16), "login", false, 0, false, ["login"]);
  const shared6 = make1("path", make0("templates/attendance.md", 9, 28), "attended", false, 0, false, ["attended"]);
  const shared7 = make1("path", make0("templates/attendance.md", 9, 43), "share", false, 0, false, ["share"]);
  const shared8 = make5("if", make0("templates/attendance.md", 9, 54), "{{#if url}}", make1("path", make0("templates/attendance.md", 9, 60), "url", false, 0, false, ["url"]), /* @__PURE__ */ new Map([]), []);
  const shared9 = make1("path", make0("templates/attendance.md", 9, 68), "last", false, 0, false, ["last"]);
  const shared10 = make1("path", make0("templates/attendance.md", 9, 78), "url", false, 0, false, ["url"]);
  const shared11 = make5("if", make0("templates/attendance.md", 9, 94), "{{#if inactive}}", make1("path", make0("templates/attendance.md", 9, 100), "inactive", false, 0, false, ["inactive"]), /* @__PURE__ */ new Map([]), []);
  const shared12 = make5("each", make0("templates/attendance.md", 14, 1), "{{#each people}}", make1("path", make0("templates/attendance.md", 14, 9), "people", false, 0, false, ["people"]), /* @__PURE__ */ new Map([]), []);
  const shared13 = make1("path", make0("templates/attendance.md", 15, 5), "name", false, 0, false, ["name"]);
  const shared14 = make1("path", make0("templates/attendance.md", 15, 16), "login", false, 0, false, ["login"]);
  const shared15 = make1("path", make0("templates/attendance.md", 15, 28), "attended", false, 0, false, ["attended"]);
  const shared16 = make1("path", make0("templates/attendance.md", 15, 43), "share", false, 0, false, ["share"]);
  const shared17 = make5("if", make0("templates/attendance.md", 15, 54), "{{#if url}}", make1("path", make0("templates/attendance.md", 15, 60), "url", false, 0, false, ["url"]), /* @__PURE__ */ new Map([]), []);
  const shared18 = make1("path", make0("templates/attendance.md", 15, 68), "last", false, 0, false, ["last"]);
  const shared19 = make1("path", make0("templates/attendance.md", 15, 78), "url", false, 0, false, ["url"]);
  const shared20 = make5("if", make0("templates/attendance.md", 19, 1), "{{#if quorum}}", make1("path", make0("templates/attendance.md", 19, 7), "quorum", false, 0, false, ["quorum"]), /* @__PURE__ */ new Map([]), []);
  const shared21 = make1("path", make0("templates/attendance.md", 20, 29), "quorum.reached", false, 0, false, ["quorum", "reached"]);
  const shared22 = make5("each", make0("templates/attendance.md", 22, 1), "{{#each quorum.missed}}", make1("path", make0("templates/attendance.md", 22, 9), "quorum.missed", false, 0, false, ["quorum", "missed"]), /* @__PURE__ */ new Map([]), []);
  const shared23 = make5("if", make0("templates/attendance.md", 23, 4), "{{#if date}}", make1("path", make0("templates/attendance.md", 23, 10), "date", false, 0, false, ["date"]), /* @__PURE__ */ new Map([]), []);
  const shared24 = make1("path", make0("templates/attendance.md", 23, 18), "date", false, 0, false, ["date"]);
  const shared25 = make1("path", make0("templates/attendance.md", 23, 50), "url", false, 0, false, ["url"]);
  const shared26 = make1("path", make0("templates/attendance.md", 23, 60), "present", false, 0, false, ["present"]);
  const shared27 = make1("path", make0("templates/attendance.md", 23, 75), "of", false, 0, false, ["of"]);
  return make26("templates/attendance.md", [make2("value", shared0, make0("templates/attendance.md", 3, 1)), make2("value", shared1, make0("templates/attendance.md", 3, 14)), make6("block", shared2, [make6("block", shared3, [make2("value", shared4, make0("templates/attendance.md", 9, 3)), make2("value", shared5, make0("templates/attendance.md", 9, 14)), make2("value", shared6, make0("templates/attendance.md", 9, 26)), make2("value", shared7, make0("templates/attendance.md", 9, 41)), make6("block", shared8, [make2("value", shared9, make0("templates/attendance.md", 9, 66)), make2("value", shared10, make0("templates/attendance.md", 9, 76))], []), make6("block", shared11, [], [])], [])], [make6("block", shared12, [make2("value", shared13, make0("templates/attendance.md", 15, 3)), make2("value", shared14, make0("templates/attendance.md", 15, 14)), make2("value", shared15, make0("templates/attendance.md", 15, 26)), make2("value", shared16, make0("templates/attendance.md", 15, 41)), make6("block", shared17, [make2("value", shared18, make0("templates/attendance.md", 15, 66)), make2("value", shared19, make0("templates/attendance.md", 15, 76))], [])], [])]), make6("block", shared20, [make2("value", shared21, make0("templates/attendance.md", 20, 27)), make6("block", shared22, [make6("block", shared23, [make2("value", shared24, make0("templates/attendance.md", 23, 16))], []), make2("value", shared25, make0("templates/attendance.md", 23, 48)), make2("value", shared26, make0("templates/attendance.md", 23, 58)), make2("value", shared27, make0("templates/attendance.md", 23, 73))], [])], [])], [make8("static", make7("heading", 1, [make3("text", "Attendance")])), make11("phrasing", make9("paragraph", []), [make10("value", shared0), make3("text", " "), make10("value", shared1), make3("text", " with a list of those present.")], null), make20("block", shared2, [[make21("container", make12("table", [null, null, "right", "right", null, null], []), [make16("row", make9("tableRow", []), [make9("tableCell", []), make15("tableCell", [], make14(make13(true))), make15("tableCell", [], make14(make13(true))), make15("tableCell", [], make14(make13(true))), make15("tableCell", [], make14(make13(true))), make15("tableCell", [], make14(make13(true)))], [[make3("text", "Person")], [make3("text", "Login")], [make3("text", "Attended")], [make3("text", "Share")], [make3("text", "Last")], [make3("text", "Inactive")]]), make20("block", shared3, [[make16("row", make9("tableRow", []), [make9("tableCell", []), make15("tableCell", [], make14(make13(true))), make15("tableCell", [], make14(make13(true))), make15("tableCell", [], make14(make13(true))), make15("tableCell", [], make14(make13(true))), make15("tableCell", [], make14(make13(true)))], [[make10("value", shared4)], [make10("value", shared5)], [make10("value", shared6)], [make10("value", shared7), make3("text", "%")], [make20("block", shared8, [[make19("link", make18("link", null, "\u{F0010}", [], make14(make17("resource", true))), [make10("value", shared10)], null, [make10("value", shared9)])], []], false, false)], [make20("block", shared11, [[make3("text", "yes")], []], false, false)]])], []], false, false)])], [make21("container", make12("table", [null, null, "right", "right", null], []), [make16("row", make9("tableRow", []), [make9("tableCell", []), make15("tableCell", [], make14(make13(true))), make15("tableCell", [], make14(make13(true))), make15("tableCell", [], make14(make13(true))), make15("tableCell", [], make14(make13(true)))], [[make3("text", "Person")], [make3("text", "Login")], [make3("text", "Attended")], [make3("text", "Share")], [make3("text", "Last")]]), make20("block", shared12, [[make16("row", make9("tableRow", []), [make9("tableCell", []), make15("tableCell", [], make14(make13(true))), make15("tableCell", [], make14(make13(true))), make15("tableCell", [], make14(make13(true))), make15("tableCell", [], make14(make13(true)))], [[make10("value", shared13)], [make10("value", shared14)], [make10("value", shared15)], [make10("value", shared16), make3("text", "%")], [make20("block", shared17, [[make19("link", make18("link", null, "\u{F001F}", [], make14(make17("resource", true))), [make10("value", shared19)], null, [make10("value", shared18)])], []], false, false)]])], []], false, false)])]], false, false), make20("block", shared20, [[make11("phrasing", make9("paragraph", []), [make3("text", "The quorum was reached at "), make10("value", shared21), make3("text", " of them.")], null), make20("block", shared22, [[make21("container", make23("list", false, null, false, [], make14(make22("*"))), [make21("container", make24("listItem", false, null, []), [make11("phrasing", make9("paragraph", []), [make19("link", make18("link", null, "\u{F002B}", [], make14(make25("resource"))), [make10("value", shared25)], null, [make20("block", shared23, [[make10("value", shared24)], [make3("text", "No date")]], false, false)]), make3("text", ": "), make10("value", shared26), make3("text", " of "), make10("value", shared27), make3("text", " were there.")], null)])])], []], false, false)], []], false, false)]);
};
var source = '# Attendance\n\n{{meetings}} {{plural meetings "meeting" "meetings"}} with a list of those present.\n\n{{#if hasRule}}\n| Person | Login | Attended | Share | Last | Inactive |\n| --- | --- | --: | --: | --- | --- |\n{{#each people}}\n| {{name}} | {{login}} | {{attended}} | {{share}}% | {{#if url}}[{{last}}]({{url}}){{/if}} | {{#if inactive}}yes{{/if}} |\n{{/each}}\n{{else}}\n| Person | Login | Attended | Share | Last |\n| --- | --- | --: | --: | --- |\n{{#each people}}\n| {{name}} | {{login}} | {{attended}} | {{share}}% | {{#if url}}[{{last}}]({{url}}){{/if}} |\n{{/each}}\n{{/if}}\n\n{{#if quorum}}\nThe quorum was reached at {{quorum.reached}} of them.\n\n{{#each quorum.missed}}\n* [{{#if date}}{{date}}{{else}}No date{{/if}}]({{url}}): {{present}} of {{of}} were there.\n{{/each}}\n{{/if}}\n';
export {
  attendance_default as default,
  source
};
