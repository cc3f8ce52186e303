import { existsSync, mkdirSync, readdir, readFileSync, readlinkSync, statSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { MinutebookError } from '../../errors/minutebook-error.ts';
import type { FileSystem } from '../../ports/deps.ts';
import { realPath } from './real-path.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The files of this machine. Text is UTF-8; a byte order mark is kept. */
export const nodeFiles: FileSystem = {
  exists: existsSync,
  async read(path) {
    let bytes: Buffer;
    try {
      bytes = readFileSync(path);
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
      throw fileError('read', path, error);
    }
    try {
      return decoder.decode(bytes);
    } catch (error) {
      throw new MinutebookError(
        'document/not-text',
        {
          message: `${path} is not a text file.`,
          why: 'It holds bytes that are not UTF-8.',
          hint: 'Save it as UTF-8, or name another file.',
        },
        { cause: error },
      );
    }
  },
  async write(path, text) {
    try {
      const { default: writeFileAtomic } = await import('write-file-atomic');
      makeFolder(dirname(path));
      await writeFileAtomic(path, text);
    } catch (error) {
      throw fileError('write', path, error);
    }
  },
  async remove(path) {
    try {
      unlinkSync(path);
    } catch (error) {
      throw fileError('write', path, error);
    }
  },
  async list(folder, extension, kind = 'file') {
    try {
      const entries = await promisify(readdir)(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => (kind === 'link' ? entry.isSymbolicLink() : entry.isFile()))
        .filter((entry) => entry.name.endsWith(extension))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return [];
      throw fileError('read', folder, error);
    }
  },
  realPath: (path) => realPath(path, async (link) => linkTarget(link)),
  async repositoryRoot(folder) {
    for (let at = folder; ; at = dirname(at)) {
      // A folder, or in worktrees and submodules a file.
      if (existsSync(join(at, '.git'))) return at;
      if (dirname(at) === at) return null;
    }
  },
};

/** The target of a link; null for anything else, also when it cannot be read: using the path then reports why. */
function linkTarget(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const WHY: Record<string, string> = {
  EACCES: 'Permission was denied.',
  EPERM: 'Permission was denied.',
  EISDIR: 'It is a folder.',
  ENOTDIR: 'A part of its path is a file, not a folder.',
  EEXIST: 'A part of its path is a file, not a folder.',
  ENOENT: 'No folder can be made there.',
  ENOSPC: 'The disk is full.',
  EROFS: 'The disk is read-only.',
};

function fileError(action: 'read' | 'write', path: string, error: unknown): MinutebookError {
  const code = codeOf(error) ?? 'unknown';
  return new MinutebookError(
    `files/${action}`,
    {
      message: `${path} cannot be ${action === 'read' ? 'read' : 'written'}.`,
      why: WHY[code] ?? `The system says ${code}.`,
      hint:
        action === 'read'
          ? 'Check the path and its permissions.'
          : 'Check the path, or choose another folder with --out.',
    },
    { cause: error },
  );
}

/**
 * Creates a folder and its parents where they are missing. Node.js's recursive `mkdirSync` never returns where the
 * parent exists but nothing can be created in it, as in `/proc`.
 * @throws {Error} of the file system.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && statSync(path).isDirectory()) return;
    const parent = dirname(path);
    if (code !== 'ENOENT' || existsSync(parent)) throw error;
    makeFolder(parent);
    makeFolder(path);
  }
}
