import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  keepAgendaFile
} from "./chunk-MX72WSRC.js";
import {
  choose
} from "./chunk-2ND4EXLA.js";
import {
  agendaReport,
  agendaView,
  findMeeting,
  issueDocument,
  openMeetingRenderer
} from "./chunk-3A3YU3SA.js";
import {
  gatherMeeting,
  listedItems
} from "./chunk-3HX52PZU.js";
import "./chunk-XD4Y7CUN.js";
import "./chunk-6V6HBGSC.js";
import "./chunk-GKV3GOKO.js";
import "./chunk-NFSNHFXN.js";
import "./chunk-32BGJYCB.js";
import {
  requireTemplate
} from "./chunk-LR6YVTUU.js";
import "./chunk-HODSAISJ.js";
import "./chunk-O2IUEISG.js";
import "./chunk-36EUJTR6.js";
import "./chunk-CY25UX2C.js";
import "./chunk-5VX35QSF.js";
import "./chunk-OL3LNPTZ.js";
import "./chunk-KUT6JS5H.js";
import "./chunk-NX5WMIG7.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-SVRL42VY.js";
import {
  confineFiles
} from "./chunk-W4WPKJEP.js";
import "./chunk-LFH2JXYZ.js";
import "./chunk-AOVYVACK.js";
import "./chunk-ZTFTWTLL.js";
import "./chunk-Q75C3AKJ.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-6YXCTA7A.js";
import "./chunk-M56TRGXG.js";
import "./chunk-FSKCAWFV.js";
import "./chunk-7OE36FSP.js";
import "./chunk-4OK6KOTS.js";
import "./chunk-WTYJMIUD.js";
import "./chunk-QJF3Y4MZ.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-2M4NBJXJ.js";
import "./chunk-FKU2CEKY.js";
import "./chunk-CXTPJRVO.js";

// src/commands/agenda.ts
async function agenda({ config, group: id, date, write = true, publish = false, includePrivate = false }, given) {
  const deps = confineFiles(config, void 0, given);
  const group = choose("group", config.groups, id, config);
  await requireTemplate("agenda", group.templates.agenda, config, deps);
  const today = group.meeting.schedule === null && !publish ? deps.now.slice(0, "yyyy-mm-dd".length) : void 0;
  const found = await findMeeting({ config, group }, date ?? today, deps);
  const { repository } = group.meeting;
  const [meeting, listed] = await Promise.all([
    gatherMeeting(found, { includePrivate, publish }, deps),
    publish && repository !== null ? deps.openTracker().then((tracker) => tracker.newest(repository)) : null
  ]);
  const isFile = publish && group.agenda.path !== null;
  const how = { apply: write, open: true, ...listed && { listed } };
  const makeDocument = () => publish ? published(meeting, how, deps) : printed(meeting, deps);
  const document = isFile && repository === null ? null : await makeDocument();
  const issue = document?.made.report.url ?? meeting.facts.issue;
  const withIssue = { ...meeting, facts: { ...meeting.facts, issue } };
  const file = isFile ? await keepAgendaFile(config, withIssue, { out: void 0, write, publish }, deps) : null;
  return {
    documents: [document?.made, file].filter((made) => made != null),
    withheld: meeting.withheld,
    archived: meeting.archived,
    warnings: [...meeting.warnings, ...document?.warnings ?? []]
  };
}
async function printed({ meeting, facts }, deps) {
  const { config, group, occurrence } = meeting;
  const view = agendaView(facts);
  const { urls, explanations } = listedItems(view);
  const text = (await openMeetingRenderer("agenda", facts, config, deps))(view, null);
  const report = {
    ...agendaReport(group.id, occurrence, urls.length),
    state: "created",
    url: null,
    added: urls,
    kept: 0
  };
  return { made: { report, before: null, text, explanations }, warnings: [] };
}
async function published(meeting, options, deps) {
  const { publishIssue } = await import("./publish-issue-D5MEVMS6.js");
  const issue = await publishIssue(meeting, options, deps);
  return { made: issueDocument(issue, meeting), warnings: issue.warnings };
}
export {
  agenda
};
