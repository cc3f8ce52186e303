/**
 * The comments that the program leaves in documents for itself; GitHub and HackMD hide them. All of them are here, each
 * with its grammar. What any version wrote is understood for good. Where in a document they count, and where text that
 * looks like one is somebody's text, `merge/control-data.ts` knows.
 *
 *     <!-- minutebook 1 kkkkkkttttttpp kkkkkk … -->                               memory: what was written
 *     <!-- minutebook-note 1 nnnnnn 2023-02-16T16:05:00.000Z kkkkkk … -->         trace: the note that minutes came from
 *     <!-- minutebook meeting security-wg 2023-02-16 2023-02-16T15:00:00Z -->     mark: the meeting of an issue
 *     <!-- minutebook meeting security-wg 2023-02-02T08:00 2023-02-02T09:00:00Z -->  the same where a day has several
 *     <!-- minutebook says cancelled -->                                          says: what a comment is about
 */
export type ControlComment =
  /** `closed` is false for one that was cut short. */
  | { kind: 'memory'; words: readonly string[]; closed: boolean }
  /** `changedAt`: when the note had been changed last; null in what versions wrote that did not know. */
  | { kind: 'trace'; changedAt: string | null; tags: readonly string[] }
  | { kind: 'mark'; mark: MeetingMark }
  | { kind: 'says'; key: string };

/** Which meeting a text is about. */
export interface MeetingMark {
  /** Id of the group. */
  group: string;
  /** `2023-02-16` */
  date: string;
  /** `08:00`: when it was first planned to start, in UTC, where its day has several meetings; else null. */
  time: string | null;
  /** The instant the text announces, or null. */
  start: string | null;
}

export function writeMemoryComment(words: readonly string[]): string {
  return `<!-- minutebook 1 ${words.join(' ')} -->`;
}

/** @param changedAt - An instant, or null. */
export function writeTraceComment([note = '', ...tags]: readonly string[], changedAt: string | null): string {
  const words = [note, ...(changedAt === null ? [] : [changedAt]), ...tags];
  return `<!-- minutebook-note 1 ${words.join(' ')} -->`;
}

export function writeMark({ group, date, time, start }: MeetingMark): string {
  const day = time === null ? date : `${date}T${time}`;
  return `<!-- minutebook meeting ${encodeURIComponent(group)} ${day}${start === null ? '' : ` ${start}`} -->`;
}

/** @param key - One word without white space. */
export function writeSays(key: string): string {
  return `<!-- minutebook says ${key} -->`;
}

/** So many words of such a comment are shown to people; a memory has hundreds, which tell them nothing. */
const SHOWN = 3;

/** A text for people: what the program remembers for itself is cut short. What is cut is read as a control comment no more. */
export function shortenControl(text: string): string {
  return text.replace(
    /(<!-- minutebook(?:-note)? 1)((?: [\w+/:.-]+)+) -->/gu,
    (whole, start: string, rest: string) => {
      const words = rest.trim().split(' ');
      return words.length > SHOWN ? `${start} … (${words.length} words) -->` : whole;
    },
  );
}

/** Whether a text may hold such a comment: the cheap question before a document is parsed. */
export function mayHaveControl(text: string): boolean {
  return /<!--\s*minutebook/u.test(text);
}

// Closed: words over any number of lines. Cut short: words up to the end of its line.
const MEMORY =
  /<!--[ \t]*minutebook[ \t]+1((?:\s+[A-Za-z0-9+/]+)*)\s*-->|<!--[ \t]*minutebook(?:[ \t]+1(?:((?:[ \t]+[A-Za-z0-9+/]+)*)[ \t]*-{0,2})?)?[ \t]*(?=[\r\n]|$)/uy;
const TRACE =
  /<!-- minutebook-note 1((?: [A-Za-z0-9+/]{6})?)(?: (\d{4}-\d{2}-\d{2}T[\d:.]+Z))?((?: [A-Za-z0-9+/]{6})*) -->/uy;
const MARK =
  /<!--\s*minutebook meeting (\S+) (\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?(?: (\d{4}-\d{2}-\d{2}T[\d:.]+Z))?\s*-->/uy;
const SAYS = /<!-- minutebook says (\S+) -->/uy;

/**
 * The control comment that starts at an offset of a text, and where it ends; null when there is none. The caller knows
 * that the offset is one at which control comments count.
 */
export function readControlComment(
  text: string,
  at: number,
): { comment: ControlComment; end: number } | null {
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const found = (comment: ControlComment, [whole]: RegExpExecArray) => ({ comment, end: at + whole.length });
  const memory = match(MEMORY);
  if (memory !== null) {
    const [, closed, cut] = memory;
    const words = split(closed ?? cut);
    return found({ kind: 'memory', words, closed: closed !== undefined }, memory);
  }
  const trace = match(TRACE);
  if (trace !== null) {
    const [, note = '', changedAt = null, lines = ''] = trace;
    return found({ kind: 'trace', changedAt, tags: split(note + lines) }, trace);
  }
  const mark = match(MARK);
  if (mark !== null) {
    const [, group = '', date = '', time = null, start = null] = mark;
    return found({ kind: 'mark', mark: { group: decoded(group), date, time, start } }, mark);
  }
  const says = match(SAYS);
  return says === null ? null : found({ kind: 'says', key: says[1] ?? '' }, says);
}

/** HTML that values were written into, in which no comment is a control comment. A browser reads it the same. */
export function withoutControl(html: string): string {
  return html.replace(/(<!--\s*)m(?=inutebook)/gu, '$1&#109;');
}

function split(words = ''): string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}

/** People may have damaged it. */
function decoded(group: string): string {
  try {
    return decodeURIComponent(group);
  } catch {
    return group;
  }
}
