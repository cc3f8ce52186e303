import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  attendanceView,
  linksFrom
} from "./chunk-5CSS3IHT.js";
import {
  findMembers,
  membersOf
} from "./chunk-HBAVGLEV.js";
import {
  renderPage
} from "./chunk-N5ENKWOR.js";
import "./chunk-ZLZ5MF4H.js";
import "./chunk-APCID2VW.js";
import {
  attendanceOf
} from "./chunk-DIXNXBF3.js";
import {
  archive
} from "./chunk-CEDXT7IL.js";
import "./chunk-O2IUEISG.js";
import "./chunk-PTAZOMLK.js";
import "./chunk-5HNPZ6NV.js";
import "./chunk-OW6KJTIC.js";
import "./chunk-KJFK3ZBQ.js";
import "./chunk-LBK6EX5J.js";
import "./chunk-H3JIHGG5.js";
import "./chunk-JRCY5B7H.js";
import "./chunk-HSMHP4VM.js";
import {
  findConfigPath,
  loadConfig
} from "./chunk-WI4H5673.js";
import "./chunk-FW2JCCWS.js";
import "./chunk-VWRUPS2I.js";
import {
  parseDate
} from "./chunk-VULIDMVA.js";
import "./chunk-6IVY6CMT.js";
import "./chunk-TTIKMP3T.js";
import {
  Temporal
} from "./chunk-Z7HUVQWU.js";
import "./chunk-SVRL42VY.js";
import "./chunk-6YXCTA7A.js";
import "./chunk-KB24C735.js";
import "./chunk-7OE36FSP.js";
import "./chunk-CZWKMPLI.js";
import "./chunk-DL2273K6.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-2M4NBJXJ.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/schedule/since.ts
function firstDay(text, now) {
  try {
    if (!/^P(?!T)/u.test(text.trim())) return parseDate(text);
    const today = Temporal.Instant.from(now).toZonedDateTimeISO("UTC").toPlainDate();
    return today.subtract(Temporal.Duration.from(text.trim())).toString();
  } catch (cause) {
    throw new MinutebookError(
      "usage/date",
      {
        message: `${JSON.stringify(text)} is neither a date nor how long ago.`,
        why: isMinutebookError(cause) ? cause.why : "How long is written as a duration of days, weeks, months or years.",
        hint: "Write the first day, as in 2023-02-16, or how long ago it was, as in P3M for three months."
      },
      { cause }
    );
  }
}

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
