import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  collectNote,
  collecting,
  findNote,
  joinNote,
  standingMinutes
} from "./chunk-4XEYXTW2.js";
import {
  placeMinutes,
  readNote
} from "./chunk-LTIQDW4V.js";
import "./chunk-2WCUPUYF.js";
import {
  choose
} from "./chunk-2ND4EXLA.js";
import "./chunk-VFFBGYFP.js";
import {
  findMeeting,
  settleName
} from "./chunk-3A3YU3SA.js";
import {
  meetingTitle
} from "./chunk-3HX52PZU.js";
import "./chunk-XD4Y7CUN.js";
import "./chunk-6V6HBGSC.js";
import "./chunk-22JRA3PR.js";
import "./chunk-GKV3GOKO.js";
import "./chunk-NFSNHFXN.js";
import "./chunk-32BGJYCB.js";
import "./chunk-LR6YVTUU.js";
import "./chunk-HODSAISJ.js";
import "./chunk-O2IUEISG.js";
import "./chunk-36EUJTR6.js";
import "./chunk-CY25UX2C.js";
import "./chunk-5VX35QSF.js";
import "./chunk-OL3LNPTZ.js";
import "./chunk-KUT6JS5H.js";
import "./chunk-NX5WMIG7.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-BRGY5SGW.js";
import "./chunk-SVRL42VY.js";
import {
  confineFiles
} from "./chunk-W4WPKJEP.js";
import "./chunk-LFH2JXYZ.js";
import "./chunk-AOVYVACK.js";
import "./chunk-ZTFTWTLL.js";
import "./chunk-Q75C3AKJ.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-6YXCTA7A.js";
import "./chunk-M56TRGXG.js";
import "./chunk-FSKCAWFV.js";
import "./chunk-7OE36FSP.js";
import "./chunk-4OK6KOTS.js";
import "./chunk-WTYJMIUD.js";
import "./chunk-QJF3Y4MZ.js";
import "./chunk-RBEEOKVI.js";
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
  const found = await lastMeeting({ config, group, out }, date, deps);
  const { occurrence } = found;
  const place = await placeMinutes(collecting(found), { publish }, deps);
  const standing = await standingMinutes(place, { publish }, deps);
  const source = await findNote(place, standing, deps);
  if (source === null) throw noNote(meetingTitle(config, group, occurrence), group, occurrence);
  const { content, changedAt } = await readNote(source.store, source.note);
  const revise = (before) => joinNote(before, content, { changedAt, noNotes: group.minutes.noNotes });
  const made = await collectNote(place, revise, { write, publish }, deps);
  return { documents: [made], withheld: 0, warnings: [] };
}
async function lastMeeting(place, date, deps) {
  const found = await findMeeting(place, date, deps);
  if (date !== void 0 || found.series === null) return found;
  const last = found.series.current(deps.now) ?? found.series.previous(deps.now);
  if (last === null) return found;
  return { ...found, occurrence: await settleName(place, last, deps) };
}
function noNotesKept({ id }) {
  return new MinutebookError("config/hackmd", {
    message: `The group ${id} keeps no notes to collect.`,
    why: `groups.${id}.minutes.hackmd is missing in the configuration.`,
    hint: "Add it, as in: hackmd: { team: openjs-nodejs }."
  });
}
function noNote(title, { id }, { date, time }) {
  const day = time === void 0 ? date : `${date}T${time}`;
  return new MinutebookError("hackmd/no-note", {
    message: `There is no note ${title}.`,
    why: "Neither the minutes nor the meeting\u2019s issue link to one that is there, and none has that title.",
    hint: `Make it with: minutebook minutes ${id} --date ${day} --publish.`
  });
}
export {
  collect
};
