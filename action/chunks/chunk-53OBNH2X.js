import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  publishIssue
} from "./chunk-34DV4QUW.js";
import {
  minutesReport,
  noteOf,
  readNote,
  titledNotes
} from "./chunk-WHTRMG7Q.js";
import {
  composeMeeting,
  documentOfIssue,
  issueDocument,
  listedItems
} from "./chunk-ZODD5OHS.js";
import {
  bringUpToDate,
  sentBy
} from "./chunk-UFXTSV5F.js";
import {
  madeDocument,
  planMerge
} from "./chunk-BX5QY7KX.js";
import {
  openRenderer
} from "./chunk-6DCQ3EWT.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-FKU2CEKY.js";

// src/sync/note-target.ts
var ATTEMPTS = 5;
var READINGS = 6;
function noteTarget(store, wanted, access) {
  let note = null;
  let made = null;
  let lastWritten = null;
  async function find(freshness) {
    for (let attempt = 0; ; attempt += 1) {
      const notes = freshness === "fresh" ? await store.list("fresh") : await store.list();
      const found = noteOf(notes, wanted) ?? made?.note ?? null;
      if (found !== null) return made === null ? found : removeCopies(found, made.content);
      if (made?.isAccepted !== true) return null;
      if (attempt === ATTEMPTS) throw vanished(wanted);
      await store.settle();
    }
  }
  async function removeCopies(found, content) {
    const [first = found, ...copies] = titledNotes(await store.list("fresh"), wanted.title);
    for (const copy of copies) {
      if ((await store.read(copy.id))?.content === content) await store.remove(copy.id);
    }
    return first;
  }
  async function create(content) {
    const { title } = wanted;
    const sent = await store.create({ title, content, ...access !== void 0 && { write: access } });
    made = { content, isAccepted: sent.kind === "done", note: sent.kind === "done" ? sent.note : null };
    return sentBy(Promise.resolve(sent));
  }
  async function textOf(found) {
    let { content } = await readNote(store, found);
    for (let reading = 1; reading < READINGS && content === lastWritten; reading += 1) {
      await store.settle();
      ({ content } = await readNote(store, found));
    }
    return content;
  }
  return {
    name: `HackMD: ${wanted.title}`,
    attempts: ATTEMPTS,
    confirmsWrites: false,
    url: () => note?.url ?? null,
    async read(freshness) {
      note ??= await find(freshness);
      if (note === null) {
        const next = (after) => ({ replaces: null, send: () => create(after) });
        return { text: null, isCurrent: freshness === "fresh", note: null, next };
      }
      const found = note;
      if (lastWritten !== null) await store.settle();
      const text = await textOf(found);
      lastWritten = null;
      return {
        text,
        isCurrent: true,
        note: null,
        next(after) {
          if (after === text) return null;
          const send = () => {
            lastWritten = text;
            return sentBy(store.write(found.id, after));
          };
          return { replaces: text, send };
        }
      };
    },
    explainUnsettled() {
      if (note === null) throw vanished(wanted);
      return `${note.url} does not hold what was written to it, each time it was read; run again.`;
    }
  };
}
function vanished({ title }) {
  return new MinutebookError("hackmd/busy", {
    message: `The note ${title} was made and is not there.`,
    why: "The list of notes does not have it, each time it was read.",
    hint: "Look whether somebody renamed or deleted it, then run again."
  });
}

// src/documents/meeting-note.ts
async function publishMeetingNote(config, meeting, series, apply, deps) {
  const { facts } = meeting;
  if (facts.group.minutes.hackmd === null) return { link: null, documents: [], warnings: [], failures: [] };
  const linked = facts.document ?? await documentOfIssue(config, facts.group, facts.occurrence, deps);
  let note;
  try {
    note = await shareNote(config, meeting, linked, apply, deps);
  } catch (error) {
    if (!isMinutebookError(error) || !error.code.startsWith("hackmd/")) throw error;
    return { link: linked, documents: [], warnings: [], failures: [error] };
  }
  const shared = { ...note, failures: [] };
  if (facts.group.meeting.repository !== null && note.link !== null) {
    const linking = { ...meeting, facts: { ...facts, document: note.link } };
    const issue = await publishIssue(config, linking, series, { apply, open: false }, deps);
    if (issue.url !== null) shared.documents.push(issueDocument(issue, linking));
    shared.warnings.push(...issue.warnings);
  }
  return shared;
}
async function shareNote(config, meeting, linked, apply, deps) {
  const { facts, title } = meeting;
  const note = await publishNote(config, facts, { title, link: linked, apply }, deps);
  return { link: note.url, documents: [noteDocument(note, meeting)], warnings: [...note.warnings] };
}
function noteDocument(note, { facts, title }) {
  const { urls, explanations } = listedItems(composeMeeting(facts));
  const { group, occurrence } = facts;
  const report = minutesReport(group.id, occurrence, null, urls.length);
  return { ...madeDocument(note, report, explanations), target: `HackMD: ${title}` };
}
async function publishNote(config, facts, { title, link, apply }, deps) {
  const { team = null, write } = facts.group.minutes.hackmd ?? {};
  const target = noteTarget(await deps.openNotes(team), { title, link }, write);
  const render = await openRenderer("minutes", facts.group.templates.minutes, config, deps);
  const revise = (existing, url) => planMerge(existing ?? "", render(composeMeeting({ ...facts, document: url })));
  return bringUpToDate(target, { revise }, { apply });
}

export {
  publishMeetingNote,
  shareNote
};
