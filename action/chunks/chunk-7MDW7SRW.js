import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  NO_NOTES,
  withoutDone
} from "./chunk-LNIRBWIP.js";
import {
  bareWords
} from "./chunk-CTCSMNGY.js";
import {
  referenceKey
} from "./chunk-3ADDMMTP.js";

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

// src/read/minutes/carry.ts
function lastNotes(archive, items) {
  const titles = new Map(items.map((item) => [referenceKey(item), bareWords(item.title ?? "")]));
  const last = /* @__PURE__ */ new Map();
  for (const { items: discussed, date, file } of newestFirst(archive)) {
    for (const item of discussed) {
      const key = referenceKey(meantItem(item, titles));
      if (!last.has(key) && isDiscussed(item)) last.set(key, carried(item, date, file));
    }
  }
  return items.flatMap(({ repository, number }) => {
    const found = last.get(referenceKey({ repository, number }));
    return found === void 0 ? [] : [{ ...found, repository, number }];
  });
}
function carried({ repository, number, notes, line }, date, file) {
  return { repository, number, notes: notes.map(({ text }) => withoutIndentation(text)), date, file, line };
}
function meantItem(item, titles) {
  const { repository, number, shownNumber, title } = item;
  if (shownNumber === null || shownNumber === number || title === null) return item;
  const shown = { repository, number: shownNumber };
  const isThat = bareWords(title) !== "" && titles.get(referenceKey(shown)) === bareWords(title);
  return isThat && titles.get(referenceKey(item)) !== bareWords(title) ? shown : item;
}
function isDiscussed({ notes }) {
  return notes.some(({ text }) => text.trim() !== NO_NOTES);
}
function withoutIndentation(text) {
  const [first = "", ...rest] = text.split(/\r\n|\r|\n/u).map((line) => line.replaceAll("	", "    "));
  const indents = rest.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return [first, ...rest.map((line) => line.slice(common).trimEnd())].join("\n").trimEnd();
}
function newestFirst(archive) {
  return archive.filter((minutes) => minutes.date !== null).sort((a, b) => a.date === b.date ? 0 : a.date < b.date ? 1 : -1);
}

export {
  oldestFirst,
  actionsOf,
  openActions,
  lastNotes,
  withoutIndentation,
  newestFirst
};
