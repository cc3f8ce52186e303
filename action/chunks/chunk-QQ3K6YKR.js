import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  composeMeeting,
  openMeetingRenderer,
  shorten
} from "./chunk-ITIFGVQO.js";
import {
  madeDocument,
  planMerge,
  renamesFor
} from "./chunk-IJQLO5RZ.js";
import {
  listedIssue,
  listedItems,
  nextOccurrence,
  occurrenceOnDate
} from "./chunk-HXPK4JHQ.js";
import {
  openSeries
} from "./chunk-6LEFEKWL.js";
import {
  readMark
} from "./chunk-NY5ZTV33.js";
import {
  meetingDay,
  timeOf
} from "./chunk-CTCSMNGY.js";
import {
  codeSpans
} from "./chunk-T75GIYZI.js";
import {
  writeMark
} from "./chunk-HSMHP4VM.js";
import {
  parseMeetingDate
} from "./chunk-3SMG7XOK.js";
import {
  EMPTY_COMMENT
} from "./chunk-5MK5JZCK.js";
import {
  remembering
} from "./chunk-42COTETG.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";

// src/markdown/text/quiet-mentions.ts
var MENTION = /(?<![\w/.@])@(?=[A-Za-z0-9])/gu;
function quietMentions(markdown) {
  let result = "";
  let start = 0;
  for (const { from, to } of codeSpans(markdown)) {
    result += quieted(markdown.slice(start, from)) + markdown.slice(from, to);
    start = to;
  }
  return result + quieted(markdown.slice(start));
}
function quieted(text) {
  return text.replace(MENTION, `@${EMPTY_COMMENT}`);
}

// src/documents/meeting-issue.ts
var LIMIT = 65536;
async function issueBody(facts, now, config, deps) {
  const render = await openMeetingRenderer("agenda", facts, { config }, deps);
  const view = agendaView(facts);
  const { from } = facts.group.agenda;
  const total = view.lists.reduce((sum, { items }) => sum + items.length, 0);
  const written = remembering();
  const write = (most, existing) => written(`${most} ${existing}`, () => {
    const document = view.document ?? linkedDocument(existing);
    return render({ ...shorten(view, from, most), document }, existing);
  });
  const renamed = now === null ? config.renamed : await renamesFor(config, now, write(total, now), deps);
  const revise = (existing) => {
    const marked = readMark(existing);
    const { movedFrom, time } = facts.occurrence;
    const first = time === void 0 ? null : movedFrom ?? null;
    const date = marked !== null && marked.date === movedFrom ? marked.date : first;
    const merged = (most) => {
      const generated = `${withoutTitle(write(most, existing)).trimEnd()}

${markOf(facts, date)}
`;
      return planMerge(existing, generated, { renamed });
    };
    const whole = merged(total);
    if (whole.text.length <= LIMIT) return whole;
    const best = longestWithin(LIMIT, { most: total, length: whole.text.length }, merged);
    if (best !== null) return best;
    const warnings = [`the issue has no room left: GitHub stores ${LIMIT.toLocaleString("en")} characters.`];
    return { text: existing, added: [], kept: whole.kept, warnings };
  };
  const revisions = /* @__PURE__ */ new Map();
  return (body) => {
    const existing = body ?? "";
    const revision = revisions.get(existing) ?? revise(existing);
    revisions.set(existing, revision);
    const { text, added, kept, warnings } = revision;
    if (!revisions.has(text)) revisions.set(text, { text, added: [], kept: kept + added.length, warnings });
    return revision;
  };
}
function longestWithin(limit, tooLong, planFor) {
  let above = tooLong;
  const empty = planFor(0);
  if (empty.text.length > limit) return null;
  let below = { most: 0, length: empty.text.length, plan: empty };
  for (let tries = 1; above.most - below.most > 1; tries += 1) {
    const share = tries % 4 === 0 ? 0.5 : (limit - below.length) / (above.length - below.length);
    const estimate = Math.round(below.most + share * (above.most - below.most));
    const most = Math.max(below.most + 1, Math.min(above.most - 1, estimate));
    const plan = planFor(most);
    if (plan.text.length <= limit) below = { most, length: plan.text.length, plan };
    else above = { most, length: plan.text.length };
  }
  return below.plan;
}
function withoutTitle(markdown) {
  return markdown.replace(/^# [^\n]*\n+/u, "");
}
function markOf({ group, occurrence }, date) {
  const { start, time = null } = occurrence;
  return writeMark({ group: group.id, date: date ?? occurrence.date, time, start });
}
function linkedDocument(body) {
  return /^[ \t]*[-*+][ \t]+\**Minutes\**:\**[ \t]*<?(https?:\/\/[^\s<>]+)>?[ \t]*$/imu.exec(body)?.[1] ?? null;
}
function issueDocument(issue, { facts }) {
  const { urls, explanations } = listedItems(composeMeeting(facts));
  const report = agendaReport(facts.group.id, facts.occurrence, urls.length);
  return { ...madeDocument(issue, report, explanations), target: issue.target };
}
function agendaReport(group, { date, start }, items) {
  return { kind: "agenda", group, date, start, path: null, items, unplaced: [] };
}
async function documentOfIssue(meeting, deps) {
  const issue = await listedIssue(meeting, deps);
  return issue === null ? null : linkedDocument(issue.body);
}
function agendaView(facts) {
  const view = composeMeeting(facts);
  const { standing, observers, lists } = view;
  return {
    ...view,
    standing: standing.map(quietMentions),
    lists: lists.map((list) => ({ ...list, standing: list.standing.map(quietMentions) })),
    observers: observers.map(quietMentions)
  };
}

// src/documents/find-meeting.ts
async function findMeeting(place, date, deps) {
  const { config, group } = place;
  const wanted = date === void 0 ? void 0 : parseMeetingDate(date);
  const { schedule } = group.meeting;
  if (schedule?.kind === "ical") deps.openSource().catch(() => {
  });
  const series = await openSeries(config, group, deps);
  if (series === null || schedule === null) {
    return { ...place, occurrence: unplanned(wanted ?? missingDate(group), "UTC"), series };
  }
  const occurrence = wanted === void 0 ? series.current(deps.now) ?? nextOccurrence(series, deps.now) : onDate(wanted, series, group, deps);
  return { ...place, occurrence: await settleName(place, occurrence, deps), series };
}
function onDate({ date, time }, series, group, deps) {
  const { name, meeting } = group;
  const there = series.on(date);
  const planned = time === null ? oneOf(there, group, deps) : there.find((one) => isAt(one, time));
  if (planned === void 0) {
    const when = time === null ? date : `${date} ${time} UTC`;
    deps.reporter.warn(
      `no meeting of ${name} on ${when}, says ${series.name}${time === null ? "; its time of day is unknown" : ""}.`
    );
    return unplanned({ date, time }, meeting.schedule?.timezone ?? "UTC");
  }
  if (planned.cancelled) deps.reporter.warn(`the meeting of ${name} on ${date} was cancelled.`);
  return planned;
}
function oneOf(day, { name }, { now, reporter }) {
  const live = day.filter(({ cancelled }) => !cancelled);
  if (live.length < 2) return live[0] ?? day[0];
  const isOver = ({ start, end }) => (end ?? start ?? now) <= now;
  const chosen = live.find((one) => !isOver(one)) ?? live.at(-1);
  const times = live.map(({ start }) => timeOf(start ?? "")).join(" and ");
  const [date = "", time = ""] = chosen === void 0 ? [] : meetingDay(chosen).split(" ");
  reporter.warn(
    `${name} meets ${live.length} times on ${date}, at ${times} UTC; this is about ${time}: --date ${date}T${time}.`
  );
  return chosen;
}
function isAt({ start, time }, wanted) {
  return time === wanted || start !== null && timeOf(start) === wanted;
}
function unplanned({ date, time }, timeZone) {
  const occurrence = occurrenceOnDate(date, timeZone);
  return time === null ? occurrence : { ...occurrence, start: `${date}T${time}:00Z`, time };
}
async function settleName(place, occurrence, deps) {
  const { sameDay, time: _, ...named } = occurrence;
  if (sameDay === void 0) return occurrence;
  const issue = await listedIssue({ ...place, occurrence }, deps);
  const mark = issue === null ? null : readMark(issue.body);
  if (mark !== null && mark.time === null) return { ...named, sameDay };
  if (mark !== null && mark.time !== null)
    return { ...named, time: mark.time, sameDay: { ...sameDay, isNamed: true } };
  if (issue !== null && !meetingTitled(issue.title, occurrence)) return { ...named, sameDay };
  for (const planned of sameDay.others) {
    const others = [sameDay.planned, ...sameDay.others.filter((other2) => other2 !== planned)];
    const other = { ...named, start: planned, time: timeOf(planned), sameDay: { planned, others } };
    const found = await listedIssue({ ...place, occurrence: other }, deps);
    const isByDay = found !== null && readMark(found.body)?.time === null;
    if (isByDay) return { ...occurrence, sameDay: { ...sameDay, isNamed: true } };
  }
  return occurrence;
}
function meetingTitled(title, { time }) {
  return time === void 0 || title.includes(time);
}
function missingDate(group) {
  throw new MinutebookError("usage/date", {
    message: `Which meeting of ${group.name} is meant?`,
    why: `The group ${group.id} has no meeting.schedule, so its next meeting is not known.`,
    hint: "Name the day, as --date 2023-02-16, or add a schedule to the configuration."
  });
}

export {
  issueBody,
  linkedDocument,
  issueDocument,
  agendaReport,
  documentOfIssue,
  agendaView,
  findMeeting,
  settleName
};
