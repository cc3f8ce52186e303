import { MinutebookError } from '../../errors/minutebook-error.ts';
import type { NoteDraft, NoteHead, NoteStore } from '../../ports/note-store.ts';
import { type NoteWanted, noteOf, titledNotes } from './find-note.ts';

/** How often a note is made whose making nobody answered for. */
const ATTEMPTS = 5;

/**
 * Find the note of a meeting or make it. What HackMD said it made is never made again, whether it is listed yet or not.
 * Runs side by side may both have made one: then both keep the older, and the other goes, unless somebody typed in it
 * meanwhile.
 * @returns The note, and whether this run made it.
 */
export async function openNote(
  store: NoteStore,
  wanted: NoteWanted,
  draft: NoteDraft,
): Promise<{ note: NoteHead; made: boolean }> {
  let accepted: { note: NoteHead | null } | null = null;
  let lost: MinutebookError | null = null;
  for (let attempt = 0; attempt <= ATTEMPTS; attempt += 1) {
    const note = noteOf(await store.list('fresh'), wanted) ?? accepted?.note ?? null;
    if (note !== null) {
      const made = accepted !== null || lost !== null;
      return { note: made ? await removeCopies(store, wanted, note, draft) : note, made };
    }
    if (accepted !== null) await store.settle();
    else if (attempt < ATTEMPTS) {
      const sent = await store.create(draft);
      if (sent.kind === 'done') accepted = sent;
      else lost = sent.error;
    }
  }
  throw accepted === null && lost !== null ? lost : vanished(wanted);
}

async function removeCopies(
  store: NoteStore,
  { title }: NoteWanted,
  note: NoteHead,
  { content }: NoteDraft,
): Promise<NoteHead> {
  const [first = note, ...copies] = titledNotes(await store.list('fresh'), title);
  for (const copy of copies) {
    if ((await store.read(copy.id))?.content === content) await store.remove(copy.id);
  }
  return first;
}

function vanished({ title }: NoteWanted): MinutebookError {
  return new MinutebookError('hackmd/busy', {
    message: `The note ${title} was made and is not there.`,
    why: 'The list of notes does not have it, each time it was read.',
    hint: 'Look whether somebody renamed or deleted it, then run again.',
  });
}
