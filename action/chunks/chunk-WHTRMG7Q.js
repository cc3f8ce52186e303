import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  composeMeeting,
  gatherMeeting,
  listedItems,
  meetingTitle
} from "./chunk-ZODD5OHS.js";
import {
  existingFile,
  syncFile
} from "./chunk-UFXTSV5F.js";
import {
  madeDocument,
  planMerge
} from "./chunk-BX5QY7KX.js";
import {
  renderDocument
} from "./chunk-6DCQ3EWT.js";
import {
  minutesPath
} from "./chunk-IAF5GFNK.js";
import {
  readMinutes
} from "./chunk-IPNKQPST.js";
import {
  MinutebookError
} from "./chunk-FKU2CEKY.js";

// src/sync/find-note.ts
function noteOf(notes, { title, link }) {
  const names = new Set((link ?? "").split(/[/?#]/u).filter((part) => part !== ""));
  const linked = notes.find(({ id, aliases }) => [id, ...aliases].some((name) => names.has(name)));
  return linked ?? titledNotes(notes, title)[0] ?? null;
}
function titledNotes(notes, title) {
  return notes.filter((note) => normalise(note.title) === normalise(title)).sort((a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id));
}
function normalise(title) {
  return title.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
var READINGS = 3;
async function readNote(store, { id, url }) {
  for (let reading = 1; ; reading += 1) {
    const there = await store.read(id);
    if (there !== null) return there;
    if (reading === READINGS) throw unreadable(url);
    await store.settle();
  }
}
function unreadable(url) {
  return new MinutebookError("hackmd/unreadable", {
    message: `The note ${url} is there and cannot be read.`,
    why: "Each time it was read HackMD answered 404. A note that was made just now may take a while to show.",
    hint: "Run the same command again: it looks at what is there first, and nothing is made twice."
  });
}

// src/documents/minutes.ts
async function keepMinutes(config, facts, place, where, deps) {
  const { group } = facts;
  const view = composeMeeting(facts);
  const { urls, explanations } = listedItems(view);
  const generated = await renderDocument("minutes", group.templates.minutes, view, config, deps);
  const revise = (existing) => planMerge(existing ?? "", generated);
  const made = await settleMinutes(config, place, revise, where, deps);
  return { ...made, report: { ...made.report, items: urls.length }, explanations };
}
async function settleMinutes(config, place, revise, where, deps) {
  const { group, occurrence, path } = place;
  const title = `Minutes of ${meetingTitle(config, group, occurrence)}`;
  const id = minutesId(place);
  const synced = await syncFile(config, { path, revise, title, id }, where, deps);
  const items = readMinutes(synced.after, { file: path }).items.length;
  return madeDocument(synced, minutesReport(group.id, occurrence, synced.target, items));
}
function minutesReport(group, { date, start }, path, items) {
  return { kind: "minutes", group, date, start, path, items, unplaced: [] };
}
function minutesId({ group, filed }) {
  return ["minutes", group.id, filed];
}
async function placeMinutes(config, { group, occurrence, series }, { out, publish }, deps) {
  const placeOn = (filed) => ({
    group,
    occurrence,
    filed,
    path: minutesPath(config, group, filed, out, deps)
  });
  const stands = async (place) => {
    const document = { path: place.path, id: minutesId(place) };
    return await existingFile(config, document, { publish }, deps) !== null;
  };
  const { date, movedFrom } = occurrence;
  const usual = placeOn(date);
  if (movedFrom === void 0 || series?.on(movedFrom).some(({ cancelled }) => !cancelled)) return usual;
  const first = placeOn(movedFrom);
  return !await stands(usual) && await stands(first) ? first : usual;
}
async function linkedDocument(config, place, { publish }, deps) {
  const { path } = place;
  const document = { path, id: minutesId(place) };
  const text = await existingFile(config, document, { publish }, deps);
  return text === null ? null : readMinutes(text, { file: path }).document;
}
async function gatherMinutes(config, group, found, options, deps) {
  const [meeting, minutes] = await Promise.all([
    gatherMeeting(config, group, found, { ...options, publish: options.issue }, deps),
    placeMinutes(config, { group, ...found }, options, deps).then(async (place) => {
      return { place, linked: await linkedDocument(config, place, options, deps) };
    })
  ]);
  return { meeting, ...minutes };
}

export {
  noteOf,
  titledNotes,
  readNote,
  keepMinutes,
  settleMinutes,
  minutesReport,
  minutesId,
  placeMinutes,
  gatherMinutes
};
