import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  isEnterpriseServer
} from "./chunk-ADP3EWXB.js";
import "./chunk-3ADDMMTP.js";
import "./chunk-IAQ4U72M.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/services/github/token.ts
import { execFile } from "node:child_process";
var GH_TIMEOUT = 1e4;
var runGh = (parameters) => new Promise((resolve) => {
  execFile(
    "gh",
    [...parameters],
    { timeout: GH_TIMEOUT, windowsHide: true },
    (error, stdout) => resolve(error === null ? stdout : null)
  );
});
var ENTERPRISE = ["GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN"];
var ANYWHERE = ["GITHUB_TOKEN", "GH_TOKEN"];
async function findToken(environment, serverUrl, gh) {
  const names = isEnterpriseServer(serverUrl) ? [...ENTERPRISE, ...ANYWHERE] : ANYWHERE;
  const given = names.map((name) => environment[name]?.trim()).find(Boolean);
  if (given !== void 0) return given;
  const printed = await gh(["auth", "token", "--hostname", new URL(serverUrl).hostname]);
  return printed?.trim() || null;
}
export {
  findToken,
  runGh
};
