import { existsSync, type FSWatcher, watch } from 'node:fs';
import { dirname } from 'node:path';

/** How long to wait for further changes, in milliseconds: editors write a file in several steps. */
const QUIET = 12;

export interface Watching {
  /** Watches the folders of these files and folders, and no others. Paths are absolute. */
  follow(paths: readonly string[]): void;
  stop(): void;
}

/**
 * Calls back when something changes in the folders of files. It watches folders rather than files, because editors
 * replace files; for a path that does not exist yet, the nearest folder that exists.
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
          // The folder is gone, or the system has no watches left: the page has to be reloaded by hand.
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
