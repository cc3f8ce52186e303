import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  realPath
} from "./chunk-27O6CF3R.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";

// src/services/machine/node-files.ts
import { existsSync, mkdirSync, readdir, readFileSync, readlinkSync, statSync, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var nodeFiles = {
  exists: existsSync,
  async read(path) {
    let bytes;
    try {
      bytes = readFileSync(path);
    } catch (error) {
      if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return null;
      throw fileError("read", path, error);
    }
    try {
      return decoder.decode(bytes);
    } catch (error) {
      throw new MinutebookError(
        "document/not-text",
        {
          message: `${path} is not a text file.`,
          why: "It holds bytes that are not UTF-8.",
          hint: "Save it as UTF-8, or name another file."
        },
        { cause: error }
      );
    }
  },
  async write(path, text) {
    try {
      const { default: writeFileAtomic } = await import("./lib-ISZZBN65.js");
      makeFolder(dirname(path));
      await writeFileAtomic(path, text);
    } catch (error) {
      throw fileError("write", path, error);
    }
  },
  async remove(path) {
    try {
      unlinkSync(path);
    } catch (error) {
      throw fileError("write", path, error);
    }
  },
  async list(folder, extension, kind = "file") {
    try {
      const entries = await promisify(readdir)(folder, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => kind === "link" ? entry.isSymbolicLink() : entry.isFile()).filter((entry) => entry.name.endsWith(extension)).map((entry) => join(entry.parentPath, entry.name)).sort();
    } catch (error) {
      if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return [];
      throw fileError("read", folder, error);
    }
  },
  realPath: (path) => realPath(path, async (link) => linkTarget(link)),
  async repositoryRoot(folder) {
    for (let at = folder; ; at = dirname(at)) {
      if (existsSync(join(at, ".git"))) return at;
      if (dirname(at) === at) return null;
    }
  }
};
function linkTarget(path) {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}
function codeOf(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
var WHY = {
  EACCES: "Permission was denied.",
  EPERM: "Permission was denied.",
  EISDIR: "It is a folder.",
  ENOTDIR: "A part of its path is a file, not a folder.",
  EEXIST: "A part of its path is a file, not a folder.",
  ENOENT: "No folder can be made there.",
  ENOSPC: "The disk is full.",
  EROFS: "The disk is read-only."
};
function fileError(action, path, error) {
  const code = codeOf(error) ?? "unknown";
  return new MinutebookError(
    `files/${action}`,
    {
      message: `${path} cannot be ${action === "read" ? "read" : "written"}.`,
      why: WHY[code] ?? `The system says ${code}.`,
      hint: action === "read" ? "Check the path and its permissions." : "Check the path, or choose another folder with --out."
    },
    { cause: error }
  );
}
function makeFolder(path) {
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = error;
    if (code === "EEXIST" && statSync(path).isDirectory()) return;
    const parent = dirname(path);
    if (code !== "ENOENT" || existsSync(parent)) throw error;
    makeFolder(parent);
    makeFolder(path);
  }
}

export {
  nodeFiles
};
