import { createHash } from 'node:crypto';

/** Compiled code by the names of what it was compiled from. */
export interface CodeArchive {
  /** Undefined when there is none, or when it is not what was put in: V8 would run, or stumble over, whatever it gets. */
  get(name: string): Buffer | undefined;
  keys(): Iterable<string>;
}

/** Bytes of a file; fewer than `length` at its end. */
export type ReadBytes = (position: number, length: number) => Buffer;

/** Name, position from the end of the table, length, SHA-256. */
type Entry = [name: string, position: number, length: number, digest: string];

/** The length of the table of contents, and its own SHA-256. */
const HEADER = 4 + 32;

/** A table of contents, then the code, each part with its digest: only what is used has to be read. */
export function packArchive(parts: ReadonlyMap<string, Buffer>): Buffer {
  let position = 0;
  const entries = [...parts].map(([name, code]): Entry => {
    position += code.length;
    return [name, position - code.length, code.length, sha256(code).toString('base64')];
  });
  const table = Buffer.from(JSON.stringify(entries));
  const length = Buffer.alloc(4);
  length.writeInt32LE(table.length);
  return Buffer.concat([length, sha256(table), table, ...parts.values()]);
}

/** Null when the table is not what `packArchive` made. */
export function openArchive(read: ReadBytes): CodeArchive | null {
  const header = read(0, HEADER);
  if (header.length < HEADER) return null;
  const table = read(HEADER, header.readUInt32LE());
  if (!sha256(table).equals(header.subarray(4))) return null;
  const first = HEADER + table.length;
  const entries = new Map((JSON.parse(table.toString()) as Entry[]).map((entry) => [entry[0], entry]));
  return {
    get(name) {
      const [, position = 0, length = 0, digest] = entries.get(name) ?? [];
      if (digest === undefined) return undefined;
      const code = read(first + position, length);
      return sha256(code).toString('base64') === digest ? code : undefined;
    },
    keys: () => entries.keys(),
  };
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
