import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  collectNote,
  collecting,
  findNote,
  reviseWithNote,
  standingMinutes
} from "./chunk-ZLK2H25X.js";
import {
  readNote
} from "./chunk-C5XD43IG.js";
import "./chunk-CQZARALK.js";
import {
  findMeeting,
  settleName
} from "./chunk-QQ3K6YKR.js";
import {
  choose
} from "./chunk-Z5HSTUXC.js";
import {
  placeMinutes
} from "./chunk-55HKQQQV.js";
import "./chunk-ITIFGVQO.js";
import "./chunk-IJQLO5RZ.js";
import {
  meetingTitle
} from "./chunk-HXPK4JHQ.js";
import "./chunk-6V6HBGSC.js";
import "./chunk-M5V2ZBYP.js";
import "./chunk-GZE7PX3X.js";
import "./chunk-3NJLIDOE.js";
import "./chunk-GOYOSHXC.js";
import "./chunk-O2IUEISG.js";
import "./chunk-VCCEQK7K.js";
import "./chunk-6LEFEKWL.js";
import "./chunk-O7YD6KRA.js";
import "./chunk-BC55HFRG.js";
import "./chunk-YDRGXNOY.js";
import "./chunk-NY5ZTV33.js";
import "./chunk-5EDJ37HV.js";
import "./chunk-GCHCLNJD.js";
import "./chunk-7MDW7SRW.js";
import "./chunk-LNIRBWIP.js";
import "./chunk-CTCSMNGY.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-T75GIYZI.js";
import "./chunk-MUPGQRTV.js";
import "./chunk-NX5WMIG7.js";
import "./chunk-MRZKJNFC.js";
import "./chunk-GJRNPI7Q.js";
import "./chunk-BRGY5SGW.js";
import "./chunk-HSMHP4VM.js";
import {
  confineFiles
} from "./chunk-PJ5TR6RS.js";
import "./chunk-H6Q77UQQ.js";
import "./chunk-3SMG7XOK.js";
import "./chunk-GX47V3EL.js";
import "./chunk-5MK5JZCK.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-42COTETG.js";
import "./chunk-M56TRGXG.js";
import "./chunk-ZF5NENNC.js";
import "./chunk-AYONAZYD.js";
import "./chunk-AN5HRFJC.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-3ADDMMTP.js";
import "./chunk-IAQ4U72M.js";
import "./chunk-PBJCSIP2.js";
import "./chunk-Z56CAOR3.js";
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
  const revise = await reviseWithNote(place, await readNote(source.store, source.note), deps);
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
