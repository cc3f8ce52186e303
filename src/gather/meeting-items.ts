import type { Item } from '../model/item.ts';
import { dateInTitle, isSeriesTitle, type MeetingSeries } from './meeting-issue.ts';
import type { Trust } from './trust.ts';

/** What distinguishes the issues of meetings from items. */
export interface MeetingsOfAll {
  /** The meetings of all groups. */
  series: readonly MeetingSeries[];
  trust: Trust;
  /** Whether the text of an issue that our accounts opened has the mark of a meeting. */
  isMarked(item: Pick<Item, 'kind' | 'repository' | 'number'>): Promise<boolean>;
}

/**
 * Whether an issue may be a retitled meeting issue. Retitled ones still say what they are, so the text of other issues
 * is not requested.
 */
function mayBeRetitled({ title, createdAt }: Item): boolean {
  return (
    /\b(?:meetings?|agenda|call|session|sync|minutes)\b/iu.test(title) ||
    dateInTitle(title, createdAt) !== null
  );
}

/**
 * Returns the addresses of the items that are issues of meetings: an agenda does not list agendas, whatever labels they
 * have. Anybody can open an issue with the title of a meeting, so the title counts only for people who may write there,
 * and the mark only for our accounts.
 */
export async function meetingItems(
  items: readonly Item[],
  { series, trust, isMarked }: MeetingsOfAll,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const item of new Map(items.map((each) => [each.url, each])).values()) {
    const own = series.filter(({ repository }) => repository.toLowerCase() === item.repository.toLowerCase());
    if (item.kind === 'pull-request' || own.length === 0) continue;
    const isTitled = own.some(({ title }) => isSeriesTitle(item.title, title));
    const isMeeting = isTitled
      ? await trust.isTrusted(item.opener, item.repository)
      : mayBeRetitled(item) && (await trust.isOurs(item.opener)) && (await isMarked(item));
    if (isMeeting) found.add(item.url);
  }
  return found;
}
