import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  archiveFile
} from "./chunk-LNIRBWIP.js";
import {
  actionsRegister,
  minutesFiles
} from "./chunk-CTCSMNGY.js";
import {
  findConfigPath,
  loadConfig
} from "./chunk-ZGFDLHTH.js";
import {
  nearest
} from "./chunk-Z56CAOR3.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-62LUIRGU.js";

// src/commands/archive.ts
import { basename, extname, relative, resolve, sep } from "node:path";
async function archive(request, deps) {
  const read = await archives(request, deps);
  const files = read.flatMap((each) => each.files);
  return { files: [...new Map(files.map((file) => [file.path, file])).values()] };
}
async function archives({ subjects = [], ...request }, deps) {
  const named = await Promise.all(subjects.map((subject) => sourcesAt(subject, deps)));
  const needed = subjects.length === 0 || named.some((sources) => sources === null);
  const config = needed ? await configFor(subjects, request, deps) : null;
  const groups = subjects.length === 0 ? config?.groups ?? [] : subjects.filter((_, index) => named[index] === null).map((subject) => groupOf(subject, config));
  const files = named.flatMap((found) => found ?? []);
  const ofFiles = files.length === 0 ? [] : [{ ...await readSources(unique(files), deps, request), register: null, older: 0 }];
  if (config === null) return ofFiles;
  const ofGroups = await Promise.all(
    [...new Set(groups)].map((group) => archiveOf({ config, group }, deps, request))
  );
  return [...ofFiles, ...ofGroups];
}
async function archiveOf(place, deps, reading = {}) {
  const found = await minutesFiles(place, deps);
  const all = unique(found.map((file) => file.shared ? { ...file, date: null } : file));
  const sources = reading.newest === void 0 ? all : all.slice(-reading.newest);
  const [read, register] = await Promise.all([
    readSources(sources, deps, reading),
    actionsRegister(place, deps)
  ]);
  return { ...read, register, older: all.length - sources.length };
}
async function readSources(sources, deps, reading) {
  const files = [];
  for (const source of sources) files.push(...await readSource(source, deps, reading));
  return { files };
}
async function sourcesAt(subject, { cwd, files }) {
  const path = resolve(cwd, subject);
  if (!files.exists(path)) return null;
  const below = await files.list(path, ".md");
  if (below.length > 0 || extname(path) === "") {
    const minutes = below.filter((file) => !/^(?:actions|decisions|items)\.md$/u.test(basename(file)));
    return minutes.map((file) => ({ path: file, date: null }));
  }
  return [{ path, date: null }];
}
async function configFor(subjects, location, deps) {
  if (subjects.length > 0 && findConfigPath(location, deps) === null) return null;
  return loadConfig(location, deps);
}
function groupOf(subject, config) {
  const group = config?.groups.find(({ id }) => id === subject);
  if (group !== void 0) return group;
  const ids = config?.groups.map(({ id }) => id) ?? [];
  const near = nearest(subject, ids);
  throw new MinutebookError("document/missing", {
    message: `There is no file, folder or group ${subject}.`,
    why: ids.length === 0 ? "No configuration names a group." : `The groups are ${ids.join(", ")}.`,
    hint: near === void 0 ? "Correct the path." : `Did you mean ${near}?`
  });
}
function unique(sources) {
  return [...new Map(sources.map((source) => [source.path, source])).values()];
}
async function readSource({ path, date, shared = false }, { cwd, files, reporter }, { wants = () => true, readFile = archiveFile }) {
  const file = relative(cwd, path).split(sep).join("/");
  try {
    const text = await files.read(path);
    if (text === null || !wants(text)) return [];
    return [readFile(file, text, date, shared)];
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    reporter.warn(error.message, { file });
    return [];
  }
}

export {
  archive,
  archives,
  archiveOf
};
