import type { Random } from '../helpers/random.ts';

/** Something that a person did to a text, in words that are found again. */
export interface Typed {
  /** Whole lines, or with `within` a part of one line; without line endings. */
  lines: string[];
  within: boolean;
}

export interface Edited {
  text: string;
  typed: Typed | null;
  /** Address of an item whose line the person took out. */
  deleted: string | null;
}

/** What people type; the odd ones have a meaning in Markdown, in a template or for a service. */
const PHRASES = [
  'we agreed to wait for the next release',
  'we did *not* agree, see `lib/fs.js` & <b>the thread</b>',
  'tabs\tand  two  spaces',
  'ünïcödé 日本語 🎉',
  'a path C:\\temp\\',
  '{{not a template}} and $neither',
  '@ann please look at nodejs/node#5 or #12',
  '1. not a list [ ] nor a box',
  'ends in two spaces  ',
  'a [link](https://example.org/a_b_c) and https://example.org/?a=1&b=2',
  '| not | a table |',
  '<!-- a remark to myself -->',
  '==highlighted== ~~gone~~ ~kept~ $x^2$ :tada:',
];

const ITEM = /^\s*(?:[-*+]\s+).*\((https:\/\/github\.com\/[^)\s]+\/(?:issues|pull)\/\d+)\)/u;
const OWN = /<!--\s*minutebook/u;

/**
 * Somebody opens a text, changes one thing by hand and saves it: adds a line, goes on in a line, or takes out an item
 * that nobody wrote about. The lines that the tool keeps for itself are left alone, as people do who do not know what
 * they are.
 * @param words - A word that is nowhere else, as `w00001`.
 */
export function typeSomething(text: string, words: string, random: Random): Edited {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/u);
  const said = `${words} ${random.pick(PHRASES)}`;
  const items = lines.flatMap((line, index) => (ITEM.test(line) ? [index] : []));
  const saved = (typed: Typed | null, deleted: string | null = null): Edited => ({
    text: lines.join(ending),
    typed,
    deleted,
  });
  const untouched = items.filter((index) => !isSpokenTo(lines, index));
  if (untouched.length > 0 && random.oneIn(5)) {
    const index = random.pick(untouched);
    const url = ITEM.exec(lines[index] ?? '')?.[1] ?? null;
    lines.splice(index, 1);
    return saved(null, url);
  }
  if (items.length > 0 && random.oneIn(3)) {
    const index = random.pick(items);
    const line = lines[index] ?? '';
    if (random.oneIn(2)) {
      const appended = ` – ${said}`;
      lines[index] = `${line}${appended}`;
      return saved({ lines: [appended], within: true });
    }
    const note = `${/^\s*/u.exec(line)?.[0] ?? ''}  * ${said}`;
    lines.splice(index + 1, 0, note);
    return saved({ lines: [note], within: false });
  }
  const places = placesBetween(lines);
  const index = places.length === 0 ? lines.length : random.pick(places);
  const typed = random.oneIn(6) ? ['```', said, '```'] : random.oneIn(4) ? [`* ${said}`] : [said];
  lines.splice(index, 0, ...(lines[index - 1] === '' || index === 0 ? [] : ['']), ...typed, '');
  return saved({ lines: typed, within: false });
}

/** Whether somebody wrote onto a line or right below it. */
function isSpokenTo(lines: readonly string[], index: number): boolean {
  return / w\d{5} /u.test(`${lines[index]} ${lines[index + 1] ?? ''}`);
}

/** Whether an item stands in a text, for it was not taken out, and not because somebody wrote about it elsewhere. */
export function isListed(url: string, text: string): boolean {
  const lines = text.split(/\r?\n/u);
  return lines.some((line, index) => line.includes(`(${url})`) && !isSpokenTo(lines, index));
}

/** Where a block can be put: behind an empty line, or at the end; never within what the tool keeps for itself. */
function placesBetween(lines: readonly string[]): number[] {
  const own = lines.findIndex((line) => OWN.test(line));
  const last = own < 0 ? lines.length : own;
  const free: number[] = [];
  for (let index = 1; index <= last; index += 1) {
    if ((lines[index - 1] ?? '').trim() === '' && !isInside(lines, index)) free.push(index);
  }
  return free;
}

/** Whether an odd number of fences, or a comment that is not closed, stands above. */
function isInside(lines: readonly string[], index: number): boolean {
  const above = lines.slice(0, index);
  const fences = above.filter((line) => /^\s*```/u.test(line)).length;
  const text = above.join('\n');
  return fences % 2 === 1 || text.lastIndexOf('<!--') > text.lastIndexOf('-->');
}

/** Whether what somebody typed stands in a text as it was typed; how lines end does not count. */
export function isThere({ lines, within }: Typed, text: string): boolean {
  if (within) return lines.every((part) => text.includes(part));
  const there = text.split(/\r?\n/u);
  return there.some((_, start) => lines.every((line, offset) => there[start + offset] === line));
}
