import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  joinGatherings
} from "./chunk-Z46KNKKV.js";
import {
  heldSince,
  meetingsHeld
} from "./chunk-36BZKPGY.js";
import {
  minutesPart,
  readTrace
} from "./chunk-55HKQQQV.js";
import "./chunk-ITIFGVQO.js";
import "./chunk-IJQLO5RZ.js";
import {
  gatherAgenda,
  meetingsOfAll,
  otherTitles,
  titleOn
} from "./chunk-HXPK4JHQ.js";
import {
  trustOf
} from "./chunk-6V6HBGSC.js";
import {
  membersOf
} from "./chunk-M5V2ZBYP.js";
import {
  renderPage
} from "./chunk-JDR4CBRN.js";
import "./chunk-GZE7PX3X.js";
import "./chunk-3NJLIDOE.js";
import {
  attendanceOf
} from "./chunk-GOYOSHXC.js";
import {
  archiveOf
} from "./chunk-YLTQTJYC.js";
import "./chunk-O2IUEISG.js";
import {
  isUntouched
} from "./chunk-VCCEQK7K.js";
import {
  openSeries
} from "./chunk-6LEFEKWL.js";
import "./chunk-O7YD6KRA.js";
import "./chunk-BC55HFRG.js";
import {
  didNotTakePlace
} from "./chunk-VLVGIQJU.js";
import "./chunk-YDRGXNOY.js";
import {
  rankMeetingIssues
} from "./chunk-NY5ZTV33.js";
import "./chunk-5EDJ37HV.js";
import "./chunk-GCHCLNJD.js";
import {
  actionsOf,
  openActions
} from "./chunk-7MDW7SRW.js";
import "./chunk-LNIRBWIP.js";
import {
  minutesFiles,
  readableText
} from "./chunk-CTCSMNGY.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-T75GIYZI.js";
import "./chunk-MUPGQRTV.js";
import "./chunk-NX5WMIG7.js";
import "./chunk-UF67QVGU.js";
import "./chunk-GJRNPI7Q.js";
import "./chunk-HSMHP4VM.js";
import {
  loadConfig
} from "./chunk-ZGFDLHTH.js";
import "./chunk-PJ5TR6RS.js";
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
import {
  isMinutebookError
} from "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/commands/status.ts
import { relative, sep } from "node:path";

// src/documents/announced-days.ts
async function announcedDays(config, group, source, deps) {
  const { repository, discussion } = group.meeting;
  if (repository === null || discussion !== null) return /* @__PURE__ */ new Map();
  const wanted = { lists: [], fields: {}, newestIssues: [repository] };
  const issues = (await (await source).gather(wanted)).newestIssues.flat();
  const trust = trustOf(config, deps);
  const days = new Set(issues.flatMap(({ title }) => title.match(/\d{4}-\d{2}-\d{2}/gu) ?? []));
  const announced = /* @__PURE__ */ new Map();
  for (const date of days) {
    const others = otherTitles(config, group, { date });
    const question = { repository, title: titleOn(config, group, date), date, others };
    for (const issue of rankMeetingIssues(issues, question)) {
      if (announced.has(date) || !await trust.isKnown(issue.opener)) continue;
      announced.set(date, !didNotTakePlace(issue, date));
    }
  }
  return announced;
}
function meetingsOver(series, announced, now) {
  const scheduled = series === null ? [] : meetingsHeld(series, now);
  const [since, today] = [heldSince(now).slice(0, 10), now.slice(0, 10)];
  const isOff = (day) => day !== void 0 && announced.get(day) === false;
  const isScheduled = (day) => series !== null && (series.on(day).length > 0 || series.plannedFor(day).length > 0);
  const others = [...announced].flatMap(
    ([date, tookPlace]) => tookPlace && date >= since && date < today && !isScheduled(date) ? [{ date }] : []
  );
  return [...scheduled.filter(({ date, movedFrom }) => !isOff(date) && !isOff(movedFrom)), ...others].sort(
    (a, b) => a.date < b.date ? -1 : 1
  );
}

// src/commands/status.ts
async function status({ configs = [], ...location }, deps) {
  const locations = configs.length === 0 ? [location] : configs.map((file) => ({ ...location, file }));
  const loaded = [];
  for (const each of locations) loaded.push(await loadConfig(each, deps));
  const fetched = /* @__PURE__ */ new Map();
  const shared = {
    ...deps,
    // Groups share calendars.
    fetchText(url, label) {
      const text = fetched.get(url) ?? deps.fetchText(url, label);
      fetched.set(url, text);
      return text;
    }
  };
  const source = deps.openSource().then(joinGatherings);
  source.catch(() => {
  });
  const groups = await Promise.all(
    loaded.flatMap((config) => config.groups.map((group) => statusOf(config, group, source, shared)))
  );
  const data = { now: deps.now, groups };
  return { data, markdown: () => renderPage("status", data) };
}
async function statusOf(config, group, source, deps) {
  const told = /* @__PURE__ */ new Set();
  const unknown = (error) => {
    if (!isMinutebookError(error)) throw error;
    const warning = `${group.id}: ${error.message} ${error.why}`;
    if (!told.has(warning)) deps.reporter.warn(warning);
    told.add(warning);
    return null;
  };
  const [waiting, meetings, remembered] = await Promise.all([
    waitingItems(config, group, source, deps).catch(unknown),
    announcedDays(config, group, source, deps).catch(unknown).then((announced) => meetingsOf(config, group, announced ?? /* @__PURE__ */ new Map(), deps)).catch(unknown),
    rememberedOf(config, group, unknown, deps)
  ]);
  const file = config.file === null ? "" : relative(deps.cwd, config.file).split(sep).join("/");
  return {
    config: file,
    group: group.id,
    name: group.name,
    next: meetings?.next ?? null,
    missing: meetings?.missing ?? null,
    unwritten: meetings?.unwritten ?? null,
    uncollected: group.minutes.hackmd === null ? null : meetings?.uncollected ?? null,
    waiting,
    ...remembered
  };
}
async function waitingItems(config, { agenda }, source, deps) {
  const options = {
    includePrivate: false,
    trust: trustOf(config, deps),
    meetings: meetingsOfAll(config, deps)
  };
  const labels = async (names) => names.map((name) => ({ name, known: true, others: [] }));
  const { lists } = await gatherAgenda({ ...await source, labels }, agenda, options);
  return new Set(lists.flatMap(({ items }) => items.map(({ url }) => url))).size;
}
async function meetingsOf(config, group, announced, deps) {
  const series = await openSeries(config, group, deps);
  if (series === null && announced.size === 0) return null;
  const next = series?.next(deps.now) ?? null;
  const files = new Map((await minutesFiles({ config, group }, deps)).map((file) => [file.date, file]));
  const missing = [];
  const unwritten = [];
  const uncollected = [];
  for (const { date, movedFrom } of meetingsOver(series, announced, deps.now)) {
    const found = files.get(date) ?? files.get(movedFrom ?? "");
    if (found === void 0) {
      missing.push(date);
      continue;
    }
    const whole = await readableText(found.path, deps.files);
    const part = minutesPart({ config, group }, found.path, [{ ...found, date: found.date ?? date }]);
    const text = part.read(whole);
    if (whole !== null && text === null) missing.push(date);
    else if (text !== null && isUntouched(readTrace(text).text)) {
      unwritten.push(date);
      if (readTrace(text).trace.note === null) uncollected.push(date);
    }
  }
  return { next: next && { date: next.date, start: next.start }, missing, unwritten, uncollected };
}
async function rememberedOf(config, group, unknown, deps) {
  const archive = await archiveOf({ config, group }, deps);
  const { quorum } = group.attendance;
  const members = quorum === null ? null : await membersOf(config, group, deps).catch(unknown);
  const share = members === null && group.attendance.members !== null ? null : quorum;
  const counted = attendanceOf(archive, { quorum: share, members: members?.list ?? null });
  return {
    openActions: openActions(actionsOf(archive, archive.register)).length,
    quorumMissed: counted.attendance.quorum?.filter(({ reached }) => !reached).map(({ date }) => date ?? "") ?? null
  };
}
export {
  status
};
