import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  openActions
} from "./chunk-36EUJTR6.js";

// src/memory/location.ts
import { posix } from "node:path";
function linksFrom(folder = ".") {
  return ({ path, line }) => {
    const relative = posix.relative(folder, path);
    const address = relative.split("/").map(encodeURIComponent).join("/");
    return `${address.startsWith("../") ? "" : "./"}${address}?plain=1#L${line}`;
  };
}

// src/memory/notes.ts
function notesAsList(notes) {
  return notes.map((note) => {
    const [first = "", ...rest] = withoutIndentation(note).split("\n");
    return [`* ${first}`, ...rest.map((line) => line === "" ? "" : `  ${line}`)].join("\n");
  }).join("\n");
}
function withoutIndentation(note) {
  const [first = "", ...rest] = note.split(/\r\n|\r|\n/u).map((line) => line.replaceAll("	", "    "));
  const indents = rest.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return [first, ...rest.map((line) => line.slice(common).trimEnd())].join("\n").trimEnd();
}

// src/memory/views.ts
function historyView({ history: { item, meetings }, nearest }, linkOf) {
  return {
    item,
    meetings: meetings.toReversed().map(({ date, discussed, decisions, notes, ...location }) => ({
      date,
      url: linkOf(location),
      discussed,
      decisions,
      notes: discussed ? notesAsList(notes) : ""
    })),
    discussed: meetings.some(({ discussed }) => discussed),
    nearest
  };
}
function decisionsView({ decisions }, linkOf) {
  return {
    decisions: decisions.toReversed().map(({ text, date, item, ...location }) => ({ text, date, item, url: linkOf(location) }))
  };
}
function actionsView(actions, linkOf) {
  return {
    actions: openActions(actions).map(({ text, owner, since, item, ...location }) => {
      return { text, owner, since, item, url: linkOf(location) };
    })
  };
}
function attendanceView({ meetings, people, quorum }, linkOf) {
  return {
    meetings,
    people: people.map(({ name, login, attended, last, inactive, meetings: attendedMeetings }) => {
      const latest = attendedMeetings.at(-1);
      return {
        name,
        login,
        attended,
        share: meetings === 0 ? 0 : Math.round(100 * attended / meetings),
        last,
        url: latest === void 0 ? null : linkOf(latest),
        inactive: inactive === true
      };
    }),
    hasRule: people.some(({ inactive }) => inactive !== null),
    quorum: quorum && {
      reached: quorum.filter(({ reached }) => reached).length,
      missed: quorum.filter(({ reached }) => !reached).map((each) => ({ ...each, url: linkOf(each) }))
    }
  };
}

export {
  linksFrom,
  historyView,
  decisionsView,
  actionsView,
  attendanceView
};
