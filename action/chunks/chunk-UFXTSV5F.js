import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  planMerge
} from "./chunk-BX5QY7KX.js";
import {
  remembering
} from "./chunk-RXK5XLIS.js";
import {
  configFolder
} from "./chunk-FQSO5JLZ.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-FKU2CEKY.js";

// src/sync/attempts.ts
var LOST = 5;
var SAME = 8;
var SMALL = 5;
async function untilDone(first, look, { attempts = SMALL, confirmsWrites = false } = {}) {
  let last = first;
  let written = null;
  let sent = null;
  let lost = 0;
  let refusal = null;
  let same = 0;
  for (let attempt = 0; ; attempt += 1) {
    if (last.write === null) return { last, written, isDone: true };
    if (sent?.outcome === "unknown" && (lost >= LOST || attempt >= attempts)) throw sent.error;
    if (sent?.outcome === "raced" && same >= SAME) throw sent.error;
    if (attempt >= attempts) return { last, written, isDone: false };
    sent = await last.write.send();
    if (sent.outcome !== "raced" && last.write.replaces !== void 0) written ??= last;
    if (sent.outcome === "applied" && confirmsWrites) return { last, written, isDone: true };
    lost = sent.outcome === "unknown" ? lost + 1 : 0;
    const told = sent.outcome === "raced" ? textOf(sent.error) : null;
    same = told !== null && told === refusal ? same + 1 : 1;
    refusal = told;
    last = await look();
  }
}
async function sentBy(written) {
  const result = await written;
  return result.kind === "done" ? { outcome: "applied" } : { outcome: "unknown", error: result.error };
}
function textOf(error) {
  return isMinutebookError(error) ? `${error.message} ${error.why}` : error.message;
}

// src/sync/target.ts
function stateOf({ before, after }) {
  if (before === null) return "created";
  return before === after ? "unchanged" : "updated";
}

// src/sync/bring-up-to-date.ts
async function bringUpToDate(target, document, { apply }) {
  const compare = async (freshness) => {
    const existing = await target.read(freshness);
    const revision2 = document.revise(existing.text, target.url());
    return { existing, revision: revision2, write: existing.next(revision2.text) };
  };
  const seen = await compare("cached");
  if (!apply || seen.write === null) return synced(target, seen, stateOf(changeOf(target, seen)));
  const write = async () => {
    const start = seen.existing.isCurrent ? seen : await compare("fresh");
    return untilDone(start, () => compare("fresh"), target);
  };
  const { last, written, isDone } = await (target.inTurn?.(write) ?? write());
  const warning = isDone ? null : target.explainUnsettled();
  const first = written ?? last;
  const before = written?.write?.replaces ?? (written === null ? last.existing.text : null);
  const revision = before === first.existing.text ? first.revision : document.revise(before, target.url());
  const state = written === null ? stateOf(changeOf(target, last)) : before === null ? "created" : "updated";
  const result = synced(target, { ...last, revision }, state);
  const warnings = warning === null ? revision.warnings : [...revision.warnings, warning];
  return { ...result, before, after: last.revision.text, warnings };
}
function changeOf({ name }, { existing, revision }) {
  return { target: name, before: existing.text, after: revision.text };
}
function synced(target, comparison, state) {
  const { added, kept, warnings } = comparison.revision;
  const { note } = comparison.existing;
  return { ...changeOf(target, comparison), state, url: target.url(), added, kept, warnings, note };
}

// src/documents/document-file.ts
import { isAbsolute, posix, relative as relative2, sep } from "node:path";

// src/sync/branch-name.ts
function branchName(parts) {
  const name = parts.join("-").replaceAll("..", "-to-").replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[.-]+|(?:\.lock|[.-])+$/gu, "");
  return `minutebook/${name}`;
}
function nthName(name, n) {
  return n === 1 ? name : `${name}-${n}`;
}

// src/sync/commit-target.ts
var REPOSITORY_ATTEMPTS = 40;
function commitTarget({ repository, name, path, title }) {
  let isThere = false;
  let wasRefused = false;
  return {
    name,
    attempts: REPOSITORY_ATTEMPTS,
    confirmsWrites: true,
    url: () => isThere ? repository.pageOf(path) : null,
    inTurn: (task) => repository.inTurn(task),
    async read() {
      const base = await repository.base([path], { seen: !wasRefused });
      const text = base.texts.get(path) ?? null;
      isThere = text !== null;
      return {
        text,
        isCurrent: false,
        note: null,
        next: (after) => after === text ? null : { replaces: text, send: () => commit(base, after) }
      };
    },
    explainUnsettled() {
      throw repositoryBusy(name);
    }
  };
  async function commit(base, text) {
    const sent = await repository.commit(base, title, [{ path, text }]);
    wasRefused = sent.outcome !== "applied";
    isThere = !wasRefused;
    return sent;
  }
}
function repositoryBusy(name) {
  return new MinutebookError("github/busy", {
    message: `${name} could not be brought up to date.`,
    why: `Something else kept changing its repository; ${REPOSITORY_ATTEMPTS} steps were not enough.`,
    hint: "Run again when nothing else commits there; what was written so far is whole, and nothing was lost."
  });
}

// src/sync/local-file-target.ts
import { relative } from "node:path";
var ATTEMPTS = 10;
function localFileTarget(path, { cwd, files }) {
  const name = relative(cwd, path);
  return {
    name,
    attempts: ATTEMPTS,
    confirmsWrites: true,
    url: () => null,
    async read() {
      const text = await files.read(path);
      return {
        text,
        isCurrent: true,
        note: null,
        next: (after) => after === text ? null : { replaces: text, send: () => replace(text, after) }
      };
    },
    explainUnsettled() {
      throw busy(name);
    }
  };
  async function replace(before, after) {
    if (await files.read(path) !== before) return { outcome: "raced", error: busy(name) };
    await files.write(path, after);
    return { outcome: "applied" };
  }
}
function busy(name) {
  return new MinutebookError("files/busy", {
    message: `${name} could not be brought up to date.`,
    why: "Something else changed it each time before the new text could be written.",
    hint: "Close the program that keeps saving it, then run the command again; nothing was lost."
  });
}

// src/sync/plan-proposal.ts
function planProposal({ base, work, pull }, { path, revise }) {
  const textIn = (texts) => texts.get(path) ?? null;
  const isDone = (texts) => revise(textIn(texts)) === textIn(texts);
  const on = ({ texts }, step) => ({ step, existing: textIn(texts) });
  if (pull?.state === "open" && work !== null) {
    return on(work, isDone(work.texts) ? "describe-pull" : "commit");
  }
  if (isDone(base.texts)) return on(base, "nothing");
  if (isClosed(pull) && isDone(pull.texts)) return on(pull, "declined");
  if (work === null) return on(base, "create-branch");
  if (work.own === 0) return on(base, work.head === base.head ? "commit" : "forward-branch");
  if (isSpent({ work, pull })) return on(base, "next-name");
  if (pull?.state === "closed") return on(work, "reopen-pull");
  return on(work, isDone(work.texts) ? "open-pull" : "commit");
}
function isSpent({ work, pull }) {
  return work !== null && work.own > 0 && pull?.state === "merged" && pull.head === work.head;
}
function isClosed(pull) {
  return pull?.state === "closed" && pull.texts !== null;
}

// src/sync/pull-body.ts
var LISTED = 300;
function pullBody(title, file) {
  const parts = file === null ? [] : [described(file)];
  return `${[`${title}.`, ...parts, CARE].join("\n\n")}
`;
}
function described({ path, isNew, added, kept }) {
  const counts = [
    `${added.length} ${added.length === 1 ? "item" : "items"} added`,
    ...isNew ? [] : [`${kept} kept`]
  ];
  const head = `${code(path)} (${isNew ? "new" : "changed"}): ${counts.join(", ")}`;
  const listed = added.slice(0, LISTED).map((url) => `- ${code(shortName(url))}`);
  const rest = added.length - listed.length;
  return [head, "", ...listed, ...rest > 0 ? [`- and ${rest} more`] : []].join("\n").trimEnd();
}
var CARE = "While this pull request is open, it is kept up to date; what people commit to its branch and write here stays. Close it to be left alone until there is something new.";
function shortName(url) {
  const [, repository, number] = /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/(?:issues|pull)\/(\d+)$/u.exec(url) ?? [];
  return repository === void 0 ? url : `${repository}#${number}`;
}
function code(text) {
  return `\`${text.replace(/[`\s]+/gu, " ").trim()}\``;
}

// src/sync/proposal-target.ts
function proposalTarget(document) {
  const { repository, name, path, title, work } = document;
  const spent = /* @__PURE__ */ new Set();
  let nth = 1;
  let url = null;
  const file = { path, revise: (existing) => document.revise(existing, null).text };
  async function look(freshness) {
    for (; ; nth += 1) {
      const found = await repository.proposal(nthName(work, nth), [path], { seen: freshness === "cached" });
      const proposal = spent.has(found.pull?.id ?? "") ? { ...found, pull: null } : found;
      const plan = planProposal(proposal, file);
      if (plan.step !== "next-name") return { plan, proposal };
    }
  }
  function describe(base, body) {
    const before = base.texts.get(path) ?? null;
    const { text, added, kept } = document.revise(before, null);
    const changed = text === before ? null : { path, isNew: before === null, added, kept };
    return planMerge(body ?? "", pullBody(title, changed)).text;
  }
  function writeOf({ step, existing }, { base, work: branch, pull }, text) {
    const branchName2 = nthName(work, nth);
    switch (step) {
      case "create-branch":
        return { send: () => repository.createBranch(branchName2, base.head) };
      case "forward-branch":
        return branch && { send: () => repository.forward(branch, base.head) };
      case "commit":
        return branch && { replaces: existing, send: () => repository.commit(branch, title, [{ path, text }]) };
      case "open-pull": {
        const replaces = base.texts.get(path) ?? null;
        return {
          replaces,
          send: () => repository.openPull(branchName2, { title, body: describe(base, null) })
        };
      }
      case "reopen-pull":
        return pull && { ...pull.texts && { replaces: pull.texts.get(path) ?? null }, send: () => reopen(pull) };
      case "describe-pull": {
        const body = pull && describe(base, pull.body);
        const isStale = pull !== null && body !== null && body !== pull.body;
        return isStale ? { send: () => repository.describePull(pull, body) } : null;
      }
      default:
        return null;
    }
  }
  async function reopen(pull) {
    const sent = await repository.reopenPull(pull);
    if (sent.outcome !== "refused") return sent;
    spent.add(pull.id);
    return { outcome: "raced", error: new Error(`${pull.url} cannot be reopened.`) };
  }
  return {
    name,
    attempts: REPOSITORY_ATTEMPTS,
    confirmsWrites: false,
    url: () => url,
    async read(freshness) {
      const { plan, proposal } = await look(freshness);
      const { pull } = proposal;
      const isShown = pull?.state === "open" || plan.step === "declined" || plan.step === "reopen-pull";
      url = isShown ? pull?.url ?? null : plan.step === "nothing" ? repository.pageOf(path) : null;
      return {
        text: plan.existing,
        isCurrent: false,
        note: plan.step === "declined" && pull !== null ? declined(pull.url) : null,
        next: (after) => writeOf(plan, proposal, after)
      };
    },
    explainUnsettled() {
      throw repositoryBusy(name);
    }
  };
}
async function proposedText(repository, path, work) {
  for (let n = 1; ; n += 1) {
    const proposal = await repository.proposal(nthName(work, n), [path], { seen: true });
    if (proposal.pull?.state === "open" && proposal.work !== null)
      return proposal.work.texts.get(path) ?? null;
    if (!isSpent(proposal)) return proposal.base.texts.get(path) ?? null;
  }
}
function declined(url) {
  return `${url} was closed with just this content, so it is not proposed again; reopen it to publish.`;
}

// src/documents/document-file.ts
async function syncFile(config, document, { write, publish }, deps) {
  const revised = remembering();
  const revise = (existing) => revised(existing, () => document.revise(existing, null));
  const { target, file } = await targetOf(config, { ...document, revise }, publish, deps);
  const synced2 = await bringUpToDate(target, { revise }, { apply: write });
  if (synced2.note !== null) deps.reporter.warn(synced2.note);
  for (const warning of synced2.warnings) deps.reporter.warn(warning, { file });
  return synced2;
}
async function targetOf(config, document, publish, deps) {
  const name = relative2(deps.cwd, document.path);
  if (!publish) return { target: localFileTarget(document.path, deps), file: name };
  const { repository, path, of } = await openRepository(config, document.path, deps);
  deps.reporter.progress(`Publishing to ${of}`);
  const { title, id, revise } = document;
  const file = { repository, path, name, title };
  if (config.publish.files === "commit") return { target: commitTarget(file), file: path };
  return { target: proposalTarget({ ...file, work: branchName(id), revise }), file: path };
}
async function existingFile(config, { path: local, id }, { publish }, deps) {
  if (!publish) return deps.files.read(local);
  const { repository, path } = await openRepository(config, local, deps);
  if (config.publish.files === "pull-request") return proposedText(repository, path, branchName(id));
  return textOnBranch(repository, path);
}
async function finalFile(config, local, deps) {
  const found = await openRepository(config, local, deps).catch((error) => {
    if (isMinutebookError(error) && UNPUBLISHED.includes(error.code)) return null;
    throw error;
  });
  return found === null ? deps.files.read(local) : textOnBranch(found.repository, found.path);
}
var UNPUBLISHED = ["usage/repository", "usage/outside-repository"];
async function textOnBranch(repository, path) {
  return (await repository.base([path], { seen: true })).texts.get(path) ?? null;
}
async function committedAt(config, local, deps) {
  const { repository, path } = await openRepository(config, local, deps);
  return (await repository.committedAt([path])).get(path) ?? null;
}
async function findPublished(config, local, deps) {
  const folder = configFolder(config, deps);
  const { repository, path } = await deps.findRepository(folder);
  return { repository, path: pathInRepository(folder, path, local) };
}
async function openRepository(config, local, deps) {
  const { repository: of, path } = await findPublished(config, local, deps);
  const host = await deps.openFileHost();
  return { of, repository: await host.open(of, config.publish.branch), path };
}
function pathInRepository(folder, folderPath, local) {
  const fromFolder = relative2(folder, local);
  const inside = posix.normalize(posix.join(folderPath, fromFolder.split(sep).join("/")));
  if (!isAbsolute(fromFolder) && !inside.startsWith("..")) return inside;
  throw new MinutebookError("usage/outside-repository", {
    message: `${local} cannot be published.`,
    why: "It lies outside of the repository that the configuration is in.",
    hint: "Publish without --out, or choose a folder inside the repository."
  });
}

export {
  untilDone,
  sentBy,
  bringUpToDate,
  syncFile,
  existingFile,
  finalFile,
  committedAt,
  findPublished
};
