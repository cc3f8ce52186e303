/**
 * The comments that the program leaves in documents for itself; GitHub and HackMD hide them. All are defined here, each
 * with its grammar. What any version wrote stays readable. `merge/control-data.ts` decides where in a document they
 * count, and where text that looks like one belongs to people.
 *
 *     <!-- minutebook 1 kkkkkkttttttpp kkkkkk … -->                               memory: what was written
 *     <!-- minutebook-note 1 nnnnnn 2023-02-16T16:05:00.000Z kkkkkk … -->         trace: the note that minutes came from
 *     <!-- minutebook meeting security-wg 2023-02-16 2023-02-16T15:00:00Z -->     mark: the meeting of an issue
 *     <!-- minutebook meeting security-wg 2023-02-02T08:00 2023-02-02T09:00:00Z -->  the same where a day has several
 *     <!-- minutebook says cancelled -->                                          says: what a comment is about
 *     <!-- minutebook said skip 3021 cancelled 3022 -->                           said: the comments below an agenda
 */
export type ControlComment =
  /** `closed` is false for a truncated one. */
  | { kind: 'memory'; words: readonly string[]; closed: boolean }
  /** `changedAt`: when the note was last changed; null in comments of versions that did not record it. */
  | { kind: 'trace'; changedAt: string | null; tags: readonly string[] }
  | { kind: 'mark'; mark: MeetingMark }
  | { kind: 'says'; key: string }
  | { kind: 'said'; notices: readonly Notice[] };

/** A comment of ours below an agenda. */
export interface Notice {
  /** What it is about, in one word. */
  key: string;
  /** The id of the comment on GitHub. */
  id: string;
}

/** Which meeting a text is about. */
export interface MeetingMark {
  group: string;
  /** `2023-02-16` */
  date: string;
  /** `08:00`: when it was first planned to start, in UTC, on a day with several meetings; else null. */
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

export function writeSaid(notices: readonly Notice[]): string {
  return `<!-- minutebook said ${notices.map(({ key, id }) => `${key} ${id}`).join(' ')} -->`;
}

/** How many words of such a comment are shown to people; a memory has hundreds, which mean nothing to them. */
const SHOWN = 3;

/**
 * Returns a text for people, with the program's own data shortened. A shortened comment is no longer read as a control
 * comment.
 */
export function shortenControl(text: string): string {
  return text.replace(
    /(<!-- minutebook(?:-note)? 1)((?: [\w+/:.-]+)+) -->/gu,
    (whole, start: string, rest: string) => {
      const words = rest.trim().split(' ');
      return words.length > SHOWN ? `${start} … (${words.length} words) -->` : whole;
    },
  );
}

/** Whether a text may contain such a comment: the cheap test before a document is parsed. */
export function mayHaveControl(text: string): boolean {
  return /<!--\s*minutebook/u.test(text);
}

// Closed: words over any number of lines. Truncated: words up to the end of the line.
const MEMORY =
  /<!--[ \t]*minutebook[ \t]+1((?:\s+[A-Za-z0-9+/]+)*)\s*-->|<!--[ \t]*minutebook(?:[ \t]+1(?:((?:[ \t]+[A-Za-z0-9+/]+)*)[ \t]*-{0,2})?)?[ \t]*(?=[\r\n]|$)/uy;
const TRACE =
  /<!-- minutebook-note 1((?: [A-Za-z0-9+/]{6})?)(?: (\d{4}-\d{2}-\d{2}T[\d:.]+Z))?((?: [A-Za-z0-9+/]{6})*) -->/uy;
const MARK =
  /<!--\s*minutebook meeting (\S+) (\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?(?: (\d{4}-\d{2}-\d{2}T[\d:.]+Z))?\s*-->/uy;
const SAYS = /<!-- minutebook says (\S+) -->/uy;
const SAID = /<!-- minutebook said((?: [^\s<>]+ [^\s<>]+)+) -->/uy;

/**
 * Returns the control comment that starts at an offset of a text, and where it ends; null when there is none. The
 * caller makes sure that control comments count at this offset.
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
  if (says !== null) return found({ kind: 'says', key: says[1] ?? '' }, says);
  const said = match(SAID);
  return said === null ? null : found({ kind: 'said', notices: noticesOf(split(said[1])) }, said);
}

function noticesOf(words: readonly string[]): Notice[] {
  return words.flatMap((key, index) => (index % 2 === 0 ? { key, id: words[index + 1] ?? '' } : []));
}

/** Changes HTML with values from outside so that no comment in it is a control comment. Browsers read it the same. */
export function withoutControl(html: string): string {
  return html.replace(/(<!--\s*)m(?=inutebook)/gu, '$1&#109;');
}

function split(words = ''): string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}

/** Returns the name as it is when people have damaged its encoding. */
function decoded(group: string): string {
  try {
    return decodeURIComponent(group);
  } catch {
    return group;
  }
}
