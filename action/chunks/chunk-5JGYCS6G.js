import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  REMINDER,
  SKIP,
  closeDuplicates,
  closeIssue,
  createClaimed,
  isSaid,
  isUnwanted,
  lastSaid,
  mayHaveLeftClaims,
  ownComments,
  sayOnce
} from "./chunk-CQZARALK.js";
import {
  issueBody,
  settleName
} from "./chunk-QQ3K6YKR.js";
import {
  finishedMeetings
} from "./chunk-36BZKPGY.js";
import {
  minutesPart
} from "./chunk-55HKQQQV.js";
import {
  composeMeeting
} from "./chunk-ITIFGVQO.js";
import {
  bringUpToDate,
  finalFile,
  onPublishedFiles,
  openRepository,
  sentBy
} from "./chunk-IJQLO5RZ.js";
import {
  agrees,
  findIssue,
  listedItems,
  meetingTitle,
  startText,
  wantedIssue
} from "./chunk-HXPK4JHQ.js";
import {
  trustOf
} from "./chunk-6V6HBGSC.js";
import {
  isUntouched
} from "./chunk-VCCEQK7K.js";
import {
  earlierActions,
  earlierMinutes
} from "./chunk-6LEFEKWL.js";
import {
  didNotTakePlace
} from "./chunk-VLVGIQJU.js";
import {
  readMark,
  withhold
} from "./chunk-NY5ZTV33.js";
import {
  newestName
} from "./chunk-5EDJ37HV.js";
import {
  actionsRegister,
  meetingKey,
  minutesFolder,
  minutesPath,
  plannedStart,
  timeOf,
  trackerOf
} from "./chunk-CTCSMNGY.js";
import {
  writeSays
} from "./chunk-HSMHP4VM.js";
import {
  toMarkdown
} from "./chunk-GX47V3EL.js";
import {
  EMPTY_COMMENT,
  parseFragment,
  plainText,
  tooDeepLine
} from "./chunk-5MK5JZCK.js";
import {
  itemKey
} from "./chunk-ZF5NENNC.js";
import {
  findReferences,
  parseReference,
  referenceKey
} from "./chunk-3ADDMMTP.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";

// src/sync/issue-target.ts
var ATTEMPTS = 5;
function issueTarget({ tracker, wanted, word, trust, labels, listed, title }) {
  const { repository } = wanted;
  let issue = listed;
  let wasOpened = false;
  const find = async () => (await findIssue(await tracker.newest(repository), wanted, trust)).issue;
  async function current() {
    if (issue !== null) return await tracker.read(repository, issue.number) ?? issue;
    return wasOpened ? await tracker.opened(repository, wanted.title) ?? find() : null;
  }
  function changesTo(found, body) {
    const isRenamed = title !== null && found.title !== title;
    if (body === found.body && !isRenamed) return null;
    return { ...body !== found.body && { body }, ...isRenamed && { title } };
  }
  async function create(body, notAfter, isClaimed) {
    const written = await tracker.create(repository, { title: wanted.title, body, labels }, notAfter);
    if (written.kind === "late") return written;
    wasOpened = true;
    if (!isClaimed) {
      const opened = await current();
      issue = opened && await closeDuplicates(tracker, wanted, opened, trust);
    }
    return written;
  }
  const open = (body) => createClaimed({
    name: `The ${word} ${wanted.title} in ${repository}`,
    busy: "github/busy",
    claim: () => tracker.claim(repository, `issue-${wanted.group}-${meetingKey(wanted.occurrence)}`),
    async isThere() {
      issue = await find();
      return issue !== null;
    },
    create: (notAfter, isClaimed) => create(body, notAfter, isClaimed)
  });
  return {
    name: `${repository}: ${wanted.title}`,
    attempts: ATTEMPTS,
    confirmsWrites: false,
    url: () => issue?.url ?? null,
    async read(freshness) {
      const found = freshness === "cached" ? issue : await current();
      issue = found;
      return {
        text: found?.body ?? null,
        isCurrent: found === null,
        note: null,
        next(after) {
          if (found === null) return { replaces: null, send: () => open(after) };
          const changes = changesTo(found, after);
          const send = () => sentBy(tracker.update(repository, found.number, changes ?? {}));
          return changes && { replaces: found.body, send };
        }
      };
    },
    explainUnsettled() {
      if (issue === null) throw vanished(wanted, word);
      return `${issue.url} kept changing while it was brought up to date; run again.`;
    }
  };
}
function vanished({ repository, title }, word) {
  return new MinutebookError("github/busy", {
    message: `The ${word} ${title} was opened, but cannot be found.`,
    why: `The list of ${word}s in ${repository} does not have it, each time it was read.`,
    hint: "Look whether somebody moved or deleted it, then run again."
  });
}

// src/markdown/text/quiet-people.ts
var COMMENT = /<!--[\s\S]*?(?:-->|$)/gu;
var TOKEN = /\\[\s\S]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,12});|\bgh-(?=\d)|[@#]/giu;
var AT = /^\\?@$|^&(?:#0*64|#x0*40|commat);$/iu;
var NUMBER_SIGN = /^\\?#$|^&(?:#0*35|#x0*23|num);$/iu;
var LOGIN = /^[a-z\d-]+(?![\w/&-])/iu;
function quietPeople(markdown, mayHear) {
  let text = markdown;
  for (let before = ""; before !== text; ) {
    before = text;
    text = outsideOfCode(text, (piece) => piece.replace(COMMENT, ""));
  }
  return outsideOfCode(text, (piece, following) => quieted(piece, following, mayHear));
}
function outsideOfCode(markdown, change) {
  const live = tooDeepLine(markdown) === void 0 ? liveIn(parseFragment(markdown), markdown) : [];
  let result = "";
  let start = 0;
  for (const { from, to } of [...live, { from: markdown.length, to: markdown.length }]) {
    if (from < start) continue;
    result += change(markdown.slice(start, from), markdown.slice(from, from + 1));
    result += markdown.slice(from, to);
    start = to;
  }
  return result;
}
function quieted(text, following, mayHear) {
  return text.replace(TOKEN, (token, at) => {
    const rest = text.slice(at + token.length) + following;
    if (/^gh-$/iu.test(token)) return `${token.slice(0, 2)}${EMPTY_COMMENT}-`;
    if (NUMBER_SIGN.test(token)) return /^[\d&]/u.test(rest) ? `${token}${EMPTY_COMMENT}` : token;
    if (!AT.test(token) || !/^[a-z\d&]/iu.test(rest)) return token;
    const login = token === "@" ? LOGIN.exec(rest)?.[0] : void 0;
    return login !== void 0 && mayHear(login) ? token : `${token}${EMPTY_COMMENT}`;
  });
}
function liveIn(node, markdown) {
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  switch (node.type) {
    case "inlineCode":
    case "code":
    case "definition":
    case "image":
      return [{ from, to }];
    case "link":
      return /^[[<]/u.test(markdown.slice(from)) || !markdown.slice(from, to).includes("\\") ? [{ from, to }] : [];
    default:
      return "children" in node ? node.children.flatMap((child) => liveIn(child, markdown)) : [];
  }
}

// src/gather/discussed.ts
async function gatherDiscussed(references, since, source) {
  const wanted = new Map(references.map((reference) => [reference.toLowerCase(), reference]));
  if (wanted.size === 0) return /* @__PURE__ */ new Map();
  const answer = await source.lookUp([...wanted.values()], {
    assignees: true,
    activitySince: since,
    words: true,
    removals: true
  });
  if (answer === null) return null;
  const items = withhold(answer, { includePrivate: false }).cleared;
  const found = new Map(items.map((item) => [referenceKey(item), item]));
  const missing = [...wanted.keys()].filter((key) => !found.has(key));
  if (missing.length === 0) return found;
  const repositories = new Set(missing.map((key) => key.slice(0, key.lastIndexOf("#"))));
  const newest = newestName(await source.renames([...repositories]));
  for (const key of missing) {
    const item = found.get(newest(key).toLowerCase());
    if (item !== void 0) found.set(key, item);
  }
  return found;
}
function mentionedItems(texts) {
  return texts.flatMap((text) => findReferences(text, { server: null })).map(itemKey);
}
async function gatherEvidence(wanted, source) {
  const [first] = wanted.map(({ since }) => since).sort();
  if (first === void 0) return () => null;
  const references = wanted.map(({ item }) => item);
  const found = await gatherDiscussed(references, `${first}T00:00:00Z`, source);
  return (reference, since) => {
    const item = found?.get(reference.toLowerCase());
    if (item === void 0) return null;
    const over = item.mergedAt ?? item.closedAt;
    if (over !== null && over >= since) {
      return `${itemKey(item)} was ${item.mergedAt === null ? "closed" : "merged"} on ${over.slice(0, 10)}.`;
    }
    const pull = item.activity?.find(
      (event) => event.kind === "referenced" && event.state === "merged" && event.at >= since
    );
    return pull?.kind === "referenced" ? `${pull.item}, which refers to it, was merged.` : null;
  };
}

// src/documents/action-issue.ts
async function publicActions(actions, since, { openSource }) {
  const mentionedIn = ({ text, item }) => [...mentionedItems([text]), ...item ? [item] : []];
  const mentioned = actions.flatMap(mentionedIn);
  const found = mentioned.length > 0 ? await gatherDiscussed(mentioned, since, await openSource()) : null;
  return actions.filter((action) => mentionedIn(action).every((key) => found?.has(key.toLowerCase())));
}
async function mayBeAssigned({ owner }, { tracker, repository }) {
  const logins = (owner ?? "").split(", ").filter((name) => /^[a-z\d]+(?:-[a-z\d]+)*$/iu.test(name));
  const assignees = [];
  for (const login of logins) if (await tracker.mayWrite(repository, login)) assignees.push(login);
  return assignees;
}
var LONGEST_TITLE = 200;
var LONGEST = 1e4;
function actionTitle({ text }) {
  const line = plainText(text);
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE)}\u2026` : line;
}
function actionBody({ text, item, owner }, { mark, from, due }) {
  const link = { type: "link", url: from.url, children: [textOf(from.title)] };
  const facts = [
    ...item === null ? [] : [`About: ${item}`],
    ...owner === null ? [] : [`Who: ${owner}`],
    ...due === null ? [] : [`Due: ${due}`]
  ];
  const words = paragraph(textOf(plainText(text.slice(0, LONGEST))));
  const body = {
    type: "root",
    children: [
      paragraph(textOf("From "), link, textOf(":")),
      { type: "blockquote", children: [words] },
      ...facts.map((fact) => paragraph(textOf(plainText(fact))))
    ]
  };
  return `${writeSays(mark)}

${quietPeople(toMarkdown(body), () => false)}`;
}
function paragraph(...children) {
  return { type: "paragraph", children };
}
function textOf(value) {
  return { type: "text", value };
}

// src/documents/action-reminder.ts
var LISTED = 50;
async function remindOfActions(meeting, speaking, issue, deps) {
  const { config, group, occurrence } = meeting;
  if (!group.minutes.remind || await isSaid(speaking, issue, REMINDER)) return;
  const folder = minutesFolder(meeting, deps);
  const { repository, of } = await openRepository(config, folder, deps);
  if (!repository.isPublic && of !== issue.repository) return;
  const published = await onPublishedFiles(config, deps);
  const archive = await earlierMinutes(meeting, occurrence, published, "all");
  const actions = earlierActions(archive, await actionsRegister(meeting, published));
  const listed = await publicActions(actions, deps.now, deps);
  if (listed.length === 0) return;
  const more = listed.length - LISTED;
  const lines = listed.slice(0, LISTED).map(({ text, date }) => `${actionTitle({ text })} (since ${date})`);
  const list = {
    type: "list",
    spread: false,
    children: [...lines, ...more > 0 ? [`and ${more} more`] : []].map((value) => ({
      type: "listItem",
      children: [{ type: "paragraph", children: [{ type: "text", value }] }]
    }))
  };
  const written = quietPeople(toMarkdown({ type: "root", children: [list] }).trim(), () => false);
  await sayOnce(speaking, issue, { key: REMINDER, text: `Open actions of earlier meetings:

${written}` });
}

// src/schedule/change.ts
function changeSince(series, { date, start, time, elsewhere }) {
  const planned = series.plannedFor(date);
  if (time !== null) {
    const same2 = planned.find((occurrence) => timeOf(plannedStart(occurrence) ?? "") === time);
    if (same2 === void 0) return { kind: "gone" };
    if (same2.cancelled) return { kind: "cancelled", occurrence: same2 };
    return { kind: start === null || same2.start === start ? "none" : "moved", occurrence: same2 };
  }
  const there = series.on(date);
  const live = there.filter((occurrence) => {
    return !occurrence.cancelled && !elsewhere.includes(plannedStart(occurrence) ?? "");
  });
  const same = live.find((occurrence) => start === null || occurrence.start === start);
  if (same !== void 0) return { kind: "none", occurrence: same };
  const meant = planned.find((occurrence) => plannedStart(occurrence) === start && !occurrence.cancelled);
  const moved = meant ?? planned.find(({ cancelled: cancelled2, movedFrom }) => !cancelled2 && movedFrom !== void 0) ?? live[0];
  if (moved !== void 0) return { kind: "moved", occurrence: moved };
  const cancelled = planned[0] ?? there[0];
  return cancelled === void 0 ? { kind: "gone" } : { kind: "cancelled", occurrence: cancelled };
}

// src/documents/meeting-news.ts
async function changedMeetings({ tracker, listed, trust }, { group, series }, now) {
  const changed = [];
  for (const issue of listed) {
    const mark = readMark(issue.body);
    if (issue.state !== "open" || mark?.group !== group.id || mark.start === null || mark.start < now)
      continue;
    if (!await trust.isTrusted(issue.opener, issue.repository)) continue;
    if (!agrees(issue, mark, await trust.isOurs(issue.opener))) continue;
    const { date, start, time } = mark;
    const announced = { date, start, time, elsewhere: await announcedElsewhere(issue, mark, listed, trust) };
    const told = keyOf(changeSince(series, announced), announced);
    const said = issue.comments === 0 ? null : lastSaid(await ownComments(tracker, issue, trust));
    const isNews = told.key !== "takes-place" || said !== null && said !== `at-${announced.start}`;
    if (!isNews) continue;
    const isSaid2 = told.key === said;
    if (!isSaid2 && await isUnwanted(await tracker.removals(issue.repository, issue.number), trust))
      continue;
    changed.push({ issue, ...told, isSaid: isSaid2 });
  }
  return changed;
}
async function announcedElsewhere(issue, { group, date }, issues, trust) {
  const starts = [];
  for (const other of issues) {
    const mark = other.number === issue.number ? null : readMark(other.body);
    if (mark === null || mark.group !== group || mark.date !== date) continue;
    if (!await trust.isOurs(other.opener)) continue;
    if (mark.time !== null) starts.push(`${date}T${mark.time}:00Z`);
    else if (mark.start !== null) starts.push(mark.start);
  }
  return starts;
}
async function announce({ tracker, trust }, announcements) {
  for (const { issue, key, text, isSaid: isSaid2 } of announcements) {
    if (isSaid2) await tracker.sweepClaims(issue.repository);
    else await sayOnce({ tracker, trust }, issue, { key, text });
  }
}
function keyOf(change, announced) {
  switch (change.kind) {
    case "none":
      return {
        key: "takes-place",
        text: `This meeting takes place after all: ${startText(change.occurrence)}.`
      };
    case "moved":
      return {
        key: `at-${change.occurrence.start ?? change.occurrence.date}`,
        text: `This meeting was moved from ${startText(announced)} to ${startText(change.occurrence)}.`
      };
    case "cancelled":
      return { key: "cancelled", text: `The meeting of ${startText(announced)} was cancelled.` };
    case "gone":
      return {
        key: "gone",
        text: `The meeting of ${startText(announced)} is no longer in the calendar.`
      };
  }
}
async function finishedIssues(place, listed, deps) {
  const { config, group, series } = place;
  const { repository, closeAfterMinutes } = group.meeting;
  const trust = trustOf(config, deps);
  if (repository === null || !closeAfterMinutes) return [];
  const finished = await Promise.all(
    finishedMeetings(series, deps.now).map(async (planned) => {
      const occurrence = await settleName(place, planned, deps);
      const { issue } = await findIssue(listed, wantedIssue(config, group, repository, occurrence), trust);
      if (issue?.state !== "open" || !await trust.isOurs(issue.opener)) return [];
      const minutes = await finalMinutes(place, occurrence, deps);
      const wrote = minutes !== null && minutes.trim() !== "" && !isUntouched(minutes);
      return wrote ? [issue] : [];
    })
  );
  return finished.flat();
}
async function finalMinutes(place, occurrence, deps) {
  const textOn = async ({ date: date2, time }) => {
    const day = { date: date2, ...time !== void 0 && { time } };
    const path = await minutesPath(place, day, deps);
    const text = await finalFile(place.config, path, deps);
    return minutesPart(place, path, [day]).read(text);
  };
  const { date, movedFrom = date } = occurrence;
  return await textOn(occurrence) ?? textOn({ ...occurrence, date: movedFrom });
}

// src/documents/publish-issue.ts
async function publishIssue(gathered, { apply, open, listed: known }, deps) {
  const { meeting, facts, title } = gathered;
  const { config, group, occurrence, series } = meeting;
  const repository = group.meeting.repository ?? missingRepository(group.id);
  const tracker = await trackerOf(meeting, deps);
  const wanted = wantedIssue(config, group, repository, occurrence);
  const listed = known ?? await tracker.newest(repository);
  const trust = trustOf(config, deps);
  const seen = await findIssue(listed, wanted, trust);
  const found = await tracker.opened(repository, title) ?? seen.issue ?? await readIssue(tracker, wanted, gathered.issueNumber, trust);
  const word = group.meeting.discussion === null ? "issue" : "discussion";
  const lookalikes = found === null ? lookalikeWarnings(seen.lookalikes, word) : [];
  if (apply && series !== null) {
    const issues = { tracker, listed, trust };
    await announce(issues, await changedMeetings(issues, { group, series }, deps.now));
    for (const finished of await finishedIssues({ config, group, series }, listed, deps)) {
      await closeIssue(tracker, finished, "completed");
    }
  }
  if (apply && found !== null && mayHaveLeftClaims(found, deps.now)) await tracker.sweepClaims(repository);
  const previous = await previousIssue(gathered, listed, trust, deps);
  const name = `${repository}: ${title}`;
  if (found === null && !open) return { ...NOTHING, target: name, warnings: lookalikes };
  if (found !== null && (found.state === "closed" || hasStarted(occurrence, deps.now))) {
    return unchanged(found, name);
  }
  const newName = found === null ? null : newTitle(config, facts, found, title);
  const issue = { tracker, wanted, word, trust, labels: group.meeting.labels, listed: found, title: newName };
  const revise = await issueBody({ ...facts, previous }, found?.body ?? null, config, deps);
  const synced = await bringUpToDate(issueTarget(issue), { revise }, { apply });
  const opened = parseReference(synced.url ?? "", { server: null });
  if (apply && opened !== null) {
    await proposeSkipping({ tracker, trust }, facts, opened);
    const comments = found?.comments ?? 0;
    await remindOfActions(meeting, { tracker, trust }, { ...opened, comments }, deps);
  }
  return { ...synced, warnings: [...lookalikes, ...synced.warnings] };
}
async function proposeSkipping(speaking, facts, issue) {
  const { skipBelow } = facts.group.meeting;
  if (skipBelow === null) return;
  const count = listedItems(composeMeeting(facts)).urls.length;
  if (count >= skipBelow) return;
  const what = count === 0 ? "There is no item" : count === 1 ? "There is only 1 item" : `There are only ${count} items`;
  const text = `${what} on the agenda. Shall we skip this meeting?`;
  await sayOnce(speaking, issue, { key: SKIP, text });
}
var NOTHING = {
  url: null,
  state: "unchanged",
  before: null,
  after: "",
  added: [],
  kept: 0,
  warnings: [],
  note: null
};
function newTitle(config, { group, occurrence }, found, title) {
  const { movedFrom, time, date } = occurrence;
  const planned = { date: movedFrom ?? date, start: null, ...time !== void 0 && { time } };
  if (movedFrom === void 0 && time === void 0) return null;
  return found.title === meetingTitle(config, group, planned) ? title : null;
}
var MOST_PREVIOUS = 6;
async function previousIssue({ meeting, previousIssue: known }, listed, trust, { now }) {
  const { config, group, occurrence, series } = meeting;
  const { repository } = group.meeting;
  if (repository === null) return null;
  let last = series?.previous(occurrence.start ?? now) ?? null;
  for (let looked = 0; last !== null && looked < MOST_PREVIOUS; looked += 1) {
    const { issue } = await findIssue(listed, wantedIssue(config, group, repository, last), trust);
    if (issue === null) return looked === 0 ? known : null;
    if (!didNotTakePlace(issue, last.start ?? last.date)) return issue.url;
    last = series?.previous(last.start ?? now) ?? null;
  }
  return null;
}
async function readIssue(tracker, wanted, number, trust) {
  const issue = number === null ? null : await tracker.read(wanted.repository, number);
  return issue === null ? null : (await findIssue([issue], wanted, trust)).issue;
}
function hasStarted({ date, start }, now) {
  return start === null ? date < now.slice(0, date.length) : start <= now;
}
function unchanged({ url, body, state }, target) {
  const warnings = state === "closed" ? [`${url} is closed and was left as it is.`] : [];
  return { ...NOTHING, target, url, before: body, after: body, warnings };
}
function missingRepository(id) {
  throw new MinutebookError("config/repository", {
    message: `There is no repository for the meeting issue of ${id}.`,
    why: `groups.${id}.meeting.repository is missing in the configuration.`,
    hint: "Add it, as in: repository: nodejs/security-wg."
  });
}
var NAMED = 3;
function lookalikeWarnings(lookalikes, word) {
  const warnings = lookalikes.slice(0, NAMED).map(({ url, repository, opener }) => {
    const who = opener === null ? "an account that is gone" : opener.login;
    return `${url} looks like the ${word} of this meeting and was left alone: it was opened by ${who}, who is not known to have write access to ${repository}. If it is an account of yours, name it under publish.accounts.`;
  });
  const more = lookalikes.length - NAMED;
  return more > 0 ? [...warnings, `${more} more ${word}s look like it and were left alone.`] : warnings;
}

export {
  quietPeople,
  gatherDiscussed,
  mentionedItems,
  gatherEvidence,
  publicActions,
  mayBeAssigned,
  actionTitle,
  actionBody,
  changedMeetings,
  announce,
  finishedIssues,
  publishIssue
};
