import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  readMembers
} from "./chunk-BC55HFRG.js";
import {
  configFolder
} from "./chunk-H6Q77UQQ.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";

// src/documents/members.ts
import { relative, resolve } from "node:path";
async function membersOf(config, { attendance: { members } }, deps) {
  if (members === null) return null;
  const why = "attendance.members in the configuration names it.";
  return findMembers(members, { folder: configFolder(config, deps), why }, deps);
}
async function findMembers(named, { folder, why }, { cwd, files, openTracker }) {
  if (/^@[A-Za-z0-9][\w-]*\/[A-Za-z0-9_][\w.-]*$/u.test(named)) {
    const logins = await (await openTracker()).teamMembers(named.slice(1));
    if (logins !== null) return { file: null, list: logins.map((login) => ({ name: null, login, line: 0 })) };
    throw new MinutebookError("github/unknown-team", {
      message: `GitHub gives no information about the team ${named}.`,
      why: `${why} There is no such team, or the token may not see it: only tokens of members of its organisation may.`,
      hint: "Correct the name, give a token with the scope read:org (fine-grained: Members, read), or list the members in a file."
    });
  }
  const path = resolve(folder, named);
  const file = relative(cwd, path);
  const text = await files.read(path);
  if (text !== null) return { file, list: readMembers(text) };
  throw new MinutebookError("document/missing", {
    message: `There is no file of members ${file}.`,
    why,
    hint: "Correct the path, or make a file with a name or login on each line."
  });
}

export {
  membersOf,
  findMembers
};
