import { LOGIN } from '../../model/login.ts';
import type { Attendee } from '../../model/minutes.ts';

/** One parsed line of an attendance list. */
export type AttendeeLine = Pick<Attendee, 'name' | 'login' | 'note'> | { team: string };

/** The notation of the list that a line belongs to. */
export interface AttendeeStyle {
  /** Other lines of the list have `(@login)`, so `(login)` is a login as well. */
  bracketed?: boolean;
  /** A comma separates a name from an affiliation: `Ada Lovelace, Example Corp`. */
  affiliated?: boolean;
}

/** Marks beside a name for people who were present. */
export const CAME = /[✓✔✅☑]|:[a-z_]*check[a-z_]*:/iu;
/** Marks for people who were not present: `:x:` is an emoji code; a plain `x` does not count. */
export const MISSED = /[✗✘❌☒]|:(?:x|[a-z_]*cross_mark|heavy_multiplication_x):/iu;
const MARKS = new RegExp(`(?:${CAME.source}|${MISSED.source})\\uFE0F?`, 'giu');

const TEAM = /(?<![\w@/])@([A-Za-z0-9][\w-]*\/[\w.-]+)/u;
const HANDLE = /(?<![\w@/.])@([A-Za-z0-9][\w-]*)(?![\w@/]|\.\w)/u;
const PROFILE = /\[@?([^\]]*)\]\(<?https?:\/\/(?:www\.)?github\.com\/([A-Za-z0-9][\w-]*)\/?>?\)/u;
const LINK = /\[([^\]]*)\]\(<?(?:https?:|mailto:)[^)]*\)/gu;
const MAIL = /<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?/u;
const BARE_LOGIN = new RegExp(`^(.*\\S)\\s*\\((${LOGIN})\\)$`, 'u');
/** Words that name a body such as a committee, not a person. */
const BODY =
  /\b(?:council|foundation|committee|teams?|maintainers|directors|working group|community|members|observers)\b/iu;

/** Whether a name is that of a body rather than of a person. */
export function isBody(name: string): boolean {
  return BODY.test(name);
}

/** A text with more words than this is a sentence, not a name. */
const MOST_WORDS = 6;
const LONGEST = 300;

/**
 * Reads one line of an attendance list, without its bullet: `Name: @login`, `Name @login`, `Name (@login)`, `@login`,
 * `[Name](https://github.com/login)`, a plain name, each with remarks in brackets or after a dash.
 * @returns The team for a line that mentions one (`@nodejs/security-wg`); null when the line names no person.
 */
export function readAttendee(line: string, style: AttendeeStyle = {}): AttendeeLine | null {
  if (line.length > LONGEST) return null;
  const text = line
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1')
    .replace(/（/gu, ' (')
    .replace(/）/gu, ')')
    .replace(MARKS, '')
    .replace(/[\u200B\u2060\uFEFF]|~~|\*\*|__/gu, '')
    .trim();
  const team = TEAM.exec(text)?.[1];
  if (team !== undefined) return { team };
  const profile = PROFILE.exec(text);
  if (profile !== null) return person(text.replace(profile[0], profile[1] ?? ''), profile[2] ?? null);
  const handle = HANDLE.exec(text);
  if (handle === null) return withoutHandle(text.replace(LINK, '$1').replace(MAIL, '').trim(), style);
  // `(@login - GitHub, @other - Twitter)`: the bracket describes the handle, not the person.
  const around = text.replace(new RegExp(`\\([^()]*${handle[0]}(?![\\w-])[^()]*\\)`, 'u'), ' ');
  return person(around === text ? text.replace(handle[0], ' ') : around, handle[1] ?? null);
}

function withoutHandle(text: string, { bracketed = false, affiliated = false }: AttendeeStyle) {
  const [, name, login] = (bracketed ? BARE_LOGIN.exec(text) : null) ?? [];
  if (name !== undefined && login !== undefined) return person(name, login);
  const comma = text.search(/,(?![^(]*\))/u);
  if (!affiliated || comma < 0) return person(text, null);
  const read = person(text.slice(0, comma), null);
  const rest = text.slice(comma + 1).trim();
  return read === null || 'team' in read || rest === ''
    ? read
    : { ...read, note: [read.note, rest].filter((part) => part !== null).join(', ') };
}

function person(text: string, login: string | null): AttendeeLine | null {
  const notes: string[] = [];
  let outside = text;
  // Remarks end the line; a bracket inside a name, `VM (Vicky) Brasseur`, is part of the name.
  for (;;) {
    const match = /[([]([^()[\]]*)[)\]][\s.,;:]*$/u.exec(outside);
    if (match === null || match.index === 0) break;
    if (match[1]?.trim() !== '') notes.unshift((match[1] ?? '').trim());
    outside = outside.slice(0, match.index);
  }
  const [rawName = '', ...rest] = outside.split(/\s[-–—]+\s/u);
  // The text after an unclosed bracket is a remark, too.
  const open = /^(.+?)\s+[([]([^()[\]]*)$/u.exec(rawName);
  const words = (open?.[1] ?? rawName).replace(/\(([^()]*)\)/gu, login === null ? '($1)' : ' ');
  if (open?.[2] !== undefined && open[2].trim() !== '') notes.push(open[2].trim());
  notes.push(...rest.map((part) => part.trim()).filter((part) => part !== ''));
  const name = words.replace(/(?:[\s:,;*_`…-]|\.{2,})+$|^[\s:,;*_`-]+/gu, '').replace(/\s+/gu, ' ');
  if (login === null && !isName(name)) return null;
  if (login === null && BODY.test(name)) return { team: name };
  return { name: isName(name) ? name : null, login, note: notes.length > 0 ? notes.join(', ') : null };
}

function isName(text: string): boolean {
  const words = text.split(' ').length;
  // `Thomas G.` is a name; a longer text that ends in a full stop is a sentence.
  const sentence = /[!?]$/u.test(text) || (words > 3 && text.endsWith('.'));
  return /\p{L}/u.test(text) && !sentence && words <= MOST_WORDS && !/https?:|[|<>{}$]/u.test(text);
}
