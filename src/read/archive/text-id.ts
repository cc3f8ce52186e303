/** A short id of a text that differs for other words, and not for marks and white space: FNV-1a, eight hex digits. */
export function textId(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  let hash = 0x81_1c_9d_c5;
  for (const char of words) {
    hash ^= char.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01_00_01_93);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
