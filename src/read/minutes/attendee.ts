import type { Attendee } from '../../model/minutes.ts';

/** What one line of the list of those present says. */
export type AttendeeLine = Pick<Attendee, 'name' | 'login' | 'note'> | { team: string };

const TEAM = /(?<![\w@/])@([A-Za-z0-9][\w-]*\/[\w.-]+)/u;
const HANDLE = /(?<![\w@/.])@([A-Za-z0-9][\w-]*)(?![\w@/]|\.\w)/u;
const PROFILE = /\[@?([^\]]*)\]\(<?https?:\/\/(?:www\.)?github\.com\/([A-Za-z0-9][\w-]*)\/?>?\)/u;
const MAIL = /<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?/u;

/** More words than this, and it is a sentence rather than a name. */
const MOST_WORDS = 6;
const LONGEST = 300;

/**
 * Read one line of a list of those present, without its bullet: `Name: @login`, `Name @login`, `Name (@login)`,
 * `@login`, `[Name](https://github.com/login)`, a plain name, each with remarks in brackets or after a dash.
 * @returns The team for a line that mentions one (`@nodejs/security-wg`); null when the line is no person.
 */
export function readAttendee(line: string): AttendeeLine | null {
  const text = line.replace(/\\([!-/:-@[-`{-~])/gu, '$1').trim();
  if (text.length > LONGEST) return null;
  const team = TEAM.exec(text)?.[1];
  if (team !== undefined) return { team };
  const profile = PROFILE.exec(text);
  if (profile !== null) return person(text.replace(profile[0], profile[1] ?? ''), profile[2] ?? null);
  const handle = HANDLE.exec(text);
  if (handle === null) return person(text.replace(MAIL, ''), null);
  // `(@login - GitHub, @other - Twitter)`: the bracket is about the handle, not about the person.
  const around = text.replace(new RegExp(`\\([^()]*${handle[0]}(?![\\w-])[^()]*\\)`, 'u'), ' ');
  return person(around === text ? text.replace(handle[0], ' ') : around, handle[1] ?? null);
}

function person(text: string, login: string | null): AttendeeLine | null {
  const notes: string[] = [];
  const outside = text.replace(/\(([^()]*)\)/gu, (_, inside: string) => {
    if (inside.trim() !== '') notes.push(inside.trim());
    return ' ';
  });
  const [rawName = '', ...rest] = outside.split(/\s[-–—]+\s/u);
  notes.push(...rest.map((part) => part.trim()).filter((part) => part !== ''));
  const name = rawName.replace(/[\s:,;*_`-]+$|^[\s:,;*_`-]+/gu, '').replace(/\s+/gu, ' ');
  if (login === null && !isName(name)) return null;
  return { name: isName(name) ? name : null, login, note: notes.length > 0 ? notes.join(', ') : null };
}

function isName(text: string): boolean {
  const words = text.split(' ').length;
  // `Thomas G.` is a name; a longer row of words that ends in a full stop is a sentence.
  const sentence = /[!?]$/u.test(text) || (words > 3 && text.endsWith('.'));
  return /\p{L}/u.test(text) && !sentence && words <= MOST_WORDS && !/https?:|[|<>{}$]/u.test(text);
}
