import type { Activity, Item } from '../model/item.ts';
import type { Period } from '../model/meeting.ts';
import type { QuotedWords } from '../model/update.ts';

const OPENING = /^[\s>]*(?:\*\*|__)?(?:TL;?DR|Summary)(?:\*\*|__)?\s*:(?:\*\*|__)?\s*/iu;
/** A quotation is one line of an update. */
const LONGEST = 280;

/**
 * What people of an item wrote of it in a period, to be quoted: the first paragraph after `TL;DR:` or `Summary:` at the beginning
 * of a comment, of several the latest. Its people are those of the role, who opened it and who was given it; never a machine.
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
