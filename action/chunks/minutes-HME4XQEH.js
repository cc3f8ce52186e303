import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  publishMeetingNote
} from "./chunk-M27UFCMB.js";
import "./chunk-4G4M5WR5.js";
import "./chunk-OJTI7MQT.js";
import "./chunk-OYWSJW4S.js";
import {
  findMeeting
} from "./chunk-AMZR5WLM.js";
import {
  choose
} from "./chunk-EQP5ENU5.js";
import "./chunk-E6G4FHAG.js";
import {
  gatherMinutes,
  keepMinutes
} from "./chunk-S24HQS4L.js";
import "./chunk-SQN3AQCS.js";
import {
  findPublished
} from "./chunk-B2ZANFAS.js";
import "./chunk-Y4ZKPLRF.js";
import "./chunk-6V6HBGSC.js";
import "./chunk-HBAVGLEV.js";
import "./chunk-ZLZ5MF4H.js";
import "./chunk-YFZUZ7LL.js";
import "./chunk-DIXNXBF3.js";
import "./chunk-O2IUEISG.js";
import "./chunk-PCIHLD6C.js";
import {
  withScribeFacts
} from "./chunk-3UH3XHDK.js";
import {
  requireTemplate
} from "./chunk-CHHDOI7Y.js";
import "./chunk-PTAZOMLK.js";
import "./chunk-C4IXVKSC.js";
import "./chunk-Z6ABUGX5.js";
import "./chunk-MM6BTNOJ.js";
import "./chunk-5EDJ37HV.js";
import "./chunk-5HNPZ6NV.js";
import "./chunk-OW6KJTIC.js";
import "./chunk-KJFK3ZBQ.js";
import {
  minutesPath
} from "./chunk-LBK6EX5J.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-H3JIHGG5.js";
import "./chunk-JRCY5B7H.js";
import "./chunk-NX5WMIG7.js";
import "./chunk-UF67QVGU.js";
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
