import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  agendaReport
} from "./chunk-AMZR5WLM.js";
import {
  composeMeeting
} from "./chunk-SQN3AQCS.js";
import {
  existingFile,
  madeDocument,
  planMerge,
  renamesFor,
  syncFile
} from "./chunk-B2ZANFAS.js";
import {
  listedItems
} from "./chunk-Y4ZKPLRF.js";
import {
  instantiate
} from "./chunk-ZLZ5MF4H.js";
import {
  TEMPLATES,
  openTemplate
} from "./chunk-CHHDOI7Y.js";
import {
  meetingKey
} from "./chunk-LBK6EX5J.js";
import {
  outputFolder
} from "./chunk-VWRUPS2I.js";
import {
  toMarkdown
} from "./chunk-6IVY6CMT.js";
import {
  fillPath
} from "./chunk-DL2273K6.js";

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
