/** Compiled code by the names of what it was compiled from. */
export type CodeArchive = ReadonlyMap<string, Buffer>;

const WORD = 4;
/** Checksum, length of the table of contents. */
const HEADER = 2 * WORD;

/** A table of contents and the code, with a checksum: V8 itself would run, or stumble over, whatever stands there. */
export function packArchive(archive: CodeArchive): Buffer {
  const contents = Buffer.from(JSON.stringify([...archive].map(([name, code]) => [name, code.length])));
  const parts = [contents, ...archive.values()].flatMap((part) => [
    part,
    Buffer.alloc(-part.length & (WORD - 1)),
  ]);
  const bytes = Buffer.concat([Buffer.alloc(HEADER), ...parts]);
  bytes.writeInt32LE(contents.length, WORD);
  bytes.writeInt32LE(checksum(bytes), 0);
  return bytes;
}

/** Null when it is not exactly what `packArchive` made. */
export function unpackArchive(bytes: Buffer): CodeArchive | null {
  if (bytes.length < HEADER || bytes.length % WORD !== 0 || bytes.readInt32LE(0) !== checksum(bytes))
    return null;
  const archive = new Map<string, Buffer>();
  let start = HEADER;
  const take = (length: number): Buffer => {
    const part = bytes.subarray(start, start + length);
    start += length + (-length & (WORD - 1));
    return part;
  };
  const contents: [string, number][] = JSON.parse(take(bytes.readInt32LE(WORD)).toString());
  for (const [name, length] of contents) archive.set(name, take(length));
  return archive;
}

/** FNV-1a over words, all but the first, where the checksum itself stands: any one that differs makes a difference. */
function checksum(bytes: Buffer): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / WORD);
  let sum = 0x811c9dc5 | 0;
  for (let index = 1; index < words.length; index += 1) {
    sum = Math.imul(sum ^ (words[index] ?? 0), 0x01000193);
  }
  return sum;
}
