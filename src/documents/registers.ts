import { dirname, relative, sep } from 'node:path';
import { isMinutebookError } from '../errors/minutebook-error.ts';
import { gatherEvidence } from '../gather/evidence.ts';
import { actionsOf, openActions } from '../memory/actions.ts';
import { decisionsOf } from '../memory/decisions.ts';
import { historiesOf } from '../memory/history.ts';
import { type LinkOf, linksFrom } from '../memory/location.ts';
import type { Actions, RecordedAction } from '../memory/schema.ts';
import { decisionsView, itemsView, registerView } from '../memory/views.ts';
import { planMerge } from '../merge/plan-merge.ts';
import type { Register } from '../model/config.ts';
import type { MadeDocument, WriteOptions } from '../model/outcome.ts';
import type { Deps } from '../ports/deps.ts';
import type { Archive } from '../read/archive/schema.ts';
import { existingFile, syncFile } from './document-file.ts';
import { type GroupPlace, registerPath } from './group-meeting.ts';
import { madeDocument } from './made-document.ts';
import { renderPage } from './memory/pages.ts';

/**
 * Bring a register up to date around what people wrote in it: what they tick stays ticked, what they strike through or take
 * out stays so.
 * @param archive - The group's minutes.
 */
export async function keepRegister(
  place: GroupPlace,
  { register, archive }: Pick<Page, 'register' | 'archive'>,
  where: Required<Pick<WriteOptions, 'write' | 'publish'>>,
  deps: Deps,
): Promise<MadeDocument> {
  const { config, group } = place;
  const path = registerPath(place, register, deps);
  const id = ['register', group.id, register];
  const linkOf = linksFrom(relative(deps.cwd, dirname(path)).split(sep).join('/'));
  const existing = await existingFile(config, { path, id }, where, deps);
  const page = await pageOf({ place, register, archive, existing, linkOf }, deps);
  const revise = (before: string | null) => planMerge(before ?? '', page, { renamed: config.renamed });
  const document = { path, id, title: `${TITLES[register]} of ${group.name}`, revise };
  const synced = await syncFile(config, document, where, deps);
  const report = { kind: 'minutes' as const, group: group.id, start: null, path: synced.target };
  return madeDocument(synced, { ...report, items: 0, unplaced: [] });
}

const TITLES = { actions: 'Actions', decisions: 'Decisions', items: 'Items' };

interface Page {
  place: GroupPlace;
  register: Register;
  archive: Archive;
  existing: string | null;
  linkOf: LinkOf;
}

async function pageOf({ place, register, archive, existing, linkOf }: Page, deps: Deps): Promise<string> {
  switch (register) {
    case 'decisions':
      return renderPage('decisions', decisionsView(decisionsOf(archive), linkOf, true));
    case 'items':
      return renderPage('items', itemsView(historiesOf(archive, place.config.renamed).values(), linkOf));
    default: {
      const actions = actionsOf(archive, existing);
      return renderPage('actions', registerView(actions, linkOf, await evidenceFor(actions, deps)));
    }
  }
}

/** Actions are listed without it where GitHub does not answer. */
async function evidenceFor(actions: Actions, deps: Deps): Promise<(action: RecordedAction) => string | null> {
  const wanted = openActions(actions).flatMap(({ item, since }) =>
    item === null || since === null ? [] : [{ item, since }],
  );
  if (wanted.length === 0) return () => null;
  try {
    const evidence = await gatherEvidence(wanted, await deps.openSource());
    return ({ item, since }) => (item === null || since === null ? null : evidence(item, since));
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    deps.reporter.warn(`what became of the items of actions is not known: ${error.message}`);
    return () => null;
  }
}
