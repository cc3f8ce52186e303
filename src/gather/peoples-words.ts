import type { Activity, Item } from '../model/item.ts';
import type { Period } from '../model/meeting.ts';
import type { QuotedWords } from '../model/update.ts';

const OPENING = /^[\s>]*(?:\*\*|__)?(?:TL;?DR|Summary)(?:\*\*|__)?\s*:(?:\*\*|__)?\s*/iu;
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
  if (by === null || words === undefined || words.machine || !OPENING.test(words.text)) return null;
  const [paragraph = ''] = words.text.replace(OPENING, '').split(/\r?\n\s*\r?\n/u, 1);
  const text = paragraph.replace(/\s+/gu, ' ').trim();
  const letters = [...text];
  const shown =
    letters.length > LONGEST
      ? `${letters
          .slice(0, LONGEST - 1)
          .join('')
          .trimEnd()}…`
      : text;
  return shown === '' ? null : { by, text: shown, url: words.url };
}
