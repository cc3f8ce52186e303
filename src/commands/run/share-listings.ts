import type { Deps } from '../../ports/deps.ts';
import type { IssueTracker } from '../../ports/issue-tracker.ts';
import type { NoteStore } from '../../ports/note-store.ts';
import { remembering } from '../remembering.ts';

/**
 * The same services, but the newest issues of each repository are listed once: several groups share them, and each looks
 * for its own. Who opens an issue looks again, with the services themselves.
 */
export function shareListings(deps: Deps): Deps {
  const issues = remembering<string, ReturnType<IssueTracker['newest']>>();
  return {
    ...deps,
    async openTracker() {
      const tracker = await deps.openTracker();
      const newest: IssueTracker['newest'] = (repository) =>
        issues(repository, () => tracker.newest(repository));
      return { ...tracker, newest };
    },
  };
}

/** The same services, but the notes of each team are listed once. Who makes a note asks for a fresh listing. */
export function shareNotes(deps: Deps): Deps {
  const notes = remembering<string, ReturnType<NoteStore['list']>>();
  return {
    ...deps,
    async openNotes(team) {
      const store = await deps.openNotes(team);
      const list: NoteStore['list'] = (freshness) =>
        freshness === 'fresh' ? store.list(freshness) : notes(team ?? '', () => store.list());
      return { ...store, list };
    },
  };
}
