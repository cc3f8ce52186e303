import { readAttendee } from '../read/minutes/attendee.ts';
import type { Member } from './attendance.ts';

const BULLET = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/u;

/**
 * Reads a list of members: one per line, in the notation of attendance lists, `Ada Lovelace @ada`, `@ada`, `ada`. In a
 * file with bullets only those count, including their continuation lines, as in `* [ada](https://github.com/ada) -`
 * with `**Ada Lovelace**` below.
 */
export function readMembers(text: string): Member[] {
  const lines = text.split(/\r\n|\r|\n/u);
  const listed = lines.some((line) => BULLET.test(line));
  const entries: { text: string; line: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const starts = listed ? BULLET.test(line) : !/^\s*(?:#|<!--|$)/u.test(line);
    const last = entries.at(-1);
    if (starts) entries.push({ text: line.replace(BULLET, ''), line: index + 1 });
    else if (listed && last !== undefined && /^\s+\S/u.test(line)) last.text += ` ${line.trim()}`;
  }
  return entries.flatMap(({ text: entry, line }) => {
    const read = readAttendee(entry);
    if (read === null || 'team' in read) return [];
    return [{ name: read.name, login: read.login, line }];
  });
}
