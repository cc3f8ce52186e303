import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  composeMeeting,
  openMeetingRenderer
} from "./chunk-ITIFGVQO.js";
import {
  WHOLE_FILE,
  existingFile,
  madeDocument,
  planMerge,
  renamesFor,
  syncFile
} from "./chunk-IJQLO5RZ.js";
import {
  gatherMeeting,
  listedItems,
  meetingTitle,
  titleOn
} from "./chunk-HXPK4JHQ.js";
import {
  membersOf
} from "./chunk-M5V2ZBYP.js";
import {
  historiesOf
} from "./chunk-3NJLIDOE.js";
import {
  quorumOf
} from "./chunk-GOYOSHXC.js";
import {
  bareLines,
  isUntouched,
  withoutEmptyEnd
} from "./chunk-VCCEQK7K.js";
import {
  textTag
} from "./chunk-YDRGXNOY.js";
import {
  controlComments
} from "./chunk-NY5ZTV33.js";
import {
  archiveFile,
  isBody,
  readAttendee,
  readMinutes
} from "./chunk-LNIRBWIP.js";
import {
  mayBeCalledByDay,
  meetingDay,
  meetingKey,
  meetingPart,
  minutesPath,
  plannedStart,
  timeOf,
  withoutJoiners
} from "./chunk-CTCSMNGY.js";
import {
  writeTraceComment
} from "./chunk-HSMHP4VM.js";
import {
  tellsMeetings
} from "./chunk-AN5HRFJC.js";
import {
  isMinutebookError
} from "./chunk-62LUIRGU.js";

// src/documents/note-trace.ts
function readTrace(text) {
  let trace = { note: null, changedAt: null, lines: /* @__PURE__ */ new Set() };
  let left = "";
  let from = 0;
  for (const { comment, start, end } of controlComments(text)) {
    if (comment.kind !== "trace") continue;
    const [note = null, ...lines] = comment.tags;
    trace = { note, changedAt: comment.changedAt, lines: new Set(lines) };
    left += text.slice(from, afterText(text, from, start));
    from = end;
  }
  if (from === 0) return { text, trace };
  const rest = text.slice(from);
  return { text: rest.trim() === "" ? `${left}
` : left + rest, trace };
}
function afterText(text, from, to) {
  let end = to;
  while (end > from && (text[end - 1] === "\n" || text[end - 1] === "\r")) end -= 1;
  return end;
}
function writeTrace(text, { note, changedAt, lines }) {
  const tags = [...new Set(lines.map((line) => textTag(line.trim())))];
  return `${withoutEmptyEnd(text)}

${writeTraceComment([note, ...tags], changedAt)}
`;
}
function noteTag(lines) {
  return textTag(lines.join("\n"));
}
function isTraced({ lines }, line) {
  return lines.has(textTag(line.trim()));
}
function cleanNote(content, expected) {
  const unticked = new Set(expected.map((line) => line - 1));
  const left = [];
  let gone = false;
  for (const [index, { text, own, type }] of bareLines(withoutControlComments(content)).entries()) {
    const empty = text.trim() === "";
    const dropped = own && (type === "html" || unticked.has(index));
    if (dropped) gone = true;
    else if (!(gone && empty && (left.at(-1)?.text ?? "") === "")) {
      left.push({ text: empty ? "" : withoutJoiners(text), own, source: empty ? "" : text });
      if (!empty) gone = false;
    }
  }
  while (left.at(-1)?.text === "") left.pop();
  return left;
}
function tickedPeople(content) {
  const { expected, present } = readMinutes(content, { file: "note" });
  const lines = content.split("\n");
  const ticked = present.filter(({ line }) => /^\s*[-*+]\s+\[[xX]\]/u.test(lines[line - 1] ?? "")).length;
  return { unticked: expected.map(({ line }) => line), ticked };
}
function withoutControlComments(content) {
  const strange = controlComments(content).filter(({ comment }) => comment.kind !== "memory");
  return strange.reduceRight(
    (text, { start, end }) => spliced(text, start, end, " ".repeat(end - start)),
    content
  );
}
function withoutStrayControl(minutes) {
  const found = controlComments(minutes);
  const ours = [
    found.findLast(({ comment }) => comment.kind === "memory"),
    found.findLast(({ comment }) => comment.kind === "trace")
  ];
  const stray = found.filter((each) => !ours.includes(each));
  if (stray.length === 0) return minutes;
  return withoutStrayControl(
    stray.reduceRight((text, { start, end }) => spliced(text, start, end, ""), minutes)
  );
}
function spliced(text, start, end, by) {
  return text.slice(0, start) + by + text.slice(end);
}

// src/documents/minutes.ts
import { relative, sep } from "node:path";

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

// src/documents/quorum.ts
async function quorumRule({ config, group }, deps) {
  const share = group.attendance.quorum;
  if (share === null) return null;
  return { share, members: (await membersOf(config, group, deps))?.list ?? null };
}
function quorumIn(minutes, rule) {
  return rule && quorumOf({ files: [archiveFile("", minutes)] }, rule);
}
var QUORUM_LABEL = "Quorum:";
function saysQuorum(minutes) {
  return /^\W*quorum\b/imu.test(minutes);
}
function withQuorum(minutes, note, rule) {
  const counted = quorumIn(note, rule);
  if (counted === null || saysQuorum(minutes)) return { text: minutes, added: [] };
  const { reached, present, of } = counted;
  const line = `${QUORUM_LABEL} ${reached ? "" : "not "}reached, ${present} of ${of} were there.`;
  const [meeting] = archiveFile("", minutes).meetings;
  const last = Math.max(0, ...(meeting?.present ?? []).map((person) => person.line));
  const text = minutes.split("\n").toSpliced(last, 0, "", line).join("\n");
  return { text, added: [QUORUM_LABEL, line] };
}

// src/documents/minutes.ts
async function keepMinutes(place, facts, where, deps) {
  const { config } = place;
  const view = minutesView(facts);
  const { urls, explanations } = listedItems(view);
  const render = await openMeetingRenderer("minutes", facts, place, deps);
  const document = minutesDocument(place);
  const now = await existingFile(config, document, where, deps);
  const renamed = await renamesFor(config, now, render(view, now), deps);
  const rule = await quorumRule(place, deps);
  const revise = (existing) => {
    const isCollected = existing !== null && readTrace(existing).trace.note !== null;
    const quorum = existing === null || isCollected ? null : quorumIn(existing, rule);
    return planMerge(existing ?? "", render({ ...view, quorum }, existing), { renamed });
  };
  const made = await settleMinutes(place, revise, where, deps);
  return { ...made, report: { ...made.report, items: urls.length }, explanations };
}
async function settleMinutes(place, revise, where, deps) {
  const { config, group, occurrence, path } = place;
  const title = `Minutes of ${meetingTitle(config, group, occurrence)}`;
  const note = (text) => leaveOutList(toldItems(place, text));
  const registers = config.publish.files === "commit" ? place.registers : void 0;
  const isShared = !tellsMeetings(group.minutes.path);
  const file = relative(deps.cwd, path).split(sep).join("/");
  const read = (text) => archiveFile(file, text, isShared ? null : place.filed.date, isShared);
  const document = {
    ...minutesDocument(place),
    revise,
    title,
    ...group.minutes.comment && { note },
    ...registers && { beside: registers(read) }
  };
  const synced = await syncFile(config, document, where, deps);
  const items = readMinutes(place.part.read(synced.after) ?? "", { file: path }).items.length;
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
function minutesDocument(place) {
  return { path: place.path, id: minutesId(place), part: place.part };
}
function minutesPart({ config, group }, path, days) {
  if (tellsMeetings(group.minutes.path)) return WHOLE_FILE;
  const title = titleOn(config, group, meetingDay({ ...days[0], start: null }));
  const name = `${config.host} ${group.name} Meetings`.trim();
  return meetingPart(days, { path, title, name });
}
async function placeMinutes(meeting, { publish }, deps) {
  const { config, occurrence, series } = meeting;
  const placeOn = async (filed) => {
    const path = await minutesPath(meeting, filed, deps);
    return { ...meeting, filed, path, part: minutesPart(meeting, path, [occurrence, filed]) };
  };
  const stands = async (place) => {
    return await existingFile(config, minutesDocument(place), { publish }, deps) !== null;
  };
  const usual = await placeOn(occurrence);
  const earlier = await Promise.all(earlierDays(occurrence, series).map(placeOn));
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
async function documentOfMinutes(place, { publish }, deps) {
  const { config, path } = place;
  const text = await existingFile(config, minutesDocument(place), { publish }, deps);
  return text === null ? null : readMinutes(text, { file: path }).document;
}
async function gatherMinutes(meeting, options, deps) {
  const [gathered, minutes] = await Promise.all([
    gatherMeeting(meeting, { ...options, publish: options.issue }, deps),
    placeMinutes(meeting, options, deps).then(async (place) => {
      return { place, linked: await documentOfMinutes(place, options, deps) };
    }).catch(async (error) => {
      if (options.evenUnreadable !== true || !isUnreadable(error)) throw error;
      const filed = meeting.occurrence;
      const path = await minutesPath(meeting, filed, deps);
      const part = minutesPart(meeting, path, [filed]);
      return { place: { ...meeting, filed, path, part }, linked: null };
    })
  ]);
  return { gathered, ...minutes };
}
function isUnreadable(error) {
  return isMinutebookError(error) && /^(?:document|files)\//u.test(error.code);
}

export {
  saidOn,
  leftOutIn,
  minutesView,
  readTrace,
  writeTrace,
  noteTag,
  isTraced,
  cleanNote,
  tickedPeople,
  withoutStrayControl,
  quorumRule,
  QUORUM_LABEL,
  saysQuorum,
  withQuorum,
  keepMinutes,
  settleMinutes,
  minutesReport,
  minutesId,
  minutesDocument,
  minutesPart,
  placeMinutes,
  gatherMinutes
};
