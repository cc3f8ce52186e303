import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  csv,
  one,
  optionalKey
} from "./chunk-NGSV4KDD.js";
import {
  loadConfig
} from "./chunk-ZGFDLHTH.js";
import "./chunk-PJ5TR6RS.js";
import "./chunk-H6Q77UQQ.js";
import "./chunk-AN5HRFJC.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-Z56CAOR3.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/cli/print-memory.ts
async function printMemory(command, { positionals, values, switches }, location, deps) {
  const print = (remembered, toCsv) => {
    if (switches.has("csv")) return toCsv(remembered.data);
    return switches.has("json") ? `${JSON.stringify(remembered.data, null, 2)}
` : remembered.markdown();
  };
  const memory = await import("./memory-7CJ3W5GJ.js");
  if (command === "history") {
    const [item = "", ...subjects] = positionals;
    return print(await memory.history({ ...location, item, subjects }, deps), historyCsv);
  }
  if (command === "calendar") {
    const { calendar } = await import("./calendar-6GTWHCJP.js");
    const [group] = positionals;
    return calendar({ config: await loadConfig(location, deps), ...optionalKey("group", group) }, deps);
  }
  if (command === "status") {
    const { status } = await import("./status-6V736HGU.js");
    return print(await status({ ...location, configs: positionals }, deps), statusCsv);
  }
  if (command === "attendance") {
    const { attendance } = await import("./attendance-TMLURBHP.js");
    const options = {
      ...optionalKey("since", one({ values }, "since")),
      ...optionalKey("members", one({ values }, "members"))
    };
    return print(await attendance({ ...location, subjects: positionals, ...options }, deps), attendanceCsv);
  }
  if (command === "actions") {
    return print(await memory.actions({ ...location, subjects: positionals }, deps), actionsCsv);
  }
  return print(await memory.decisions({ ...location, subjects: positionals }, deps), decisionsCsv);
}
function historyCsv({ item, meetings }) {
  const rows = meetings.flatMap(({ date, path, line, discussed, notes, decisions }) => {
    const at = { item, date, path, line };
    return [
      { ...at, kind: discussed ? "discussed" : "listed" },
      ...notes.map((text) => ({ ...at, kind: "note", text })),
      ...decisions.map((text) => ({ ...at, kind: "decision", text }))
    ];
  });
  return csv(["item", "date", "path", "line", "kind", "text"], rows);
}
function decisionsCsv({ decisions }) {
  return csv(["date", "path", "line", "text", "item"], decisions);
}
function actionsCsv({ actions }) {
  return csv(["id", "since", "path", "line", "text", "owner", "done", "doneOn", "item"], actions);
}
function attendanceCsv({ meetings: of, people }) {
  const rows = people.map(({ meetings: _, ...person }) => ({ ...person, of }));
  return csv(["name", "login", "attended", "of", "last", "inactive"], rows);
}
function statusCsv({ groups }) {
  const rows = groups.map(({ next, ...group }) => ({
    ...group,
    next: next?.date,
    missing: group.missing?.join(" "),
    unwritten: group.unwritten?.join(" "),
    uncollected: group.uncollected?.join(" "),
    quorumMissed: group.quorumMissed?.join(" ")
  }));
  const header = ["config", "group", "name", "next", "missing", "unwritten", "uncollected"];
  return csv([...header, "openActions", "waiting", "quorumMissed"], rows);
}
export {
  printMemory
};
