import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  collectNote,
  collecting,
  findNote,
  joinNote,
  standingMinutes
} from "./chunk-I56UJS4S.js";
import {
  readNote
} from "./chunk-OJTI7MQT.js";
import "./chunk-LZ6DFRBK.js";
import {
  findMeeting,
  settleName
} from "./chunk-NVHFMCX3.js";
import {
  choose
} from "./chunk-EQP5ENU5.js";
import {
  placeMinutes,
  quorumRule
} from "./chunk-GUPR2OM2.js";
import "./chunk-6LBV2M5H.js";
import "./chunk-PKPEBPUU.js";
import {
  meetingTitle
} from "./chunk-LNOHOUMQ.js";
import "./chunk-6V6HBGSC.js";
import "./chunk-TZX7AMKJ.js";
import "./chunk-MDFO6FMQ.js";
import "./chunk-BF2POQM2.js";
import "./chunk-JX5TMSD4.js";
import "./chunk-O2IUEISG.js";
import "./chunk-H6WOYQCQ.js";
import "./chunk-MB5VXO36.js";
import "./chunk-SKRZJCIE.js";
import "./chunk-NUOQGMZ2.js";
import "./chunk-EAS6JSBP.js";
import "./chunk-2T3J6CQU.js";
import "./chunk-5EDJ37HV.js";
import "./chunk-5HNPZ6NV.js";
import "./chunk-IZJKLEOJ.js";
import "./chunk-MYMQMVUX.js";
import "./chunk-OZC7RMWR.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-U73OWZ3J.js";
import "./chunk-JRCY5B7H.js";
import "./chunk-NX5WMIG7.js";
import "./chunk-BRGY5SGW.js";
import "./chunk-HSMHP4VM.js";
import {
  confineFiles
} from "./chunk-FW2JCCWS.js";
import "./chunk-VWRUPS2I.js";
import "./chunk-VULIDMVA.js";
import "./chunk-XWCTH4J3.js";
import "./chunk-DCLCIMLB.js";
import "./chunk-Z7HUVQWU.js";
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
  const { content, changedAt } = await readNote(source.store, source.note);
  const quorum = await quorumRule(place, deps);
  const revise = (before) => joinNote(before, content, { changedAt, noNotes: group.minutes.noNotes, quorum });
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
