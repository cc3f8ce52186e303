import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  pathProblems
} from "./chunk-PJ5TR6RS.js";
import {
  CONFIG_NAME,
  findConfig
} from "./chunk-H6Q77UQQ.js";
import {
  configError,
  problemText
} from "./chunk-AN5HRFJC.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";

// src/commands/load-config.ts
import { relative, resolve } from "node:path";
async function loadConfig(location, deps) {
  const { path, config, problems } = await readConfig(location, deps);
  if (config === null) throw configError(problems);
  for (const problem of problems) deps.reporter.warn(problemText(problem), problem.place);
  deps.onConfig?.(config);
  return { ...config, file: path };
}
async function readConfig(location, deps) {
  const { cwd, files } = deps;
  const path = findConfigPath(location, deps);
  if (path === null) throw missing(null);
  const file = relative(cwd, path);
  const text = await files.read(path);
  if (text === null) throw missing(file);
  const { parseConfig } = await import("./parse-config-L7WTTROT.js");
  const read = parseConfig(text, { file });
  if (read.config === null) return { path, ...read };
  const outside = await pathProblems(read.config, deps);
  return {
    path,
    config: outside.length === 0 ? read.config : null,
    problems: [...read.problems, ...outside].sort(
      (a, b) => a.place.line - b.place.line || a.place.column - b.place.column
    )
  };
}
function findConfigPath({ file, beside }, { cwd, files }) {
  if (file !== void 0) return resolve(cwd, file);
  const own = beside === void 0 ? null : resolve(cwd, beside, CONFIG_NAME);
  return own !== null && files.exists(own) ? own : findConfig(cwd, CONFIG_NAME, files);
}
function missing(file) {
  return new MinutebookError("config/missing", {
    message: file === null ? `There is no ${CONFIG_NAME}.` : `There is no configuration ${file}.`,
    why: file === null ? "Neither this folder nor any folder above it has one." : "The file does not exist.",
    hint: file === null ? "Let minutebook init write one, or name it with --config FILE; an agenda needs none: minutebook agenda --from nodejs --label security-wg-agenda." : "Correct the path, or let minutebook init write one."
  });
}

export {
  loadConfig,
  readConfig,
  findConfigPath
};
