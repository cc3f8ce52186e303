import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  actionsView,
  decisionsView,
  historyView,
  linksFrom,
  renderPage
} from "./chunk-4WTF6A22.js";
import {
  actionsOf,
  archive,
  archives,
  decisionsOf,
  findConfigPath,
  historiesOf,
  loadConfig,
  newestName
} from "./chunk-2SLDZ2L7.js";
import "./chunk-WMHR3GO4.js";
import {
  parseReference,
  tooDeepLine
} from "./chunk-S5WXCRNB.js";
import "./chunk-AYONAZYD.js";
import {
  distance
} from "./chunk-IP5S6BA6.js";
import {
  MinutebookError
} from "./chunk-Z6Z3PXLC.js";
import "./chunk-CXTPJRVO.js";

// src/memory/find-history.ts
function findHistory(histories, text, renamed) {
  const { repository, number } = readItem(text);
  const all = [...histories.values()];
  const sameNumber = repository === null ? all.filter(({ item: item2 }) => item2.endsWith(`#${number}`)) : [];
  if (sameNumber.length > 1) throw ambiguous(text, sameNumber);
  const item = repository === null ? `#${number}` : newestName(renamed)(`${repository}#${number}`);
  const history2 = sameNumber[0] ?? histories.get(item.toLowerCase()) ?? { item, meetings: [] };
  const discussed = all.filter(isDiscussed);
  return { history: history2, nearest: isDiscussed(history2) ? null : nearestItem(history2.item, discussed) };
}
function isDiscussed({ meetings }) {
  return meetings.some(({ discussed }) => discussed);
}
var NUMBER_ALONE = /^(?:#|GH-)?([1-9]\d{0,8})$/iu;
function readItem(text) {
  const alone = NUMBER_ALONE.exec(text.trim())?.[1];
  if (alone !== void 0) return { repository: null, number: Number(alone) };
  const [, server = "https://github.com"] = /^(https?:\/\/[^/]+)\//iu.exec(text.trim()) ?? [];
  const reference = parseReference(text, { server });
  if (reference !== null) return reference;
  throw new MinutebookError("usage/argument", {
    message: `${JSON.stringify(text)} is not an item.`,
    why: "An item is an issue or pull request.",
    hint: "Write owner/name#12, its address, or #12."
  });
}
function ambiguous(text, found) {
  return new MinutebookError("usage/argument", {
    message: `Which ${text} is meant?`,
    why: `Several repositories have one: ${found.map(({ item }) => item).join(", ")}.`,
    hint: `Name its repository, as in: minutebook history ${found[0]?.item ?? ""}.`
  });
}
function nearestItem(wanted, histories) {
  const numberOf = (item) => Number(item.split("#")[1]);
  const ranked = histories.map(({ item }) => ({
    item,
    letters: distance(item.toLowerCase(), wanted.toLowerCase()),
    apart: Math.abs(numberOf(item) - numberOf(wanted))
  })).sort((a, b) => a.letters - b.letters || a.apart - b.apart);
  return ranked[0]?.item ?? null;
}

// src/commands/memory.ts
async function history({ item, ...request }, deps) {
  const renamed = await renamedIn(request, deps);
  const warnings = [];
  const find = async (wanted) => {
    warnings.length = 0;
    const reporter = {
      ...deps.reporter,
      warn: (...warning) => warnings.push(warning)
    };
    const read = await archive(wanted, { ...deps, reporter });
    return findHistory(historiesOf(read, renamed), item, renamed);
  };
  const { number } = readItem(item);
  const known = await find({
    ...request,
    wants: (text) => text.includes(String(number)) || isUnreadable(text)
  });
  const found = known.nearest === null && known.history.meetings.length > 0 ? known : await find(request);
  for (const warning of warnings) deps.reporter.warn(...warning);
  if (found.nearest !== null) {
    const { item: named } = found.history;
    deps.reporter.note(`${named} was not discussed. The nearest item that was is ${found.nearest}.`);
  }
  return { data: found.history, markdown: () => renderPage("history", historyView(found, linksFrom())) };
}
async function decisions(request, deps) {
  const data = decisionsOf(await archive(request, deps));
  return { data, markdown: () => renderPage("decisions", decisionsView(data, linksFrom())) };
}
async function actions(request, deps) {
  const groups = await archives(request, deps);
  const data = { actions: groups.flatMap((group) => actionsOf(group, group.register).actions) };
  return { data, markdown: () => renderPage("actions", actionsView(data, linksFrom())) };
}
function isUnreadable(text) {
  return tooDeepLine(text) !== void 0;
}
async function renamedIn(location, deps) {
  if (findConfigPath(location, deps) === null) return {};
  return (await loadConfig(location, deps)).renamed;
}
export {
  actions,
  decisions,
  history
};
