import { MinutebookError } from '../../errors/minutebook-error.ts';
import type { NoteHead, NoteStore, NoteText } from '../../ports/note-store.ts';

const READINGS = 3;

/**
 * The text of a note that a listing or its making named. That it cannot be read does not say that it is gone: services
 * show a new note late.
 * @throws {MinutebookError} `hackmd/unreadable` when it is not shown, each time it is read.
 */
export async function readNote(
  store: Pick<NoteStore, 'read' | 'settle'>,
  { id, url }: Pick<NoteHead, 'id' | 'url'>,
): Promise<NoteText> {
  for (let reading = 1; ; reading += 1) {
    const there = await store.read(id);
    if (there !== null) return there;
    if (reading === READINGS) throw unreadable(url);
    await store.settle();
  }
}

function unreadable(url: string): MinutebookError {
  return new MinutebookError('hackmd/unreadable', {
    message: `The note ${url} is there and cannot be read.`,
    why: 'Each time it was read HackMD answered 404. A note that was made just now may take a while to show.',
    hint: 'Run the same command again: it looks at what is there first, and nothing is made twice.',
  });
}
