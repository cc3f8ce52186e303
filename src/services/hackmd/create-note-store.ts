import type { Written } from '../../ports/issue-tracker.ts';
import type { NoteHead, NoteStore } from '../../ports/note-store.ts';
import { createHackMdClient, type HackMdOptions } from './client.ts';
import { garbledAnswer } from './failures.ts';

interface RestNote {
  id: string;
  title: string;
  shortId?: string;
  publishLink?: string;
  createdAt?: string | number;
  permalink?: string | null;
}

/** How long HackMD may take to show a text that it accepted, in milliseconds. */
const SETTLING = 500;

/**
 * HackMD's notes, those of a team or the token's owner's own (https://hackmd.io/@hackmd-api/developer-portal).
 *
 * `@hackmd/api` 2.5 is not used: it brings axios, takes no `fetch`, and repeats what it sends, also what makes a note,
 * after failures that may have happened behind the writing.
 */
export function createNoteStore(options: HackMdOptions, team: string | null): NoteStore {
  const client = createHackMdClient(options);
  const notes = team === null ? '/notes' : `/teams/${encodeURIComponent(team)}/notes`;
  const subject = team === null ? 'your notes on HackMD' : `the notes of ${team} on HackMD`;
  const pathOf = (id: string) => `${notes}/${encodeURIComponent(id)}`;
  const sent = async (method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<Written> =>
    client.send({ method, path, subject, ...(body === undefined ? {} : { body }) });

  return {
    async list() {
      const answer = await client.read(notes, subject);
      if (!Array.isArray(answer)) throw garbledAnswer(subject);
      return answer.filter(isNote).map((note) => headOf(note, options.siteUrl));
    },
    async read(id) {
      // A note of a team is read under its own id, whosever it is.
      const answer = await client.read(`/notes/${encodeURIComponent(id)}`, subject);
      if (answer === null) return null;
      const { content } = answer as { content?: unknown };
      if (typeof content !== 'string') throw garbledAnswer(subject);
      return content;
    },
    create: ({ title, content }) =>
      sent('POST', notes, {
        title,
        content,
        readPermission: 'guest',
        writePermission: 'signed_in',
        commentPermission: 'everyone',
      }),
    write: (id, content) => sent('PATCH', pathOf(id), { content }),
    remove: (id) => sent('DELETE', pathOf(id)),
    settle: () => options.sleep(SETTLING),
  };
}

function isNote(value: unknown): value is RestNote {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

function headOf({ id, title, shortId, permalink, publishLink, createdAt }: RestNote, site: string): NoteHead {
  const origin = publishLink !== undefined && URL.canParse(publishLink) ? new URL(publishLink).origin : site;
  return {
    id,
    aliases: [shortId, permalink].filter((name) => typeof name === 'string'),
    title: title ?? '',
    url: `${origin}/${id}`,
    createdAt: createdAt === undefined ? '' : new Date(createdAt).toISOString(),
  };
}
