import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  update,
  updatePath
} from "./chunk-VRXPSVR4.js";
import {
  keepAgendaFile
} from "./chunk-XG2AN5NP.js";
import {
  shareNote
} from "./chunk-M27UFCMB.js";
import {
  announce,
  changedMeetings,
  finishedIssues,
  minuteText,
  publishIssue,
  startText
} from "./chunk-4G4M5WR5.js";
import {
  collectNote,
  collected,
  collecting,
  findNote,
  reviseWithNote,
  standingMinutes
} from "./chunk-ABXRHBTL.js";
import {
  readNote
} from "./chunk-OJTI7MQT.js";
import {
  closeIssue,
  createClaimed,
  isSaid,
  isUnwanted,
  sayOnce,
  untold
} from "./chunk-OYWSJW4S.js";
import {
  documentIn,
  issueDocument,
  settleName
} from "./chunk-AMZR5WLM.js";
import "./chunk-EQP5ENU5.js";
import {
  joinGatherings
} from "./chunk-Z46KNKKV.js";
import {
  finishedMeetings,
  isRecent,
  meetingsToPrepare,
  nextPreparation
} from "./chunk-E6G4FHAG.js";
import {
  gatherMinutes,
  keepMinutes,
  leftOutIn,
  minutesId,
  placeMinutes,
  readTrace,
  saidOn
} from "./chunk-S24HQS4L.js";
import "./chunk-SQN3AQCS.js";
import {
  branchName,
  committedAt,
  existingFile,
  madeDocument,
  nthName,
  planMerge,
  publishedFile,
  sentBy,
  syncFile,
  untilDone
} from "./chunk-B2ZANFAS.js";
import {
  NOTES_TOPIC,
  commentIn,
  findIssue,
  listedIssue,
  meetingTitle,
  wantedIssue
} from "./chunk-Y4ZKPLRF.js";
import {
  trustOf
} from "./chunk-6V6HBGSC.js";
import {
  decisionsView,
  itemsView,
  linksFrom,
  registerView
} from "./chunk-5CSS3IHT.js";
import "./chunk-HBAVGLEV.js";
import {
  renderPage
} from "./chunk-N5ENKWOR.js";
import "./chunk-ZLZ5MF4H.js";
import "./chunk-WAYYWEMC.js";
import {
  decisionsOf
} from "./chunk-UAKAAYHR.js";
import {
  historiesOf
} from "./chunk-YFZUZ7LL.js";
import {
  notesAsList
} from "./chunk-APCID2VW.js";
import "./chunk-DIXNXBF3.js";
import {
  archiveOf
} from "./chunk-CEDXT7IL.js";
import "./chunk-O2IUEISG.js";
import {
  isUntouched
} from "./chunk-PCIHLD6C.js";
import {
  openSeries,
  withScribeFacts
} from "./chunk-3UH3XHDK.js";
import {
  requireTemplate
} from "./chunk-CHHDOI7Y.js";
import "./chunk-PTAZOMLK.js";
import {
  duePeriod
} from "./chunk-DDNC36HY.js";
import "./chunk-C4IXVKSC.js";
import "./chunk-Z6ABUGX5.js";
import {
  withhold
} from "./chunk-MM6BTNOJ.js";
import {
  newestName
} from "./chunk-5EDJ37HV.js";
import "./chunk-5HNPZ6NV.js";
import {
  actionsOf,
  openActions
} from "./chunk-OW6KJTIC.js";
import {
  archiveFile
} from "./chunk-KJFK3ZBQ.js";
import {
  bareWords,
  meetingKey,
  registerPath,
  trackerOf
} from "./chunk-LBK6EX5J.js";
import "./chunk-QE6P7SL6.js";
import "./chunk-H3JIHGG5.js";
import "./chunk-JRCY5B7H.js";
import "./chunk-NX5WMIG7.js";
import "./chunk-UF67QVGU.js";
import "./chunk-BRGY5SGW.js";
import {
  readControlComment,
  writeSays
} from "./chunk-HSMHP4VM.js";
import "./chunk-WI4H5673.js";
import {
  confineFiles
} from "./chunk-FW2JCCWS.js";
import {
  configFolder
} from "./chunk-VWRUPS2I.js";
import "./chunk-VULIDMVA.js";
import {
  toMarkdown
} from "./chunk-6IVY6CMT.js";
import {
  EMPTY_COMMENT,
  parseFragment,
  tooDeepLine
} from "./chunk-TTIKMP3T.js";
import "./chunk-Z7HUVQWU.js";
import {
  remembering
} from "./chunk-SVRL42VY.js";
import "./chunk-6YXCTA7A.js";
import "./chunk-M56TRGXG.js";
import {
  findReferences
} from "./chunk-KB24C735.js";
import {
  itemKey
} from "./chunk-7OE36FSP.js";
import "./chunk-CZWKMPLI.js";
import "./chunk-FR2TILHU.js";
import {
  tellsMeetings
} from "./chunk-DL2273K6.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-2M4NBJXJ.js";
import {
  isMinutebookError
} from "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/documents/registers.ts
import { dirname, relative, sep } from "node:path";

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
  const found = new Map(items.map((item) => [itemKey(item).toLowerCase(), item]));
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

// src/gather/evidence.ts
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

// src/documents/registers.ts
async function keepRegister(place, { register, archive }, where, deps) {
  const { config, group } = place;
  const path = registerPath(place, register, deps);
  const id = ["register", group.id, register];
  const linkOf = linksFrom(relative(deps.cwd, dirname(path)).split(sep).join("/"));
  const existing = await existingFile(config, { path, id }, where, deps);
  const page = await pageOf({ place, register, archive, existing, linkOf }, deps);
  const revise = (before) => planMerge(before ?? "", page, { renamed: config.renamed });
  const document = { path, id, title: `${TITLES[register]} of ${group.name}`, revise };
  const synced = await syncFile(config, document, where, deps);
  const report = { kind: "minutes", group: group.id, start: null, path: synced.target };
  return madeDocument(synced, { ...report, items: 0, unplaced: [] });
}
var TITLES = { actions: "Actions", decisions: "Decisions", items: "Items" };
async function pageOf({ place, register, archive, existing, linkOf }, deps) {
  switch (register) {
    case "decisions":
      return renderPage("decisions", decisionsView(decisionsOf(archive), linkOf, true));
    case "items":
      return renderPage("items", itemsView(historiesOf(archive, place.config.renamed).values(), linkOf));
    default: {
      const actions = actionsOf(archive, existing);
      return renderPage("actions", registerView(actions, linkOf, await evidenceFor(actions, deps)));
    }
  }
}
async function evidenceFor(actions, deps) {
  const wanted = openActions(actions).flatMap(
    ({ item, since }) => item === null || since === null ? [] : [{ item, since }]
  );
  if (wanted.length === 0) return () => null;
  try {
    const evidence = await gatherEvidence(wanted, await deps.openSource());
    return ({ item, since }) => item === null || since === null ? null : evidence(item, since);
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
async function collectMeeting({ group, series }, { occurrence, isRecent: isRecent2 }, { config, options, shared }) {
  const name = { task: "collect", group: group.id, date: occurrence.date };
  let isUnknown = false;
  const result = await attempt(name, async () => {
    const meeting = collecting({ config, group, occurrence, series, out: options.out });
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
  const mentioned = written.flatMap(({ notes, decisions }) => referencesIn([...notes, ...decisions]));
  const since = `${[occurrence.date, date].sort()[0]}T00:00:00Z`;
  const references = [...written.map(({ item }) => item), ...mentioned];
  const found = await gatherDiscussed(references, since, await deps.openSource());
  if (found === null) return null;
  const renamed = { ...config.renamed, ...renamedIn(found) };
  const newest = newestName(renamed);
  const ticked = await leftOutOf(repository, path, branchName(minutesId(place)));
  const leftOut = new Set(ticked.map((item) => newest(item).toLowerCase()));
  const isShown = (text2) => referencesIn([text2]).every((reference) => found.has(reference.toLowerCase()));
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
function referencesIn(texts) {
  return texts.flatMap((text) => findReferences(text, { server: null })).map(itemKey);
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
          const text = `What was said of \`${itemKey(one.item)}\` could not be told there: ${error.message} ${error.why}`;
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
async function prepareMeeting({ group, series }, occurrence, { config, options, shared }, deps) {
  const { repository } = group.meeting;
  try {
    await requireTemplate("agenda", group.templates.agenda, config, deps);
    await requireTemplate("minutes", group.templates.minutes, config, deps);
    const meeting = { config, group, occurrence, series, out: options.out };
    const how = { ...options, issue: true, evenUnreadable: true };
    const [{ gathered, place, linked }, listed] = await Promise.all([
      gatherMinutes(meeting, how, deps),
      repository === null ? [] : trackerOf(meeting, shared).then((tracker) => tracker.newest(repository))
    ]);
    const { issue } = repository === null ? { issue: null } : await findIssue(listed, wantedIssue(config, group, repository, occurrence), trustOf(config, deps));
    if (issue?.state === "closed") return dropped(group.id, occurrence, issue.url);
    const document = linked ?? documentIn(issue?.body ?? "");
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
  const [concluded, tended, prepared] = await Promise.all([
    Promise.all(over.map((occurrence) => concludeMeeting(group, occurrence, context))).then(
      async (collected2) => [...collected2.flat(), ...await keepRegisters(group, context)]
    ),
    upcoming.length > 0 ? null : tendIssues(group, context),
    prepareInTurn(group, upcoming, context, deps)
  ]);
  const results = [
    ...concluded,
    ...tended === null ? [] : [tended],
    ...prepared.flatMap((each) => each.results)
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
async function keepRegisters({ group }, { config, options, shared }) {
  const { registers } = group.minutes;
  if (registers.length === 0) return [];
  const place = { config, group, out: options.out };
  const archive = await archiveOf(place, shared);
  return Promise.all(
    registers.map(
      (register) => attempt({ task: "register", group: group.id }, async () => ({
        documents: [await keepRegister(place, { register, archive }, options, shared)],
        reason: `the ${register} that the minutes tell of`
      }))
    )
  );
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
