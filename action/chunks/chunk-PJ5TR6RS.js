import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  configFolder,
  configPaths,
  locationIn,
  placeIn
} from "./chunk-H6Q77UQQ.js";
import {
  formatKey
} from "./chunk-AN5HRFJC.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";

// src/commands/confine-files.ts
import { isAbsolute, join, relative, resolve, sep } from "node:path";
function confineFiles(config, out, deps) {
  const { files, cwd } = deps;
  let roots;
  const rootsOf = async () => {
    const typed = out === void 0 ? [] : [await files.realPath(resolve(cwd, out))];
    return [await rootOf(config, deps), ...typed];
  };
  const inside = async (path) => {
    const real = await files.realPath(path);
    roots ??= rootsOf();
    const reasons = (await roots).map((root) => whyOutside({ path, real, root }));
    const [why = null] = reasons;
    if (why === null || reasons.includes(null)) return real;
    throw outside(config, { path, real, root: "" }, why, deps);
  };
  const texts = /* @__PURE__ */ new Map();
  const confined = {
    ...files,
    async read(path, freshness) {
      const real = await inside(path);
      const text = (freshness === "fresh" ? void 0 : texts.get(real)) ?? files.read(real);
      texts.set(real, text);
      return text;
    },
    async write(path, text) {
      const real = await inside(path);
      texts.delete(real);
      await files.write(real, text);
      texts.set(real, Promise.resolve(text));
    },
    async remove(path) {
      const real = await inside(path);
      texts.delete(real);
      await files.remove?.(real);
    },
    async list(folder, extension, kind) {
      const real = await inside(folder);
      const paths = await files.list(real, extension, kind);
      return paths.map((path) => join(folder, relative(real, path)));
    }
  };
  return { ...deps, files: confined };
}
async function pathProblems(config, deps) {
  const folder = configFolder(config, deps);
  const root = await rootOf(config, deps);
  const problems = [];
  for (const { key, path, isOutput } of configPaths(config)) {
    if (isOutput && problems.some((problem) => problem.key === "output")) continue;
    const absolute = resolve(folder, path);
    const real = await deps.files.realPath(absolute);
    const why = whyOutside({ path: absolute, real, root }) ?? whyElsewhere(path);
    if (why === null) continue;
    problems.push({
      severity: "error",
      code: "config/path",
      place: locationIn(config, key),
      key: formatKey(key),
      ...outsideText(key, path, why, isOutput)
    });
  }
  return problems;
}
async function rootOf(config, deps) {
  const folder = await deps.files.realPath(configFolder(config, deps));
  return await deps.files.repositoryRoot(folder) ?? folder;
}
var UNSEEN = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;
function whyOutside({ path, real, root }) {
  const how = real === path ? `It is ${real}` : `Symbolic links lead from there to ${real}`;
  if (!isBelow(root, real)) return `${how}, and what a configuration names stays in ${root}.`;
  const isGit = relative(root, real).split(sep).some((part) => /^(?:\.git|git~\d+)[ .]*(?::.*)?$/iu.test(part.replace(UNSEEN, "")));
  return isGit ? `${how}, and git's own folder is no place for documents.` : null;
}
function whyElsewhere(path) {
  if (path.startsWith("~"))
    return "The home folder is outside of the repository, and ~ does not stand for it here.";
  return /^[A-Za-z]:|^\\|(?:^|[\\/])\.\.\\|\\\.\.(?:$|[\\/])/u.test(path) ? "On Windows it leads out of the repository." : null;
}
function isBelow(folder, path) {
  const below = relative(folder, path);
  return !isAbsolute(below) && below.split(sep)[0] !== "..";
}
function outside(config, where, why, deps) {
  const folder = configFolder(config, deps);
  const [named] = configPaths(config).filter(({ path }) => isBelow(resolve(folder, path), where.path)).sort((a, b) => b.path.length - a.path.length);
  const { key, isOutput } = named ?? { key: ["output"], isOutput: true };
  const text = outsideText(key, relative(deps.cwd, where.path), why, isOutput);
  return new MinutebookError("config/path", text, placeIn(config, key, deps));
}
function outsideText(key, path, why, isOutput) {
  return {
    message: `${formatKey(key)} leads out of the repository: ${path}.`,
    why,
    hint: isOutput ? "Write a path inside the repository, or name another folder on the command line: --out DIR." : "Copy what it names into the repository, and write that path."
  };
}

export {
  confineFiles,
  pathProblems
};
