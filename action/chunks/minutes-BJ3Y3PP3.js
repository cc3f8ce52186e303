import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  publishMeetingNote
} from "./chunk-EW52TYSA.js";
import "./chunk-5JGYCS6G.js";
import "./chunk-C5XD43IG.js";
import "./chunk-CQZARALK.js";
import {
  findMeeting
} from "./chunk-QQ3K6YKR.js";
import {
  choose
} from "./chunk-Z5HSTUXC.js";
import "./chunk-36BZKPGY.js";
import {
  gatherMinutes,
  keepMinutes
} from "./chunk-55HKQQQV.js";
import "./chunk-ITIFGVQO.js";
import {
  findPublished
} from "./chunk-IJQLO5RZ.js";
import "./chunk-HXPK4JHQ.js";
import "./chunk-6V6HBGSC.js";
import "./chunk-M5V2ZBYP.js";
import "./chunk-GZE7PX3X.js";
import "./chunk-3NJLIDOE.js";
import "./chunk-GOYOSHXC.js";
import "./chunk-O2IUEISG.js";
import "./chunk-VCCEQK7K.js";
import {
  withScribeFacts
} from "./chunk-6LEFEKWL.js";
import {
  requireTemplate
} from "./chunk-O7YD6KRA.js";
import "./chunk-BC55HFRG.js";
import "./chunk-VLVGIQJU.js";
import "./chunk-YDRGXNOY.js";
import "./chunk-NY5ZTV33.js";
import "./chunk-5EDJ37HV.js";
import "./chunk-GCHCLNJD.js";
import "./chunk-7MDW7SRW.js";
import "./chunk-LNIRBWIP.js";
import {
  minutesPath
} from "./chunk-CTCSMNGY.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-T75GIYZI.js";
import "./chunk-MUPGQRTV.js";
import "./chunk-NX5WMIG7.js";
import "./chunk-MRZKJNFC.js";
import "./chunk-UF67QVGU.js";
import "./chunk-GJRNPI7Q.js";
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
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/commands/minutes.ts
async function minutes({ config, group: id, date, out, write = true, publish = false, includePrivate = false }, given) {
  const deps = confineFiles(config, out, given);
  const group = choose("group", config.groups, id, config);
  await requireTemplate("minutes", group.templates.minutes, config, deps);
  const found = await findMeeting({ config, group, out }, date, deps);
  if (publish) await findPublished(config, await minutesPath(found, found.occurrence, deps), deps);
  const options = { publish, issue: publish, includePrivate };
  const { gathered, place, linked } = await gatherMinutes(found, options, deps);
  const facts = await withScribeFacts({ ...gathered.facts, document: linked }, place, deps);
  const shared = publish ? await publishMeetingNote({ ...gathered, facts }, write, deps) : { link: null, documents: [], warnings: [], failures: [] };
  const document = shared.link ?? linked;
  const made = await keepMinutes(place, { ...facts, document }, { write, publish }, deps);
  return {
    documents: [made, ...shared.documents],
    withheld: gathered.withheld,
    archived: gathered.archived,
    warnings: [...gathered.warnings, ...shared.warnings],
    failures: shared.failures
  };
}
export {
  minutes
};
