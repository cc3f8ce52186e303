import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  realPath
} from "./chunk-27O6CF3R.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/services/machine/repository-files.ts
import { isAbsolute, join, relative, sep } from "node:path";
function repositoryFiles(snapshot, root) {
  const { repository, entries } = snapshot;
  const folders = foldersOf(entries.keys());
  function kindOf(place) {
    const entry = entries.get(place);
    if (entry === "module" || folders.has(place)) return "folder";
    return entry ?? null;
  }
  const follow = (path) => realPath(path, async (link) => {
    const place = placeIn(root, link);
    return place !== null && entries.get(place) === "link" ? snapshot.read(place) : null;
  });
  return {
    exists(path) {
      const place = placeIn(root, path);
      return place !== null && kindOf(place) !== null;
    },
    async read(path) {
      const place = placeIn(root, await follow(path));
      const kind = place === null ? null : kindOf(place);
      if (place === null || kind === null) return null;
      if (kind === "folder") throw isFolder(repository, place);
      return snapshot.read(place);
    },
    async write(path) {
      throw readOnly(repository, path);
    },
    async list(folder, extension, wanted = "file") {
      const place = placeIn(root, folder);
      if (place === null) return [];
      const prefix = place === "" ? "" : `${place}/`;
      return [...entries].filter(([path, kind]) => kind === wanted && path.startsWith(prefix) && path.endsWith(extension)).map(([path]) => join(root, ...path.split("/"))).sort();
    },
    realPath: follow,
    repositoryRoot: async () => root
  };
}
function placeIn(root, path) {
  const place = relative(root, path).split(sep).join("/");
  return isAbsolute(place) || place === ".." || place.startsWith("../") ? null : place;
}
function foldersOf(paths) {
  const folders = /* @__PURE__ */ new Set([""]);
  for (const path of paths) {
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
function isFolder(repository, place) {
  return new MinutebookError("files/read", {
    message: `${place || "The root"} of ${repository} cannot be read.`,
    why: "It is a folder.",
    hint: "Check the path."
  });
}
function readOnly(repository, path) {
  return new MinutebookError("files/write", {
    message: `${path} cannot be written.`,
    why: `The files are those of ${repository} on GitHub, and there is no checkout of it here.`,
    hint: "Publish them with --publish, or check the repository out first; in a workflow, with actions/checkout."
  });
}
export {
  repositoryFiles
};
