import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  notesAsList
} from "./chunk-2MLGJ444.js";
import {
  openActions
} from "./chunk-7MDW7SRW.js";
import {
  textId
} from "./chunk-LNIRBWIP.js";

// src/memory/location.ts
import { posix } from "node:path";
function linksFrom(folder = ".") {
  return ({ path, line }) => {
    const relative = posix.relative(folder, path);
    const address = relative.split("/").map(encodeURIComponent).join("/");
    return `${address.startsWith("../") ? "" : "./"}${address}?plain=1#L${line}`;
  };
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
function decisionsView({ decisions }, linkOf, register = false) {
  return {
    register,
    decisions: decisions.toReversed().map(({ text, date, item, ...location }) => {
      return { id: textId(`${date ?? ""} ${text}`), text, date, item, url: linkOf(location) };
    })
  };
}
function actionsView(actions, linkOf) {
  return {
    all: false,
    actions: openActions(actions).map((action) => actionLine(action, linkOf, null))
  };
}
function registerView({ actions }, linkOf, evidence) {
  return {
    all: true,
    actions: actions.map((action) => actionLine(action, linkOf, action.done ? null : evidence(action)))
  };
}
function actionLine({ id, text, owner, since, item, done, path, line }, linkOf, evidence) {
  return { id, text, owner, since, item, done, url: linkOf({ path, line }), evidence };
}
function itemsView(histories, linkOf) {
  const inOrder = [...histories].sort((a, b) => a.item.localeCompare(b.item, "en", { numeric: true }));
  return {
    items: inOrder.map(({ item, meetings }) => ({
      item,
      meetings: meetings.map(({ date, discussed, ...location }) => ({
        date,
        discussed,
        url: linkOf(location)
      }))
    }))
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
  registerView,
  itemsView,
  attendanceView
};
