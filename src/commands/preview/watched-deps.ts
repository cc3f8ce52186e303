import { join } from 'node:path';
import { type Item, itemKey } from '../../model/item.ts';
import type { Deps, FileSystem } from '../../ports/deps.ts';
import type { Source } from '../../ports/source.ts';

/** What a preview works with: it asks the network once, and knows what was read of the machine. */
export interface WatchedDeps {
  deps: Deps;
  /** The files that were read, and a file of each folder that was looked through. Absolute. */
  read: ReadonlySet<string>;
  /** The same, with another text in the place of a file. */
  instead(path: string, text: string): Deps;
}

/** Watch what is read with these, and keep what was answered. */
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
    // What failed is asked again.
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

/** Each item is looked up once, whatever it is asked for together with: moving one asks for nothing new. */
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
      // What was renamed comes under another name than it was asked for by.
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
