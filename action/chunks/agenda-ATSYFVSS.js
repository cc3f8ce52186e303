import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  agendaReport,
  agendaView,
  findMeeting,
  gatherMeeting,
  issueDocument,
  listedItems
} from "./chunk-ZODD5OHS.js";
import {
  choose
} from "./chunk-2ND4EXLA.js";
import "./chunk-BX5QY7KX.js";
import {
  renderDocument,
  requireTemplate
} from "./chunk-6DCQ3EWT.js";
import "./chunk-KUT6JS5H.js";
import "./chunk-O2IUEISG.js";
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
import "./chunk-UPKUXHQM.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-6YXCTA7A.js";
import "./chunk-VNSLETX3.js";
import "./chunk-2M4NBJXJ.js";
import "./chunk-FKU2CEKY.js";
import "./chunk-CXTPJRVO.js";

// src/commands/agenda.ts
async function agenda({ config, group: id, date, write = true, publish = false, includePrivate = false }, given) {
  const deps = confineFiles(config, void 0, given);
  const group = choose("group", config.groups, id, config);
  await requireTemplate("agenda", group.templates.agenda, config, deps);
  const today = group.meeting.schedule === null && !publish ? deps.now.slice(0, "yyyy-mm-dd".length) : void 0;
  const found = await findMeeting(config, group, date ?? today, deps);
  const { repository } = group.meeting;
  const [meeting, listed] = await Promise.all([
    gatherMeeting(config, group, found, { includePrivate, publish }, deps),
    publish && repository !== null ? deps.openTracker().then((tracker) => tracker.newest(repository)) : null
  ]);
  const document = publish ? await published(config, meeting, found, { apply: write, open: true, ...listed && { listed } }, deps) : await printed(config, meeting, found.occurrence, deps);
  return {
    documents: [document.made],
    withheld: meeting.withheld,
    archived: meeting.archived,
    warnings: [...meeting.warnings, ...document.warnings]
  };
}
async function printed(config, { facts }, occurrence, deps) {
  const { group } = facts;
  const view = agendaView(facts);
  const { urls, explanations } = listedItems(view);
  const text = await renderDocument("agenda", group.templates.agenda, view, config, deps);
  const report = {
    ...agendaReport(group.id, occurrence, urls.length),
    state: "created",
    url: null,
    added: urls,
    kept: 0
  };
  return { made: { report, before: null, text, explanations }, warnings: [] };
}
async function published(config, meeting, { series }, options, deps) {
  const { publishIssue } = await import("./publish-issue-6TVDANHW.js");
  const issue = await publishIssue(config, meeting, series, options, deps);
  return { made: issueDocument(issue, meeting), warnings: issue.warnings };
}
export {
  agenda
};
