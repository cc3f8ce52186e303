import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import type { Attendee } from '../../model/minutes.ts';
import { meetingParts } from '../../read/minutes/meetings.ts';
import { contextOf } from '../context.ts';
import { lineExtent, report } from '../report.ts';

/** Reports a person who is listed as present more than once. `--fix` removes a line that repeats another. */
export const duplicateAttendee = lintRule<Root>({ origin: 'minutebook:duplicate-attendee' }, (root, file) => {
  const { minutes, source, file: path } = contextOf(file);
  // A file may hold several meetings, and people come to more than one.
  const starts = meetingParts(root.children, path).parts.map(
    ({ nodes }) => nodes[0]?.position?.start.line ?? 1,
  );
  const meetingOf = ({ line }: Attendee) => starts.findLastIndex((start) => start <= line);
  const seen: Attendee[] = [];
  for (const attendee of minutes?.present ?? []) {
    const same = seen.find(
      (other) => samePerson(other, attendee) && meetingOf(other) === meetingOf(attendee),
    );
    seen.push(attendee);
    if (same === undefined) continue;
    const { start, next } = lineExtent(source, attendee.line);
    const whole = source.slice(start, next);
    const again = words(source, same) === words(source, attendee);
    // Only a separate bullet may be removed: it lists nobody else.
    const alone = /^\s*[*+-]\s+$/u.test(whole.slice(0, attendee.start - start));
    const reason = `${attendee.name ?? `@${attendee.login}`} is already listed on line ${same.line}`;
    report(
      file,
      again && alone
        ? { start, end: next, reason, fix: '' }
        : { start: attendee.start, end: attendee.end, reason },
    );
  }
});

function samePerson(a: Attendee, b: Attendee): boolean {
  if (a.login !== null && b.login !== null) return a.login.toLowerCase() === b.login.toLowerCase();
  return a.name?.includes(' ') === true && a.name.toLowerCase() === b.name?.toLowerCase();
}

function words(source: string, { start, end }: Attendee): string {
  return source.slice(start, end).toLowerCase();
}
