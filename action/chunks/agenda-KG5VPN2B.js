import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  keepAgendaFile
} from "./chunk-MHRP2YZD.js";
import {
  agendaReport,
  agendaView,
  findMeeting,
  issueDocument
} from "./chunk-QQ3K6YKR.js";
import {
  choose
} from "./chunk-Z5HSTUXC.js";
import {
  openMeetingRenderer
} from "./chunk-ITIFGVQO.js";
import "./chunk-IJQLO5RZ.js";
import {
  gatherMeeting,
  listedItems
} from "./chunk-HXPK4JHQ.js";
import "./chunk-6V6HBGSC.js";
import "./chunk-GZE7PX3X.js";
import "./chunk-O2IUEISG.js";
import "./chunk-6LEFEKWL.js";
import {
  requireTemplate
} from "./chunk-O7YD6KRA.js";
import "./chunk-YDRGXNOY.js";
import "./chunk-NY5ZTV33.js";
import "./chunk-5EDJ37HV.js";
import "./chunk-GCHCLNJD.js";
import "./chunk-7MDW7SRW.js";
import "./chunk-LNIRBWIP.js";
import {
  trackerOf
} from "./chunk-CTCSMNGY.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-T75GIYZI.js";
import "./chunk-MUPGQRTV.js";
import "./chunk-NX5WMIG7.js";
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

// src/commands/agenda.ts
async function agenda({
  config,
  group: id,
  date,
  file: wantsFile = false,
  write = true,
  publish = false,
  includePrivate = false
}, given) {
  const deps = confineFiles(config, void 0, given);
  const group = choose("group", config.groups, id, config);
  await requireTemplate("agenda", group.templates.agenda, config, deps);
  const today = group.meeting.schedule === null && !publish ? deps.now.slice(0, "yyyy-mm-dd".length) : void 0;
  const found = await findMeeting({ config, group }, date ?? today, deps);
  const { repository } = group.meeting;
  const [meeting, listed] = await Promise.all([
    gatherMeeting(found, { includePrivate, publish }, deps),
    publish && repository !== null ? trackerOf({ config, group }, deps).then((tracker) => tracker.newest(repository)) : null
  ]);
  const isFile = (publish || wantsFile) && group.agenda.path !== null;
  const how = { apply: write, open: true, ...listed && { listed } };
  const makeDocument = () => publish ? published(meeting, how, deps) : printed(meeting, deps);
  const document = isFile && (!publish || repository === null) ? null : await makeDocument();
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
  const { group, occurrence } = meeting;
  const view = agendaView(facts);
  const { urls, explanations } = listedItems(view);
  const text = (await openMeetingRenderer("agenda", facts, meeting, deps))(view, null);
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
  const { publishIssue } = await import("./publish-issue-GDYIZJUW.js");
  const issue = await publishIssue(meeting, options, deps);
  return { made: issueDocument(issue, meeting), warnings: issue.warnings };
}
export {
  agenda
};
