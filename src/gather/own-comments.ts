import { readControlComment } from '../model/control-comments.ts';
import type { Activity, Author, Item } from '../model/item.ts';
import type { Trust } from './trust.ts';

/** How the topics of comments begin that tell what a meeting said of an item. */
export const NOTES_TOPIC = 'notes:';

/** A comment is part of the last update of an item when it is no older, in milliseconds. */
const SAME = 60_000;
const DAY = 86_400_000;

/**
 * Items as they are without the comments that tell what meetings said of them: these are no news for the next one.
 * @param since - From when on their activity is known: an instant.
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

/** Where nothing else happened it was before the meeting; nobody knows when. */
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

/** The comment of an event; null for other events, where its text was not asked for, and where the account was deleted. */
export function commentIn(event: Activity): { author: Author; body: string } | null {
  if (event.kind !== 'commented' || event.words === undefined || event.by === null) return null;
  const { text, machine } = event.words;
  return { author: { login: machine ? `${event.by}[bot]` : event.by, insider: false }, body: text };
}
