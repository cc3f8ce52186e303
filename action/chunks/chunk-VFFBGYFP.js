import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  findIssue,
  openedIssues
} from "./chunk-3A3YU3SA.js";
import {
  sentBy,
  untilDone
} from "./chunk-XD4Y7CUN.js";
import {
  readSays
} from "./chunk-LR6YVTUU.js";
import {
  writeSays
} from "./chunk-HODSAISJ.js";

// src/sync/say-once.ts
async function sayOnce({ tracker, trust }, { repository, number }, { key, text }) {
  const said = async () => runOf(await ownComments(tracker, { repository, number }, trust), key);
  const body = `${text}

${writeSays(key)}`;
  let isSaid = false;
  const look = async () => {
    const isThere = (await said()).length > 0;
    const send = () => {
      isSaid = true;
      return sentBy(tracker.comment(repository, number, body));
    };
    return { write: isThere ? null : { send } };
  };
  await untilDone(await look(), look);
  if (!isSaid) return;
  const [, ...copies] = await said();
  for (const { id } of copies) await tracker.removeComment(repository, id);
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
function topicOf(key) {
  return key === SKIP ? "skipping it" : "what became of it";
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
  sayOnce,
  ownComments,
  lastSaid,
  SKIP,
  closeIssue,
  closeDuplicates
};
