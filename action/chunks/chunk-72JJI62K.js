import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  minutesId,
  noteOf,
  settleMinutes
} from "./chunk-WHTRMG7Q.js";
import {
  closeIssue
} from "./chunk-MYXTLVDI.js";
import {
  documentOfIssue,
  listedIssue,
  meetingTitle
} from "./chunk-ZODD5OHS.js";
import {
  existingFile
} from "./chunk-UFXTSV5F.js";
import {
  trustOf
} from "./chunk-BX5QY7KX.js";
import {
  bareLines,
  isUntouched,
  rememberedEntries,
  rememberingOf,
  withoutEmptyEnd
} from "./chunk-ALVRPIJR.js";
import {
  controlComments,
  readMemory,
  textTag,
  writeMemory,
  writeTraceComment
} from "./chunk-6DCQ3EWT.js";
import {
  NO_NOTES
} from "./chunk-IAF5GFNK.js";
import {
  readMinutes
} from "./chunk-IPNKQPST.js";
import {
  withoutJoiners,
  withoutQuieting
} from "./chunk-Q63BUBRZ.js";
import {
  diffArrays
} from "./chunk-BRGY5SGW.js";

// src/documents/collect-note.ts
function standingMinutes(config, place, { publish }, deps) {
  const document = { path: place.path, id: minutesId(place) };
  return existingFile(collectingConfig(config, place.group), document, { publish }, deps);
}
async function findNote(config, { group, occurrence, path }, standing, deps) {
  const title = meetingTitle(config, group, occurrence);
  const store = await deps.openNotes(group.minutes.hackmd?.team ?? null);
  const notes = await store.list();
  const linked = standing === null ? null : readMinutes(standing, { file: path }).document;
  const note = noteOf(notes, { title, link: linked }) ?? noteOf(notes, { title, link: await documentOfIssue(config, group, occurrence, deps) });
  return note === null ? null : { note, store };
}
async function collectNote(config, place, revise, where, deps) {
  const collecting = collectingConfig(config, place.group);
  const made = await settleMinutes(collecting, place, revise, where, deps);
  const { group, occurrence } = place;
  const committed = where.publish && where.write && collecting.publish.files === "commit";
  if (committed && group.meeting.closeAfterMinutes) {
    const issue = await listedIssue(config, group, occurrence, deps);
    const isOurs = issue !== null && await trustOf(config, deps).isOurs(issue.opener);
    if (isOurs) await closeIssue(await deps.openTracker(), issue, "completed");
  }
  return made;
}
function collectingConfig(config, { minutes }) {
  if (minutes.hackmd?.collect !== "pull-request") return config;
  return { ...config, publish: { ...config.publish, files: "pull-request" } };
}

// src/merge/in-blocks.ts
function inBlocks(lines) {
  const blocks = [];
  for (let first = 0; first < lines.length; ) {
    const last = closingOf(lines, first);
    const block = lines.slice(first, last + 1);
    blocks.push({
      text: block.map(({ text }) => text).join("\n"),
      own: block.every(({ text, own }) => own || block.length > 1 && text.trim() === "")
    });
    first = last + 1;
  }
  return blocks;
}
function closingOf(lines, first) {
  const fence = /^\s*(`{3,}(?=[^`]*$)|~{3,})/u.exec(lines[first]?.text ?? "")?.[1];
  if (fence === void 0) return first;
  for (let index = first + 1; index < lines.length; index += 1) {
    const end = lines[index]?.text.trim() ?? "";
    if (end.length >= fence.length && end === fence.charAt(0).repeat(end.length)) return index;
  }
  return first;
}

// src/merge/join-lines.ts
function joinLines(standingLines, incomingLines) {
  const [standing, incoming] = [inBlocks(standingLines), inBlocks(incomingLines)];
  const said = new Set(incoming.map(({ text }) => keyOf(text)));
  const parts = diffArrays(standing.map(keyOfLine), incoming.map(keyOfLine));
  const lines = [];
  const moved = unaligned(parts);
  let conflicts = 0;
  let [here, there, people] = [0, 0, 0];
  for (const { added, removed, count = 0 } of parts) {
    if (added) {
      const fresh = incoming.slice(there, there + count).filter((line) => !line.own && !take(moved, keyOf(line.text)));
      const spoken = fresh.filter(({ text }) => text.trim() !== "").length;
      if (spoken > 0) lines.push(...fresh.map(({ text }) => text));
      conflicts += Math.min(people, spoken);
      there += count;
      people = 0;
    } else if (removed) {
      const kept = standing.slice(here, here + count).filter(({ text, own }) => {
        return text.trim() !== "" && (!own || said.has(keyOf(text)));
      });
      people = kept.filter(({ own }) => !own).length;
      const stays = new Set(kept);
      const whole = standing.slice(here, here + count);
      if (kept.length > 0) {
        lines.push(
          ...whole.filter((line) => stays.has(line) || line.text.trim() === "").map(({ text }) => text)
        );
      }
      here += count;
    } else {
      lines.push(...standing.slice(here, here + count).map(({ text }) => text));
      here += count;
      there += count;
      people = 0;
    }
  }
  return { lines, conflicts };
}
function unaligned(parts) {
  const counts = /* @__PURE__ */ new Map();
  for (const { removed, value } of parts) {
    for (const key of removed ? value : []) if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
function take(counts, key) {
  if (!/[\p{L}\p{N}]/u.test(key)) return false;
  const left = counts.get(key) ?? 0;
  if (left > 0) counts.set(key, left - 1);
  return left > 0;
}
function keyOfLine({ text }) {
  return keyOf(text);
}
function keyOf(text) {
  const words = text.trim().replace(/^(?:[-*+]|\d{1,9}[.)])\s+(?=\S)/u, "");
  return withoutQuieting(words).replaceAll("\\`", "`");
}

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
function cleanNote(content) {
  const unticked = new Set(readMinutes(content, { file: "note" }).expected.map(({ line }) => line - 1));
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
function withoutControlComments(content) {
  let blank = content;
  for (const { comment, start, end } of controlComments(content)) {
    if (comment.kind !== "memory") blank = blank.slice(0, start) + " ".repeat(end - start) + blank.slice(end);
  }
  return blank;
}

// src/documents/collected-note.ts
function joinNote(standing, content, changedAt = null) {
  const note = cleanNote(content);
  const tag = noteTag(note.map(({ text: text2 }) => text2));
  const earlierTag = noteTag(note.map(({ source }) => source.replaceAll("@\u200B", "@")));
  const { text: before, trace } = readTrace(standing ?? "");
  if (standing !== null && (trace.note === tag || trace.note === earlierTag)) {
    return collected(standing, standing);
  }
  const { lines, conflicts } = standing === null || isUntouched(before) ? { lines: note.map(({ text: text2 }) => text2), conflicts: 0 } : joined(before, trace, note);
  const ending = /\r\n/u.test(before) ? "\r\n" : "\n";
  const known = standing === null ? null : knownLines(before);
  const remembering = rememberingOf(
    lines.join("\n"),
    before,
    known === null ? content : offeredOnly(content)
  );
  const isStrange = ({ text: text2, source }) => known !== null && ![text2, source].some((line) => known.has(textTag(wordsOf(line))));
  const spoken = note.filter((line) => !line.own || isStrange(line));
  const fresh = { note: tag, changedAt, lines: [...spoken.map(({ text: text2 }) => text2), SILENT] };
  const text = writeTrace(markSilent(remembering), fresh).replaceAll("\n", ending);
  return { ...collected(standing, text), warnings: conflicts === 0 ? [] : [conflictWarning(conflicts)] };
}
function collected(before, text) {
  const items = new Set(before === null ? [] : itemsOf(before));
  const all = itemsOf(text);
  const added = all.filter((url) => !items.has(url));
  return { text, added, kept: all.length - added.length, warnings: [] };
}
function joined(before, trace, note) {
  const known = knownLines(before);
  const standing = bareLines(before).map(({ text, own }) => ({ text, own: own || isTraced(trace, text) }));
  while (standing.at(-1)?.text.trim() === "") standing.pop();
  const isKnown = (line) => known.has(textTag(wordsOf(line)));
  const incoming = note.map(({ text, own, source }) => ({
    text,
    own: own && (isKnown(text) || isKnown(source))
  }));
  return joinLines(standing, incoming);
}
function knownLines(minutes) {
  return new Set(readMemory(minutes).own.map(({ text }) => text));
}
function offeredOnly(content) {
  return writeMemory([...readMemory(content).offered].map((identity) => ({ identity })));
}
function wordsOf(line) {
  return line.trim().replace(/^(?:[-*+]\s+|#{1,6}\s+)/u, "");
}
function itemsOf(text) {
  return readMinutes(text, { file: "minutes" }).items.map(({ url }) => url);
}
function conflictWarning(count) {
  return `${count} ${count === 1 ? "line was" : "lines were"} changed both in the file and in the note: both versions stand there.`;
}
var SILENT = `* ${NO_NOTES}`;
function markSilent(text) {
  const silent = new Set(
    readMinutes(text, { file: "minutes" }).items.filter(({ notes }) => notes.length === 0).map(({ line }) => line - 1)
  );
  const lines = text.split("\n");
  const entries = rememberedEntries(text).filter(
    ({ type, firstLine }) => type === "listItem" && silent.has(firstLine)
  );
  for (const { lastLine, prefix } of entries.toReversed()) {
    lines.splice(lastLine + 1, 0, `${prefix.replace(/[^\t]/gu, " ")}${SILENT}`);
  }
  return lines.join("\n");
}

export {
  standingMinutes,
  findNote,
  collectNote,
  collectingConfig,
  readTrace,
  joinNote,
  collected
};
