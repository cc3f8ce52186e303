import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  publishMeetingNote
} from "./chunk-PSEPTR33.js";
import "./chunk-LM2VOSV5.js";
import "./chunk-4I4T37JO.js";
import "./chunk-U7B6NMI7.js";
import {
  findMeeting
} from "./chunk-R4366CLZ.js";
import {
  choose
} from "./chunk-Z5HSTUXC.js";
import "./chunk-36BZKPGY.js";
import {
  gatherMinutes,
  keepMinutes
} from "./chunk-OCX5ISX2.js";
import "./chunk-ROBXK4LV.js";
import {
  findPublished
} from "./chunk-OXPK7RKB.js";
import "./chunk-WPI5L4H6.js";
import "./chunk-6V6HBGSC.js";
import "./chunk-K3VEKPXB.js";
import "./chunk-HTOMKYPK.js";
import "./chunk-XDBSWAPN.js";
import "./chunk-6GZMGWPX.js";
import "./chunk-O2IUEISG.js";
import "./chunk-VT6S6TRK.js";
import {
  withScribeFacts
} from "./chunk-U4NYVXYL.js";
import {
  requireTemplate
} from "./chunk-WVQ66RZW.js";
import "./chunk-I5KVGWGM.js";
import "./chunk-P2P3KDCJ.js";
import "./chunk-6RAVY4BI.js";
import "./chunk-KF3ENG5Y.js";
import "./chunk-5EDJ37HV.js";
import "./chunk-GCHCLNJD.js";
import "./chunk-6JAIBNJX.js";
import "./chunk-BLWZQSLQ.js";
import {
  minutesPath
} from "./chunk-LDJL66R4.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-7GUTK3BN.js";
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
import "./chunk-RR3MGHIV.js";
import "./chunk-V4RP76EN.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-5GKIV5GQ.js";
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
