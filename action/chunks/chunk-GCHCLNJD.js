import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  distance
} from "./chunk-Z56CAOR3.js";

// src/memory/people.ts
function tellPeopleApart(lists) {
  const groups = /* @__PURE__ */ new Map();
  for (const [index, list] of lists.entries()) for (const named of list) note(groups, named, index);
  joinLogins(groups);
  const keys = [...groups.keys()];
  for (const key of keys.filter((each) => each.startsWith(NAME))) joinName(groups, key);
  for (const key of keys.filter((each) => each.startsWith(WORD))) joinWord(groups, key);
  const people = new Map([...new Set(groups.values())].map((group) => [group, personOf(group)]));
  const of = (group) => group === void 0 ? null : people.get(group) ?? null;
  return {
    all: [...people.values()],
    find(named) {
      const key = keyOf(named);
      if (key.startsWith(WORD)) return of(groups.get(key) ?? byWord(groups, key.slice(1)));
      return of(groups.get(key) ?? (named.name === null ? void 0 : byName(groups, nameKey(named.name))));
    }
  };
}
var LOGIN = "@";
var NAME = "=";
var WORD = "~";
function keyOf({ name, login }) {
  if (login !== null) return `${LOGIN}${login.toLowerCase()}`;
  const full = nameKey(name ?? "");
  return full.includes(" ") ? `${NAME}${full}` : `${WORD}${(name ?? "").trim().toLowerCase()}`;
}
function nameKey(name) {
  const words = name.normalize("NFKD").replace(new RegExp("\\p{M}+", "gu"), "").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
  return words.sort().join(" ");
}
function note(groups, named, index) {
  const key = keyOf(named);
  const { name, login } = named;
  const group = groups.get(key) ?? {
    logins: /* @__PURE__ */ new Set(),
    names: /* @__PURE__ */ new Map(),
    lists: /* @__PURE__ */ new Map(),
    spelt: /* @__PURE__ */ new Map(),
    login: null
  };
  groups.set(key, group);
  group.lists.set(index, group.lists.get(index) ?? named.line);
  if (login !== null) {
    group.login = login;
    group.logins.add(login.toLowerCase());
  }
  if (name === null) return;
  const full = nameKey(name);
  if (full.includes(" ")) group.names.set(full, (group.names.get(full) ?? 0) + 1);
  const times = (group.spelt.get(name) ?? 0) + 1;
  group.spelt.delete(name);
  group.spelt.set(name, times);
}
function meet(a, b) {
  return [...a.lists.keys()].some((list) => b.lists.has(list));
}
function join(groups, into, from) {
  if (into === from) return;
  for (const [key, group] of groups) if (group === from) groups.set(key, into);
  const newer = newestOf(from) >= newestOf(into);
  for (const login of from.logins) into.logins.add(login);
  for (const [list, line] of from.lists) into.lists.set(list, into.lists.get(list) ?? line);
  for (const [name, times] of from.names) into.names.set(name, (into.names.get(name) ?? 0) + times);
  into.login = newer ? from.login ?? into.login : into.login ?? from.login;
  const [older, latest] = newer ? [into.spelt, from.spelt] : [from.spelt, into.spelt];
  into.spelt = new Map(older);
  for (const [name, times] of latest) {
    into.spelt.delete(name);
    into.spelt.set(name, times + (older.get(name) ?? 0));
  }
}
function newestOf({ lists }) {
  return Math.max(...lists.keys());
}
function joinLogins(groups) {
  const byFullName = /* @__PURE__ */ new Map();
  for (const group of new Set(groups.values())) {
    if (group.logins.size === 0) continue;
    for (const name of group.names.keys()) byFullName.set(name, [...byFullName.get(name) ?? [], group]);
  }
  for (const [first, ...others] of byFullName.values()) {
    if (first === void 0) continue;
    for (const other of others) {
      const [into, from] = [first, other].map((group) => currentOf(groups, group));
      if (into !== void 0 && from !== void 0 && !meet(into, from)) join(groups, into, from);
    }
  }
}
function currentOf(groups, { logins }) {
  const [login = ""] = logins;
  return groups.get(`${LOGIN}${login}`);
}
function joinName(groups, key) {
  const own = groups.get(key);
  if (own === void 0) return;
  const full = key.slice(1);
  const found = byName(groups, full, own) ?? bySpelling(groups, full, own);
  if (found !== void 0) join(groups, found, own);
}
function byName(groups, full, except) {
  const called = [...new Set(groups.values())].filter((group) => group !== except && group.names.has(full));
  return called.sort((a, b) => (b.names.get(full) ?? 0) - (a.names.get(full) ?? 0))[0];
}
var SHORTEST = 9;
function bySpelling(groups, full, own) {
  if (full.length < SHORTEST) return void 0;
  const near = [...new Set(groups.values())].filter(
    (group) => group !== own && !meet(group, own) && [...group.names.keys()].some(
      (name) => Math.abs(name.length - full.length) <= 1 && distance(name, full) === 1
    )
  );
  return near.length === 1 ? near[0] : void 0;
}
function joinWord(groups, key) {
  const own = groups.get(key);
  const word = key.slice(1);
  const found = groups.get(`${LOGIN}${word}`) ?? byWord(groups, word);
  if (own === void 0 || found === void 0 || found === own) return;
  if (found.logins.has(word) || !meet(found, own)) join(groups, found, own);
}
function byWord(groups, word) {
  const login = groups.get(`${LOGIN}${word}`);
  if (login !== void 0) return login;
  const key = nameKey(word);
  const called = [...new Set(groups.values())].filter(
    (group) => [...group.names.keys()].some((name) => name.split(" ").includes(key))
  );
  return called.length === 1 ? called[0] : void 0;
}
function personOf({ spelt, login, lists }) {
  const names = [...spelt.keys()].toReversed().filter((name2) => name2.toLowerCase() !== login?.toLowerCase());
  const name = names.find((each) => (spelt.get(each) ?? 0) > 1) ?? names[0] ?? null;
  return { name, login, lists };
}

export {
  tellPeopleApart
};
