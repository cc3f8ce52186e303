import { join } from 'node:path';
import { type Item, itemKey } from '../../model/item.ts';
import type { Deps, FileSystem } from '../../ports/deps.ts';
import type { Source } from '../../ports/source.ts';

/** The dependencies of a preview: network requests are cached, and file reads are recorded. */
export interface WatchedDeps {
  deps: Deps;
  /** The files that were read, and a file of each folder that was searched. Absolute. */
  read: ReadonlySet<string>;
  /** The dependencies with another text in place of a file. */
  instead(path: string, text: string): Deps;
}

/** Records which files are read, and caches answers from the network. */
export function watchedDeps(given: Deps): WatchedDeps {
  const read = new Set<string>();
  const files: FileSystem = {
    ...given.files,
    exists(path) {
      read.add(path);
      return given.files.exists(path);
    },
    read(path) {
      read.add(path);
      return given.files.read(path);
    },
    list(folder, extension, kind) {
      read.add(join(folder, '*'));
      return given.files.list(folder, extension, kind);
    },
  };
  const known = new Map<string, Promise<unknown>>();
  const once = <Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> => {
    const answer = (known.get(key) as Promise<Answer> | undefined) ?? ask();
    known.set(key, answer);
    // A failed request is repeated.
    answer.catch(() => known.delete(key));
    return answer;
  };
  const deps: Deps = {
    ...given,
    files,
    openSource: () => once('source', async () => remembering(await given.openSource(), once)),
    fetchText: (url, label) => once(`text ${url}`, () => given.fetchText(url, label)),
    openFigures: () =>
      once('figures', async () => {
        const figures = await given.openFigures();
        return { figures: (...asked) => once(keyOf('reports', asked), () => figures.figures(...asked)) };
      }),
  };
  return {
    deps,
    read,
    instead: (path, text) => ({
      ...deps,
      files: { ...files, read: async (other) => (other === path ? text : files.read(other)) },
    }),
  };
}

type Once = <Answer>(key: string, ask: () => Promise<Answer>) => Promise<Answer>;

function remembering(source: Source, once: Once): Source {
  return {
    items: (...asked) => once(keyOf('items', asked), () => source.items(...asked)),
    gather: (...asked) => once(keyOf('gather', asked), () => source.gather(...asked)),
    lookUp: lookingUp(source),
    releases: (...asked) => once(keyOf('releases', asked), () => source.releases(...asked)),
    labels: (...asked) => once(keyOf('labels', asked), () => source.labels(...asked)),
    renames: (...asked) => once(keyOf('renames', asked), () => source.renames(...asked)),
    usage: () => source.usage(),
  };
}

/**
 * Caches items individually, regardless of which others are requested with them: moving an item needs no new request.
 */
function lookingUp(source: Source): Source['lookUp'] {
  const known = new Map<string, readonly Item[]>();
  return async (references, fields) => {
    const slot = (reference: string) => `${reference.toLowerCase()} ${JSON.stringify(fields)}`;
    const missing = references.filter((reference) => !known.has(slot(reference)));
    if (missing.length > 0) {
      const found = await source.lookUp(missing, fields);
      if (found === null) return null;
      const byKey = new Map(found.map((item) => [slot(itemKey(item)), item]));
      const unanswered = missing.filter((reference) => !byKey.has(slot(reference)));
      const asked = new Set(missing.map(slot));
      // A renamed item is returned under another name than the requested one.
      const renamed = found.filter((item) => !asked.has(slot(itemKey(item))));
      for (const reference of missing) {
        const item = byKey.get(slot(reference));
        known.set(slot(reference), item === undefined ? [] : [item]);
      }
      const [first] = unanswered;
      if (first !== undefined) known.set(slot(first), renamed);
    }
    return [...new Set(references.flatMap((reference) => known.get(slot(reference)) ?? []))];
  };
}

function keyOf(question: string, asked: readonly unknown[]): string {
  return `${question} ${JSON.stringify(asked)}`;
}
