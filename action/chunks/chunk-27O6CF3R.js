import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";

// src/services/machine/real-path.ts
import { dirname, isAbsolute, join, parse } from "node:path";
var MOST_LINKS = 40;
async function realPath(path, readLink) {
  let { root: here } = parse(path);
  let links = 0;
  const left = partsOf(path, here);
  for (let part = left.pop(); part !== void 0; part = left.pop()) {
    if (part === "" || part === ".") continue;
    if (part === "..") {
      here = dirname(here);
      continue;
    }
    const next = join(here, part);
    const target = await readLink(next);
    if (target === null) {
      here = next;
      continue;
    }
    links += 1;
    if (links > MOST_LINKS) throw circle(path);
    const { root } = parse(target);
    if (isAbsolute(target)) here = root;
    left.push(...partsOf(target, isAbsolute(target) ? root : ""));
  }
  return here;
}
function partsOf(path, root) {
  const separator = process.platform === "win32" ? /[\\/]/u : /\//u;
  return path.slice(root.length).split(separator).reverse();
}
function circle(path) {
  return new MinutebookError("files/read", {
    message: `${path} is a broken link.`,
    why: `More than ${MOST_LINKS} symbolic links follow each other on the way, probably in a circle.`,
    hint: "Correct or remove the links."
  });
}

export {
  realPath
};
