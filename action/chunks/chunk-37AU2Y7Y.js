import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  earlierPlaces,
  sectionHeading
} from "./chunk-YULMFWEJ.js";
import {
  itemKey
} from "./chunk-7OE36FSP.js";

// src/compose/update/work-chart.ts
var UNSAFE = /[^\p{L}\p{M}\p{N} .,:()/&+_-]/gu;
var LONGEST = 60;
function workChart(title, slices) {
  const shown = slices.filter(({ count }) => count > 0);
  if (shown.length === 0) return null;
  return [
    "```mermaid",
    "pie showData",
    `    title ${plain(title)}`,
    ...shown.map(({ name, count }) => `    "${plain(name)}" : ${count}`),
    "```"
  ].join("\n");
}
function plain(name) {
  const safe = name.replace(/\s+/gu, " ").replace(UNSAFE, "").trim();
  const letters = [...safe];
  if (letters.length > LONGEST)
    return `${letters.slice(0, LONGEST - 3).join("").trimEnd()}...`;
  return safe === "" ? "-" : safe;
}
var UNFINISHED = /^\[(?:in progress|closed)\]/iu;
function countWork(sections, config, { placed }, earlier) {
  const latest = /* @__PURE__ */ new Map();
  for (const { key, section, entry } of earlierPlaces(earlier, sections, config))
    latest.set(key, { section, isFinished: !UNFINISHED.test(entry.text) });
  for (const { item, placement } of placed) {
    const key = itemKey(item).toLowerCase();
    latest.set(key, { section: placement.section, isFinished: item.status === "done" });
  }
  const finished = [...latest.values()].filter(({ isFinished }) => isFinished);
  return sections.map((each) => ({
    name: sectionHeading(each),
    count: finished.filter(({ section }) => section === each.number).length
  }));
}

export {
  workChart,
  countWork
};
