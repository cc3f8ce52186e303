import { renderPage } from '../documents/memory/pages.ts';
import { tooDeepLine } from '../markdown/depth.ts';
import { actionsOf } from '../memory/actions.ts';
import { decisionsOf } from '../memory/decisions.ts';
import { findHistory, readItem } from '../memory/find-history.ts';
import { historiesOf } from '../memory/history.ts';
import { linksFrom } from '../memory/location.ts';
import type { Actions, Decisions, History } from '../memory/schema.ts';
import { actionsView, decisionsView, historyView } from '../memory/views.ts';
import type { Deps } from '../ports/deps.ts';
import { type ArchiveRequest, archive, archives } from './archive.ts';
import { findConfigPath, loadConfig } from './load-config.ts';

/** What is remembered, as data and as a page. */
export interface Remembered<Data> {
  data: Data;
  /** Made when it is wanted. */
  markdown(): Promise<string>;
}

/**
 * Every meeting that had an item.
 * @throws {MinutebookError} as `archive` does, and `usage/argument` for what is no item.
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
  // Most files do not have the number at all. What is nearest to an item that none has takes all of them.
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

/** What meetings decided. */
export async function decisions(request: ArchiveRequest, deps: Deps): Promise<Remembered<Decisions>> {
  const data = decisionsOf(await archive(request, deps));
  return { data, markdown: () => renderPage('decisions', decisionsView(data, linksFrom())) };
}

/** What people were to do, of each group apart. */
export async function actions(request: ArchiveRequest, deps: Deps): Promise<Remembered<Actions>> {
  const groups = await archives(request, deps);
  const data = { actions: groups.flatMap((group) => actionsOf(group, group.register).actions) };
  return { data, markdown: () => renderPage('actions', actionsView(data, linksFrom())) };
}

/** Files that cannot be read are named, whatever is looked for. */
function isUnreadable(text: string): boolean {
  return tooDeepLine(text) !== undefined;
}

/** Files need no configuration; where there is one, it knows which repositories were renamed. */
async function renamedIn(location: ArchiveRequest, deps: Deps): Promise<Readonly<Record<string, string>>> {
  if (findConfigPath(location, deps) === null) return {};
  return (await loadConfig(location, deps)).renamed;
}
