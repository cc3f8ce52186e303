import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  createHackMdClient
} from "./chunk-VOYDG45F.js";
import {
  garbledAnswer
} from "./chunk-Y53TD2QE.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/services/hackmd/create-note-store.ts
var WRITERS = {
  owners: "owner",
  signed_in: "signed_in",
  everyone: "guest"
};
var SETTLING = 500;
function createNoteStore(options, team, client = createHackMdClient(options)) {
  const notes = team === null ? "/notes" : `/teams/${encodeURIComponent(team)}/notes`;
  const subject = team === null ? "your notes on HackMD" : `the notes of ${team} on HackMD`;
  const pathOf = (id) => `${notes}/${encodeURIComponent(id)}`;
  const written = async (method, path, body) => {
    const answer = await client.send({ method, path, subject, ...body === void 0 ? {} : { body } });
    return answer.kind === "unknown" ? answer : { kind: "done" };
  };
  return {
    async list() {
      const answer = await client.read(notes, subject);
      if (!Array.isArray(answer)) throw garbledAnswer(subject);
      return answer.filter(isNote).map((note) => headOf(note, options.siteUrl));
    },
    async read(id) {
      const answer = await client.read(`/notes/${encodeURIComponent(id)}`, subject);
      if (answer === null) return null;
      const { content, lastChangedAt } = answer;
      if (typeof content !== "string") throw garbledAnswer(subject);
      return { content, changedAt: instantOf(lastChangedAt) };
    },
    async create({ title, content, write = "signed_in" }, notAfter = Number.POSITIVE_INFINITY) {
      const body = {
        title,
        content,
        readPermission: "guest",
        writePermission: WRITERS[write],
        commentPermission: "everyone"
      };
      const answer = await client.send({ method: "POST", path: notes, subject, body, notAfter });
      if (answer.kind !== "done") return answer;
      return { kind: "done", note: madeNote(answer.body, options.siteUrl) };
    },
    write: (id, content) => written("PATCH", pathOf(id), { content }),
    remove: (id) => written("DELETE", pathOf(id)),
    settle: () => options.sleep(SETTLING)
  };
}
function isNote(value) {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}
function madeNote(body, site) {
  const note = typeof body === "object" && body !== null && "note" in body ? body.note : body;
  return isNote(note) ? headOf(note, site) : null;
}
function instantOf(value) {
  const instant = typeof value === "number" || typeof value === "string" ? new Date(value) : null;
  return instant === null || Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}
function headOf(note, site) {
  const { id, title, shortId, permalink, publishLink, createdAt, lastChangedAt } = note;
  const origin = publishLink !== void 0 && URL.canParse(publishLink) ? new URL(publishLink).origin : site;
  return {
    id,
    aliases: [shortId, permalink].filter((name) => typeof name === "string"),
    title: title ?? "",
    url: `${origin}/${id}`,
    createdAt: instantOf(createdAt) ?? "",
    changedAt: instantOf(lastChangedAt)
  };
}
export {
  createNoteStore
};
