import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  publishMeetingNote
} from "./chunk-DKWW7UU4.js";
import "./chunk-NTCJCENX.js";
import {
  gatherMinutes,
  keepMinutes
} from "./chunk-CWJLBT5U.js";
import "./chunk-ADBIMPOU.js";
import {
  findMeeting
} from "./chunk-KTZMXJFB.js";
import "./chunk-7XWC2KMU.js";
import {
  choose
} from "./chunk-EQP5ENU5.js";
import "./chunk-JQMTMTRQ.js";
import "./chunk-VVZTCRPI.js";
import "./chunk-TSFZ4646.js";
import "./chunk-6V6HBGSC.js";
import "./chunk-S7ZEH654.js";
import {
  requireTemplate
} from "./chunk-E7PBCUM3.js";
import "./chunk-4OOIEP2H.js";
import "./chunk-JTQZVP3Y.js";
import "./chunk-3ASYCRWG.js";
import {
  minutesPath,
  withScribeFacts
} from "./chunk-EYCJMBLM.js";
import {
  findPublished
} from "./chunk-FUAXNBKQ.js";
import "./chunk-O2IUEISG.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-MCKVZ7C5.js";
import "./chunk-JRCY5B7H.js";
import "./chunk-NX5WMIG7.js";
import "./chunk-LPDJKFPF.js";
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
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/commands/minutes.ts
async function minutes({ config, group: id, date, out, write = true, publish = false, includePrivate = false }, given) {
  const deps = confineFiles(config, out, given);
  const group = choose("group", config.groups, id, config);
  await requireTemplate("minutes", group.templates.minutes, config, deps);
  const found = await findMeeting({ config, group, out }, date, deps);
  if (publish) await findPublished(config, minutesPath(found, found.occurrence, deps), deps);
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
