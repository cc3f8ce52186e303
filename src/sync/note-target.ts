import { MinutebookError } from '../errors/minutebook-error.ts';
import type { Sent } from '../ports/file-host.ts';
import type { Claim, Late, Written } from '../ports/issue-tracker.ts';
import type { NoteAccess, NoteHead, NoteStore } from '../ports/note-store.ts';
import { sentBy } from './attempts.ts';
import { createClaimed } from './create-claimed.ts';
import { type NoteWanted, noteOf, readNote, titledNotes } from './find-note.ts';
import type { Existing, Target } from './target.ts';

/** How often a note is written to that others keep changing, or made whose making nobody answered for. */
const ATTEMPTS = 5;
/** How many times a note is read again before a text that was accepted counts as not written. */
const READINGS = 6;
/** How often a note that was made is looked for in the listing before other runs are let in. */
const LOOKS = 4;

/** How a note is made. */
export interface NoteMaking {
  /** Who may write in it. */
  access: NoteAccess | undefined;
  /** Keeps runs side by side out of each other's way. */
  claim(): Promise<Claim>;
}

/**
 * A shared note. Where there is none it is made; what the service said it made is never made again, whether it is listed
 * yet or not. Where the token may make no claims, runs side by side may both have made one: then both keep the older, and
 * the other goes, unless somebody typed in it meanwhile.
 */
export function noteTarget(store: NoteStore, wanted: NoteWanted, { access, claim }: NoteMaking): Target {
  let note: NoteHead | null = null;
  /** What this run made: its text, and the note when the service named it. */
  let made: { content: string; isAccepted: boolean; note: NoteHead | null } | null = null;
  let lastWritten: string | null = null;

  async function find(freshness: 'cached' | 'fresh'): Promise<NoteHead | null> {
    for (let attempt = 0; ; attempt += 1) {
      const notes = freshness === 'fresh' ? await store.list('fresh') : await store.list();
      const found = noteOf(notes, wanted) ?? made?.note ?? null;
      if (found !== null) return made === null ? found : removeCopies(found, made.content);
      if (made?.isAccepted !== true) return null;
      if (attempt === ATTEMPTS) throw vanished(wanted);
      await store.settle();
    }
  }

  async function removeCopies(found: NoteHead, content: string): Promise<NoteHead> {
    const [first = found, ...copies] = titledNotes(await store.list('fresh'), wanted.title);
    for (const copy of copies) {
      if ((await store.read(copy.id))?.content === content) await store.remove(copy.id);
    }
    return first;
  }

  async function create(content: string, notAfter: number, isClaimed: boolean): Promise<Written | Late> {
    const draft = { title: wanted.title, content, ...(access !== undefined && { write: access }) };
    const sent = await store.create(draft, notAfter);
    if (sent.kind === 'late') return sent;
    made = { content, isAccepted: sent.kind === 'done', note: sent.kind === 'done' ? sent.note : null };
    // Other runs look for it in the listing as soon as the claim is released.
    for (let look = 0; isClaimed && note === null && look < LOOKS; look += 1) {
      if (look > 0) await store.settle();
      note = await listed();
    }
    return sent;
  }

  const listed = async () => noteOf(await store.list('fresh'), wanted);

  const open = (content: string): Promise<Sent> =>
    createClaimed({
      name: `The note ${wanted.title}`,
      busy: 'hackmd/busy',
      claim,
      isThere: async () => (await listed()) !== null,
      create: (notAfter, isClaimed) => create(content, notAfter, isClaimed),
    });

  async function textOf(found: NoteHead): Promise<string> {
    let { content } = await readNote(store, found);
    // Services show the old text for a while: writing again at once would only make them start over.
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
    async read(freshness): Promise<Existing> {
      note ??= await find(freshness);
      if (note === null) {
        const next = (after: string) => ({ replaces: null, send: () => open(after) });
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
        },
      };
    },
    explainUnsettled() {
      if (note === null) throw vanished(wanted);
      return `${note.url} does not hold what was written to it, each time it was read; run again.`;
    },
  };
}

function vanished({ title }: NoteWanted): MinutebookError {
  return new MinutebookError('hackmd/busy', {
    message: `The note ${title} was created, but cannot be found.`,
    why: 'The list of notes does not have it, each time it was read.',
    hint: 'Look whether somebody renamed or deleted it, then run again.',
  });
}
