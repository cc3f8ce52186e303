import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  publishMeetingNote
} from "./chunk-NXO3CWEE.js";
import "./chunk-FL4SU5AZ.js";
import "./chunk-OJTI7MQT.js";
import "./chunk-LZ6DFRBK.js";
import {
  findMeeting
} from "./chunk-NVHFMCX3.js";
import {
  choose
} from "./chunk-EQP5ENU5.js";
import "./chunk-E6G4FHAG.js";
import {
  gatherMinutes,
  keepMinutes
} from "./chunk-GUPR2OM2.js";
import "./chunk-6LBV2M5H.js";
import {
  findPublished
} from "./chunk-PKPEBPUU.js";
import "./chunk-LNOHOUMQ.js";
import "./chunk-6V6HBGSC.js";
import "./chunk-TZX7AMKJ.js";
import "./chunk-MDFO6FMQ.js";
import "./chunk-BF2POQM2.js";
import "./chunk-JX5TMSD4.js";
import "./chunk-O2IUEISG.js";
import "./chunk-H6WOYQCQ.js";
import {
  withScribeFacts
} from "./chunk-MB5VXO36.js";
import {
  requireTemplate
} from "./chunk-SKRZJCIE.js";
import "./chunk-NUOQGMZ2.js";
import "./chunk-HINTOAJ6.js";
import "./chunk-EAS6JSBP.js";
import "./chunk-2T3J6CQU.js";
import "./chunk-5EDJ37HV.js";
import "./chunk-5HNPZ6NV.js";
import "./chunk-IZJKLEOJ.js";
import "./chunk-MYMQMVUX.js";
import {
  minutesPath
} from "./chunk-OZC7RMWR.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-U73OWZ3J.js";
import "./chunk-JRCY5B7H.js";
import "./chunk-NX5WMIG7.js";
import "./chunk-UF67QVGU.js";
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
