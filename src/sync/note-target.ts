import { MinutebookError } from '../errors/minutebook-error.ts';
import type { Sent } from '../ports/file-host.ts';
import type { Claim, Late, Written } from '../ports/issue-tracker.ts';
import type { NoteAccess, NoteHead, NoteStore } from '../ports/note-store.ts';
import { sentBy } from './attempts.ts';
import { createClaimed } from './create-claimed.ts';
import { type NoteWanted, noteOf, readNote, titledNotes } from './find-note.ts';
import type { Existing, Target } from './target.ts';

/** How many times a note is written that others keep changing, or created again after a lost answer. */
const ATTEMPTS = 5;
/** How many times a note is read again before an accepted text counts as not written. */
const READINGS = 6;
/** How many times a new note is searched for in the listing before the claim is released. */
const LOOKS = 4;

/** How a note is created. */
export interface NoteMaking {
  /** Who may write in it. */
  access: NoteAccess | undefined;
  /** Claims the creation, so that concurrent runs do not both create one. */
  claim(): Promise<Claim>;
}

/**
 * Returns a target for a shared note, which creates the note when there is none; a note that the service reported as
 * created is never created again, whether it is listed yet or not. Where the token may not make claims, concurrent runs
 * may both have created one: then both keep the older and remove the other, unless somebody has typed in it.
 */
export function noteTarget(store: NoteStore, wanted: NoteWanted, { access, claim }: NoteMaking): Target {
  let note: NoteHead | null = null;
  /** What this run created: its text, and the note when the service returned it. */
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
    // Other runs search the listing as soon as the claim is released.
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
    // Services show the old text for a while, and writing again at once would only prolong that.
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
