import { existsSync, type FSWatcher, watch } from 'node:fs';
import { dirname } from 'node:path';

/** Editors write a file in several steps, within a few milliseconds. */
const QUIET = 12;

export interface Watching {
  /** Watch the folders of these files and folders, and no others. Absolute. */
  follow(paths: readonly string[]): void;
  stop(): void;
}

/**
 * Tell when something changed in the folders of files. Folders are watched rather than files, because editors put another
 * file in the place of the old one; of what is not there yet, the nearest folder that is.
 */
export function watchFiles(onChange: () => void): Watching {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET);
  };
  const forget = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  return {
    follow(paths) {
      const wanted = new Set(paths.map(nearestFolder));
      for (const folder of watchers.keys()) if (!wanted.has(folder)) forget(folder);
      for (const folder of wanted) {
        if (watchers.has(folder)) continue;
        try {
          const watcher = watch(folder, { persistent: false }, changed);
          watcher.on('error', () => forget(folder));
          watchers.set(folder, watcher);
        } catch {
          // The folder is gone, or the system has no watch left: the page is loaded again by hand.
        }
      }
    },
    stop() {
      clearTimeout(timer);
      for (const folder of [...watchers.keys()]) forget(folder);
    },
  };
}

function nearestFolder(path: string): string {
  let folder = dirname(path);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
