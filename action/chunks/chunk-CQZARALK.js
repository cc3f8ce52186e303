import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  sentBy,
  untilDone
} from "./chunk-IJQLO5RZ.js";
import {
  NOTES_TOPIC,
  findIssue,
  openedIssues
} from "./chunk-HXPK4JHQ.js";
import {
  readSays
} from "./chunk-NY5ZTV33.js";
import {
  CLAIM_HOLDS
} from "./chunk-MRZKJNFC.js";
import {
  writeSays
} from "./chunk-HSMHP4VM.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";

// src/sync/create-claimed.ts
var TURNS = 20;
async function createClaimed({ name, busy, claim, isThere, create }) {
  for (let turn = 1; ; turn += 1) {
    const claimed = await claim();
    try {
      if (await isThere()) return { outcome: "raced", error: new Error(`${name} was created meanwhile.`) };
      if (claimed.kind === "busy") {
        if (turn >= TURNS) throw claimedByOther(name, busy, claimed.since);
        continue;
      }
      const until = claimed.kind === "held" ? claimed.until : Number.POSITIVE_INFINITY;
      const sent = await create(until, claimed.kind === "held");
      if (sent.kind !== "late") return sentBy(sent);
      if (turn >= TURNS) throw claimedByOther(name, busy, new Date(until).toISOString());
    } finally {
      if (claimed.kind === "held") await claimed.release();
    }
  }
}
function claimedByOther(name, code, since) {
  return new MinutebookError(code, {
    message: `${name} was not created.`,
    why: `Another run has been about to create it since ${since}, and it is not there yet.`,
    hint: "Run again ten minutes after that: the claim of a run that has died ends then."
  });
}
var DAY = 864e5;
function mayHaveLeftClaims({ createdAt }, now) {
  const age = Date.parse(now) - Date.parse(createdAt);
  return age >= CLAIM_HOLDS && age < DAY;
}

// src/sync/say-once.ts
async function sayOnce({ tracker, trust }, { repository, number }, { key, text }) {
  const said = async () => runOf(await ownComments(tracker, { repository, number }, trust), key);
  const isThere = async () => (await said()).length > 0;
  const body = `${text}

${writeSays(key)}`;
  let mayBeTwice = false;
  const send = () => createClaimed({
    name: `The comment on ${repository}#${number}`,
    busy: "github/busy",
    claim: () => tracker.claim(repository, `comment-${number}-${key.replaceAll(/[^\w.-]/gu, "-")}`),
    isThere,
    create(notAfter, isClaimed) {
      mayBeTwice ||= !isClaimed;
      return tracker.comment(repository, number, body, notAfter);
    }
  });
  const look = async () => ({ write: await isThere() ? null : { send } });
  const first = await look();
  if (first.write === null || await isUnwanted(await tracker.removals(repository, number), trust)) return;
  await untilDone(first, look);
  if (!mayBeTwice) return;
  const [, ...copies] = await said();
  for (const { id } of copies) await tracker.removeComment(repository, id);
}
async function isSaid({ tracker, trust }, issue, key) {
  if (issue.comments === 0) return false;
  return runOf(await ownComments(tracker, issue, trust), key).length > 0;
}
async function isUnwanted(removals, trust) {
  for (const { author, remover } of removals) {
    if (await trust.isOurs(author) && !await trust.isOurs(remover)) return true;
  }
  return false;
}
async function ownComments(tracker, { repository, number }, trust) {
  const own = [];
  for (const comment of await tracker.comments(repository, number)) {
    if (readSays(comment.body) !== null && await trust.isOurs(comment.author)) own.push(comment);
  }
  return own;
}
function lastSaid(comments) {
  const keys = comments.map(({ body }) => readSays(body));
  return keys.findLast((key) => key !== null && topicOf(key) === "what became of it") ?? null;
}
var SKIP = "skip";
var REMINDER = "actions";
var UNTOLD = "untold:";
function untold(repository) {
  return `${UNTOLD}${repository.toLowerCase()}`;
}
function topicOf(key) {
  const isTopic = key === SKIP || key === REMINDER || key.startsWith(UNTOLD) || key.startsWith(NOTES_TOPIC);
  return isTopic ? key : "what became of it";
}
function runOf(comments, key) {
  const marked = comments.filter(({ body }) => {
    const said = readSays(body);
    return said !== null && topicOf(said) === topicOf(key);
  });
  const other = marked.findLastIndex(({ body }) => readSays(body) !== key);
  return marked.slice(other + 1);
}

// src/sync/close-issue.ts
async function closeIssue(tracker, { repository, number }, close) {
  const look = async () => {
    const isOpen = (await tracker.read(repository, number))?.state === "open";
    const send = () => sentBy(tracker.update(repository, number, { close }));
    return { write: isOpen ? { send } : null };
  };
  await untilDone(await look(), look);
}
async function closeDuplicates(tracker, wanted, issue, trust) {
  const listed = await tracker.newest(wanted.repository);
  const open = listed.filter(({ state }) => state === "open");
  const own = await openedIssues(open, wanted, trust);
  const others = open.filter((other) => !own.includes(other));
  const { issue: titled } = await findIssue(others, wanted, trust);
  const [first = issue] = [...own, ...titled === null ? [] : [titled]].sort((a, b) => a.number - b.number);
  for (const duplicate of own.filter(({ number }) => number !== first.number)) {
    const said = { key: `duplicate-${first.number}`, text: `Duplicate of #${first.number}.` };
    await sayOnce({ tracker, trust }, duplicate, said);
    await closeIssue(tracker, duplicate, "not_planned");
  }
  return first;
}

export {
  createClaimed,
  mayHaveLeftClaims,
  sayOnce,
  isSaid,
  isUnwanted,
  ownComments,
  lastSaid,
  SKIP,
  REMINDER,
  untold,
  closeIssue,
  closeDuplicates
};
