import { fstatSync, writeSync } from 'node:fs';
import { MinutebookError } from '../errors/minutebook-error.ts';
import type { Terminal } from './reporter.ts';

interface Stream extends Terminal {
  write(chunk: string | Uint8Array): unknown;
}

/**
 * Standard output or error. Where it leads to a file, a pipe or a socket, it is written to as it is, which Node.js does
 * at once as well (https://nodejs.org/api/process.html#a-note-on-process-io): to open its streams takes longer than
 * most of what is written. When nobody reads any more, what is left goes nowhere and the work goes on.
 * @param descriptor - 1 or 2.
 * @param stream - Opens Node.js's stream, for terminals and whatever cannot be written to at once.
 * @throws {MinutebookError} `files/write`, from `write`.
 */
export function openOutput(
  descriptor: number,
  stream: () => Stream,
  { platform }: Pick<NodeJS.Process, 'platform'>,
): Terminal {
  if (platform === 'win32' || !isPlain(descriptor)) return stream();
  let write = (text: string): void => {
    const bytes = Buffer.from(text);
    let written = 0;
    try {
      while (written < bytes.length) written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // What is told beside the results is not worth stopping for.
      if (code === 'EPIPE' || descriptor === 2) write = () => {};
      else if (code === 'EAGAIN') {
        // Its other end does not want to be waited for; the stream knows how to come back.
        const open = stream();
        write = (more) => void open.write(more);
        open.write(bytes.subarray(written));
      } else throw unwritten(code, error);
    }
  };
  return { write: (text) => write(text) };
}

function isPlain(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() || stats.isFIFO() || stats.isSocket();
  } catch {
    return false;
  }
}

function unwritten(code: string | undefined, cause: unknown): MinutebookError {
  return new MinutebookError(
    'files/write',
    {
      message: 'The results could not be printed.',
      why: code === 'ENOSPC' ? 'The disk is full.' : `The system says ${code ?? 'nothing more'}.`,
      hint: 'Send them elsewhere, or make room for them.',
    },
    { cause },
  );
}
