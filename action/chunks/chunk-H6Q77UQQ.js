import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  PATH_NAME,
  formatKey
} from "./chunk-AN5HRFJC.js";

// src/config/folders.ts
import { dirname, resolve } from "node:path";
function configFolder({ file }, { cwd }) {
  return file === null ? cwd : dirname(resolve(cwd, file));
}
function outputFolder(config, out, deps) {
  return out === void 0 ? resolve(configFolder(config, deps), config.output) : resolve(deps.cwd, out);
}
var CONFIG_NAME = "minutebook.yml";
function findConfig(folder, name, files) {
  const path = resolve(folder, name);
  if (files.exists(path)) return path;
  const parent = dirname(folder);
  return parent === folder ? null : findConfig(parent, name, files);
}

// src/config/config-paths.ts
import { posix, relative } from "node:path";
function configPaths({ output, groups, roles }) {
  const named = (key, path) => path === null ? [] : [{ key, path, isOutput: false }];
  const document = (key, template, id) => {
    return { key, path: posix.join(output, fixedPart(template, id)), isOutput: true };
  };
  return [
    { key: ["output"], path: output, isOutput: true },
    ...groups.flatMap(({ id, agenda, meeting: { schedule }, minutes, attendance, templates }) => [
      ...schedule?.kind === "ical" && !schedule.ical.includes("://") ? named(["groups", id, "meeting", "schedule", "ical"], schedule.ical) : [],
      ...agenda.path === null ? [] : [document(["groups", id, "agenda", "path"], agenda.path, id)],
      document(["groups", id, "minutes", "path"], minutes.path, id),
      ...named(["groups", id, "attendance", "members"], attendance.members),
      ...named(["groups", id, "templates", "agenda"], templates.agenda),
      ...named(["groups", id, "templates", "minutes"], templates.minutes)
    ]),
    ...roles.flatMap((role) => [
      ...typeof role.document === "string" ? named(["roles", role.id, "document"], role.document) : [],
      document(["roles", role.id, "path"], role.path, role.id),
      ...role.learnFrom.flatMap((folder, index) => named(["roles", role.id, "learnFrom", index], folder)),
      ...named(["roles", role.id, "templates", "update"], role.templates.update),
      ...named(["roles", role.id, "templates", "rollup"], role.templates.rollup)
    ])
  ];
}
function fixedPart(template, id) {
  const filled = template.replace(
    PATH_NAME,
    (written, name) => name === "group" || name === "role" ? id : written
  );
  const [fixed = ""] = filled.split("{{", 1);
  return posix.join(fixed.slice(0, fixed.lastIndexOf("/") + 1), ".");
}
function locationIn({ file, locations }, key) {
  for (let length = key.length; length > 0; length -= 1) {
    const [line, column] = locations[formatKey(key.slice(0, length))] ?? [];
    if (line !== void 0 && column !== void 0) return { file: file ?? "", line, column };
  }
  return { file: file ?? "", line: 1, column: 1 };
}
function placeOfKey(config, key, { cwd }) {
  const [line, column] = config.locations[key] ?? [];
  if (config.file === null || line === void 0 || column === void 0) return void 0;
  return { file: relative(cwd, config.file), line, column };
}
function placeIn(config, key, { cwd }) {
  if (config.file === null) return {};
  return { place: { ...locationIn(config, key), file: relative(cwd, config.file) } };
}

export {
  configFolder,
  outputFolder,
  CONFIG_NAME,
  findConfig,
  configPaths,
  locationIn,
  placeOfKey,
  placeIn
};
