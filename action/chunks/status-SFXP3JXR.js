import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  joinGatherings
} from "./chunk-Z46KNKKV.js";
import {
  meetingsHeld
} from "./chunk-JQMTMTRQ.js";
import {
  readTrace
} from "./chunk-NBJAILZC.js";
import {
  isUntouched
} from "./chunk-VVZTCRPI.js";
import {
  gatherAgenda,
  meetingsOfAll
} from "./chunk-TSFZ4646.js";
import {
  trustOf
} from "./chunk-6V6HBGSC.js";
import {
  openSeries
} from "./chunk-S7ZEH654.js";
import "./chunk-E7PBCUM3.js";
import "./chunk-3ASYCRWG.js";
import {
  attendanceOf
} from "./chunk-LPN2LFR4.js";
import {
  archiveOf
} from "./chunk-OUWWK4KI.js";
import {
  actionsOf,
  minutesFiles,
  openActions,
  renderPage
} from "./chunk-EYCJMBLM.js";
import "./chunk-FUAXNBKQ.js";
import "./chunk-O2IUEISG.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-MCKVZ7C5.js";
import "./chunk-JRCY5B7H.js";
import "./chunk-HSMHP4VM.js";
import {
  loadConfig
} from "./chunk-RJN2KDYG.js";
import "./chunk-74CLUI3N.js";
import "./chunk-5PUW3REJ.js";
import "./chunk-VULIDMVA.js";
import "./chunk-XPCZYYKF.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-6YXCTA7A.js";
import "./chunk-M56TRGXG.js";
import "./chunk-KB24C735.js";
import "./chunk-7OE36FSP.js";
import "./chunk-CZWKMPLI.js";
import "./chunk-5K27XXQI.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-2M4NBJXJ.js";
import {
  isMinutebookError
} from "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/commands/status.ts
import { relative, sep } from "node:path";
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
  const unknown = (error) => {
    if (!isMinutebookError(error)) throw error;
    deps.reporter.warn(`${group.id}: ${error.message} ${error.why}`);
    return null;
  };
  const [waiting, meetings, remembered] = await Promise.all([
    waitingItems(config, group, source, deps).catch(unknown),
    meetingsOf(config, group, deps).catch(unknown),
    rememberedOf(config, group, deps)
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
  const { lists } = await gatherAgenda(await source, agenda, options);
  return new Set(lists.flatMap(({ items }) => items.map(({ url }) => url))).size;
}
async function meetingsOf(config, group, deps) {
  const series = await openSeries(config, group, deps);
  if (series === null) return null;
  const next = series.next(deps.now);
  const files = new Map((await minutesFiles({ config, group }, deps)).map(({ path, date }) => [date, path]));
  const missing = [];
  const unwritten = [];
  const uncollected = [];
  for (const { date, movedFrom } of meetingsHeld(series, deps.now)) {
    const path = files.get(date) ?? files.get(movedFrom ?? "");
    const text = path === void 0 ? null : await deps.files.read(path);
    if (text === null) missing.push(date);
    else if (isUntouched(readTrace(text).text)) {
      unwritten.push(date);
      if (readTrace(text).trace.note === null) uncollected.push(date);
    }
  }
  return { next: next && { date: next.date, start: next.start }, missing, unwritten, uncollected };
}
async function rememberedOf(config, group, deps) {
  const archive = await archiveOf({ config, group }, deps);
  const { quorum } = group.attendance;
  const headcounts = attendanceOf(archive, { quorum }).attendance.quorum;
  return {
    openActions: openActions(actionsOf(archive, archive.register)).length,
    quorumMissed: headcounts?.filter(({ reached }) => !reached).map(({ date }) => date ?? "") ?? null
  };
}
export {
  status
};
