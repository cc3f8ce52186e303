import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  composeMeeting,
  openMeetingRenderer
} from "./chunk-KTZMXJFB.js";
import {
  renamesFor
} from "./chunk-7XWC2KMU.js";
import {
  isUntouched
} from "./chunk-VVZTCRPI.js";
import {
  gatherMeeting,
  listedItems,
  meetingTitle
} from "./chunk-TSFZ4646.js";
import {
  archiveFile,
  historiesOf,
  isBody,
  mayBeCalledByDay,
  meetingKey,
  minutesPath,
  plannedStart,
  readAttendee,
  readMinutes,
  timeOf
} from "./chunk-EYCJMBLM.js";
import {
  existingFile,
  madeDocument,
  planMerge,
  syncFile
} from "./chunk-FUAXNBKQ.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-62LUIRGU.js";

// src/sync/find-note.ts
function noteOf(notes, { title, link }) {
  const names = new Set((link ?? "").split(/[/?#]/u).filter((part) => part !== ""));
  const linked = notes.find(({ id, aliases }) => [id, ...aliases].some((name) => names.has(name)));
  return linked ?? titledNotes(notes, title)[0] ?? null;
}
function titledNotes(notes, title) {
  return notes.filter((note) => normalise(note.title) === normalise(title)).sort((a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id));
}
function normalise(title) {
  return title.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
var READINGS = 3;
async function readNote(store, { id, url }) {
  for (let reading = 1; ; reading += 1) {
    const there = await store.read(id);
    if (there !== null) return there;
    if (reading === READINGS) throw unreadable(url);
    await store.settle();
  }
}
function unreadable(url) {
  return new MinutebookError("hackmd/unreadable", {
    message: `The note ${url} is there and cannot be read.`,
    why: "Each time it was read HackMD answered 404. A note that was made just now may take a while to show.",
    hint: "Run the same command again: it looks at what is there first, and nothing is made twice."
  });
}

// src/memory/said.ts
function saidOn(date, { path, meetings }, renamed) {
  const meeting = meetings.length === 1 ? meetings : meetings.filter((each) => each.date === date);
  const histories = historiesOf({ files: [{ path, meetings: meeting, unplaced: [] }] }, renamed);
  return [...histories.values()].flatMap(
    ({ item, meetings: [appearance] }) => appearance === void 0 ? [] : [{ ...appearance, item }]
  );
}

// src/documents/leave-out.ts
var LEAVE_OUT = "leave out";
var TICKED = /^[ \t]*[-*+] \[[xX]\] leave out `([^`\s]+#\d+)`/gmu;
var LONGEST = 400;
var SHOWN = 50;
function leaveOutList(said) {
  if (said.length === 0) return "";
  const lines = said.map(({ item }) => `- [ ] ${LEAVE_OUT} \`${item}\``);
  const told = said.slice(0, SHOWN).map(({ item, decisions, notes }) => {
    const words = [...decisions.map((text) => `Decision: ${text}`), ...notes].join(" / ").replace(/\s+/gu, " ");
    return inCode(`${item}: ${words.length > LONGEST ? `${words.slice(0, LONGEST)}\u2026` : words}`);
  });
  return [
    "When this is merged, the notes on each of these items are told in a comment there. Tick what is to be left out:",
    lines.join("\n"),
    ...told
  ].join("\n\n");
}
function inCode(text) {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}
function leftOutIn(body) {
  return [...body.matchAll(TICKED)].map(([, item = ""]) => item.toLowerCase());
}

// src/documents/minutes-view.ts
function minutesView(facts) {
  const { people, others } = expectedPeople(facts.group.meeting.invited, facts.people);
  return { ...composeMeeting(facts), invited: others, people };
}
var HANDLES = /(?<![\w@/.])@[A-Za-z0-9][\w-]*(?![\w@/]|\.\w)/gu;
function expectedPeople(invited, recent) {
  const people = [];
  const others = [];
  const add = (person) => {
    if (!people.some((known) => isSame(known, person))) people.push(person);
  };
  for (const line of invited) {
    const person = readPerson(line);
    if (person !== null) add({ ...person, line });
    else if (!others.includes(line)) others.push(line);
  }
  for (const person of recent) add({ ...person, line: null });
  return { people, others };
}
function readPerson(line) {
  const read = readAttendee(line);
  if (read === null || "team" in read || read.login === null) return null;
  if ((line.match(HANDLES)?.length ?? 0) > 1 || read.name !== null && isBody(read.name)) return null;
  return { name: read.name, login: read.login };
}
function isSame(a, b) {
  if (a.login !== null && b.login !== null) return a.login.toLowerCase() === b.login.toLowerCase();
  const [one, other] = [wordsOf(a.name), wordsOf(b.name)];
  if (one !== "" && one === other) return true;
  return one !== "" && one === b.login?.toLowerCase() ? true : other !== "" && other === a.login?.toLowerCase();
}
function wordsOf(name) {
  return (name ?? "").toLowerCase().split(/\s+/u).filter((word) => word !== "").sort().join(" ");
}

// src/documents/minutes.ts
async function keepMinutes(place, facts, where, deps) {
  const { config } = place;
  const view = minutesView(facts);
  const { urls, explanations } = listedItems(view);
  const render = await openMeetingRenderer("minutes", facts, place, deps);
  const document = { path: place.path, id: minutesId(place) };
  const now = await existingFile(config, document, where, deps);
  const renamed = await renamesFor(config, now, render(view, now), deps);
  const revise = (existing) => planMerge(existing ?? "", render(view, existing), { renamed });
  const made = await settleMinutes(place, revise, where, deps);
  return { ...made, report: { ...made.report, items: urls.length }, explanations };
}
async function settleMinutes(place, revise, where, deps) {
  const { config, group, occurrence, path } = place;
  const title = `Minutes of ${meetingTitle(config, group, occurrence)}`;
  const id = minutesId(place);
  const note = (text) => leaveOutList(toldItems(place, text));
  const document = { path, revise, title, id, ...group.minutes.comment && { note } };
  const synced = await syncFile(config, document, where, deps);
  const items = readMinutes(synced.after, { file: path }).items.length;
  return madeDocument(synced, minutesReport(group.id, occurrence, synced.target, items));
}
function toldItems({ config, path, filed }, text) {
  if (isUntouched(text)) return [];
  const said = saidOn(filed.date, archiveFile(path, text, filed.date), config.renamed);
  return said.filter(({ discussed, decisions }) => discussed || decisions.length > 0);
}
function minutesReport(group, { date, start }, path, items) {
  return { kind: "minutes", group, date, start, path, items, unplaced: [] };
}
function minutesId({ group, filed }) {
  return ["minutes", group.id, meetingKey(filed)];
}
async function placeMinutes(meeting, { publish }, deps) {
  const { config, occurrence, series } = meeting;
  const placeOn = (filed) => {
    return { ...meeting, filed, path: minutesPath(meeting, filed, deps) };
  };
  const stands = async (place) => {
    const document = { path: place.path, id: minutesId(place) };
    return await existingFile(config, document, { publish }, deps) !== null;
  };
  const usual = placeOn(occurrence);
  const earlier = earlierDays(occurrence, series).map(placeOn);
  if (earlier.length === 0 || await stands(usual)) return usual;
  for (const place of earlier) if (await stands(place)) return place;
  return usual;
}
function earlierDays(occurrence, series) {
  const { date, time, movedFrom, sameDay } = occurrence;
  const planned = plannedStart(occurrence);
  const days = [];
  if (time !== void 0 && mayBeCalledByDay(occurrence)) days.push({ date });
  if (time === void 0 && sameDay !== void 0 && planned !== null)
    days.push({ date, time: timeOf(planned) });
  if (movedFrom === void 0) return days;
  if (time !== void 0) days.push({ date: movedFrom, time });
  const isTaken = series?.on(movedFrom).some(({ cancelled }) => !cancelled) ?? false;
  return isTaken ? days : [...days, { date: movedFrom }];
}
async function linkedDocument(place, { publish }, deps) {
  const { config, path } = place;
  const document = { path, id: minutesId(place) };
  const text = await existingFile(config, document, { publish }, deps);
  return text === null ? null : readMinutes(text, { file: path }).document;
}
async function gatherMinutes(meeting, options, deps) {
  const [gathered, minutes] = await Promise.all([
    gatherMeeting(meeting, { ...options, publish: options.issue }, deps),
    placeMinutes(meeting, options, deps).then(async (place) => {
      return { place, linked: await linkedDocument(place, options, deps) };
    }).catch((error) => {
      if (options.evenUnreadable !== true || !isUnreadable(error)) throw error;
      const filed = meeting.occurrence;
      return { place: { ...meeting, filed, path: minutesPath(meeting, filed, deps) }, linked: null };
    })
  ]);
  return { gathered, ...minutes };
}
function isUnreadable(error) {
  return isMinutebookError(error) && /^(?:document|files)\//u.test(error.code);
}

export {
  noteOf,
  titledNotes,
  readNote,
  saidOn,
  leftOutIn,
  minutesView,
  keepMinutes,
  settleMinutes,
  minutesReport,
  minutesId,
  placeMinutes,
  gatherMinutes
};
