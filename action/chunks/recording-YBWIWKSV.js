import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  isRecord,
  parseJson
} from "./chunk-WOIRDCSH.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/services/github/recording.ts
import { createHash as createHash2 } from "node:crypto";

// src/services/github/redact.ts
import { createHash } from "node:crypto";
function redact(value, authorised) {
  return kept(value, !authorised);
}
function kept(value, isOpen) {
  if (Array.isArray(value)) return value.map((entry) => kept(entry, isOpen));
  if (!isRecord(value)) return isOpen ? value : neutral(value);
  const visibility = visibilityOf(value) ?? (isOpen ? "public" : null);
  if (visibility === "hidden" || visibility === null && isThing(value)) return blank(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === "errors") return [key, withoutQuotations(inner)];
      if (visibility === null && FRAME.has(key) && !isRecord(inner)) return [key, inner];
      if (visibility === null && key === "message" && typeof inner === "string")
        return [key, quoteless(inner)];
      if (key === "__type" || key === "__schema") return [key, inner];
      return [key, kept(inner, visibility === "public")];
    })
  );
}
var KEPT = /* @__PURE__ */ new Set([
  "__typename",
  "visibility",
  "isPrivate",
  "private",
  "state",
  "pullState",
  "isDraft",
  "createdAt",
  "updatedAt",
  "closedAt",
  "mergedAt",
  "publishedAt"
]);
var FRAME = /* @__PURE__ */ new Set([
  ...KEPT,
  ...[
    "issueCount",
    "discussionCount",
    "totalCount",
    "total_count",
    "incomplete_results",
    "hasNextPage",
    "endCursor"
  ],
  // `login` is here for the token's own account; logins in private repositories are in objects that are blanked.
  ...["cost", "limit", "remaining", "resetAt", "oid", "sha", "id", "permission", "login"]
]);
var COUNTED = /* @__PURE__ */ new Set(["releases", "issues"]);
function visibilityOf(value) {
  const said = [ownVisibility(value), isRecord(value.repository) ? ownVisibility(value.repository) : null];
  if (said.includes("hidden")) return "hidden";
  return said.includes("public") ? "public" : null;
}
function ownVisibility({
  visibility,
  isPrivate,
  private: isPrivateInRest
}) {
  if (isPrivate === true || isPrivateInRest === true) return "hidden";
  if (typeof visibility === "string") return visibility.toLowerCase() === "public" ? "public" : "hidden";
  return isPrivate === false || isPrivateInRest === false ? "public" : null;
}
function isThing(value) {
  return ["title", "number", "tagName", "tree", "content", "repository_url"].some((key) => key in value);
}
function blank(value) {
  const identity = createHash("sha256").update(JSON.stringify([value.id ?? null, value.url ?? value.html_url ?? null])).digest("hex");
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, blankField(key, inner, identity)])
  );
}
function blankField(key, value, identity) {
  if (KEPT.has(key)) return value;
  if (COUNTED.has(key) && isRecord(value) && Array.isArray(value.nodes)) {
    return { ...value, nodes: value.nodes.map((node) => isRecord(node) ? blank(node) : node) };
  }
  switch (key) {
    case "id":
    case "url":
    case "html_url":
      return `private:${identity.slice(0, 16)}`;
    case "number":
      return Number.parseInt(identity.slice(0, 8), 16);
    default:
      return neutral(value);
  }
}
function neutral(value) {
  if (Array.isArray(value)) return [];
  if (isRecord(value)) return blank(value);
  const neutrals = { string: "", number: 0, boolean: false };
  return neutrals[typeof value] ?? null;
}
function withoutQuotations(errors) {
  if (!Array.isArray(errors)) return errors;
  return errors.map(
    (error) => isRecord(error) && typeof error.message === "string" ? { ...error, message: quoteless(error.message) } : error
  );
}
function quoteless(message) {
  return message.replace(/'[^']*'|"[^"]*"|`[^`]*`/gu, "\u2026");
}

// src/services/github/recording.ts
var HEADERS = ["content-type"];
var GITHUB_HEADERS = [...HEADERS, "link", "location"];
var GITHUB = /* @__PURE__ */ new Set(["rest", "graphql"]);
var NO_ANSWER = { status: 504, headers: {}, body: "" };
function recordingFetch(fetch, store, roots, redactors = {}) {
  return async (input, init) => {
    const write = (recorded2) => store.write(recordingName(input, init, roots), `${JSON.stringify(recorded2, null, 2)}
`);
    const received = await read(fetch, input, init).catch(async (error) => {
      if (init?.signal?.aborted === true) await write(NO_ANSWER);
      throw error;
    });
    const { answer, text } = received;
    const authorised = new Headers(init?.headers).has("authorization");
    const [service, root] = serviceOf(new URL(input), roots);
    const isGitHub = root !== null && GITHUB.has(service);
    const own = redactors[root === null ? "other" : service] ?? (() => null);
    const recorded = {
      status: answer.status,
      headers: Object.fromEntries(
        (isGitHub ? GITHUB_HEADERS : HEADERS).flatMap((name) => {
          const value = answer.headers.get(name);
          return value === null ? [] : [[name, value]];
        })
      ),
      body: isGitHub ? redact(parseJson(text), authorised) : own(parseJson(text))
    };
    await write(recorded);
    return answerOf(answer.status, Object.fromEntries(answer.headers), text);
  };
}
async function read(fetch, ...request) {
  const answer = await fetch(...request);
  return { answer, text: await answer.text() };
}
function replayFetch(store, roots) {
  return async (input, init) => {
    const name = recordingName(input, init, roots);
    const text = await store.read(name);
    if (text === null) throw notRecorded(name);
    const { status, headers, body } = JSON.parse(text);
    const content = typeof body === "string" ? body : JSON.stringify(body);
    return answerOf(status, headers, content);
  };
}
function recordingName(input, init, roots) {
  const url = new URL(input);
  url.searchParams.sort();
  const [service, root] = serviceOf(url, roots);
  const method = (init?.method ?? "GET").toUpperCase();
  const body = typeof init?.body === "string" ? parseJson(init.body) : null;
  const question = questionOf(body);
  const digest = createHash2("sha256").update(JSON.stringify([method, service, url.href.slice(root?.length), question])).digest("hex");
  const path = root === null ? "" : url.href.slice(root.length).split("?")[0];
  const operation = operationOf(body) ?? path ?? "";
  const readable = [service, operation].map(
    (part) => part.replace(/[^\w.]+/gu, "-").replace(/^-+|-+$/gu, "")
  );
  return `${readable.filter((part) => part !== "").join("-").slice(0, 80)}-${digest.slice(0, 16)}.json`;
}
function serviceOf(url, roots) {
  const [known] = Object.entries(roots).filter(([, address]) => url.href.startsWith(address)).sort(([, a], [, b]) => b.length - a.length);
  return known ?? [url.hostname, null];
}
function questionOf(body) {
  if (typeof body !== "object" || body === null || !("query" in body)) return body;
  const variables = "variables" in body && typeof body.variables === "object" ? body.variables ?? {} : {};
  return {
    query: String(body.query).replace(/\s+/gu, " ").trim(),
    variables: Object.entries(variables).sort(([a], [b]) => a < b ? -1 : 1)
  };
}
function operationOf(body) {
  return typeof body === "object" && body !== null && "operationName" in body ? String(body.operationName) : null;
}
function answerOf(status, headers, text) {
  return {
    status,
    ok: status >= 200 && status < 300,
    headers: {
      get: (name) => headers[name.toLowerCase()] ?? null,
      [Symbol.iterator]: () => Object.entries(headers)[Symbol.iterator]()
    },
    body: null,
    text: async () => text,
    json: async () => JSON.parse(text)
  };
}
function notRecorded(name) {
  return new MinutebookError("github/not-recorded", {
    message: `The recording has no answer ${name}.`,
    why: "The configuration, the options or --now differ from those it was made with, or it was not finished.",
    hint: "Record again with --record, or repeat with the configuration and the --now of the recording."
  });
}
export {
  recordingFetch,
  replayFetch
};
