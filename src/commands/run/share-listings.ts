import type { Deps } from '../../ports/deps.ts';
import type { IssueTracker } from '../../ports/issue-tracker.ts';
import type { NoteStore } from '../../ports/note-store.ts';
import { remembering } from '../remembering.ts';

/**
 * The same services, but the newest issues of each repository and the notes of each team are listed once: several
 * groups share them, and each looks for its own. Who opens an issue or makes a note looks again, with the services
 * themselves.
 */
export function shareListings(deps: Deps): Deps {
  const issues = remembering<string, ReturnType<IssueTracker['newest']>>();
  const notes = remembering<string, ReturnType<NoteStore['list']>>();
  return {
    ...deps,
    async openTracker() {
      const tracker = await deps.openTracker();
      const newest: IssueTracker['newest'] = (repository) =>
        issues(repository, () => tracker.newest(repository));
      return { ...tracker, newest };
    },
    async openNotes(team) {
      const store = await deps.openNotes(team);
      return { ...store, list: () => notes(team ?? '', () => store.list()) };
    },
  };
}
