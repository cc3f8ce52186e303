import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  closeDuplicates,
  closeIssue,
  lastSaid,
  ownComments,
  sayOnce
} from "./chunk-MYXTLVDI.js";
import {
  agrees,
  findIssue,
  issueBody,
  meetingTitle,
  wantedIssue
} from "./chunk-ZODD5OHS.js";
import {
  bringUpToDate,
  finalFile,
  sentBy
} from "./chunk-UFXTSV5F.js";
import {
  trustOf
} from "./chunk-BX5QY7KX.js";
import {
  isUntouched
} from "./chunk-ALVRPIJR.js";
import {
  readMark
} from "./chunk-6DCQ3EWT.js";
import {
  minutesPath
} from "./chunk-IAF5GFNK.js";
import {
  DAY
} from "./chunk-QE6P7SL6.js";
import {
  epochOf,
  isoInstant
} from "./chunk-FU4EJCAG.js";
import {
  Temporal
} from "./chunk-Z7HUVQWU.js";
import {
  MinutebookError
} from "./chunk-FKU2CEKY.js";

// src/sync/issue-target.ts
var ATTEMPTS = 5;
var TURNS = 20;
function issueTarget({ tracker, wanted, trust, labels, listed, title }) {
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
  async function open(body) {
    for (let turn = 1; ; turn += 1) {
      const claim = await tracker.claim(repository, `issue-${wanted.group}-${wanted.occurrence.date}`);
      try {
        issue = await find();
        if (issue !== null)
          return { outcome: "raced", error: new Error(`${issue.url} was opened meanwhile.`) };
        if (claim.kind !== "busy") {
          const sent = await sentBy(tracker.create(repository, { title: wanted.title, body, labels }));
          wasOpened = true;
          if (claim.kind === "none") {
            const opened = await current();
            issue = opened && await closeDuplicates(tracker, wanted, opened, trust);
          }
          return sent;
        }
        if (turn >= TURNS) throw busy(wanted, claim.since);
      } finally {
        if (claim.kind === "held") await claim.release();
      }
    }
  }
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
      if (issue === null) throw vanished(wanted);
      return `${issue.url} kept changing while it was brought up to date; run again.`;
    }
  };
}
function vanished({ repository, title }) {
  return new MinutebookError("github/busy", {
    message: `The issue ${title} was opened and is not there.`,
    why: `The list of issues in ${repository} does not have it, each time it was read.`,
    hint: "Look whether somebody moved or deleted it, then run again."
  });
}
function busy({ repository, title }, since) {
  return new MinutebookError("github/busy", {
    message: `The issue ${title} was not opened in ${repository}.`,
    why: `Another run has been about to open it since ${since}, and it is not there yet.`,
    hint: "Run again ten minutes after that: a run that is gone by then is taken over from."
  });
}

// src/schedule/change.ts
function changeSince(series, announced) {
  const there = series.on(announced.date);
  const live = there.filter(({ cancelled: cancelled2 }) => !cancelled2);
  const same = live.find(({ start }) => announced.start === null || start === announced.start);
  if (same !== void 0) return { kind: "none", occurrence: same };
  const planned = series.plannedFor(announced.date);
  const moved = planned.find(({ cancelled: cancelled2, movedFrom }) => !cancelled2 && movedFrom !== void 0) ?? live[0];
  if (moved !== void 0) return { kind: "moved", occurrence: moved };
  const cancelled = planned[0] ?? there[0];
  return cancelled === void 0 ? { kind: "gone" } : { kind: "cancelled", occurrence: cancelled };
}

// src/schedule/due.ts
var RECENT_DAYS = 14;
var LAST_DAYS = 62;
var LENGTH = 36e5;
function meetingsToPrepare(series, openBefore, now) {
  const lead = Temporal.Duration.from(openBefore);
  const latest = Temporal.Instant.from(now).toZonedDateTimeISO("UTC").add(lead).add({ days: 1 });
  return series.between(now, latest.toInstant().toString()).filter((occurrence) => occurrence.start !== now && preparedFrom(occurrence, lead) <= epochOf(now));
}
function nextPreparation(series, openBefore, now) {
  const lead = Temporal.Duration.from(openBefore);
  let occurrence = series.next(now);
  while (occurrence !== null && preparedFrom(occurrence, lead) <= epochOf(now)) {
    occurrence = series.next(occurrence.start ?? now);
  }
  if (occurrence === null) return null;
  return { occurrence, from: isoInstant(preparedFrom(occurrence, lead)) };
}
function finishedMeetings(series, now) {
  const at = epochOf(now);
  const over = series.between(isoInstant(at - LAST_DAYS * DAY), now).filter(({ start, end }) => at >= (end === null ? epochOf(start ?? now) + LENGTH : epochOf(end)));
  const recent = over.filter((occurrence) => isRecent(occurrence, now));
  return recent.length > 0 ? recent : over.slice(-1);
}
function isRecent({ start }, now) {
  return epochOf(start ?? now) >= epochOf(now) - RECENT_DAYS * DAY;
}
function preparedFrom({ start, timeZone }, lead) {
  if (start === null) return Number.POSITIVE_INFINITY;
  return Temporal.Instant.from(start).toZonedDateTimeISO(timeZone).subtract(lead).epochMilliseconds;
}

// src/schedule/start-text.ts
function startText({ date, start }) {
  return start === null ? date : minuteText(start);
}
function minuteText(instant) {
  return `${instant.slice(0, "yyyy-mm-ddThh:mm".length).replace("T", " ")} UTC`;
}

// src/documents/meeting-news.ts
async function changedMeetings(tracker, issues, group, series, now, trust) {
  const changed = [];
  for (const issue of issues) {
    const mark = readMark(issue.body);
    if (issue.state !== "open" || mark?.group !== group || mark.start === null || mark.start < now) continue;
    if (!await trust.isTrusted(issue.opener, issue.repository)) continue;
    if (!agrees(issue, mark, await trust.isOurs(issue.opener))) continue;
    const announced = { date: mark.date, start: mark.start };
    const change = await currentChange(tracker, issue, changeSince(series, announced), announced, trust);
    if (change !== null) changed.push({ issue, ...change });
  }
  return changed;
}
async function announce(tracker, announcements, trust) {
  for (const { issue, key, text } of announcements) await sayOnce(tracker, issue, key, text, trust);
}
async function currentChange(tracker, issue, change, announced, trust) {
  const said = issue.comments === 0 ? null : lastSaid(await ownComments(tracker, issue, trust));
  const told = keyOf(change, announced);
  if (told.key === said || change.kind === "none" && (said === null || said === `at-${announced.start}`))
    return null;
  return told;
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
async function finishedIssues(config, group, series, listed, deps) {
  const { repository, closeAfterMinutes } = group.meeting;
  const trust = trustOf(config, deps);
  if (repository === null || !closeAfterMinutes) return [];
  const finished = await Promise.all(
    finishedMeetings(series, deps.now).map(async (occurrence) => {
      const { issue } = await findIssue(listed, wantedIssue(config, group, repository, occurrence), trust);
      if (issue?.state !== "open" || !await trust.isOurs(issue.opener)) return [];
      const minutes = await finalMinutes(config, group, occurrence, deps);
      const wrote = minutes !== null && minutes.trim() !== "" && !isUntouched(minutes);
      return wrote ? [issue] : [];
    })
  );
  return finished.flat();
}
async function finalMinutes(config, group, { date, movedFrom = date }, deps) {
  const textOn = (day) => finalFile(config, minutesPath(config, group, day, void 0, deps), deps);
  return await textOn(date) ?? textOn(movedFrom);
}

// src/documents/publish-issue.ts
async function publishIssue(config, meeting, series, { apply, open, listed: known }, deps) {
  const { facts, title } = meeting;
  const { group, occurrence } = facts;
  const repository = group.meeting.repository ?? missingRepository(group.id);
  const tracker = await deps.openTracker();
  const wanted = wantedIssue(config, group, repository, occurrence);
  const listed = known ?? await tracker.newest(repository);
  const trust = trustOf(config, deps);
  const seen = await findIssue(listed, wanted, trust);
  const found = await tracker.opened(repository, title) ?? seen.issue ?? await readIssue(tracker, wanted, meeting.issueNumber, trust);
  const lookalikes = found === null ? lookalikeWarnings(seen.lookalikes) : [];
  if (apply && series !== null) {
    await announce(tracker, await changedMeetings(tracker, listed, group.id, series, deps.now, trust), trust);
    for (const finished of await finishedIssues(config, group, series, listed, deps)) {
      await closeIssue(tracker, finished, "completed");
    }
  }
  const previous = await previousIssue(config, meeting, series, listed, trust, deps);
  const name = `${repository}: ${title}`;
  if (found === null && !open) return { ...NOTHING, target: name, warnings: lookalikes };
  if (found !== null && (found.state === "closed" || hasStarted(occurrence, deps.now))) {
    return unchanged(found, name);
  }
  const newName = found === null ? null : newTitle(config, facts, found, title);
  const issue = { tracker, wanted, trust, labels: group.meeting.labels, listed: found, title: newName };
  const revise = await issueBody({ ...facts, previous }, config, deps);
  const synced = await bringUpToDate(issueTarget(issue), { revise }, { apply });
  return { ...synced, warnings: [...lookalikes, ...synced.warnings] };
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
  const { movedFrom } = occurrence;
  if (movedFrom === void 0 || found.title !== meetingTitle(config, group, { date: movedFrom }))
    return null;
  return title;
}
async function previousIssue(config, { facts: { group, occurrence }, previousIssue: gathered }, series, listed, trust, { now }) {
  const last = series?.previous(occurrence.start ?? now) ?? null;
  const { repository } = group.meeting;
  if (last === null || repository === null) return null;
  const { issue } = await findIssue(listed, wantedIssue(config, group, repository, last), trust);
  return issue?.url ?? gathered;
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
function lookalikeWarnings(lookalikes) {
  const warnings = lookalikes.slice(0, NAMED).map(({ url, repository, opener }) => {
    const who = opener === null ? "an account that is gone" : opener.login;
    return `${url} looks like the issue of this meeting and was left alone: it was opened by ${who}, of whom GitHub does not say that they may write to ${repository}. If it is an account of yours, name it under publish.accounts.`;
  });
  const more = lookalikes.length - NAMED;
  return more > 0 ? [...warnings, `${more} more issues look like it and were left alone.`] : warnings;
}

export {
  meetingsToPrepare,
  nextPreparation,
  finishedMeetings,
  isRecent,
  startText,
  minuteText,
  changedMeetings,
  announce,
  finishedIssues,
  publishIssue
};
