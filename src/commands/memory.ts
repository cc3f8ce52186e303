import { renderPage } from '../documents/pages.ts';
import { tooDeepLine } from '../markdown/depth.ts';
import { actionsOf } from '../memory/actions.ts';
import { findHistory, readItem } from '../memory/find-history.ts';
import { historiesOf } from '../memory/history.ts';
import { linksFrom } from '../memory/location.ts';
import { decisionsOf } from '../memory/meetings.ts';
import type { Actions, Decisions, History } from '../memory/schema.ts';
import { actionsView, decisionsView, historyView } from '../memory/views.ts';
import type { Deps } from '../ports/deps.ts';
import { type ArchiveRequest, archive, archives } from './archive.ts';
import { findConfigPath, loadConfig } from './load-config.ts';

/** A result from the minutes, as data and as a page. */
export interface Remembered<Data> {
  data: Data;
  /** Generated on demand. */
  markdown(): Promise<string>;
}

/**
 * Finds all meetings that had an item.
 * @throws {MinutebookError} as `archive` does, and `usage/argument` for a text that is not an item.
 */
export async function history(
  { item, ...request }: ArchiveRequest & { item: string },
  deps: Deps,
): Promise<Remembered<History>> {
  const renamed = await renamedIn(request, deps);
  const warnings: Parameters<Deps['reporter']['warn']>[] = [];
  const find = async (wanted: ArchiveRequest) => {
    warnings.length = 0;
    const reporter = {
      ...deps.reporter,
      warn: (...warning: (typeof warnings)[number]) => warnings.push(warning),
    };
    const read = await archive(wanted, { ...deps, reporter });
    return findHistory(historiesOf(read, renamed), item, renamed);
  };
  // Most files do not contain the number at all. Only finding the nearest item requires reading all files.
  const { number } = readItem(item);
  const known = await find({
    ...request,
    wants: (text) => text.includes(String(number)) || isUnreadable(text),
  });
  const found = known.nearest === null && known.history.meetings.length > 0 ? known : await find(request);
  for (const warning of warnings) deps.reporter.warn(...warning);
  if (found.nearest !== null) {
    const { item: named } = found.history;
    deps.reporter.note(`${named} was not discussed. The nearest item that was is ${found.nearest}.`);
  }
  return { data: found.history, markdown: () => renderPage('history', historyView(found, linksFrom())) };
}

export async function decisions(request: ArchiveRequest, deps: Deps): Promise<Remembered<Decisions>> {
  const data = decisionsOf(await archive(request, deps));
  return { data, markdown: () => renderPage('decisions', decisionsView(data, linksFrom())) };
}

/** The actions of people, separately for each group. */
export async function actions(request: ArchiveRequest, deps: Deps): Promise<Remembered<Actions>> {
  const groups = await archives(request, deps);
  const data = { actions: groups.flatMap((group) => actionsOf(group, group.register).actions) };
  return { data, markdown: () => renderPage('actions', actionsView(data, linksFrom())) };
}

/** Unreadable files are reported, regardless of the search. */
function isUnreadable(text: string): boolean {
  return tooDeepLine(text) !== undefined;
}

/** The renamed repositories in the configuration, if there is one; files need none. */
async function renamedIn(location: ArchiveRequest, deps: Deps): Promise<Readonly<Record<string, string>>> {
  if (findConfigPath(location, deps) === null) return {};
  return (await loadConfig(location, deps)).renamed;
}
