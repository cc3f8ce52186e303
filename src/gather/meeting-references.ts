import type { Activity, Item } from '../model/item.ts';
import { isMeetingTitle, type MeetingSeries } from './meeting-issue.ts';

/**
 * Items without the references that meeting issues made: an agenda links every item it lists, which is no news
 * about any of them.
 * @param series - All meetings whose issues are agendas, also those of other groups.
 */
export function withoutMeetingReferences<T extends Item>(
  items: readonly T[],
  series: readonly MeetingSeries[],
): T[] {
  const isAgenda = (event: Activity): boolean =>
    event.kind === 'referenced' && series.some((meetings) => isOneOf(event, meetings));
  return items.map((item) =>
    item.activity === undefined
      ? item
      : { ...item, activity: item.activity.filter((event) => !isAgenda(event)) },
  );
}

function isOneOf({ item, title }: { item: string; title: string }, series: MeetingSeries): boolean {
  const repository = item.replace(/#\d+$/u, '');
  return repository.toLowerCase() === series.repository.toLowerCase() && isMeetingTitle(title, series.title);
}
