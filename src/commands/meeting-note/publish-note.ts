import { composeMeeting, type MeetingFacts } from '../../compose/meeting/meeting-view.ts';
import { planMerge } from '../../merge/plan-merge.ts';
import type { Config } from '../../model/config.ts';
import type { Deps } from '../../ports/deps.ts';
import type { PublishedText } from '../published-text.ts';
import { renderDocument } from '../render-document.ts';
import { noteOf } from './find-note.ts';
import { openNote } from './open-note.ts';
import { refreshNote } from './refresh-note.ts';

/**
 * Make the note in which the minutes of a meeting are taken, or bring it up to date around what people typed.
 * @param link - An address that the meeting's issue or minutes link to; null when they link to none.
 * @throws {MinutebookError} `hackmd/…`.
 */
export async function publishNote(
  config: Config,
  facts: MeetingFacts,
  { title, link, apply }: { title: string; link: string | null; apply: boolean },
  deps: Pick<Deps, 'cwd' | 'files' | 'openNotes'>,
): Promise<PublishedText> {
  const { team = null, write } = facts.group.minutes.hackmd ?? {};
  const store = await deps.openNotes(team);
  const textFor = async (document: string | null): Promise<string> => {
    const view = composeMeeting({ ...facts, document });
    return renderDocument('minutes', facts.group.templates.minutes, view, config, deps);
  };
  const wanted = { title, link };
  const fresh = planMerge('', await textFor(null));
  const there = noteOf(await store.list(), wanted);
  if (there === null && !apply) {
    return {
      url: null,
      state: 'created',
      before: null,
      after: fresh.text,
      added: fresh.added,
      kept: 0,
      warnings: [],
    };
  }
  const draft = { title, content: fresh.text, ...(write !== undefined && { write }) };
  const { note, made } = there === null ? await openNote(store, wanted, draft) : { note: there, made: false };
  const { before, after, plan } = await refreshNote(store, note, await textFor(note.url), apply);
  return {
    url: note.url,
    state: made ? 'created' : before === after ? 'unchanged' : 'updated',
    before: made ? null : before,
    after,
    added: made ? fresh.added : plan.added,
    kept: made ? 0 : plan.kept,
    warnings: plan.warnings,
  };
}
