import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  update,
  updatePath
} from "./chunk-MGBOTZAH.js";
import {
  keepAgendaFile
} from "./chunk-MHRP2YZD.js";
import {
  shareNote
} from "./chunk-EW52TYSA.js";
import {
  actionBody,
  actionTitle,
  announce,
  changedMeetings,
  finishedIssues,
  gatherDiscussed,
  gatherEvidence,
  mayBeAssigned,
  mentionedItems,
  publicActions,
  publishIssue,
  quietPeople
} from "./chunk-5JGYCS6G.js";
import {
  collectNote,
  collected,
  collecting,
  findNote,
  reviseWithNote,
  standingMinutes
} from "./chunk-ZLK2H25X.js";
import {
  readNote
} from "./chunk-C5XD43IG.js";
import {
  closeIssue,
  createClaimed,
  isSaid,
  isUnwanted,
  mayHaveLeftClaims,
  sayOnce,
  untold
} from "./chunk-CQZARALK.js";
import {
  issueDocument,
  linkedDocument,
  settleName
} from "./chunk-QQ3K6YKR.js";
import "./chunk-Z5HSTUXC.js";
import {
  joinGatherings
} from "./chunk-Z46KNKKV.js";
import {
  finishedMeetings,
  isRecent,
  meetingsToPrepare,
  nextPreparation
} from "./chunk-36BZKPGY.js";
import {
  gatherMinutes,
  keepMinutes,
  leftOutIn,
  minutesId,
  placeMinutes,
  readTrace,
  saidOn
} from "./chunk-55HKQQQV.js";
import "./chunk-ITIFGVQO.js";
import {
  branchName,
  committedAt,
  existingFile,
  madeDocument,
  nthName,
  onPublishedFiles,
  openRepository,
  planMerge,
  publishedFile,
  sentBy,
  stateOf,
  syncFile,
  untilDone
} from "./chunk-IJQLO5RZ.js";
import {
  NOTES_TOPIC,
  commentIn,
  findIssue,
  listedIssue,
  meetingTitle,
  minuteText,
  startText,
  titleOn,
  wantedIssue
} from "./chunk-HXPK4JHQ.js";
import {
  trustOf
} from "./chunk-6V6HBGSC.js";
import {
  decisionsView,
  itemsView,
  linksFrom,
  registerView
} from "./chunk-NRNEJHIP.js";
import "./chunk-M5V2ZBYP.js";
import {
  openPage
} from "./chunk-JDR4CBRN.js";
import "./chunk-GZE7PX3X.js";
import "./chunk-QKAE46SC.js";
import {
  decisionsOf
} from "./chunk-KMXOM437.js";
import {
  historiesOf
} from "./chunk-3NJLIDOE.js";
import {
  notesAsList
} from "./chunk-2MLGJ444.js";
import "./chunk-GOYOSHXC.js";
import {
  archiveOf
} from "./chunk-YLTQTJYC.js";
import "./chunk-O2IUEISG.js";
import {
  isUntouched
} from "./chunk-VCCEQK7K.js";
import {
  openSeries,
  withScribeFacts
} from "./chunk-6LEFEKWL.js";
import {
  requireTemplate
} from "./chunk-O7YD6KRA.js";
import "./chunk-BC55HFRG.js";
import {
  duePeriod
} from "./chunk-4HPWNAQX.js";
import "./chunk-VLVGIQJU.js";
import "./chunk-YDRGXNOY.js";
import "./chunk-NY5ZTV33.js";
import {
  newestName
} from "./chunk-5EDJ37HV.js";
import "./chunk-GCHCLNJD.js";
import {
  actionsOf,
  openActions
} from "./chunk-7MDW7SRW.js";
import {
  archiveFile
} from "./chunk-LNIRBWIP.js";
import {
  bareWords,
  meetingKey,
  minutesFolder,
  registerPath,
  trackerOf
} from "./chunk-CTCSMNGY.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-T75GIYZI.js";
import "./chunk-MUPGQRTV.js";
import "./chunk-NX5WMIG7.js";
import {
  MOST_LISTED
} from "./chunk-MRZKJNFC.js";
import "./chunk-UF67QVGU.js";
import "./chunk-GJRNPI7Q.js";
import "./chunk-BRGY5SGW.js";
import {
  readControlComment,
  writeSays
} from "./chunk-HSMHP4VM.js";
import "./chunk-ZGFDLHTH.js";
import {
  confineFiles
} from "./chunk-PJ5TR6RS.js";
import {
  configFolder
} from "./chunk-H6Q77UQQ.js";
import "./chunk-3SMG7XOK.js";
import {
  toMarkdown
} from "./chunk-GX47V3EL.js";
import "./chunk-5MK5JZCK.js";
import {
  Temporal
} from "./chunk-Z7HUVQWU.js";
import {
  remembering
} from "./chunk-42COTETG.js";
import "./chunk-M56TRGXG.js";
import {
  itemKey
} from "./chunk-ZF5NENNC.js";
import "./chunk-AYONAZYD.js";
import {
  tellsMeetings
} from "./chunk-AN5HRFJC.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-3ADDMMTP.js";
import "./chunk-IAQ4U72M.js";
import "./chunk-PBJCSIP2.js";
import {
  distance
} from "./chunk-Z56CAOR3.js";
import {
  isMinutebookError
} from "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/documents/registers.ts
import { dirname, relative, sep } from "node:path";

// src/documents/action-issues.ts
import { resolve } from "node:path";
async function dueActionIssues(place, archive, issues, deps) {
  const { config, group, series } = place;
  const { repository: minutes } = await openRepository(config, minutesFolder(place, deps), deps);
  if (!minutes.isPublic) return { open: [], close: [], mayHaveClaims: false };
  const listed = await issues.tracker.newest(issues.repository);
  const known = await ownIssues(listed, issues);
  const { actions } = actionsOf(archive, archive.register);
  const days = finishedMeetings(series, deps.now).filter((meeting) => isRecent(meeting, deps.now));
  const isNew = ({ since, done: done2 }) => !done2 && days.some(({ date }) => date === since) && reachesBack(listed, since ?? "");
  const own = issuesOf(actions, known);
  const missing = actions.filter((action) => isNew(action) && own(action) === void 0);
  const open = [];
  for (const action of await publicActions(missing, missing[0]?.since ?? deps.now, deps)) {
    const meeting = days.find(({ date }) => date === action.since);
    const { repository, path } = await openRepository(config, resolve(deps.cwd, action.path), deps);
    const due = issues.due === null ? series.next(meeting?.start ?? deps.now)?.date ?? null : Temporal.PlainDate.from(action.since ?? "").add(issues.due).toString();
    const url = `${repository.pageOf(path)}?plain=1#L${action.line}`;
    const meetingTitle2 = titleOn(config, group, action.since ?? "");
    const draft = {
      title: actionTitle(action),
      body: actionBody(action, { mark: markOf(group.id, action), from: { title: meetingTitle2, url }, due }),
      labels: issues.labels,
      assignees: await mayBeAssigned(action, issues)
    };
    open.push({ action, draft, url });
  }
  const close = actions.flatMap((action) => {
    const issue = action.done ? own(action) : void 0;
    return issue?.state === "open" && issue.reopened !== true ? [issue] : [];
  });
  return { open, close, mayHaveClaims: known.some(({ issue }) => mayHaveLeftClaims(issue, deps.now)) };
}
async function openActionIssue({ action, draft }, issues) {
  const { tracker, repository, group } = issues;
  const mark = markOf(group, action);
  const opened = async () => {
    const own = await ownIssues(await tracker.newest(repository), issues);
    return own.filter((each) => each.mark === mark).map(({ issue }) => issue);
  };
  let mayBeTwice = false;
  const send = () => createClaimed({
    name: `The issue ${draft.title} in ${repository}`,
    busy: "github/busy",
    claim: () => tracker.claim(repository, mark.replaceAll(/[^\w.-]/gu, "-")),
    isThere: async () => (await opened()).length > 0,
    create(notAfter, isClaimed) {
      mayBeTwice ||= !isClaimed;
      return tracker.create(repository, draft, notAfter);
    }
  });
  const look = async () => ({ write: (await opened()).length > 0 ? null : { send } });
  await untilDone(await look(), look);
  const [first, ...others] = (await opened()).sort((a, b) => a.number - b.number);
  if (mayBeTwice) for (const other of others) await closeIssue(tracker, other, "not_planned");
  return first?.url;
}
async function closedActions(actions, { config, group }, deps) {
  const { actionIssues } = group.minutes;
  if (actionIssues === null) return () => null;
  const listed = await (await deps.openTracker()).newest(actionIssues.repository);
  const known = await ownIssues(listed, { trust: trustOf(config, deps), group: group.id });
  const own = issuesOf(actions, known);
  return (action) => {
    const issue = own(action);
    if (issue?.state !== "closed") return null;
    return `${itemKey(issue)} was closed on ${(issue.closedAt ?? "").slice(0, 10)}.`;
  };
}
function markOf(group, { since, id }) {
  return `action:${encodeURIComponent(group)}:${since}:${id}`;
}
async function ownIssues(listed, { trust, group }) {
  const own = [];
  for (const issue of listed) {
    const comment = readControlComment(issue.body, 0)?.comment;
    const mark = comment?.kind === "says" ? comment.key : "";
    if (!mark.startsWith(`action:${encodeURIComponent(group)}:`)) continue;
    if (await trust.isOurs(issue.opener)) own.push({ issue, mark });
  }
  return own;
}
var CORRECTED = 0.5;
function issuesOf(actions, known) {
  const left = new Set(known);
  const issues = /* @__PURE__ */ new Map();
  const keyOf = ({ since, id }) => `:${since}:${id}`;
  const take = (action, own) => {
    if (own === void 0) return;
    left.delete(own);
    issues.set(keyOf(action), own.issue);
  };
  for (const action of actions) {
    const marked = known.find(({ mark }) => mark.endsWith(keyOf(action)));
    take(action, marked);
  }
  for (const action of actions.filter((each) => left.size > 0 && !issues.has(keyOf(each)))) {
    const words = bareWords(action.text);
    take(
      action,
      [...left].find(({ mark, issue }) => {
        const title = bareWords(issue.title);
        const isOfDay = mark.split(":")[2] === action.since;
        return isOfDay && distance(title, words) < CORRECTED * Math.max(title.length, words.length);
      })
    );
  }
  return (action) => issues.get(keyOf(action));
}
function reachesBack(listed, day) {
  const [newest, oldest] = [listed[0], listed.at(-1)];
  return newest === void 0 || newest.number <= MOST_LISTED || (oldest?.createdAt ?? "") <= day;
}

// src/documents/registers.ts
async function openRegisters(place, archive, where, deps) {
  const { config, group } = place;
  let known = archive;
  const files = await Promise.all(
    group.minutes.registers.map(async (register) => {
      const path = registerPath(place, register, deps);
      const linkOf = linksFrom(relative(deps.cwd, dirname(path)).split(sep).join("/"));
      const before = await existingFile(config, { path, id: idOf(place) }, where, deps);
      const page = await pageOf({ place, register, archive, before, linkOf }, deps);
      const revise = (existing) => planMerge(existing ?? "", page(known, existing), { renamed: config.renamed }).text;
      return { path, before, revise };
    })
  );
  return {
    files,
    following: (minutes) => besides(files, (text) => {
      const read = minutes(text);
      known = { files: [...known.files.filter(({ path }) => path !== read.path), read] };
    })
  };
}
function besides(files, follow = () => {
}) {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    paths: [...byPath.keys()],
    revise(path, existing, text) {
      follow(text);
      return byPath.get(path)?.revise(existing) ?? existing ?? "";
    }
  };
}
async function keepRegisters(place, { files }, where, deps) {
  const { config, group } = place;
  const title = `Registers of ${group.name}`;
  const made = [];
  for (const { path, before, revise } of files) {
    const beside = besides(files.filter((file) => file.path !== path));
    const document = {
      path,
      id: idOf(place),
      title,
      beside,
      revise: (existing) => ({
        ...UNCOUNTED,
        text: revise(existing)
      })
    };
    const synced = await syncFile(config, document, where, deps);
    const report = { kind: "minutes", group: group.id, start: null, path: synced.target };
    const state = stateOf({ before, after: synced.after });
    made.push(madeDocument({ ...synced, before, state }, { ...report, items: 0, unplaced: [] }));
  }
  return made;
}
var UNCOUNTED = { added: [], kept: 0, warnings: [] };
function idOf({ group }) {
  return ["registers", group.id];
}
async function pageOf({ place, register, archive, before, linkOf }, deps) {
  const fill = await openPage(register);
  switch (register) {
    case "decisions":
      return (known) => fill(decisionsView(decisionsOf(known), linkOf, true));
    case "items":
      return (known) => fill(itemsView(historiesOf(known, place.config.renamed).values(), linkOf));
    default: {
      const evidence = await evidenceFor(actionsOf(archive, before), place, deps);
      return (known, existing) => fill(registerView(actionsOf(known, existing), linkOf, evidence));
    }
  }
}
async function evidenceFor(actions, place, deps) {
  const wanted = openActions(actions).flatMap(
    ({ item, since }) => item === null || since === null ? [] : [{ item, since }]
  );
  try {
    const closed = await closedActions(actions.actions, place, deps);
    if (wanted.length === 0) return closed;
    const evidence = await gatherEvidence(wanted, await deps.openSource());
    return (action) => {
      const { item, since } = action;
      return closed(action) ?? (item === null || since === null ? null : evidence(item, since));
    };
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    deps.reporter.warn(`what became of the items of actions is not known: ${error.message}`);
    return () => null;
  }
}

// src/commands/run/tasks.ts
async function attempt(name, work) {
  try {
    return done(name, await work());
  } catch (error) {
    return failed(name, error);
  }
}
function done(name, work) {
  const { documents, changed, warnings = [], failures = [], reason } = work;
  const { state, path, url } = documents[0]?.report ?? {
    state: changed === void 0 ? "nothing" : "updated",
    path: null,
    url: changed ?? null
  };
  return { report: { ...name, state, path, url, reason }, documents, warnings, failures };
}
function failed(name, error) {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    report: { ...name, state: "failed", path: null, url: null, reason },
    documents: [],
    warnings: [],
    failures: [error]
  };
}
async function openGroups(config, deps) {
  const fetched = remembering();
  const fetchText = (url, label) => fetched(url, () => deps.fetchText(url, label));
  const groups = [];
  const failures = [];
  const opened = await Promise.allSettled(
    config.groups.map((group) => openSeries(config, group, { ...deps, fetchText }))
  );
  for (const [index, group] of config.groups.entries()) {
    const series = opened[index];
    if (series?.status === "rejected") {
      const task = group.meeting.repository === null ? "minutes" : "issue";
      failures.push(failed({ task, group: group.id }, series.reason));
    } else if (series?.value) groups.push({ group, series: series.value });
  }
  return { groups, failures };
}
function shareListings(deps) {
  const issues = remembering();
  return {
    ...deps,
    async openTracker(discussions) {
      const tracker = await deps.openTracker(discussions);
      const newest = (repository) => issues(`${discussions?.category ?? ""} ${repository}`, () => tracker.newest(repository));
      return { ...tracker, newest };
    }
  };
}
function shareNotes(deps) {
  const notes = remembering();
  return {
    ...deps,
    async openNotes(team) {
      const store = await deps.openNotes(team);
      const list = (freshness) => freshness === "fresh" ? store.list(freshness) : notes(team ?? "", () => store.list());
      return { ...store, list };
    }
  };
}

// src/commands/run/collect-meeting.ts
async function collectMeeting({ group, series, registers }, { occurrence, isRecent: isRecent2 }, { config, options, shared }) {
  const name = { task: "collect", group: group.id, date: occurrence.date };
  let isUnknown = false;
  const result = await attempt(name, async () => {
    const meeting = collecting({ config, group, occurrence, series, out: options.out, registers });
    const place = await placeMinutes(meeting, options, shared);
    const standing = await standingMinutes(place, options, shared);
    const { trace } = readTrace(standing ?? "");
    if (!isRecent2 && trace.note !== null) return { documents: [], reason: "its note was collected" };
    const found = await findNote(place, standing, shared);
    if (found === null) {
      isUnknown = standing === null && await listedIssue(place, shared) === null;
      return { documents: [], reason: "the meeting has no note" };
    }
    const { note, store } = found;
    const times = { now: shared.now, ended: occurrence.end ?? occurrence.start ?? shared.now };
    if (!isWorthReading(note.changedAt, trace.changedAt, times)) {
      if (standing === null || trace.note === null) {
        return { documents: [], reason: "nobody has written in the note since it was read" };
      }
      const revise2 = (before) => collected(before, before ?? standing);
      const made2 = await collectNote(place, revise2, options, shared);
      return { documents: [made2], reason: "the note has not changed since it was collected" };
    }
    const read = await readNote(store, note);
    if (isUntouched(read.content)) return { documents: [], reason: "nobody wrote in the note" };
    const revise = await reviseWithNote(place, read, shared);
    const made = await collectNote(place, revise, options, shared);
    return { documents: [made], reason: "the meeting is over" };
  });
  return isUnknown ? null : result;
}
var HOUR = 36e5;
var DAY = 24 * HOUR;
var FRESH = 12 * HOUR;
var DAILY = 6 * HOUR;
function isWorthReading(changedAt, collected2, { now, ended }) {
  if (changedAt === null) return true;
  const [changed, at] = [Date.parse(changedAt), Date.parse(now)];
  if (collected2 !== null) return changed > Date.parse(collected2);
  const age = at - changed;
  return at - Date.parse(ended) < DAY || age < FRESH || age % DAY < DAILY;
}

// src/sync/keep-comment.ts
import { createHash } from "node:crypto";
async function commentDue({ topic, source }, comments, trust) {
  return (await decide({ topic, source }, comments, trust)).due;
}
async function keepComment(wanted, { tracker, trust, claims }) {
  const { repository, number, topic } = wanted;
  const read = async () => {
    const comments = await tracker.comments(repository, number);
    return { comments, ...await decide(wanted, comments, trust) };
  };
  const bodyFor = (comments) => {
    const source = wanted.source ?? "";
    const text = wanted.write(comments.flatMap(({ author }) => author ?? [])).trim();
    return `${writeSays(`${topic}:${tagOf(source)}:${tagOf(text)}`)}

${text}
`;
  };
  const create = (comments) => createClaimed({
    name: `The comment on ${repository}#${number}`,
    busy: "github/busy",
    claim: () => tracker.claim(claims, `comment-${repository.replace("/", "-")}-${number}-${tagOf(topic)}`),
    isThere: async () => (await read()).due !== "created",
    create: (notAfter) => tracker.comment(repository, number, bodyFor(comments), notAfter)
  });
  let kept = "unchanged";
  const look = async () => {
    const { comments, due, comment } = await read();
    if (due === "unchanged") return { write: null };
    const write2 = () => {
      if (due === "created") return create(comments);
      const id = comment?.id ?? 0;
      if (due === "removed") return sentBy(tracker.removeComment(repository, id));
      return sentBy(tracker.editComment(repository, id, bodyFor(comments)));
    };
    const send = async () => {
      const sent = await write2();
      if (sent.outcome !== "raced" && (kept === "unchanged" || due !== "removed")) kept = due;
      return sent;
    };
    return { write: { send } };
  };
  await untilDone(await look(), look);
  return kept;
}
async function decide({ topic, source }, comments, trust) {
  const own = [];
  for (const comment of comments) {
    const said = readKept(comment.body, topic);
    if (said !== null && await trust.isOurs(comment.author)) own.push({ comment, ...said });
  }
  const first = own.find(({ edited }) => edited) ?? own[0];
  const copy = own.find((one) => one !== first && !one.edited);
  if (copy !== void 0) return { due: "removed", comment: copy.comment };
  const result = (due) => ({ due, comment: first?.comment });
  if (first === void 0) return result(source === null ? "unchanged" : "created");
  if (first.edited) return result("unchanged");
  if (source === null) return result("removed");
  return result(first.source === tagOf(source) ? "unchanged" : "updated");
}
function readKept(body, topic) {
  const found = readControlComment(body, 0);
  if (found?.comment.kind !== "says" || !found.comment.key.startsWith(`${topic}:`)) return null;
  const [source, text, ...rest] = found.comment.key.slice(topic.length + 1).split(":");
  if (source === void 0 || text === void 0 || rest.length > 0) return null;
  return { source, edited: tagOf(body.slice(found.end)) !== text };
}
function tagOf(text) {
  const normal = text.replaceAll(/\r\n?/gu, "\n").trim();
  return createHash("sha256").update(normal).digest("hex").slice(0, 12);
}

// src/documents/item-comment.ts
var LONGEST = 5e4;
function itemComment({ meeting, url, decisions, notes }, mayHear) {
  const decided = new Set(decisions.map(wordsOf));
  const others = notes.filter((note) => !decided.has(wordsOf(note)));
  const parts = [opening(meeting, url), ...decisions.map(decision)];
  const room = LONGEST - parts.join("").length;
  const shown = [];
  for (const note of others) {
    if (notesAsList([...shown, note]).length > room) break;
    shown.push(note);
  }
  if (shown.length > 0) parts.push(notesAsList(shown));
  if (shown.length < others.length) parts.push(`There is more in [the minutes](${url}).`);
  return quietPeople(parts.join("\n\n"), mayHear);
}
function opening(meeting, url) {
  const link = { type: "link", url, children: [{ type: "text", value: meeting }] };
  return paragraph({ type: "text", value: "From " }, link, { type: "text", value: ":" });
}
function decision(text) {
  const label = { type: "strong", children: [{ type: "text", value: "Decision:" }] };
  return paragraph(label, { type: "text", value: ` ${text}` });
}
function paragraph(...children) {
  return toMarkdown({ type: "root", children: [{ type: "paragraph", children }] }).trim();
}
function wordsOf(text) {
  return bareWords(text.replace(new RegExp("^[\\s\\p{P}]*(?:decision|decided|resolved|resolution)\\p{P}*\\s", "iu"), ""));
}

// src/documents/item-comments.ts
async function dueOnItems(meeting, deps) {
  const { config, group, occurrence } = meeting;
  const place = await placeMinutes(meeting, { publish: true }, deps);
  const { of, repository, path, text } = await publishedFile(config, place.path, deps);
  const own = place.part.read(text);
  if (text === null || own === null || !repository.isPublic || isUntouched(own)) return null;
  const { date } = place.filed;
  const isShared = !tellsMeetings(group.minutes.path);
  const minutes = archiveFile(path, text, isShared ? null : date, isShared);
  const written = saidOn(date, minutes, config.renamed);
  const mentioned = written.flatMap(({ notes, decisions }) => mentionedItems([...notes, ...decisions]));
  const since = `${[occurrence.date, date].sort()[0]}T00:00:00Z`;
  const references = [...written.map(({ item }) => item), ...mentioned];
  const found = await gatherDiscussed(references, since, await deps.openSource());
  if (found === null) return null;
  const renamed = { ...config.renamed, ...renamedIn(found) };
  const newest = newestName(renamed);
  const ticked = await leftOutOf(repository, path, branchName(minutesId(place)));
  const leftOut = new Set(ticked.map((item) => newest(item).toLowerCase()));
  const isShown = (text2) => mentionedItems([text2]).every((reference) => found.has(reference.toLowerCase()));
  const told = ({ item, line, notes, decisions, discussed }) => {
    const [shown, decided] = [notes.filter(isShown), decisions.filter(isShown)];
    const isTold = discussed && shown.length > 0 || decided.length > 0;
    if (!isTold || leftOut.has(item.toLowerCase())) return null;
    return {
      meeting: meetingTitle(config, group, occurrence),
      url: `${repository.pageOf(path)}?plain=1#L${line}`,
      decisions: decided,
      notes: shown
    };
  };
  const topic = `${NOTES_TOPIC}${encodeURIComponent(group.id)}:${encodeURIComponent(meetingKey(place.filed))}`;
  const lines = text.split(/\r\n|\r|\n/u);
  const trust = trustOf(config, deps);
  const items = [];
  for (const one of saidOn(date, minutes, renamed)) {
    const item = found.get(one.item.toLowerCase());
    if (item === void 0 || item.archived) continue;
    const of2 = told(one);
    const people = [item.author, ...item.assignees].flatMap((login) => login ?? []);
    const comment = {
      repository: item.repository,
      number: item.number,
      topic,
      source: of2 && itemComment(of2, () => false),
      write: (authors) => {
        const known = new Set(
          [...people, ...authors.map(({ login }) => login)].map((login) => login.toLowerCase())
        );
        return of2 === null ? "" : itemComment(of2, (login) => known.has(login.toLowerCase()));
      }
    };
    const comments = (item.activity ?? []).flatMap((event) => commentIn(event) ?? []);
    const removals = (item.activity ?? []).filter((event) => event.kind === "removed");
    const due = await isUnwanted(removals, trust) ? "unchanged" : await commentDue(comment, comments, trust);
    const label = isTicked(lines[one.line - 1]) && mayUnlabel(meeting, item) ? group.agenda.label : null;
    if (due !== "unchanged" || label !== null) items.push({ item, comment, due, label });
  }
  return { repository: of, items };
}
function renamedIn(found) {
  const names = [...found].map(([key, { repository }]) => [key.split("#", 1)[0] ?? "", repository]);
  return Object.fromEntries(names.filter(([asked, now]) => asked !== now.toLowerCase()));
}
async function leftOutOf(repository, path, work) {
  const items = [];
  for (let nth = 1; ; nth += 1) {
    const { pull } = await repository.proposal(nthName(work, nth), [path], { seen: true });
    if (pull?.state !== "merged") return items;
    items.push(...leftOutIn(pull.body));
  }
}
function isTicked(line = "") {
  return /^\s*(?:[-*+]|\d+[.)])\s+\[[xX]\]\s/u.test(line);
}
function mayUnlabel({ config, group }, { labels, activity = [] }) {
  const { label } = group.agenda;
  if (label === null || !labels.some((one) => one.toLowerCase() === label.toLowerCase())) return false;
  if (config.publish.files === "commit" && group.minutes.hackmd?.collect === "commit") return false;
  return !activity.some(
    (event) => (event.kind === "labelled" || event.kind === "unlabelled") && event.label.toLowerCase() === label.toLowerCase()
  );
}

// src/commands/run/comment-items.ts
var CLOSED = ["github/forbidden", "github/not-writable", "github/refused"];
async function commentItems({ group, series }, { occurrence, isRecent: isRecent2 }, { config, options, shared }) {
  const meeting = { config, group, occurrence, series, out: options.out };
  const result = await attempt({ task: "comment", group: group.id, date: occurrence.date }, async () => {
    const planned = await dueOnItems(meeting, shared);
    if (planned === null) return { documents: [], reason: "" };
    const { repository: claims, items } = planned;
    const tracker = await shared.openTracker();
    if (options.write && isRecent2) await tracker.sweepClaims(claims);
    if (items.length === 0) return { documents: [], reason: "" };
    const speaking = { tracker, trust: trustOf(config, shared) };
    const issue = await listedIssue(meeting, shared);
    const below = { ...speaking, tracker: await trackerOf(meeting, shared) };
    const closed = /* @__PURE__ */ new Map();
    const warnings = [];
    const done2 = [];
    for (const one of items) {
      const { repository } = one.item;
      if (!closed.has(repository)) {
        closed.set(repository, issue !== null && await isSaid(below, issue, untold(repository)));
      }
      if (closed.get(repository) === true) continue;
      if (options.write) {
        try {
          await write(one, claims, speaking);
        } catch (error) {
          if (!isMinutebookError(error) || !CLOSED.includes(error.code)) throw error;
          closed.set(repository, true);
          const text = `The notes on \`${itemKey(one.item)}\` could not be posted there: ${error.message} ${error.why}`;
          if (issue === null) warnings.push(text);
          else await sayOnce(below, issue, { key: untold(repository), text });
          continue;
        }
      }
      done2.push(one);
    }
    const reason = done2.map(wordsOf2).join(", ");
    return { documents: [], changed: done2[0]?.item.url, warnings, reason };
  });
  return result.report.state === "nothing" && result.warnings.length === 0 ? null : result;
}
async function write({ item, comment, due, label }, claims, speaking) {
  if (due !== "unchanged") await keepComment(comment, { ...speaking, claims });
  if (label === null) return;
  const send = () => sentBy(speaking.tracker.removeLabel(item.repository, item.number, label));
  const look = async () => ({ write: { send } });
  await untilDone(await look(), look, { confirmsWrites: true });
}
var WORDS = { created: "told", updated: "corrected", removed: "taken back", unchanged: null };
function wordsOf2({ item, due, label }) {
  const words = [WORDS[due], label === null ? null : "label taken off"].filter((word) => word !== null);
  return `${itemKey(item)} ${words.join(" and ")}`;
}

// src/commands/run/write-meeting.ts
async function writeMeeting(meeting, work, deps) {
  const { group } = meeting.facts;
  const hasRepository = group.meeting.repository !== null;
  const hasNote = group.minutes.hackmd !== null;
  let { facts } = meeting;
  const first = { ...work, isListed: true };
  let issue = hasRepository && !work.hasIssue ? await writeIssue({ ...meeting, facts }, first, deps) : null;
  facts = { ...facts, issue: issue?.report.url ?? facts.issue };
  const note = hasNote ? await writeNote({ ...meeting, facts }, work, deps) : null;
  facts = { ...facts, document: note?.report.url ?? facts.document };
  const isLinked = facts.document === meeting.facts.document;
  if (hasRepository && (work.hasIssue || issue?.report.state === "created" && !isLinked)) {
    const later = await writeIssue({ ...meeting, facts }, { ...work, isListed: work.hasIssue }, deps);
    issue = issue === null ? later : joined(issue, later);
    facts = { ...facts, issue: issue.report.url ?? facts.issue };
  }
  const hasFile = group.agenda.path !== null;
  const file = hasFile ? await writeAgendaFile({ ...meeting, facts }, work, deps) : null;
  const minutes = await attempt(named("minutes", meeting), async () => ({
    documents: [await keepMinutes(work.place, facts, work.options, deps)],
    reason: reasonOf(meeting)
  }));
  return [issue, note, file, minutes].filter((result) => result !== null);
}
function writeIssue(meeting, work, deps) {
  return attempt(named("issue", meeting), async () => {
    const { listed, isListed, options } = work;
    const how = { apply: options.write, open: true, ...isListed && { listed } };
    const issue = await publishIssue(meeting, how, deps);
    return {
      documents: [issueDocument(issue, meeting)],
      warnings: issue.warnings,
      reason: reasonOf(meeting)
    };
  });
}
function writeAgendaFile(meeting, { options }, deps) {
  return attempt(named("agenda", meeting), async () => {
    const { out, write: write2, publish } = options;
    const made = await keepAgendaFile(meeting.meeting.config, meeting, { out, write: write2, publish }, deps);
    return { documents: made === null ? [] : [made], reason: reasonOf(meeting) };
  });
}
function writeNote(meeting, { options }, deps) {
  return attempt(named("note", meeting), async () => {
    const note = await shareNote(meeting, { linked: meeting.facts.document, apply: options.write }, deps);
    return { ...note, reason: reasonOf(meeting) };
  });
}
function joined(opened, later) {
  if (later.report.state === "failed")
    return { ...opened, failures: [...opened.failures, ...later.failures] };
  const documents = later.documents.map((document) => ({
    ...document,
    before: null,
    report: {
      ...document.report,
      state: "created",
      added: opened.documents[0]?.report.added ?? document.report.added,
      kept: 0
    }
  }));
  return {
    ...later,
    report: { ...later.report, state: "created" },
    documents,
    warnings: [...opened.warnings, ...later.warnings]
  };
}
function named(task, { facts: { group, occurrence } }) {
  return { task, group: group.id, date: occurrence.date };
}
function reasonOf({ facts }) {
  return `the meeting starts ${startText(facts.occurrence)}`;
}

// src/commands/run/prepare-meeting.ts
async function prepareMeeting({ group, series, registers }, occurrence, { config, options, shared }, deps) {
  const { repository } = group.meeting;
  try {
    await requireTemplate("agenda", group.templates.agenda, config, deps);
    await requireTemplate("minutes", group.templates.minutes, config, deps);
    const meeting = { config, group, occurrence, series, out: options.out, registers };
    const how = { ...options, issue: true, evenUnreadable: true };
    const [{ gathered, place, linked }, listed] = await Promise.all([
      gatherMinutes(meeting, how, deps),
      repository === null ? [] : trackerOf(meeting, shared).then((tracker) => tracker.newest(repository))
    ]);
    const { issue } = repository === null ? { issue: null } : await findIssue(listed, wantedIssue(config, group, repository, occurrence), trustOf(config, deps));
    if (issue?.state === "closed") return dropped(group.id, occurrence, issue.url);
    const document = linked ?? linkedDocument(issue?.body ?? "");
    const known = { ...gathered.facts, document, issue: issue?.url ?? gathered.facts.issue };
    const facts = await withScribeFacts(known, place, deps);
    const work = { place, listed, hasIssue: issue !== null, options };
    const results = await writeMeeting({ ...gathered, facts }, work, deps);
    const { withheld, archived, warnings } = gathered;
    return { results, withheld, archived, warnings };
  } catch (error) {
    const tasks = repository === null ? ["minutes"] : ["issue", "minutes"];
    const [first, ...others] = tasks.map(
      (task) => failed({ task, group: group.id, date: occurrence.date }, error)
    );
    const quiet = others.map((other) => ({ ...other, failures: [] }));
    return { results: first === void 0 ? [] : [first, ...quiet], withheld: 0, archived: 0, warnings: [] };
  }
}
function dropped(group, { date }, url) {
  const reason = "its issue was closed before the meeting";
  const report = { task: "issue", group, date, state: "nothing", path: null, url, reason };
  return {
    results: [{ report, documents: [], warnings: [], failures: [] }],
    withheld: 0,
    archived: 0,
    warnings: []
  };
}

// src/commands/run/tend-actions.ts
async function tendActions({ group, series }, readArchive, { config, options, shared }, deps) {
  const { actionIssues } = group.minutes;
  if (actionIssues === null || !options.publish) return null;
  const result = await attempt({ task: "action", group: group.id }, async () => {
    const tracker = await shared.openTracker();
    const issues = {
      ...actionIssues,
      tracker,
      trust: trustOf(config, shared),
      group: group.id
    };
    const place = { config, group, series, out: options.out };
    const due = await dueActionIssues(place, await readArchive(), issues, shared);
    const urls = [];
    if (options.write) {
      if (due.mayHaveClaims) await tracker.sweepClaims(issues.repository);
      const now = { ...issues, tracker: await deps.openTracker() };
      for (const each of due.open) urls.push(await openActionIssue(each, now) ?? each.url);
      for (const issue of due.close) await closeIssue(tracker, issue, "completed");
    }
    const opened = due.open.map(({ draft }) => `${draft.title}: opened`);
    const closed = due.close.map(({ url }) => `${url}: closed`);
    return {
      documents: [],
      changed: [...urls, ...due.open.map(({ url }) => url), ...due.close.map(({ url }) => url)][0],
      reason: [...opened, ...closed].join(", ")
    };
  });
  return result.report.state === "nothing" ? null : result;
}

// src/commands/run/tend-issues.ts
async function tendIssues({ group, series }, { config, options, shared }) {
  const { repository } = group.meeting;
  if (repository === null) return null;
  const result = await attempt({ task: "issue", group: group.id }, async () => {
    const tracker = await trackerOf({ config, group }, shared);
    const trust = trustOf(config, shared);
    const listed = await tracker.newest(repository);
    const [announcements, finished] = await Promise.all([
      changedMeetings({ tracker, listed, trust }, { group, series }, shared.now),
      finishedIssues({ config, group, series }, listed, shared)
    ]);
    if (options.write) {
      await announce({ tracker, trust }, announcements);
      for (const issue of finished) await closeIssue(tracker, issue, "completed");
    }
    const changed = announcements.filter(({ isSaid: isSaid2 }) => !isSaid2);
    const closed = finished.map((issue) => `${issue.url} is finished.`);
    return {
      documents: [],
      changed: changed[0]?.issue.url ?? finished[0]?.url,
      reason: [...changed.map(({ text }) => text), ...closed].join(" ")
    };
  });
  return result.report.state === "nothing" ? null : result;
}

// src/commands/run/write-update.ts
async function writeUpdate(config, role, options, deps) {
  const period = duePeriod(deps.now, role.timezone);
  if (period === null) return null;
  const isOver = Date.parse(deps.now) >= Date.parse(period.to);
  const name = { task: "update", role: role.id, period: period.id };
  let withheld = 0;
  let archived = 0;
  const result = await attempt(name, async () => {
    if (options.publish && isOver) {
      const path = await updatePath({ config, role, out: options.out }, period, deps);
      const committed = await committedAt(config, path, deps);
      if (committed !== null && Date.parse(committed) >= Date.parse(period.to)) {
        return { documents: [], reason: `committed on ${committed.slice(0, "yyyy-mm-dd".length)}` };
      }
    }
    const { out, ...how } = options;
    const request = { config, role: role.id, period: period.id, ...how, ...out !== void 0 && { out } };
    const made = await update(request, deps);
    withheld = made.withheld;
    archived = made.archived ?? 0;
    return { ...made, reason: isOver ? "the month is over" : "the month is nearly over" };
  });
  return { result, withheld, archived };
}

// src/commands/run/run.ts
async function run({ config, out, write: write2 = true, publish = false, includePrivate = false }, given) {
  const deps = shareNotes(withJoinedSource(confineFiles(config, out, given)));
  const publishes = publish || out === void 0 && await isRepositoryKnown(config, deps);
  const options = { out, write: write2, publish: publishes, includePrivate };
  const context = { config, options, shared: shareListings(deps) };
  const [{ opened, meetings }, updates] = await Promise.all([
    openGroups(config, deps).then(async (groups) => ({
      opened: groups,
      meetings: await Promise.all(groups.groups.map((group) => serveGroup(group, context, deps)))
    })),
    Promise.all(config.roles.map((role) => writeUpdate(config, role, options, deps)))
  ]);
  const prepared = meetings.flatMap(({ prepared: each }) => each);
  const results = [
    ...opened.failures,
    ...meetings.flatMap((meeting) => meeting.results),
    ...updates.flatMap((updated) => updated === null ? [] : [updated.result])
  ];
  const sumOf = (count) => [...prepared, ...updates].reduce((sum, each) => sum + (each?.[count] ?? 0), 0);
  return {
    documents: results.flatMap(({ documents }) => documents),
    withheld: sumOf("withheld"),
    archived: sumOf("archived"),
    warnings: [
      ...prepared.flatMap(({ warnings }) => warnings),
      ...results.flatMap(({ warnings }) => warnings)
    ],
    failures: results.flatMap(({ failures }) => failures),
    tasks: results.map(({ report }) => report),
    next: nextInLine(opened.groups, deps.now)
  };
}
async function serveGroup(group, context, deps) {
  const { series } = group;
  const { meeting, minutes } = group.group;
  const { config, shared } = context;
  const settled = (occurrences) => Promise.all(
    occurrences.map((occurrence) => settleName({ config, group: group.group }, occurrence, shared))
  );
  const [upcoming, over] = await Promise.all([
    settled(meetingsToPrepare(series, meeting.openBefore, deps.now)),
    settled(minutes.hackmd === null && !minutes.comment ? [] : finishedMeetings(series, deps.now))
  ]);
  const readArchive = archiveReader(group, context);
  const registers = await followingRegisters(group, readArchive, context);
  const following = { ...group, registers: registers?.following };
  const [concluded, tended, prepared] = await Promise.all([
    Promise.all(over.map((occurrence) => concludeMeeting(following, occurrence, context))),
    upcoming.length > 0 ? null : tendIssues(group, context),
    prepareInTurn(following, upcoming, context, deps)
  ]);
  const acted = await tendActions(group, readArchive, context, deps);
  const results = [
    ...concluded.flat(),
    ...tended === null ? [] : [tended],
    ...prepared.flatMap((each) => each.results),
    ...await tendRegisters(group, registers ?? readArchive, context),
    ...acted === null ? [] : [acted]
  ];
  return { prepared, results };
}
async function concludeMeeting(group, occurrence, context) {
  const { hackmd, comment } = group.group.minutes;
  const when = { occurrence, isRecent: isRecent(occurrence, context.shared.now) };
  const collected2 = hackmd === null ? null : await collectMeeting(group, when, context);
  const told = comment && context.options.publish ? await commentItems(group, when, context) : null;
  return [collected2, told].filter((result) => result !== null);
}
function archiveReader({ group }, { config, options, shared }) {
  let read;
  return () => {
    read ??= (async () => {
      const deps = options.publish ? await onPublishedFiles(config, shared) : shared;
      return archiveOf({ config, group, out: options.out }, deps);
    })();
    return read;
  };
}
async function followingRegisters({ group }, readArchive, { config, options, shared }) {
  if (group.minutes.registers.length === 0) return null;
  if (!options.publish || config.publish.files !== "commit") return null;
  try {
    const place = { config, group, out: options.out };
    return await openRegisters(place, await readArchive(), options, shared);
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    return null;
  }
}
async function tendRegisters({ group }, from, { config, options, shared }) {
  const { registers: kinds } = group.minutes;
  if (kinds.length === 0) return [];
  const task = { task: "register", group: group.id };
  try {
    const place = { config, group, out: options.out };
    const registers = typeof from === "function" ? await openRegisters(place, await from(), options, shared) : from;
    const made = await keepRegisters(place, registers, options, shared);
    return kinds.map(
      (register, index) => done(task, {
        documents: made.slice(index, index + 1),
        reason: `the ${register} in the minutes`
      })
    );
  } catch (error) {
    return [failed(task, error)];
  }
}
async function prepareInTurn(group, upcoming, context, deps) {
  const prepared = [];
  for (const [index, occurrence] of upcoming.entries()) {
    const shared = index === 0 ? context.shared : deps;
    prepared.push(await prepareMeeting(group, occurrence, { ...context, shared }, deps));
  }
  return prepared;
}
function withJoinedSource(deps) {
  let joined2;
  return {
    ...deps,
    openSource() {
      joined2 ??= deps.openSource().then(joinGatherings);
      return joined2;
    }
  };
}
async function isRepositoryKnown(config, deps) {
  try {
    await deps.findRepository(configFolder(config, deps));
    return true;
  } catch (error) {
    if (!isMinutebookError(error) || error.code !== "usage/repository") throw error;
    deps.reporter.note(`files are written here, not published: ${error.why}`);
    return false;
  }
}
function nextInLine(groups, now) {
  const coming = groups.flatMap(({ group, series }) => {
    const next = nextPreparation(series, group.meeting.openBefore, now);
    return next === null ? [] : [{ id: group.id, ...next }];
  });
  const [first] = coming.sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
  if (first === void 0) return null;
  return `${first.id} on ${first.occurrence.date}, from ${minuteText(first.from)}`;
}
export {
  run
};
