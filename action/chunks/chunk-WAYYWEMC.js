import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  earlierPlaces,
  sectionHeading,
  updatesInOrder
} from "./chunk-DDNC36HY.js";
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
  const before = latestWork(sections, config, earlier);
  for (const { item } of placed) before.delete(itemKey(item).toLowerCase());
  const now = placed.filter(({ item }) => item.status === "done").map(({ placement }) => placement.section);
  const finished = [...[...before.values()].flatMap(({ section }) => section ?? []), ...now];
  return sections.map((each) => ({ name: sectionHeading(each), count: timesIn(finished, each.number) }));
}
function countWorkByUpdate(sections, config, updates) {
  const latest = [...latestWork(sections, config, updates).values()];
  return updates.map((update) => {
    const finished = latest.flatMap((work) => work.update === update ? work.section ?? [] : []);
    return sections.map(({ number }) => timesIn(finished, number));
  });
}
function latestWork(sections, config, updates) {
  const works = updatesInOrder(updates).flatMap(
    (update) => earlierPlaces([update], sections, config).map(({ key, section, entry }) => {
      return [key, { update, section: UNFINISHED.test(entry.text) ? null : section }];
    })
  );
  return new Map(works);
}
function timesIn(sections, number) {
  return sections.filter((section) => section === number).length;
}

export {
  workChart,
  countWork,
  countWorkByUpdate
};
