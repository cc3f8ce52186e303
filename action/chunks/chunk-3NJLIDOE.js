import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  newestName
} from "./chunk-5EDJ37HV.js";
import {
  oldestFirst
} from "./chunk-7MDW7SRW.js";

// src/memory/history.ts
function historiesOf(archive, renamed) {
  const newest = newestName(renamed);
  const histories = /* @__PURE__ */ new Map();
  for (const { path, meeting } of oldestFirst(archive)) {
    for (const [item, appearance] of appearancesIn(meeting, path, newest)) {
      const known = histories.get(item.toLowerCase());
      if (known === void 0) histories.set(item.toLowerCase(), { item, meetings: [appearance] });
      else known.meetings.push(appearance);
    }
  }
  return histories;
}
function appearancesIn({ date, items, decisions }, path, newest) {
  const keyOf = (reference) => newest(reference).toLowerCase();
  const found = /* @__PURE__ */ new Map();
  for (const { reference, line, discussed, notes } of items) {
    if (reference === null) continue;
    const key = keyOf(reference);
    const said = decisions.filter(({ item }) => item !== null && keyOf(item) === key);
    const earlier = found.get(key);
    found.set(key, {
      item: earlier?.item ?? newest(reference),
      appearance: {
        date,
        path,
        line: earlier !== void 0 && (earlier.appearance.discussed || !discussed) ? earlier.appearance.line : line,
        discussed: discussed || (earlier?.appearance.discussed ?? false),
        notes: [...earlier?.appearance.notes ?? [], ...notes],
        decisions: said.map(({ text }) => text)
      }
    });
  }
  return new Map([...found.values()].map(({ item, appearance }) => [item, appearance]));
}

export {
  historiesOf
};
