import type { Written } from '../../ports/issue-tracker.ts';
import type { NoteAccess, NoteHead, NoteStore } from '../../ports/note-store.ts';
import { createHackMdClient, type HackMdClient, type HackMdOptions } from './client.ts';
import { garbledAnswer } from './failures.ts';

interface RestNote {
  id: string;
  title: string;
  shortId?: string;
  publishLink?: string;
  createdAt?: string | number;
  lastChangedAt?: string | number | null;
  permalink?: string | null;
}

/** HackMD's names for who may write. */
const WRITERS: Readonly<Record<NoteAccess, string>> = {
  owners: 'owner',
  signed_in: 'signed_in',
  everyone: 'guest',
};

/** How long HackMD may take to show a text that it accepted, in milliseconds. */
const SETTLING = 500;

/**
 * Creates a store of HackMD notes: those of a team, or those of the token's owner
 * (https://hackmd.io/@hackmd-api/developer-portal).
 *
 * `@hackmd/api` 2.5 is not used: it depends on axios, accepts no `fetch`, and retries requests, also those that create
 * a note, after failures that may have happened after the write.
 * @param client - Shared with other teams of the same token, so that they share its limits.
 */
export function createNoteStore(
  options: HackMdOptions,
  team: string | null,
  client: HackMdClient = createHackMdClient(options),
): NoteStore {
  const notes = team === null ? '/notes' : `/teams/${encodeURIComponent(team)}/notes`;
  const subject = team === null ? 'your notes on HackMD' : `the notes of ${team} on HackMD`;
  const pathOf = (id: string) => `${notes}/${encodeURIComponent(id)}`;
  const written = async (method: 'PATCH' | 'DELETE', path: string, body?: object): Promise<Written> => {
    const answer = await client.send({ method, path, subject, ...(body === undefined ? {} : { body }) });
    return answer.kind === 'unknown' ? answer : { kind: 'done' };
  };

  return {
    async list() {
      const answer = await client.read(notes, subject);
      if (!Array.isArray(answer)) throw garbledAnswer(subject);
      return answer.filter(isNote).map((note) => headOf(note, options.siteUrl));
    },
    async read(id) {
      // A note is read by its id, whether it belongs to a team or not.
      const answer = await client.read(`/notes/${encodeURIComponent(id)}`, subject);
      if (answer === null) return null;
      const { content, lastChangedAt } = answer as { content?: unknown; lastChangedAt?: unknown };
      if (typeof content !== 'string') throw garbledAnswer(subject);
      return { content, changedAt: instantOf(lastChangedAt) };
    },
    async create({ title, content, write = 'signed_in' }, notAfter = Number.POSITIVE_INFINITY) {
      const body = {
        title,
        content,
        readPermission: 'guest',
        writePermission: WRITERS[write],
        commentPermission: 'everyone',
      };
      const answer = await client.send({ method: 'POST', path: notes, subject, body, notAfter });
      if (answer.kind !== 'done') return answer;
      return { kind: 'done', note: madeNote(answer.body, options.siteUrl) };
    },
    write: (id, content) => written('PATCH', pathOf(id), { content }),
    remove: (id) => written('DELETE', pathOf(id)),
    settle: () => options.sleep(SETTLING),
  };
}

function isNote(value: unknown): value is RestNote {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

/** Reads the created note, which is the answer itself or its `note`; null when there is none. */
function madeNote(body: unknown, site: string): NoteHead | null {
  const note = typeof body === 'object' && body !== null && 'note' in body ? body.note : body;
  return isNote(note) ? headOf(note, site) : null;
}

/** Converts HackMD's milliseconds since 1970; null for what is not an instant. */
function instantOf(value: unknown): string | null {
  const instant = typeof value === 'number' || typeof value === 'string' ? new Date(value) : null;
  return instant === null || Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

function headOf(note: RestNote, site: string): NoteHead {
  const { id, title, shortId, permalink, publishLink, createdAt, lastChangedAt } = note;
  const origin = publishLink !== undefined && URL.canParse(publishLink) ? new URL(publishLink).origin : site;
  return {
    id,
    aliases: [shortId, permalink].filter((name) => typeof name === 'string'),
    title: title ?? '',
    url: `${origin}/${id}`,
    createdAt: instantOf(createdAt) ?? '',
    changedAt: instantOf(lastChangedAt),
  };
}
