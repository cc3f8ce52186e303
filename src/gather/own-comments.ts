import { readControlComment } from '../model/control-comments.ts';
import type { Activity, Author, Item } from '../model/item.ts';
import type { Trust } from './trust.ts';

/** The prefix of topics of comments with a meeting's notes on an item. */
export const NOTES_TOPIC = 'notes:';

/** A comment counts as the last update of an item when it is no older than this, in milliseconds. */
const SAME = 60_000;
const DAY = 86_400_000;

/**
 * Returns items without our comments with the notes of meetings, which are no news for the next one.
 * @param since - The instant from which their activity is known.
 */
export async function withoutOwnComments<I extends Item>(
  items: readonly I[],
  since: string,
  trust: Pick<Trust, 'isOurs'>,
): Promise<I[]> {
  return Promise.all(
    items.map(async (item) => {
      const kept: Activity[] = [];
      let own = '';
      for (const event of item.activity ?? []) {
        if (await isOwn(event, trust)) own = event.at;
        else kept.push(event);
      }
      if (own === '') return item;
      const isLast = Date.parse(item.updatedAt) - Date.parse(own) <= SAME;
      return { ...item, activity: kept, updatedAt: isLast ? lastUpdate(item, kept, since) : item.updatedAt };
    }),
  );
}

/**
 * Returns when an item was last updated without our comments. When nothing else happened, that was at an unknown time
 * before the meeting.
 */
function lastUpdate({ createdAt }: Item, activity: readonly Activity[], since: string): string {
  const before = new Date(Date.parse(since) - DAY).toISOString();
  return activity.at(-1)?.at ?? (createdAt > before ? createdAt : before);
}

async function isOwn(event: Activity, trust: Pick<Trust, 'isOurs'>): Promise<boolean> {
  const comment = commentIn(event);
  if (comment === null) return false;
  const found = readControlComment(comment.body, 0);
  if (found?.comment.kind !== 'says' || !found.comment.key.startsWith(NOTES_TOPIC)) return false;
  return trust.isOurs(comment.author);
}

/**
 * Returns the comment of an event; null for other events, when its text was not requested, and for deleted accounts.
 */
export function commentIn(event: Activity): { author: Author; body: string } | null {
  if (event.kind !== 'commented' || event.words === undefined || event.by === null) return null;
  const { text, machine } = event.words;
  return { author: { login: machine ? `${event.by}[bot]` : event.by, insider: false }, body: text };
}
