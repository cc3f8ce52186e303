import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  collectNote,
  collecting,
  findNote,
  joinNote,
  standingMinutes
} from "./chunk-O4K2QPOX.js";
import {
  placeMinutes,
  readNote
} from "./chunk-CWJLBT5U.js";
import "./chunk-ADBIMPOU.js";
import {
  findMeeting,
  settleName
} from "./chunk-KTZMXJFB.js";
import "./chunk-7XWC2KMU.js";
import {
  choose
} from "./chunk-EQP5ENU5.js";
import "./chunk-NBJAILZC.js";
import "./chunk-VVZTCRPI.js";
import {
  meetingTitle
} from "./chunk-TSFZ4646.js";
import "./chunk-6V6HBGSC.js";
import "./chunk-S7ZEH654.js";
import "./chunk-E7PBCUM3.js";
import "./chunk-JTQZVP3Y.js";
import "./chunk-3ASYCRWG.js";
import "./chunk-EYCJMBLM.js";
import "./chunk-FUAXNBKQ.js";
import "./chunk-O2IUEISG.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-MCKVZ7C5.js";
import "./chunk-JRCY5B7H.js";
import "./chunk-NX5WMIG7.js";
import "./chunk-BRGY5SGW.js";
import "./chunk-HSMHP4VM.js";
import {
  confineFiles
} from "./chunk-74CLUI3N.js";
import "./chunk-5PUW3REJ.js";
import "./chunk-VULIDMVA.js";
import "./chunk-XPCZYYKF.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-6YXCTA7A.js";
import "./chunk-M56TRGXG.js";
import "./chunk-KB24C735.js";
import "./chunk-7OE36FSP.js";
import "./chunk-CZWKMPLI.js";
import "./chunk-FR2TILHU.js";
import "./chunk-5K27XXQI.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-2M4NBJXJ.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";
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
