import type { Activity } from '../model/item.ts';
import type { Period } from '../model/meeting.ts';
import type { RoleConfig } from '../model/role-config.ts';
import type { WorkItem } from '../model/update.ts';

/** The role and the period that decide whether an issue that stayed open has news. */
export interface NewsContext {
  role: Pick<RoleConfig, 'people' | 'labels'>;
  period: Pick<Period, 'from' | 'to'>;
}

/**
 * Decides whether the activity on an issue that was open all the time is news for the role: its people commented,
 * somebody closed or reopened it, one of the role's labels was added, or a pull request referenced it. Nothing else is.
 * @param activity - Everything since the start of the period; absent when unknown.
 * @returns `quiet` when nothing happened in the period, only afterwards; otherwise the value of `WorkItem.news`, null
 *   for news.
 */
export function newsOf(
  activity: readonly Activity[] | undefined,
  { role, period }: NewsContext,
): 'quiet' | NonNullable<WorkItem['news']> | null {
  // An issue can change without an event in its timeline, for example by an edit of its text.
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
      case 'answered':
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

/** Whether somebody of the role took part in an item within the period; null when unknown. */
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
