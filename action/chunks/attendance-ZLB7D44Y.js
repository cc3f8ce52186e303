import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  attendanceView,
  linksFrom
} from "./chunk-TYS4GRJF.js";
import {
  attendanceOf
} from "./chunk-DC67C3CC.js";
import {
  renderPage
} from "./chunk-IPXUM3I5.js";
import "./chunk-HODSAISJ.js";
import "./chunk-O2IUEISG.js";
import {
  archive
} from "./chunk-I6VNL2MZ.js";
import "./chunk-36EUJTR6.js";
import {
  readAttendee
} from "./chunk-CY25UX2C.js";
import "./chunk-5VX35QSF.js";
import "./chunk-OL3LNPTZ.js";
import "./chunk-KUT6JS5H.js";
import {
  findConfigPath,
  loadConfig
} from "./chunk-ERFXDYCV.js";
import "./chunk-W4WPKJEP.js";
import {
  configFolder
} from "./chunk-LFH2JXYZ.js";
import "./chunk-AOVYVACK.js";
import "./chunk-ZTFTWTLL.js";
import {
  parseDate
} from "./chunk-Q75C3AKJ.js";
import {
  Temporal
} from "./chunk-Z7HUVQWU.js";
import "./chunk-6YXCTA7A.js";
import "./chunk-FSKCAWFV.js";
import "./chunk-7OE36FSP.js";
import "./chunk-4OK6KOTS.js";
import "./chunk-QJF3Y4MZ.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-2M4NBJXJ.js";
import {
  MinutebookError
} from "./chunk-FKU2CEKY.js";
import "./chunk-CXTPJRVO.js";

// src/commands/attendance.ts
import { relative, resolve } from "node:path";

// src/memory/read-members.ts
var BULLET = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/u;
function readMembers(text) {
  const lines = text.split(/\r\n|\r|\n/u);
  const listed = lines.some((line) => BULLET.test(line));
  const entries = [];
  for (const [index, line] of lines.entries()) {
    const starts = listed ? BULLET.test(line) : !/^\s*(?:#|<!--|$)/u.test(line);
    const last = entries.at(-1);
    if (starts) entries.push({ text: line.replace(BULLET, ""), line: index + 1 });
    else if (listed && last !== void 0 && /^\s+\S/u.test(line)) last.text += ` ${line.trim()}`;
  }
  return entries.flatMap(({ text: entry, line }) => {
    const read = readAttendee(entry);
    if (read === null || "team" in read) return [];
    return [{ name: read.name, login: read.login, line }];
  });
}

// src/schedule/since.ts
function firstDay(text, now) {
  if (!/^P(?!T)/u.test(text.trim())) return parseDate(text);
  try {
    const today = Temporal.Instant.from(now).toZonedDateTimeISO("UTC").toPlainDate();
    return today.subtract(Temporal.Duration.from(text.trim())).toString();
  } catch {
    return parseDate(text);
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
