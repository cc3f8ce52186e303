import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  SKIP,
  closeDuplicates,
  closeIssue,
  createClaimed,
  isUnwanted,
  lastSaid,
  ownComments,
  sayOnce
} from "./chunk-OYWSJW4S.js";
import {
  issueBody,
  settleName
} from "./chunk-AMZR5WLM.js";
import {
  finishedMeetings
} from "./chunk-E6G4FHAG.js";
import {
  minutesPart
} from "./chunk-S24HQS4L.js";
import {
  composeMeeting
} from "./chunk-SQN3AQCS.js";
import {
  bringUpToDate,
  finalFile,
  sentBy
} from "./chunk-B2ZANFAS.js";
import {
  agrees,
  findIssue,
  listedItems,
  meetingTitle,
  wantedIssue
} from "./chunk-Y4ZKPLRF.js";
import {
  trustOf
} from "./chunk-6V6HBGSC.js";
import {
  isUntouched
} from "./chunk-PCIHLD6C.js";
import {
  didNotTakePlace
} from "./chunk-C4IXVKSC.js";
import {
  readMark
} from "./chunk-MM6BTNOJ.js";
import {
  meetingKey,
  minutesPath,
  plannedStart,
  timeOf,
  trackerOf
} from "./chunk-LBK6EX5J.js";
import {
  parseReference
} from "./chunk-KB24C735.js";
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

// src/schedule/start-text.ts
function startText({ date, start }) {
  return start === null ? date : minuteText(start);
}
function minuteText(instant) {
  return `${instant.slice(0, "yyyy-mm-ddThh:mm".length).replace("T", " ")} UTC`;
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
    const isSaid = told.key === said;
    if (!isSaid && await isUnwanted(await tracker.removals(issue.repository, issue.number), trust))
      continue;
    changed.push({ issue, ...told, isSaid });
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
  for (const { issue, key, text, isSaid } of announcements) {
    if (isSaid) await tracker.sweepClaims(issue.repository);
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
  if (apply && found !== null && isNew(found, deps.now)) await tracker.sweepClaims(repository);
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
  if (apply) await proposeSkipping({ tracker, trust }, facts, synced.url);
  return { ...synced, warnings: [...lookalikes, ...synced.warnings] };
}
var DAY = 864e5;
function isNew({ createdAt }, now) {
  return Date.parse(now) - Date.parse(createdAt) < DAY;
}
async function proposeSkipping(speaking, facts, url) {
  const { skipBelow } = facts.group.meeting;
  const issue = parseReference(url ?? "", { server: null });
  if (skipBelow === null || issue === null) return;
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
    return `${url} looks like the ${word} of this meeting and was left alone: it was opened by ${who}, of whom GitHub does not say that they may write to ${repository}. If it is an account of yours, name it under publish.accounts.`;
  });
  const more = lookalikes.length - NAMED;
  return more > 0 ? [...warnings, `${more} more ${word}s look like it and were left alone.`] : warnings;
}

export {
  startText,
  minuteText,
  changedMeetings,
  announce,
  finishedIssues,
  publishIssue
};
