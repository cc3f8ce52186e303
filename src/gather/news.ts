import type { RoleConfig } from '../model/config.ts';
import type { Activity } from '../model/item.ts';
import type { Period } from '../model/meeting.ts';
import type { WorkItem } from '../model/update.ts';

/** What decides whether an issue that stayed open has news. */
export interface NewsContext {
  role: Pick<RoleConfig, 'people' | 'labels'>;
  period: Pick<Period, 'from' | 'to'>;
}

/**
 * Whether what happened to an issue that was open all the time is news for the role: its people wrote in it, closed or
 * reopened it, one of the role's labels was put on, or a pull request referred to it. What machines and others did is not.
 * @param activity - Everything since the period began; absent: not known.
 * @returns `quiet` when nothing at all happened in the period, only afterwards; else what `WorkItem.news` says, null for news.
 */
export function newsOf(
  activity: readonly Activity[] | undefined,
  { role, period }: NewsContext,
): 'quiet' | NonNullable<WorkItem['news']> | null {
  // An issue is changed by more than its timeline tells, such as an edit of its text.
  if (activity === undefined || activity.length === 0) return 'unknown';
  const within = activity.filter(({ at }) => at >= period.from && at < period.to);
  if (within.length === 0) return 'quiet';
  const people = lowerCase(role.people);
  const labels = lowerCase(role.labels);
  const isNews = within.some((event) => {
    switch (event.kind) {
      case 'commented':
      case 'reviewed':
        return people.has(event.by?.toLowerCase() ?? '');
      case 'labelled':
        return labels.has(event.label.toLowerCase());
      case 'referenced':
        return event.url.includes('/pull/');
      case 'closed':
      case 'reopened':
      case 'merged':
        return true;
      default:
        return false;
    }
  });
  return isNews ? null : 'none';
}

/** Whether somebody of the role took part in an item within the period; null when it is not known. */
export function tookPart(
  { activity }: { activity?: readonly Activity[] },
  { role, period }: NewsContext,
): boolean | null {
  if (activity === undefined) return null;
  const people = lowerCase(role.people);
  return activity.some(
    (event) =>
      'by' in event &&
      event.at >= period.from &&
      event.at < period.to &&
      people.has(event.by?.toLowerCase() ?? ''),
  );
}

function lowerCase(names: readonly string[]): Set<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}
