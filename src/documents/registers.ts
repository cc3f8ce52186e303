import { dirname, relative, sep } from 'node:path';
import { isMinutebookError } from '../errors/minutebook-error.ts';
import { gatherEvidence } from '../gather/discussed.ts';
import { actionsOf, openActions } from '../memory/actions.ts';
import { historiesOf } from '../memory/history.ts';
import { type LinkOf, linksFrom } from '../memory/location.ts';
import { decisionsOf } from '../memory/meetings.ts';
import type { Actions, RecordedAction } from '../memory/schema.ts';
import { decisionsView, itemsView, registerView } from '../memory/views.ts';
import { planMerge } from '../merge/plan-merge.ts';
import type { Register } from '../model/config.ts';
import type { MadeDocument, WriteOptions } from '../model/outcome.ts';
import type { Deps } from '../ports/deps.ts';
import type { Archive } from '../read/archive/schema.ts';
import type { FilesBeside } from '../sync/commit-target.ts';
import { stateOf } from '../sync/target.ts';
import { closedActions } from './action-issues.ts';
import { existingFile, syncFile } from './document-file.ts';
import { type GroupPlace, type Meeting, registerPath } from './group-meeting.ts';
import { madeDocument } from './made-document.ts';
import { openPage } from './pages.ts';

type Where = Required<Pick<WriteOptions, 'write' | 'publish'>>;

/** The registers of a group when they were opened, and the minutes they are based on. */
export interface Registers {
  files: readonly { path: string; before: string | null; revise(existing: string | null): string }[];
  /** The registers for commits of minutes. */
  following: NonNullable<Meeting['registers']>;
}

/** @param archive - The group's minutes. */
export async function openRegisters(
  place: GroupPlace,
  archive: Archive,
  where: Where,
  deps: Deps,
): Promise<Registers> {
  const { config, group } = place;
  let known = archive;
  const files = await Promise.all(
    group.minutes.registers.map(async (register) => {
      const path = registerPath(place, register, deps);
      const linkOf = linksFrom(relative(deps.cwd, dirname(path)).split(sep).join('/'));
      const before = await existingFile(config, { path, id: idOf(place) }, where, deps);
      const page = await pageOf({ place, register, archive, before, linkOf }, deps);
      const revise = (existing: string | null) =>
        planMerge(existing ?? '', page(known, existing), { renamed: config.renamed }).text;
      return { path, before, revise };
    }),
  );
  return {
    files,
    following: (minutes) =>
      besides(files, (text) => {
        // A commit of other minutes in the same run includes both.
        const read = minutes(text);
        known = { files: [...known.files.filter(({ path }) => path !== read.path), read] };
      }),
  };
}

/** @param follow - Called with the text of the main file before the others are revised. */
function besides(files: Registers['files'], follow: (text: string) => void = () => {}): FilesBeside {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    paths: [...byPath.keys()],
    revise(path, existing, text) {
      follow(text);
      return byPath.get(path)?.revise(existing) ?? existing ?? '';
    },
  };
}

/**
 * Updates the registers of a group without changing what people wrote in them, in one commit or pull request: what they
 * tick stays ticked, and what they strike through or remove stays so.
 */
export async function keepRegisters(
  place: GroupPlace,
  { files }: Registers,
  where: Where,
  deps: Deps,
): Promise<MadeDocument[]> {
  const { config, group } = place;
  const title = `Registers of ${group.name}`;
  const made: MadeDocument[] = [];
  for (const { path, before, revise } of files) {
    const beside = besides(files.filter((file) => file.path !== path));
    const document = {
      path,
      id: idOf(place),
      title,
      beside,
      revise: (existing: string | null) => ({
        ...UNCOUNTED,
        text: revise(existing),
      }),
    };
    const synced = await syncFile(config, document, where, deps);
    const report = { kind: 'minutes' as const, group: group.id, start: null, path: synced.target };
    // It may have changed in the commit of another file.
    const state = stateOf({ before, after: synced.after });
    made.push(madeDocument({ ...synced, before, state }, { ...report, items: 0, unplaced: [] }));
  }
  return made;
}

/** The item counts in reports on documents without items. */
const UNCOUNTED = { added: [], kept: 0, warnings: [] };

/** The identity of a group's registers among documents. */
function idOf({ group }: GroupPlace): string[] {
  return ['registers', group.id];
}

interface Page {
  place: GroupPlace;
  register: Register;
  archive: Archive;
  before: string | null;
  linkOf: LinkOf;
}

/** Returns a function that renders a register from minutes and its existing text. */
async function pageOf(
  { place, register, archive, before, linkOf }: Page,
  deps: Deps,
): Promise<(archive: Archive, existing: string | null) => string> {
  const fill = await openPage(register);
  switch (register) {
    case 'decisions':
      return (known) => fill(decisionsView(decisionsOf(known), linkOf, true));
    case 'items':
      return (known) => fill(itemsView(historiesOf(known, place.config.renamed).values(), linkOf));
    default: {
      const evidence = await evidenceFor(actionsOf(archive, before), place, deps);
      return (known, existing) => fill(registerView(actionsOf(known, existing), linkOf, evidence));
    }
  }
}

/** Actions are listed without it where GitHub does not answer. */
async function evidenceFor(
  actions: Actions,
  place: GroupPlace,
  deps: Deps,
): Promise<(action: RecordedAction) => string | null> {
  const wanted = openActions(actions).flatMap(({ item, since }) =>
    item === null || since === null ? [] : [{ item, since }],
  );
  try {
    const closed = await closedActions(actions.actions, place, deps);
    if (wanted.length === 0) return closed;
    const evidence = await gatherEvidence(wanted, await deps.openSource());
    return (action) => {
      const { item, since } = action;
      return closed(action) ?? (item === null || since === null ? null : evidence(item, since));
    };
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    deps.reporter.warn(`what became of the items of actions is not known: ${error.message}`);
    return () => null;
  }
}
