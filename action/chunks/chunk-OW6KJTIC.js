import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  withoutDone
} from "./chunk-KJFK3ZBQ.js";
import {
  bareWords
} from "./chunk-LBK6EX5J.js";

// src/memory/meetings.ts
function oldestFirst({ files }) {
  return files.flatMap(({ path, meetings }) => meetings.map((meeting) => ({ path, meeting }))).sort((a, b) => compare(a.meeting, b.meeting));
}
function compare(a, b) {
  if (a.date !== b.date) return (a.date ?? "~") < (b.date ?? "~") ? -1 : 1;
  return a.time === null || b.time === null || a.time === b.time ? 0 : a.time < b.time ? -1 : 1;
}

// src/memory/actions.ts
function actionsOf(archive, register = null) {
  const actions = [];
  const newest = /* @__PURE__ */ new Map();
  for (const { path, meeting } of oldestFirst(archive)) {
    for (const [words, told] of byWords(meeting.actions)) {
      const [first] = told;
      if (first === void 0) continue;
      const done = told.some((action) => action.done);
      const known = newest.get(words);
      if (known === void 0 || known.done && !done) {
        const { id, text, owner, item, line } = first;
        const doneOn = done ? meeting.date : null;
        const action = { id, text, owner, done, since: meeting.date, doneOn, path, line, item };
        actions.push(action);
        newest.set(words, action);
      } else {
        known.owner ??= first.owner;
        known.item ??= first.item;
        if (done && !known.done) Object.assign(known, { done, doneOn: meeting.date });
      }
    }
  }
  const ticked = tickedIn(register ?? "");
  for (const action of actions) action.done ||= ticked.has(action.id);
  return { actions };
}
function tickedIn(register) {
  const lines = [...register.matchAll(/^[ \t]*[-*+] (\[[ xX]\])(.*)$/gmu)];
  const ticked = lines.filter(([, box, text = ""]) => box !== "[ ]" || /~~.+~~/u.test(text));
  return new Set(ticked.map(([, , text = ""]) => /\*\*([0-9a-f]{8})\*\*/u.exec(text)?.[1] ?? ""));
}
function openActions({ actions }) {
  return actions.filter(({ done }) => !done);
}
function byWords(actions) {
  const groups = /* @__PURE__ */ new Map();
  for (const action of actions) {
    const words = wordsOf(action);
    groups.set(words, [...groups.get(words) ?? [], action]);
  }
  return groups;
}
function wordsOf({ text }) {
  return bareWords(withoutDone(text));
}

export {
  oldestFirst,
  actionsOf,
  openActions
};
