import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  agendaReport
} from "./chunk-QQ3K6YKR.js";
import {
  composeMeeting
} from "./chunk-ITIFGVQO.js";
import {
  existingFile,
  madeDocument,
  planMerge,
  renamesFor,
  syncFile
} from "./chunk-IJQLO5RZ.js";
import {
  listedItems
} from "./chunk-HXPK4JHQ.js";
import {
  instantiate
} from "./chunk-GZE7PX3X.js";
import {
  TEMPLATES,
  openTemplate
} from "./chunk-O7YD6KRA.js";
import {
  meetingKey
} from "./chunk-CTCSMNGY.js";
import {
  outputFolder
} from "./chunk-H6Q77UQQ.js";
import {
  toMarkdown
} from "./chunk-GX47V3EL.js";
import {
  fillPath
} from "./chunk-AN5HRFJC.js";

// src/documents/agenda-file.ts
import { resolve } from "node:path";
async function keepAgendaFile(config, { facts, title }, { out, write, publish }, deps) {
  const { group, occurrence } = facts;
  const template = group.agenda.path;
  if (template === null) return null;
  const documentOn = (filed) => {
    const values = { group: group.id, ...filed, isTimed: filed.time !== void 0 };
    const path = resolve(outputFolder(config, out, deps), fillPath(template, values));
    return { path, id: ["agenda", group.id, meetingKey(filed)] };
  };
  const existingOf = (document2) => existingFile(config, document2, { publish }, deps);
  const usual = documentOn(occurrence);
  const first = occurrence.movedFrom === void 0 ? usual : documentOn({ date: occurrence.movedFrom });
  const isBegun = first !== usual && await existingOf(usual) === null && await existingOf(first) !== null;
  const document = isBegun ? first : usual;
  const view = composeMeeting(facts);
  const form = await openTemplate("agenda", group.templates.agenda, config, deps);
  const { shape } = TEMPLATES.agenda;
  const generated = toMarkdown(instantiate(form, view, { shape, target: "file" }));
  const renamed = await renamesFor(config, await existingOf(document), generated, deps);
  const revise = (existing) => planMerge(existing ?? "", generated, { renamed });
  const synced = await syncFile(
    config,
    { ...document, revise, title: `Agenda of ${title}` },
    { write, publish },
    deps
  );
  const { urls, explanations } = listedItems(view);
  return madeDocument(
    synced,
    { ...agendaReport(group.id, occurrence, urls.length), path: synced.target },
    explanations
  );
}

export {
  keepAgendaFile
};
