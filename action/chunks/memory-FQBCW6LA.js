import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  actionsView,
  decisionsView,
  historyView,
  linksFrom
} from "./chunk-TYS4GRJF.js";
import {
  renderPage
} from "./chunk-IPXUM3I5.js";
import "./chunk-HODSAISJ.js";
import "./chunk-O2IUEISG.js";
import {
  archive,
  archives
} from "./chunk-I6VNL2MZ.js";
import {
  actionsOf,
  newestRepository,
  oldestFirst
} from "./chunk-36EUJTR6.js";
import "./chunk-CY25UX2C.js";
import "./chunk-5VX35QSF.js";
import "./chunk-OL3LNPTZ.js";
import "./chunk-KUT6JS5H.js";
import {
  findConfigPath,
  loadConfig
} from "./chunk-ERFXDYCV.js";
import "./chunk-W4WPKJEP.js";
import "./chunk-LFH2JXYZ.js";
import "./chunk-AOVYVACK.js";
import "./chunk-ZTFTWTLL.js";
import {
  parseReference
} from "./chunk-FSKCAWFV.js";
import "./chunk-7OE36FSP.js";
import "./chunk-4OK6KOTS.js";
import "./chunk-QJF3Y4MZ.js";
import "./chunk-RBEEOKVI.js";
import {
  distance
} from "./chunk-2M4NBJXJ.js";
import {
  MinutebookError
} from "./chunk-FKU2CEKY.js";
import "./chunk-CXTPJRVO.js";

// src/memory/decisions.ts
function decisionsOf(archive2) {
  return {
    decisions: oldestFirst(archive2).flatMap(
      ({ path, meeting: { date, decisions: decisions2 } }) => decisions2.map(({ text, item, line }) => ({ text, date, path, line, item }))
    )
  };
}

// src/memory/item-key.ts
function newestName(renamed) {
  const newest = newestRepository(renamed);
  return (reference) => {
    const [repository = "", number = ""] = reference.split("#");
    return `${newest(repository)}#${number}`;
  };
}

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

// src/memory/history.ts
function historiesOf(archive2, renamed) {
  const newest = newestName(renamed);
  const histories = /* @__PURE__ */ new Map();
  for (const { path, meeting } of oldestFirst(archive2)) {
    for (const [item, appearance] of appearancesIn(meeting, path, newest)) {
      const known = histories.get(item.toLowerCase());
      if (known === void 0) histories.set(item.toLowerCase(), { item, meetings: [appearance] });
      else known.meetings.push(appearance);
    }
  }
  return histories;
}
function appearancesIn({ date, items, decisions: decisions2 }, path, newest) {
  const keyOf = (reference) => newest(reference).toLowerCase();
  const found = /* @__PURE__ */ new Map();
  for (const { reference, line, discussed, notes } of items) {
    if (reference === null) continue;
    const key = keyOf(reference);
    const said = decisions2.filter(({ item }) => item !== null && keyOf(item) === key);
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

// src/commands/memory.ts
async function history({ item, ...request }, deps) {
  const [read, renamed] = await Promise.all([archive(request, deps), renamedIn(request, deps)]);
  const found = findHistory(historiesOf(read, renamed), item, renamed);
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
  const data = { actions: groups.flatMap((group) => actionsOf(group).actions) };
  return { data, markdown: () => renderPage("actions", actionsView(data, linksFrom())) };
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
