import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  agendaReport
} from "./chunk-R4366CLZ.js";
import {
  composeMeeting
} from "./chunk-ROBXK4LV.js";
import {
  existingFile,
  madeDocument,
  planMerge,
  renamesFor,
  syncFile
} from "./chunk-OXPK7RKB.js";
import {
  listedItems
} from "./chunk-WPI5L4H6.js";
import {
  instantiate
} from "./chunk-HTOMKYPK.js";
import {
  TEMPLATES,
  openTemplate
} from "./chunk-WVQ66RZW.js";
import {
  meetingKey
} from "./chunk-LDJL66R4.js";
import {
  outputFolder
} from "./chunk-H6Q77UQQ.js";
import {
  toMarkdown
} from "./chunk-RR3MGHIV.js";
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
