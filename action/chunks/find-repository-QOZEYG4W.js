import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  nodeFiles
} from "./chunk-LIFW4EQX.js";
import "./chunk-27O6CF3R.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/services/machine/find-repository.ts
import { execFile } from "node:child_process";
import { isAbsolute, relative, sep } from "node:path";
var GIT_TIMEOUT = 1e4;
var runGit = async (parameters, folder) => {
  if (process.env.GIT_DIR === void 0 && await nodeFiles.repositoryRoot(folder) === null) return null;
  return new Promise((resolve) => {
    execFile(
      "git",
      [...parameters],
      { cwd: folder, timeout: GIT_TIMEOUT, windowsHide: true },
      (error, stdout) => resolve(error === null ? stdout.replace(/\r?\n$/u, "") : null)
    );
  });
};
async function findRepository(folder, env, serverUrl, git) {
  const given = env.GITHUB_REPOSITORY?.trim();
  const repository = given ? parseName(given) : await originOf(folder, env, serverUrl, git);
  const inClone = await git(["rev-parse", "--show-prefix"], folder);
  return { repository, path: inClone?.replace(/\/$/u, "") ?? inWorkspace(folder, env.GITHUB_WORKSPACE) };
}
function parseName(given) {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/u.exec(given) ?? [];
  if (owner !== void 0 && name !== void 0) return `${owner}/${name}`;
  throw new MinutebookError("usage/repository", {
    message: `GITHUB_REPOSITORY is not the name of a repository.`,
    why: `It is ${JSON.stringify(given)}; a name has the form owner/name.`,
    hint: "Set it to the repository that holds the documents, as nodejs/security-wg."
  });
}
async function originOf(folder, env, serverUrl, git) {
  const address = await git(["remote", "get-url", "origin"], folder);
  if (address === null) {
    throw noRepository("GITHUB_REPOSITORY is not set, and this clone has no remote named origin.");
  }
  const remote = parseRemote(address);
  const hosts = [new URL(serverUrl).host, ...env.GITHUB_SERVER_URL === void 0 ? ["github.com"] : []];
  if (remote !== null && hosts.includes(remote.host)) return remote.repository;
  throw noRepository(
    remote === null ? "The address of the remote origin does not name an owner and a repository." : `The remote origin is on ${remote.host}, not on ${hosts.at(-1)}.`
  );
}
function inWorkspace(folder, workspace) {
  const path = workspace ? relative(workspace, folder) : "";
  return path.startsWith("..") || isAbsolute(path) ? "" : path.split(sep).join("/");
}
function noRepository(why) {
  return new MinutebookError("usage/repository", {
    message: "Cannot tell which repository to publish to.",
    why,
    hint: "Run in a clone of the repository, or name it: GITHUB_REPOSITORY=nodejs/security-wg."
  });
}
function parseRemote(address) {
  const [, host, path] = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/]+)\/(.+)$/u.exec(address.trim()) ?? /^(?:[^@/:]+@)?([^/:]+):(?!\/\/)(.+)$/u.exec(address.trim()) ?? [];
  const [, owner, name] = /^\/?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/u.exec(path ?? "") ?? [];
  if (host === void 0 || owner === void 0 || name === void 0) return null;
  return { host: host.toLowerCase().replace(/^ssh\.(.*):443$/u, "$1"), repository: `${owner}/${name}` };
}
export {
  findRepository,
  parseRemote,
  runGit
};
