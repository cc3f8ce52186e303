import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  joinGatherings
} from "./chunk-Z46KNKKV.js";
import {
  readTrace
} from "./chunk-2WCUPUYF.js";
import {
  attendanceOf
} from "./chunk-DC67C3CC.js";
import {
  renderPage
} from "./chunk-IPXUM3I5.js";
import {
  meetingsHeld
} from "./chunk-JYVTIAUN.js";
import {
  gatherAgenda,
  meetingsOfAll
} from "./chunk-3HX52PZU.js";
import {
  trustOf
} from "./chunk-6V6HBGSC.js";
import {
  isUntouched
} from "./chunk-22JRA3PR.js";
import {
  openSeries
} from "./chunk-GKV3GOKO.js";
import "./chunk-32BGJYCB.js";
import "./chunk-LR6YVTUU.js";
import "./chunk-HODSAISJ.js";
import "./chunk-O2IUEISG.js";
import {
  archiveOf
} from "./chunk-I6VNL2MZ.js";
import {
  actionsOf,
  minutesFiles,
  openActions
} from "./chunk-36EUJTR6.js";
import "./chunk-CY25UX2C.js";
import "./chunk-5VX35QSF.js";
import "./chunk-OL3LNPTZ.js";
import "./chunk-KUT6JS5H.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-SVRL42VY.js";
import {
  loadConfig
} from "./chunk-ERFXDYCV.js";
import "./chunk-W4WPKJEP.js";
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
import "./chunk-QJF3Y4MZ.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-2M4NBJXJ.js";
import {
  isMinutebookError
} from "./chunk-FKU2CEKY.js";
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
  const archive = await archiveOf(config, group, deps);
  const { quorum } = group.attendance;
  const headcounts = attendanceOf(archive, { quorum }).attendance.quorum;
  return {
    openActions: openActions(actionsOf(archive)).length,
    quorumMissed: headcounts?.filter(({ reached }) => !reached).map(({ date }) => date ?? "") ?? null
  };
}
export {
  status
};
