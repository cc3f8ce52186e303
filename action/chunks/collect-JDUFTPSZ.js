import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  collectNote,
  collecting,
  findNote,
  reviseWithNote,
  standingMinutes
} from "./chunk-ABXRHBTL.js";
import {
  readNote
} from "./chunk-OJTI7MQT.js";
import "./chunk-OYWSJW4S.js";
import {
  findMeeting,
  settleName
} from "./chunk-AMZR5WLM.js";
import {
  choose
} from "./chunk-EQP5ENU5.js";
import {
  placeMinutes
} from "./chunk-S24HQS4L.js";
import "./chunk-SQN3AQCS.js";
import "./chunk-B2ZANFAS.js";
import {
  meetingTitle
} from "./chunk-Y4ZKPLRF.js";
import "./chunk-6V6HBGSC.js";
import "./chunk-HBAVGLEV.js";
import "./chunk-ZLZ5MF4H.js";
import "./chunk-YFZUZ7LL.js";
import "./chunk-DIXNXBF3.js";
import "./chunk-O2IUEISG.js";
import "./chunk-PCIHLD6C.js";
import "./chunk-3UH3XHDK.js";
import "./chunk-CHHDOI7Y.js";
import "./chunk-PTAZOMLK.js";
import "./chunk-Z6ABUGX5.js";
import "./chunk-MM6BTNOJ.js";
import "./chunk-5EDJ37HV.js";
import "./chunk-5HNPZ6NV.js";
import "./chunk-OW6KJTIC.js";
import "./chunk-KJFK3ZBQ.js";
import "./chunk-LBK6EX5J.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-H3JIHGG5.js";
import "./chunk-JRCY5B7H.js";
import "./chunk-NX5WMIG7.js";
import "./chunk-BRGY5SGW.js";
import "./chunk-HSMHP4VM.js";
import {
  confineFiles
} from "./chunk-FW2JCCWS.js";
import "./chunk-VWRUPS2I.js";
import "./chunk-VULIDMVA.js";
import "./chunk-6IVY6CMT.js";
import "./chunk-TTIKMP3T.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-SVRL42VY.js";
import "./chunk-6YXCTA7A.js";
import "./chunk-M56TRGXG.js";
import "./chunk-KB24C735.js";
import "./chunk-7OE36FSP.js";
import "./chunk-CZWKMPLI.js";
import "./chunk-FR2TILHU.js";
import "./chunk-DL2273K6.js";
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
