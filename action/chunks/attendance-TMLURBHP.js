import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  attendanceView,
  linksFrom
} from "./chunk-NRNEJHIP.js";
import {
  findMembers,
  membersOf
} from "./chunk-M5V2ZBYP.js";
import {
  renderPage
} from "./chunk-JDR4CBRN.js";
import "./chunk-GZE7PX3X.js";
import "./chunk-2MLGJ444.js";
import {
  attendanceOf
} from "./chunk-GOYOSHXC.js";
import {
  archive
} from "./chunk-YLTQTJYC.js";
import "./chunk-O2IUEISG.js";
import "./chunk-BC55HFRG.js";
import "./chunk-GCHCLNJD.js";
import "./chunk-7MDW7SRW.js";
import "./chunk-LNIRBWIP.js";
import "./chunk-CTCSMNGY.js";
import "./chunk-T75GIYZI.js";
import "./chunk-MUPGQRTV.js";
import "./chunk-GJRNPI7Q.js";
import "./chunk-HSMHP4VM.js";
import {
  findConfigPath,
  loadConfig
} from "./chunk-ZGFDLHTH.js";
import "./chunk-PJ5TR6RS.js";
import "./chunk-H6Q77UQQ.js";
import {
  firstDay
} from "./chunk-3SMG7XOK.js";
import "./chunk-GX47V3EL.js";
import "./chunk-5MK5JZCK.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-42COTETG.js";
import "./chunk-ZF5NENNC.js";
import "./chunk-AN5HRFJC.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-3ADDMMTP.js";
import "./chunk-IAQ4U72M.js";
import "./chunk-PBJCSIP2.js";
import "./chunk-Z56CAOR3.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/commands/attendance.ts
async function attendance({ since, members: named, ...request }, deps) {
  const [read, ruled] = await Promise.all([archive(request, deps), ruledBy(request, deps)]);
  const { inactive = null, quorum = null } = ruled?.group.attendance ?? {};
  const members = named !== void 0 ? await findMembers(named, { folder: deps.cwd, why: "--members names it." }, deps) : ruled && await membersOf(ruled.config, ruled.group, deps);
  const { attendance: data, unknown } = attendanceOf(read, {
    since: since === void 0 ? null : firstDay(since, deps.now),
    members: members?.list ?? null,
    inactive: inactive && { below: inactive.below, since: firstDay(inactive.of, deps.now) },
    quorum
  });
  const file = members?.file ?? null;
  for (const { name, login, line } of file === null ? [] : unknown) {
    deps.reporter.warn(`no minutes have ${login ?? name}.`, { file: file ?? "", line });
  }
  return { data, markdown: () => renderPage("attendance", attendanceView(data, linksFrom())) };
}
async function ruledBy({ subjects = [], ...location }, deps) {
  if (subjects.length > 1 || findConfigPath(location, deps) === null) return null;
  const config = await loadConfig(location, deps);
  const [subject] = subjects;
  const group = subject === void 0 && config.groups.length === 1 ? config.groups[0] : config.groups.find(({ id }) => id === subject);
  return group === void 0 ? null : { config, group };
}
export {
  attendance
};
