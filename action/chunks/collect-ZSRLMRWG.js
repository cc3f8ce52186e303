import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  collectNote,
  collectingConfig,
  findNote,
  joinNote,
  standingMinutes
} from "./chunk-72JJI62K.js";
import {
  placeMinutes,
  readNote
} from "./chunk-WHTRMG7Q.js";
import "./chunk-MYXTLVDI.js";
import {
  findMeeting,
  meetingTitle
} from "./chunk-ZODD5OHS.js";
import "./chunk-UFXTSV5F.js";
import {
  choose
} from "./chunk-2ND4EXLA.js";
import "./chunk-BX5QY7KX.js";
import "./chunk-ALVRPIJR.js";
import "./chunk-6DCQ3EWT.js";
import "./chunk-KUT6JS5H.js";
import "./chunk-O2IUEISG.js";
import "./chunk-IAF5GFNK.js";
import "./chunk-IPNKQPST.js";
import "./chunk-Q63BUBRZ.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-MGBZKLDD.js";
import "./chunk-BRGY5SGW.js";
import "./chunk-RXK5XLIS.js";
import {
  confineFiles
} from "./chunk-7DHQXD6K.js";
import "./chunk-FQSO5JLZ.js";
import "./chunk-FU4EJCAG.js";
import "./chunk-NX6JF5JV.js";
import "./chunk-35S2ARPH.js";
import "./chunk-UPKUXHQM.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-6YXCTA7A.js";
import "./chunk-VNSLETX3.js";
import "./chunk-2M4NBJXJ.js";
import {
  MinutebookError
} from "./chunk-FKU2CEKY.js";
import "./chunk-CXTPJRVO.js";

// src/commands/collect.ts
async function collect({ config, group: id, date, out, write = true, publish = false }, given) {
  const deps = confineFiles(config, out, given);
  const group = choose("group", config.groups, id, config);
  if (group.minutes.hackmd === null) throw noNotesKept(group);
  const found = await lastMeeting(config, group, date, deps);
  const { occurrence } = found;
  const collecting = collectingConfig(config, group);
  const place = await placeMinutes(collecting, { group, ...found }, { out, publish }, deps);
  const standing = await standingMinutes(config, place, { publish }, deps);
  const source = await findNote(config, place, standing, deps);
  if (source === null) throw noNote(meetingTitle(config, group, occurrence), group, occurrence);
  const { content, changedAt } = await readNote(source.store, source.note);
  const revise = (before) => joinNote(before, content, changedAt);
  const made = await collectNote(config, place, revise, { write, publish }, deps);
  return { documents: [made], withheld: 0, warnings: [] };
}
async function lastMeeting(config, group, date, deps) {
  const found = await findMeeting(config, group, date, deps);
  if (date !== void 0 || found.series === null) return found;
  const last = found.series.current(deps.now) ?? found.series.previous(deps.now);
  return last === null ? found : { ...found, occurrence: last };
}
function noNotesKept({ id }) {
  return new MinutebookError("config/hackmd", {
    message: `The group ${id} keeps no notes to collect.`,
    why: `groups.${id}.minutes.hackmd is missing in the configuration.`,
    hint: "Add it, as in: hackmd: { team: openjs-nodejs }."
  });
}
function noNote(title, { id }, { date }) {
  return new MinutebookError("hackmd/no-note", {
    message: `There is no note ${title}.`,
    why: "Neither the minutes nor the meeting\u2019s issue link to one that is there, and none has that title.",
    hint: `Make it with: minutebook minutes ${id} --date ${date} --publish.`
  });
}
export {
  collect
};
