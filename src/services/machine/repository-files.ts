import { isAbsolute, join, relative, sep } from 'node:path';
import { MinutebookError } from '../../errors/minutebook-error.ts';
import type { FileSystem } from '../../ports/deps.ts';
import type { Snapshot } from '../../ports/file-host.ts';
import { realPath } from './real-path.ts';

/**
 * The files of a repository as if it were checked out. Nothing is stored on this machine; each text is read when it is
 * needed. Links are followed, submodules are empty folders, and outside of `root` there is nothing.
 * @param root - Absolute: the folder that stands for the repository.
 * @returns A file system for reading. `write` rejects with `files/write`.
 */
export function repositoryFiles(snapshot: Snapshot, root: string): FileSystem {
  const { repository, entries } = snapshot;
  const folders = foldersOf(entries.keys());

  function kindOf(place: string): 'file' | 'folder' | 'link' | null {
    const entry = entries.get(place);
    if (entry === 'module' || folders.has(place)) return 'folder';
    return entry ?? null;
  }

  const follow = (path: string) =>
    realPath(path, async (link) => {
      const place = placeIn(root, link);
      return place !== null && entries.get(place) === 'link' ? snapshot.read(place) : null;
    });

  return {
    exists(path) {
      const place = placeIn(root, path);
      return place !== null && kindOf(place) !== null;
    },
    async read(path) {
      const place = placeIn(root, await follow(path));
      const kind = place === null ? null : kindOf(place);
      if (place === null || kind === null) return null;
      if (kind === 'folder') throw isFolder(repository, place);
      return snapshot.read(place);
    },
    async write(path) {
      throw readOnly(repository, path);
    },
    async list(folder, extension, wanted = 'file') {
      const place = placeIn(root, folder);
      if (place === null) return [];
      const prefix = place === '' ? '' : `${place}/`;
      return [...entries]
        .filter(([path, kind]) => kind === wanted && path.startsWith(prefix) && path.endsWith(extension))
        .map(([path]) => join(root, ...path.split('/')))
        .sort();
    },
    realPath: follow,
    repositoryRoot: async () => root,
  };
}

/** The path from the root of the repository, with forward slashes; null outside of it. */
function placeIn(root: string, path: string): string | null {
  const place = relative(root, path).split(sep).join('/');
  return isAbsolute(place) || place === '..' || place.startsWith('../') ? null : place;
}

function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set(['']);
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

function isFolder(repository: string, place: string): MinutebookError {
  return new MinutebookError('files/read', {
    message: `${place || 'The root'} of ${repository} cannot be read.`,
    why: 'It is a folder.',
    hint: 'Check the path.',
  });
}

function readOnly(repository: string, path: string): MinutebookError {
  return new MinutebookError('files/write', {
    message: `${path} cannot be written.`,
    why: `The files are those of ${repository} on GitHub, and there is no checkout of it here.`,
    hint: 'Publish them with --publish, or check the repository out first; in a workflow, with actions/checkout.',
  });
}
