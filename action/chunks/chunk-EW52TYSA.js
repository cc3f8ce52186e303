import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  publishIssue
} from "./chunk-5JGYCS6G.js";
import {
  noteOf,
  readNote,
  titledNotes
} from "./chunk-C5XD43IG.js";
import {
  createClaimed
} from "./chunk-CQZARALK.js";
import {
  documentOfIssue,
  issueDocument
} from "./chunk-QQ3K6YKR.js";
import {
  minutesReport,
  minutesView
} from "./chunk-55HKQQQV.js";
import {
  composeMeeting,
  openMeetingRenderer
} from "./chunk-ITIFGVQO.js";
import {
  bringUpToDate,
  madeDocument,
  planMerge,
  renamesFor,
  sentBy
} from "./chunk-IJQLO5RZ.js";
import {
  listedItems
} from "./chunk-HXPK4JHQ.js";
import {
  configFolder
} from "./chunk-H6Q77UQQ.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-62LUIRGU.js";

// src/sync/note-target.ts
var ATTEMPTS = 5;
var READINGS = 6;
var LOOKS = 4;
function noteTarget(store, wanted, { access, claim }) {
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
  async function create(content, notAfter, isClaimed) {
    const draft = { title: wanted.title, content, ...access !== void 0 && { write: access } };
    const sent = await store.create(draft, notAfter);
    if (sent.kind === "late") return sent;
    made = { content, isAccepted: sent.kind === "done", note: sent.kind === "done" ? sent.note : null };
    for (let look = 0; isClaimed && note === null && look < LOOKS; look += 1) {
      if (look > 0) await store.settle();
      note = await listed();
    }
    return sent;
  }
  const listed = async () => noteOf(await store.list("fresh"), wanted);
  const open = (content) => createClaimed({
    name: `The note ${wanted.title}`,
    busy: "hackmd/busy",
    claim,
    isThere: async () => await listed() !== null,
    create: (notAfter, isClaimed) => create(content, notAfter, isClaimed)
  });
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
        const next = (after) => ({ replaces: null, send: () => open(after) });
        return { text: null, isCurrent: true, note: null, next };
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
    message: `The note ${title} was created, but cannot be found.`,
    why: "The list of notes does not have it, each time it was read.",
    hint: "Look whether somebody renamed or deleted it, then run again."
  });
}

// src/documents/meeting-note.ts
async function publishMeetingNote(gathered, apply, deps) {
  const { facts } = gathered;
  if (facts.group.minutes.hackmd === null) return { link: null, documents: [], warnings: [], failures: [] };
  const linked = facts.document ?? await documentOfIssue(gathered.meeting, deps);
  let note;
  try {
    note = await shareNote(gathered, { linked, apply }, deps);
  } catch (error) {
    if (!isMinutebookError(error) || !error.code.startsWith("hackmd/")) throw error;
    return { link: linked, documents: [], warnings: [], failures: [error] };
  }
  const shared = { ...note, failures: [] };
  if (facts.group.meeting.repository !== null && note.link !== null) {
    const linking = { ...gathered, facts: { ...facts, document: note.link } };
    const issue = await publishIssue(linking, { apply, open: false }, deps);
    if (issue.url !== null) shared.documents.push(issueDocument(issue, linking));
    shared.warnings.push(...issue.warnings);
  }
  return shared;
}
async function shareNote(gathered, { linked, apply }, deps) {
  const { meeting, facts, title } = gathered;
  const note = await publishNote(meeting.config, facts, { title, link: linked, apply }, deps);
  return { link: note.url, documents: [noteDocument(note, gathered)], warnings: [...note.warnings] };
}
function noteDocument(note, { facts, title }) {
  const { urls, explanations } = listedItems(composeMeeting(facts));
  const { group, occurrence } = facts;
  const report = minutesReport(group.id, occurrence, null, urls.length);
  return { ...madeDocument(note, report, explanations), target: `HackMD: ${title}` };
}
async function publishNote(config, facts, { title, link, apply }, deps) {
  const { team = null, write: access } = facts.group.minutes.hackmd ?? {};
  const claim = () => claimNote(config, facts, deps);
  const target = noteTarget(await deps.openNotes(team), { title, link }, { access, claim });
  const render = await openMeetingRenderer("minutes", facts, { config }, deps);
  const revise = async (existing, url) => {
    const generated = render(minutesView({ ...facts, document: url }), existing);
    const renamed = await renamesFor(config, existing, generated, deps);
    return planMerge(existing ?? "", generated, { renamed });
  };
  return bringUpToDate(target, { revise }, { apply });
}
async function claimNote(config, { group, occurrence }, deps) {
  const repository = group.meeting.repository ?? await ownRepository(config, deps);
  if (repository === null) return { kind: "none" };
  const tracker = await deps.openTracker();
  if (group.meeting.repository === null) await tracker.sweepClaims(repository);
  return tracker.claim(repository, `note-${group.id}-${occurrence.date}`);
}
async function ownRepository(config, deps) {
  try {
    return (await deps.findRepository(configFolder(config, deps))).repository;
  } catch (error) {
    if (!isMinutebookError(error) || error.code !== "usage/repository") throw error;
    return null;
  }
}

export {
  publishMeetingNote,
  shareNote
};
