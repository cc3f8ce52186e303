import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  noteOf
} from "./chunk-C5XD43IG.js";
import {
  closeIssue
} from "./chunk-CQZARALK.js";
import {
  documentOfIssue
} from "./chunk-QQ3K6YKR.js";
import {
  QUORUM_LABEL,
  cleanNote,
  isTraced,
  minutesDocument,
  noteTag,
  quorumRule,
  readTrace,
  saysQuorum,
  settleMinutes,
  tickedPeople,
  withQuorum,
  withoutStrayControl,
  writeTrace
} from "./chunk-55HKQQQV.js";
import {
  existingFile
} from "./chunk-IJQLO5RZ.js";
import {
  listedIssue,
  meetingTitle
} from "./chunk-HXPK4JHQ.js";
import {
  trustOf
} from "./chunk-6V6HBGSC.js";
import {
  bareLines,
  isUntouched,
  rememberedEntries,
  rememberingOf
} from "./chunk-VCCEQK7K.js";
import {
  readMemory,
  textTag,
  writeMemory
} from "./chunk-YDRGXNOY.js";
import {
  NO_NOTES,
  readMinutes
} from "./chunk-LNIRBWIP.js";
import {
  trackerOf,
  withoutQuieting
} from "./chunk-CTCSMNGY.js";
import {
  diffArrays
} from "./chunk-BRGY5SGW.js";

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

// src/documents/collected-note.ts
function joinNote(standing, content, { changedAt = null, noNotes = false, quorum = null } = {}) {
  const { unticked, ticked } = tickedPeople(content);
  const isTicked = ticked > 0 || unticked.length === 0;
  const attended = cleanNote(content, unticked);
  const note = isTicked ? attended : cleanNote(content, []);
  const tag = noteTag(note.map(({ text: text2 }) => text2));
  const earlierTags = [
    noteTag(attended.map(({ text: text2 }) => text2)),
    noteTag(attended.map(({ source }) => source.replaceAll("@\u200B", "@")))
  ];
  const { text: before, trace } = readTrace(standing ?? "");
  if (standing !== null && trace.note !== null && [tag, ...earlierTags].includes(trace.note)) {
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
  const marks = noNotes || before.split(/\r?\n/u).some((line) => line.trim() === SILENT);
  const marked = marks ? markSilent(remembering) : remembering;
  const wasTold = isTraced(trace, QUORUM_LABEL);
  const isTakenOut = wasTold && !saysQuorum(before);
  const counted = isTakenOut ? { text: marked, added: [] } : withQuorum(marked, content, quorum);
  const ownLines = [SILENT, ...counted.added, ...wasTold ? [QUORUM_LABEL] : []];
  const fresh = { note: tag, changedAt, lines: [...spoken.map(({ text: text2 }) => text2), ...ownLines] };
  const text = withoutStrayControl(writeTrace(counted.text, fresh)).replaceAll("\n", ending);
  const warnings = [
    ...conflicts === 0 ? [] : [conflictWarning(conflicts)],
    ...isTicked ? [] : [untickedWarning(unticked.length)]
  ];
  return { ...collected(standing, text), warnings };
}
function untickedWarning(count) {
  return `nobody is ticked as present in the note: ${count === 1 ? "the one person who was expected stays" : `all ${count} who were expected stay`} in the minutes.`;
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
  return `${count} ${count === 1 ? "line was" : "lines were"} changed both in the file and in the note: both versions are in the minutes.`;
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

// src/documents/collect-note.ts
function standingMinutes(place, { publish }, deps) {
  return existingFile(collecting(place).config, minutesDocument(place), { publish }, deps);
}
async function findNote(place, standing, deps) {
  const { config, group, occurrence, path } = place;
  const title = meetingTitle(config, group, occurrence);
  const store = await deps.openNotes(group.minutes.hackmd?.team ?? null);
  const notes = await store.list();
  const linked = standing === null ? null : readMinutes(standing, { file: path }).document;
  const note = noteOf(notes, { title, link: linked }) ?? noteOf(notes, { title, link: await documentOfIssue(place, deps) });
  return note === null ? null : { note, store };
}
async function reviseWithNote(place, { content, changedAt }, deps) {
  const { noNotes } = place.group.minutes;
  const quorum = await quorumRule(place, deps);
  return (before) => joinNote(before, content, { changedAt, noNotes, quorum });
}
async function collectNote(place, revise, where, deps) {
  const { config, group, ...rest } = collecting(place);
  const made = await settleMinutes({ config, group, ...rest }, revise, where, deps);
  const committed = where.publish && where.write && config.publish.files === "commit";
  if (committed && group.meeting.closeAfterMinutes) {
    const issue = await listedIssue(place, deps);
    const isOurs = issue !== null && await trustOf(config, deps).isOurs(issue.opener);
    if (isOurs) await closeIssue(await trackerOf(place, deps), issue, "completed");
  }
  return made;
}
function collecting(place) {
  const { config, group } = place;
  if (group.minutes.hackmd?.collect !== "pull-request") return place;
  return { ...place, config: { ...config, publish: { ...config.publish, files: "pull-request" } } };
}

export {
  collected,
  standingMinutes,
  findNote,
  reviseWithNote,
  collectNote,
  collecting
};
