import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  keepAgendaFile
} from "./chunk-MX72WSRC.js";
import {
  shareNote
} from "./chunk-7WYQMY4H.js";
import {
  collectNote,
  collected,
  collecting,
  findNote,
  joinNote,
  standingMinutes
} from "./chunk-4XEYXTW2.js";
import {
  gatherMinutes,
  keepMinutes,
  placeMinutes,
  readNote
} from "./chunk-LTIQDW4V.js";
import {
  joinGatherings
} from "./chunk-Z46KNKKV.js";
import {
  readTrace
} from "./chunk-2WCUPUYF.js";
import {
  update,
  updatePath
} from "./chunk-4CLNML6F.js";
import "./chunk-2ND4EXLA.js";
import {
  announce,
  changedMeetings,
  finishedIssues,
  minuteText,
  publishIssue,
  startText
} from "./chunk-V4YBX5XV.js";
import {
  closeIssue
} from "./chunk-VFFBGYFP.js";
import {
  documentIn,
  findIssue,
  issueDocument,
  settleName
} from "./chunk-3A3YU3SA.js";
import {
  finishedMeetings,
  isRecent,
  meetingsToPrepare,
  nextPreparation
} from "./chunk-JYVTIAUN.js";
import {
  wantedIssue
} from "./chunk-3HX52PZU.js";
import {
  committedAt
} from "./chunk-XD4Y7CUN.js";
import {
  trustOf
} from "./chunk-6V6HBGSC.js";
import {
  duePeriod
} from "./chunk-JFXC3AHK.js";
import {
  isUntouched
} from "./chunk-22JRA3PR.js";
import {
  openSeries
} from "./chunk-GKV3GOKO.js";
import "./chunk-MKADOGV4.js";
import "./chunk-NFSNHFXN.js";
import "./chunk-32BGJYCB.js";
import {
  requireTemplate
} from "./chunk-LR6YVTUU.js";
import "./chunk-HODSAISJ.js";
import "./chunk-O2IUEISG.js";
import {
  withScribeFacts
} from "./chunk-36EUJTR6.js";
import "./chunk-CY25UX2C.js";
import "./chunk-5VX35QSF.js";
import "./chunk-OL3LNPTZ.js";
import "./chunk-KUT6JS5H.js";
import "./chunk-NX5WMIG7.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-LPDJKFPF.js";
import "./chunk-BRGY5SGW.js";
import {
  remembering
} from "./chunk-SVRL42VY.js";
import {
  confineFiles
} from "./chunk-W4WPKJEP.js";
import {
  configFolder
} from "./chunk-LFH2JXYZ.js";
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
import {
  isMinutebookError
} from "./chunk-FKU2CEKY.js";
import "./chunk-CXTPJRVO.js";

// src/commands/run/tasks.ts
async function attempt(name, work) {
  try {
    return done(name, await work());
  } catch (error) {
    return failed(name, error);
  }
}
function done(name, { documents, warnings = [], failures = [], reason }) {
  const report = documents[0]?.report;
  const { state = "nothing", path = null, url = null } = report ?? {};
  return { report: { ...name, state, path, url, reason }, documents, warnings, failures };
}
function failed(name, error) {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    report: { ...name, state: "failed", path: null, url: null, reason },
    documents: [],
    warnings: [],
    failures: [error]
  };
}
async function openGroups(config, deps) {
  const fetched = remembering();
  const fetchText = (url, label) => fetched(url, () => deps.fetchText(url, label));
  const groups = [];
  const failures = [];
  const opened = await Promise.allSettled(
    config.groups.map((group) => openSeries(config, group, { ...deps, fetchText }))
  );
  for (const [index, group] of config.groups.entries()) {
    const series = opened[index];
    if (series?.status === "rejected") {
      const task = group.meeting.repository === null ? "minutes" : "issue";
      failures.push(failed({ task, group: group.id }, series.reason));
    } else if (series?.value) groups.push({ group, series: series.value });
  }
  return { groups, failures };
}
function shareListings(deps) {
  const issues = remembering();
  return {
    ...deps,
    async openTracker() {
      const tracker = await deps.openTracker();
      const newest = (repository) => issues(repository, () => tracker.newest(repository));
      return { ...tracker, newest };
    }
  };
}
function shareNotes(deps) {
  const notes = remembering();
  return {
    ...deps,
    async openNotes(team) {
      const store = await deps.openNotes(team);
      const list = (freshness) => freshness === "fresh" ? store.list(freshness) : notes(team ?? "", () => store.list());
      return { ...store, list };
    }
  };
}

// src/commands/run/collect-meeting.ts
function collectMeeting({ group, series }, { occurrence, isRecent: isRecent2 }, { config, options, shared }) {
  const name = { task: "collect", group: group.id, date: occurrence.date };
  return attempt(name, async () => {
    const meeting = collecting({ config, group, occurrence, series, out: options.out });
    const place = await placeMinutes(meeting, options, shared);
    const standing = await standingMinutes(place, options, shared);
    const { trace } = readTrace(standing ?? "");
    if (!isRecent2 && trace.note !== null) return { documents: [], reason: "its note was collected" };
    const found = await findNote(place, standing, shared);
    if (found === null) return { documents: [], reason: "the meeting has no note" };
    const { note, store } = found;
    const times = { now: shared.now, ended: occurrence.end ?? occurrence.start ?? shared.now };
    if (!isWorthReading(note.changedAt, trace.changedAt, times)) {
      if (standing === null || trace.note === null) {
        return { documents: [], reason: "nobody has written in the note since it was read" };
      }
      const revise2 = (before) => collected(before, before ?? standing);
      const made2 = await collectNote(place, revise2, options, shared);
      return { documents: [made2], reason: "the note has not changed since it was collected" };
    }
    const { content, changedAt } = await readNote(store, note);
    if (isUntouched(content)) return { documents: [], reason: "nobody wrote in the note" };
    const revise = (before) => joinNote(before, content, { changedAt, noNotes: group.minutes.noNotes });
    const made = await collectNote(place, revise, options, shared);
    return { documents: [made], reason: "the meeting is over" };
  });
}
var HOUR = 36e5;
var DAY = 24 * HOUR;
var FRESH = 12 * HOUR;
var DAILY = 6 * HOUR;
function isWorthReading(changedAt, collected2, { now, ended }) {
  if (changedAt === null) return true;
  const [changed, at] = [Date.parse(changedAt), Date.parse(now)];
  if (collected2 !== null) return changed > Date.parse(collected2);
  const age = at - changed;
  return at - Date.parse(ended) < DAY || age < FRESH || age % DAY < DAILY;
}

// src/commands/run/write-meeting.ts
async function writeMeeting(meeting, work, deps) {
  const { group } = meeting.facts;
  const hasRepository = group.meeting.repository !== null;
  const hasNote = group.minutes.hackmd !== null;
  let { facts } = meeting;
  const first = { ...work, isListed: true };
  let issue = hasRepository && !work.hasIssue ? await writeIssue({ ...meeting, facts }, first, deps) : null;
  facts = { ...facts, issue: issue?.report.url ?? facts.issue };
  const note = hasNote ? await writeNote({ ...meeting, facts }, work, deps) : null;
  facts = { ...facts, document: note?.report.url ?? facts.document };
  const isLinked = facts.document === meeting.facts.document;
  if (hasRepository && (work.hasIssue || issue?.report.state === "created" && !isLinked)) {
    const later = await writeIssue({ ...meeting, facts }, { ...work, isListed: work.hasIssue }, deps);
    issue = issue === null ? later : joined(issue, later);
    facts = { ...facts, issue: issue.report.url ?? facts.issue };
  }
  const hasFile = group.agenda.path !== null;
  const file = hasFile ? await writeAgendaFile({ ...meeting, facts }, work, deps) : null;
  const minutes = await attempt(named("minutes", meeting), async () => ({
    documents: [await keepMinutes(work.place, facts, work.options, deps)],
    reason: reasonOf(meeting)
  }));
  return [issue, note, file, minutes].filter((result) => result !== null);
}
function writeIssue(meeting, work, deps) {
  return attempt(named("issue", meeting), async () => {
    const { listed, isListed, options } = work;
    const how = { apply: options.write, open: true, ...isListed && { listed } };
    const issue = await publishIssue(meeting, how, deps);
    return {
      documents: [issueDocument(issue, meeting)],
      warnings: issue.warnings,
      reason: reasonOf(meeting)
    };
  });
}
function writeAgendaFile(meeting, { options }, deps) {
  return attempt(named("agenda", meeting), async () => {
    const { out, write, publish } = options;
    const made = await keepAgendaFile(meeting.meeting.config, meeting, { out, write, publish }, deps);
    return { documents: made === null ? [] : [made], reason: reasonOf(meeting) };
  });
}
function writeNote(meeting, { options }, deps) {
  return attempt(named("note", meeting), async () => {
    const note = await shareNote(meeting, { linked: meeting.facts.document, apply: options.write }, deps);
    return { ...note, reason: reasonOf(meeting) };
  });
}
function joined(opened, later) {
  if (later.report.state === "failed")
    return { ...opened, failures: [...opened.failures, ...later.failures] };
  const documents = later.documents.map((document) => ({
    ...document,
    before: null,
    report: {
      ...document.report,
      state: "created",
      added: opened.documents[0]?.report.added ?? document.report.added,
      kept: 0
    }
  }));
  return {
    ...later,
    report: { ...later.report, state: "created" },
    documents,
    warnings: [...opened.warnings, ...later.warnings]
  };
}
function named(task, { facts: { group, occurrence } }) {
  return { task, group: group.id, date: occurrence.date };
}
function reasonOf({ facts }) {
  return `the meeting starts ${startText(facts.occurrence)}`;
}

// src/commands/run/prepare-meeting.ts
async function prepareMeeting({ group, series }, occurrence, { config, options, shared }, deps) {
  const { repository } = group.meeting;
  try {
    await requireTemplate("agenda", group.templates.agenda, config, deps);
    await requireTemplate("minutes", group.templates.minutes, config, deps);
    const meeting = { config, group, occurrence, series, out: options.out };
    const how = { ...options, issue: true, evenUnreadable: true };
    const [{ gathered, place, linked }, listed] = await Promise.all([
      gatherMinutes(meeting, how, deps),
      repository === null ? [] : shared.openTracker().then((tracker) => tracker.newest(repository))
    ]);
    const { issue } = repository === null ? { issue: null } : await findIssue(listed, wantedIssue(config, group, repository, occurrence), trustOf(config, deps));
    if (issue?.state === "closed") return dropped(group.id, occurrence, issue.url);
    const document = linked ?? documentIn(issue?.body ?? "");
    const known = { ...gathered.facts, document, issue: issue?.url ?? gathered.facts.issue };
    const facts = await withScribeFacts(known, place, deps);
    const work = { place, listed, hasIssue: issue !== null, options };
    const results = await writeMeeting({ ...gathered, facts }, work, deps);
    const { withheld, archived, warnings } = gathered;
    return { results, withheld, archived, warnings };
  } catch (error) {
    const tasks = repository === null ? ["minutes"] : ["issue", "minutes"];
    const [first, ...others] = tasks.map(
      (task) => failed({ task, group: group.id, date: occurrence.date }, error)
    );
    const quiet = others.map((other) => ({ ...other, failures: [] }));
    return { results: first === void 0 ? [] : [first, ...quiet], withheld: 0, archived: 0, warnings: [] };
  }
}
function dropped(group, { date }, url) {
  const reason = "its issue was closed before the meeting";
  const report = { task: "issue", group, date, state: "nothing", path: null, url, reason };
  return {
    results: [{ report, documents: [], warnings: [], failures: [] }],
    withheld: 0,
    archived: 0,
    warnings: []
  };
}

// src/commands/run/tend-issues.ts
async function tendIssues({ group, series }, { config, options, shared }) {
  const { repository } = group.meeting;
  if (repository === null) return null;
  let url;
  const result = await attempt({ task: "issue", group: group.id }, async () => {
    const tracker = await shared.openTracker();
    const trust = trustOf(config, shared);
    const listed = await tracker.newest(repository);
    const [changed, finished] = await Promise.all([
      changedMeetings({ tracker, listed, trust }, { group, series }, shared.now),
      finishedIssues({ config, group, series }, listed, shared)
    ]);
    if (options.write) {
      await announce({ tracker, trust }, changed);
      for (const issue of finished) await closeIssue(tracker, issue, "completed");
    }
    url = changed[0]?.issue.url ?? finished[0]?.url;
    const closed = finished.map((issue) => `${issue.url} is finished.`);
    return { documents: [], reason: [...changed.map(({ text }) => text), ...closed].join(" ") };
  });
  if (result.report.state === "failed") return result;
  return url === void 0 ? null : { ...result, report: { ...result.report, state: "updated", url } };
}

// src/commands/run/write-update.ts
async function writeUpdate(config, role, options, deps) {
  const period = duePeriod(deps.now, role.timezone);
  if (period === null) return null;
  const isOver = Date.parse(deps.now) >= Date.parse(period.to);
  const name = { task: "update", role: role.id, period: period.id };
  let withheld = 0;
  let archived = 0;
  const result = await attempt(name, async () => {
    if (options.publish && isOver) {
      const committed = await committedAt(config, updatePath(config, role, period, options.out, deps), deps);
      if (committed !== null && Date.parse(committed) >= Date.parse(period.to)) {
        return { documents: [], reason: `committed on ${committed.slice(0, "yyyy-mm-dd".length)}` };
      }
    }
    const { out, ...how } = options;
    const request = { config, role: role.id, period: period.id, ...how, ...out !== void 0 && { out } };
    const made = await update(request, deps);
    withheld = made.withheld;
    archived = made.archived ?? 0;
    return { ...made, reason: isOver ? "the month is over" : "the month is nearly over" };
  });
  return { result, withheld, archived };
}

// src/commands/run/run.ts
async function run({ config, out, write = true, publish = false, includePrivate = false }, given) {
  const deps = shareNotes(withJoinedSource(confineFiles(config, out, given)));
  const publishes = publish || out === void 0 && await isRepositoryKnown(config, deps);
  const options = { out, write, publish: publishes, includePrivate };
  const context = { config, options, shared: shareListings(deps) };
  const [{ opened, meetings }, updates] = await Promise.all([
    openGroups(config, deps).then(async (groups) => ({
      opened: groups,
      meetings: await Promise.all(groups.groups.map((group) => serveGroup(group, context, deps)))
    })),
    Promise.all(config.roles.map((role) => writeUpdate(config, role, options, deps)))
  ]);
  const prepared = meetings.flatMap(({ prepared: each }) => each);
  const results = [
    ...opened.failures,
    ...meetings.flatMap((meeting) => meeting.results),
    ...updates.flatMap((updated) => updated === null ? [] : [updated.result])
  ];
  const sumOf = (count) => [...prepared, ...updates].reduce((sum, each) => sum + (each?.[count] ?? 0), 0);
  return {
    documents: results.flatMap(({ documents }) => documents),
    withheld: sumOf("withheld"),
    archived: sumOf("archived"),
    warnings: [
      ...prepared.flatMap(({ warnings }) => warnings),
      ...results.flatMap(({ warnings }) => warnings)
    ],
    failures: results.flatMap(({ failures }) => failures),
    tasks: results.map(({ report }) => report),
    next: nextInLine(opened.groups, deps.now)
  };
}
async function serveGroup(group, context, deps) {
  const { series } = group;
  const { meeting, minutes } = group.group;
  const { config, shared } = context;
  const settled = (occurrences) => Promise.all(
    occurrences.map((occurrence) => settleName({ config, group: group.group }, occurrence, shared))
  );
  const [upcoming, over] = await Promise.all([
    settled(meetingsToPrepare(series, meeting.openBefore, deps.now)),
    settled(minutes.hackmd === null ? [] : finishedMeetings(series, deps.now))
  ]);
  const [collected2, tended, prepared] = await Promise.all([
    Promise.all(
      over.map(
        (occurrence) => collectMeeting(group, { occurrence, isRecent: isRecent(occurrence, deps.now) }, context)
      )
    ),
    upcoming.length > 0 ? null : tendIssues(group, context),
    prepareInTurn(group, upcoming, context, deps)
  ]);
  const results = [
    ...collected2,
    ...tended === null ? [] : [tended],
    ...prepared.flatMap((each) => each.results)
  ];
  return { prepared, results };
}
async function prepareInTurn(group, upcoming, context, deps) {
  const prepared = [];
  for (const [index, occurrence] of upcoming.entries()) {
    const shared = index === 0 ? context.shared : deps;
    prepared.push(await prepareMeeting(group, occurrence, { ...context, shared }, deps));
  }
  return prepared;
}
function withJoinedSource(deps) {
  let joined2;
  return {
    ...deps,
    openSource() {
      joined2 ??= deps.openSource().then(joinGatherings);
      return joined2;
    }
  };
}
async function isRepositoryKnown(config, deps) {
  try {
    await deps.findRepository(configFolder(config, deps));
    return true;
  } catch (error) {
    if (!isMinutebookError(error) || error.code !== "usage/repository") throw error;
    deps.reporter.note(`files are written here, not published: ${error.why}`);
    return false;
  }
}
function nextInLine(groups, now) {
  const coming = groups.flatMap(({ group, series }) => {
    const next = nextPreparation(series, group.meeting.openBefore, now);
    return next === null ? [] : [{ id: group.id, ...next }];
  });
  const [first] = coming.sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
  if (first === void 0) return null;
  return `${first.id} on ${first.occurrence.date}, from ${minuteText(first.from)}`;
}
export {
  run
};
