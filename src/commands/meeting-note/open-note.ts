import { MinutebookError } from '../../errors/minutebook-error.ts';
import type { NoteHead, NoteStore } from '../../ports/note-store.ts';
import { untilWritten } from '../../sync/until-written.ts';
import { type NoteWanted, noteOf, titledNotes } from './find-note.ts';

/**
 * Find the note of a meeting or make it. Runs side by side may both have made one: then both keep the older, and
 * the other goes, unless somebody typed in it meanwhile.
 * @returns The note, and whether this run made it.
 */
export async function openNote(
  store: NoteStore,
  wanted: NoteWanted,
  content: string,
): Promise<{ note: NoteHead; made: boolean }> {
  let note: NoteHead | null = null;
  let made = false;
  await untilWritten(
    async () => {
      note = noteOf(await store.list(), wanted);
      return note === null ? { title: wanted.title, content } : null;
    },
    (draft) => {
      made = true;
      return store.create(draft);
    },
  );
  if (note === null) throw vanished(wanted);
  return { note: made ? await removeCopies(store, wanted, note, content) : note, made };
}

async function removeCopies(
  store: NoteStore,
  { title }: NoteWanted,
  note: NoteHead,
  content: string,
): Promise<NoteHead> {
  const [first = note, ...copies] = titledNotes(await store.list(), title);
  for (const copy of copies) {
    if ((await store.read(copy.id)) === content) await store.remove(copy.id);
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
