import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  publishMeetingNote
} from "./chunk-53OBNH2X.js";
import "./chunk-34DV4QUW.js";
import {
  gatherMinutes,
  keepMinutes
} from "./chunk-WHTRMG7Q.js";
import "./chunk-MYXTLVDI.js";
import {
  findMeeting
} from "./chunk-ZODD5OHS.js";
import {
  findPublished
} from "./chunk-UFXTSV5F.js";
import {
  choose
} from "./chunk-2ND4EXLA.js";
import "./chunk-BX5QY7KX.js";
import "./chunk-ALVRPIJR.js";
import {
  requireTemplate
} from "./chunk-6DCQ3EWT.js";
import "./chunk-KUT6JS5H.js";
import "./chunk-O2IUEISG.js";
import {
  minutesPath,
  withScribeFacts
} from "./chunk-IAF5GFNK.js";
import "./chunk-IPNKQPST.js";
import "./chunk-Q63BUBRZ.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-MGBZKLDD.js";
import "./chunk-RXK5XLIS.js";
import {
  confineFiles
} from "./chunk-7DHQXD6K.js";
import "./chunk-FQSO5JLZ.js";
import "./chunk-FU4EJCAG.js";
import "./chunk-NX6JF5JV.js";
import "./chunk-35S2ARPH.js";
import "./chunk-UPKUXHQM.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-6YXCTA7A.js";
import "./chunk-VNSLETX3.js";
import "./chunk-2M4NBJXJ.js";
import "./chunk-FKU2CEKY.js";
import "./chunk-CXTPJRVO.js";

// src/commands/minutes.ts
async function minutes({ config, group: id, date, out, write = true, publish = false, includePrivate = false }, given) {
  const deps = confineFiles(config, out, given);
  const group = choose("group", config.groups, id, config);
  await requireTemplate("minutes", group.templates.minutes, config, deps);
  const found = await findMeeting(config, group, date, deps);
  if (publish)
    await findPublished(config, minutesPath(config, group, found.occurrence.date, out, deps), deps);
  const options = { out, publish, issue: publish, includePrivate };
  const { meeting, place, linked } = await gatherMinutes(config, group, found, options, deps);
  const facts = await withScribeFacts({ ...meeting.facts, document: linked }, place, config, out, deps);
  const shared = publish ? await publishMeetingNote(config, { ...meeting, facts }, found.series, write, deps) : { link: null, documents: [], warnings: [], failures: [] };
  const made = await keepMinutes(
    config,
    { ...facts, document: shared.link ?? linked },
    place,
    { write, publish },
    deps
  );
  return {
    documents: [made, ...shared.documents],
    withheld: meeting.withheld,
    archived: meeting.archived,
    warnings: [...meeting.warnings, ...shared.warnings],
    failures: shared.failures
  };
}
export {
  minutes
};
