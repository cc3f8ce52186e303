import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  keepAgendaFile
} from "./chunk-XG2AN5NP.js";
import {
  agendaReport,
  agendaView,
  findMeeting,
  issueDocument
} from "./chunk-AMZR5WLM.js";
import {
  choose
} from "./chunk-EQP5ENU5.js";
import {
  openMeetingRenderer
} from "./chunk-SQN3AQCS.js";
import "./chunk-B2ZANFAS.js";
import {
  gatherMeeting,
  listedItems
} from "./chunk-Y4ZKPLRF.js";
import "./chunk-6V6HBGSC.js";
import "./chunk-ZLZ5MF4H.js";
import "./chunk-O2IUEISG.js";
import "./chunk-3UH3XHDK.js";
import {
  requireTemplate
} from "./chunk-CHHDOI7Y.js";
import "./chunk-Z6ABUGX5.js";
import "./chunk-MM6BTNOJ.js";
import "./chunk-5EDJ37HV.js";
import "./chunk-5HNPZ6NV.js";
import "./chunk-OW6KJTIC.js";
import "./chunk-KJFK3ZBQ.js";
import {
  trackerOf
} from "./chunk-LBK6EX5J.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-H3JIHGG5.js";
import "./chunk-JRCY5B7H.js";
import "./chunk-NX5WMIG7.js";
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
    publish && repository !== null ? trackerOf({ config, group }, deps).then((tracker) => tracker.newest(repository)) : null
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
  const { publishIssue } = await import("./publish-issue-FLQXM7RT.js");
  const issue = await publishIssue(meeting, options, deps);
  return { made: issueDocument(issue, meeting), warnings: issue.warnings };
}
export {
  agenda
};
