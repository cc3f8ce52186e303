import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  readMembers
} from "./chunk-IGPBSWB6.js";
import {
  attendanceOf
} from "./chunk-LPN2LFR4.js";
import {
  archive
} from "./chunk-OUWWK4KI.js";
import {
  attendanceView,
  linksFrom,
  renderPage
} from "./chunk-EYCJMBLM.js";
import "./chunk-FUAXNBKQ.js";
import "./chunk-O2IUEISG.js";
import "./chunk-MCKVZ7C5.js";
import "./chunk-JRCY5B7H.js";
import "./chunk-HSMHP4VM.js";
import {
  findConfigPath,
  loadConfig
} from "./chunk-RJN2KDYG.js";
import "./chunk-74CLUI3N.js";
import {
  configFolder
} from "./chunk-5PUW3REJ.js";
import {
  parseDate
} from "./chunk-VULIDMVA.js";
import "./chunk-XPCZYYKF.js";
import {
  Temporal
} from "./chunk-Z7HUVQWU.js";
import "./chunk-6YXCTA7A.js";
import "./chunk-KB24C735.js";
import "./chunk-7OE36FSP.js";
import "./chunk-CZWKMPLI.js";
import "./chunk-5K27XXQI.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-2M4NBJXJ.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/commands/attendance.ts
import { relative, resolve } from "node:path";

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
async function attendance({ since, members: file, ...request }, deps) {
  const [read, ruled] = await Promise.all([archive(request, deps), ruledBy(request, deps)]);
  const { inactive = null, quorum = null } = ruled?.group.attendance ?? {};
  const members = await membersOf(file, ruled, deps);
  const { attendance: data, unknown } = attendanceOf(read, {
    since: since === void 0 ? null : firstDay(since, deps.now),
    members: members?.list ?? null,
    inactive: inactive && { below: inactive.below, since: firstDay(inactive.of, deps.now) },
    quorum
  });
  for (const { name, login, line } of unknown) {
    deps.reporter.warn(`no minutes have ${login ?? name}.`, { file: members?.file ?? "", line });
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
async function membersOf(named, ruled, { cwd, files }) {
  const configured = ruled?.group.attendance.members ?? null;
  if (named === void 0 && (ruled === null || configured === null)) return null;
  const path = named !== void 0 || ruled === null || configured === null ? resolve(cwd, named ?? "") : resolve(configFolder(ruled.config, { cwd }), configured);
  const file = relative(cwd, path);
  const text = await files.read(path);
  if (text !== null) return { file, list: readMembers(text) };
  throw new MinutebookError("document/missing", {
    message: `There is no file of members ${file}.`,
    why: named === void 0 ? "attendance.members in the configuration names it." : "--members names it.",
    hint: "Correct the path, or make a file with a name or login on each line."
  });
}
export {
  attendance
};
