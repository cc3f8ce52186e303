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

// templates/attendance.md
var attendance_default = () => {
  const make30 = (form) => ({ form });
  const make29 = (children) => ({ type: "listItem", spread: false, checked: null, children });
  const make28 = (bullet) => ({ bullet });
  const make27 = (children, data) => ({ type: "list", ordered: false, start: null, spread: false, children, data });
  const make26 = (form) => ({ form, tight: true });
  const make25 = (url, children, data) => ({ type: "link", title: null, url, children, data });
  const make24 = (node, url, children) => ({ type: "link", node, url, title: null, children });
  const make23 = () => ({ tight: true });
  const make22 = (style) => ({ style });
  const make21 = (children, data) => ({ type: "tableCell", children, data });
  const make20 = (children) => ({ type: "tableCell", children });
  const make19 = (children) => ({ type: "tableRow", children });
  const make18 = (node, cells, parts) => ({ type: "row", node, cells, parts });
  const make17 = (align, children) => ({ type: "table", align, children });
  const make16 = (node, children) => ({ type: "container", node, children });
  const make15 = (block, branches) => ({ type: "block", block, branches, gap: false, tight: false });
  const make14 = (expression) => ({ type: "value", expression });
  const make13 = (children) => ({ type: "paragraph", children });
  const make12 = (node, children) => ({ type: "phrasing", node, children, sole: null });
  const make11 = (value) => ({ type: "text", value });
  const make10 = (children) => ({ type: "heading", depth: 1, children });
  const make9 = (node) => ({ type: "static", node });
  const make8 = (place, tag, argument, hash, blockParams) => ({ kind: "each", place, tag, argument, hash, blockParams });
  const make7 = (place, tag, argument, hash, blockParams) => ({ kind: "if", place, tag, argument, hash, blockParams });
  const make6 = (block, body, inverse) => ({ type: "block", block, body, inverse });
  const make5 = (value) => ({ type: "literal", value });
  const make4 = (place, name, helper, parameters, hash) => ({ type: "call", place, name, helper, parameters, hash });
  const make3 = (line, column) => ({ file: "templates/attendance.md", line, column });
  const make2 = (place, original, parts) => ({ type: "path", place, original, data: false, depth: 0, scoped: false, parts });
  const make1 = (expression, place) => ({ type: "value", expression, place });
  const make0 = (outline, parts) => ({ file: "templates/attendance.md", outline, parts });
  const map = (entries) => new Map(entries);
  const shared0 = make2(make3(3, 3), "meetings", ["meetings"]);
  const shared1 = make4(make3(3, 16), "plural", builtInHelpers["plural"], [make2(make3(3, 23), "meetings", ["meetings"]), make5("meeting"), make5("meetings")], map());
  const shared2 = make7(make3(5, 1), "{{#if hasRule}}", make2(make3(5, 7), "hasRule", ["hasRule"]), map(), []);
  const shared3 = make8(make3(8, 1), "{{#each people}}", make2(make3(8, 9), "people", ["people"]), map(), []);
  const shared4 = make2(make3(9, 5), "name", ["name"]);
  const shared5 = make2(make3(9, 16), "login", ["login"]);
  const shared6 = make2(make3(9, 28), "attended", ["attended"]);
  const shared7 = make2(make3(9, 43), "share", ["share"]);
  const shared8 = make7(make3(9, 54), "{{#if url}}", make2(make3(9, 60), "url", ["url"]), map(), []);
  const shared9 = make2(make3(9, 68), "last", ["last"]);
  const shared10 = make2(make3(9, 78), "url", ["url"]);
  const shared11 = make7(make3(9, 94), "{{#if inactive}}", make2(make3(9, 100), "inactive", ["inactive"]), map(), []);
  const shared12 = make8(make3(14, 1), "{{#each people}}", make2(make3(14, 9), "people", ["people"]), map(), []);
  const shared13 = make2(make3(15, 5), "name", ["name"]);
  const shared14 = make2(make3(15, 16), "login", ["login"]);
  const shared15 = make2(make3(15, 28), "attended", ["attended"]);
  const shared16 = make2(make3(15, 43), "share", ["share"]);
  const shared17 = make7(make3(15, 54), "{{#if url}}", make2(make3(15, 60), "url", ["url"]), map(), []);
  const shared18 = make2(make3(15, 68), "last", ["last"]);
  const shared19 = make2(make3(15, 78), "url", ["url"]);
  const shared20 = make7(make3(19, 1), "{{#if quorum}}", make2(make3(19, 7), "quorum", ["quorum"]), map(), []);
  const shared21 = make2(make3(20, 29), "quorum.reached", ["quorum", "reached"]);
  const shared22 = make8(make3(22, 1), "{{#each quorum.missed}}", make2(make3(22, 9), "quorum.missed", ["quorum", "missed"]), map(), []);
  const shared23 = make7(make3(23, 4), "{{#if date}}", make2(make3(23, 10), "date", ["date"]), map(), []);
  const shared24 = make2(make3(23, 18), "date", ["date"]);
  const shared25 = make2(make3(23, 50), "url", ["url"]);
  const shared26 = make2(make3(23, 60), "present", ["present"]);
  const shared27 = make2(make3(23, 75), "of", ["of"]);
  return make0([make1(shared0, make3(3, 1)), make1(shared1, make3(3, 14)), make6(shared2, [make6(shared3, [make1(shared4, make3(9, 3)), make1(shared5, make3(9, 14)), make1(shared6, make3(9, 26)), make1(shared7, make3(9, 41)), make6(shared8, [make1(shared9, make3(9, 66)), make1(shared10, make3(9, 76))], []), make6(shared11, [], [])], [])], [make6(shared12, [make1(shared13, make3(15, 3)), make1(shared14, make3(15, 14)), make1(shared15, make3(15, 26)), make1(shared16, make3(15, 41)), make6(shared17, [make1(shared18, make3(15, 66)), make1(shared19, make3(15, 76))], [])], [])]), make6(shared20, [make1(shared21, make3(20, 27)), make6(shared22, [make6(shared23, [make1(shared24, make3(23, 16))], []), make1(shared25, make3(23, 48)), make1(shared26, make3(23, 58)), make1(shared27, make3(23, 73))], [])], [])], [make9(make10([make11("Attendance")])), make12(make13([]), [make14(shared0), make11(" "), make14(shared1), make11(" with a list of those present.")]), make15(shared2, [[make16(make17([null, null, "right", "right", null, null], []), [make18(make19([]), [make20([]), make21([], make22(make23())), make21([], make22(make23())), make21([], make22(make23())), make21([], make22(make23())), make21([], make22(make23()))], [[make11("Person")], [make11("Login")], [make11("Attended")], [make11("Share")], [make11("Last")], [make11("Inactive")]]), make15(shared3, [[make18(make19([]), [make20([]), make21([], make22(make23())), make21([], make22(make23())), make21([], make22(make23())), make21([], make22(make23())), make21([], make22(make23()))], [[make14(shared4)], [make14(shared5)], [make14(shared6)], [make14(shared7), make11("%")], [make15(shared8, [[make24(make25("\u{F0010}", [], make22(make26("resource"))), [make14(shared10)], [make14(shared9)])], []])], [make15(shared11, [[make11("yes")], []])]])], []])])], [make16(make17([null, null, "right", "right", null], []), [make18(make19([]), [make20([]), make21([], make22(make23())), make21([], make22(make23())), make21([], make22(make23())), make21([], make22(make23()))], [[make11("Person")], [make11("Login")], [make11("Attended")], [make11("Share")], [make11("Last")]]), make15(shared12, [[make18(make19([]), [make20([]), make21([], make22(make23())), make21([], make22(make23())), make21([], make22(make23())), make21([], make22(make23()))], [[make14(shared13)], [make14(shared14)], [make14(shared15)], [make14(shared16), make11("%")], [make15(shared17, [[make24(make25("\u{F001F}", [], make22(make26("resource"))), [make14(shared19)], [make14(shared18)])], []])]])], []])])]]), make15(shared20, [[make12(make13([]), [make11("The quorum was reached at "), make14(shared21), make11(" of them.")]), make15(shared22, [[make16(make27([], make22(make28("*"))), [make16(make29([]), [make12(make13([]), [make24(make25("\u{F002B}", [], make22(make30("resource"))), [make14(shared25)], [make15(shared23, [[make14(shared24)], [make11("No date")]])]), make11(": "), make14(shared26), make11(" of "), make14(shared27), make11(" were there.")])])])], []])], []])]);
};
var source = '# Attendance\n\n{{meetings}} {{plural meetings "meeting" "meetings"}} with a list of those present.\n\n{{#if hasRule}}\n| Person | Login | Attended | Share | Last | Inactive |\n| --- | --- | --: | --: | --- | --- |\n{{#each people}}\n| {{name}} | {{login}} | {{attended}} | {{share}}% | {{#if url}}[{{last}}]({{url}}){{/if}} | {{#if inactive}}yes{{/if}} |\n{{/each}}\n{{else}}\n| Person | Login | Attended | Share | Last |\n| --- | --- | --: | --: | --- |\n{{#each people}}\n| {{name}} | {{login}} | {{attended}} | {{share}}% | {{#if url}}[{{last}}]({{url}}){{/if}} |\n{{/each}}\n{{/if}}\n\n{{#if quorum}}\nThe quorum was reached at {{quorum.reached}} of them.\n\n{{#each quorum.missed}}\n* [{{#if date}}{{date}}{{else}}No date{{/if}}]({{url}}): {{present}} of {{of}} were there.\n{{/each}}\n{{/if}}\n';
export {
  attendance_default as default,
  source
};
