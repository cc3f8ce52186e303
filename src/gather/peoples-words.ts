import { shorten } from '../errors/quote.ts';
import { HTML_COMMENTS } from '../model/html-comments.ts';
import type { Activity, Item } from '../model/item.ts';
import type { Period } from '../model/meeting.ts';
import type { QuotedWords } from '../model/update.ts';

const OPENING = /^[\s#]*(?:\*\*|__)?(?:TL;?DR|Summary)(?:\*\*|__)?\s*:(?:\*\*|__)?\s*/iu;
/** A blank line, a block of code, a heading, or a quotation of somebody else. */
const PARAGRAPH_END = /\r?\n[ \t]*(?=\r?\n|`{3}|~{3}|#{1,6}[ \t]|>)/u;
/** The longest quotation, in characters: it is one line of an update. */
const LONGEST = 280;

/**
 * Returns a quotation from a comment on an item in a period: the first paragraph after `TL;DR:` or `Summary:` at its
 * start, of several comments the latest. Only the role's people, the opener and the assignees are quoted, never apps.
 */
export function peoplesWords(
  { author, assignees, activity = [] }: Pick<Item, 'author' | 'assignees' | 'activity'>,
  people: readonly string[],
  { from, to }: Pick<Period, 'from' | 'to'>,
): QuotedWords | null {
  const own = new Set([...people, ...assignees, author ?? ''].map((login) => login.toLowerCase()));
  const quoted = activity.flatMap((event) => {
    if (event.at < from || event.at >= to || event.kind !== 'commented') return [];
    return own.has(event.by?.toLowerCase() ?? '') ? (quotation(event) ?? []) : [];
  });
  return quoted.at(-1) ?? null;
}

function quotation({ by, words }: Extract<Activity, { kind: 'commented' }>): QuotedWords | null {
  const visible = words?.text.replace(HTML_COMMENTS, '') ?? '';
  if (by === null || words === undefined || words.machine || !OPENING.test(visible)) return null;
  const [paragraph = ''] = visible.replace(OPENING, '').split(PARAGRAPH_END, 1);
  // What they quote is not theirs.
  if (paragraph.startsWith('>')) return null;
  const text = paragraph.replace(/\s+/gu, ' ').trim();
  return text === '' ? null : { by, text: shorten(text, LONGEST), url: words.url };
}
