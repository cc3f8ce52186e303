import { dateIn } from './dates.ts';
import { isMeetingHeading } from './meetings.ts';

const DATED = /^[ \t#>*_+-]*(?:meeting )?(?:date|when)\b[^\r\n]{4,300}$/gimu;
const HEADING = /^ {0,3}#{1,6}[ \t]+(\S.*?)[ \t#]*$/gmu;

/** The line that says when a meeting is: `Date: …`, `Meeting date 2020-10-26`, also of front matter; empty without one. */
export function dateLineIn(text: string): string {
  for (const [line] of text.matchAll(DATED)) if (dateIn(line) !== null) return line;
  return '';
}

/** The first heading of a text; empty without one. */
export function titleIn(text: string): string {
  const [first] = text.matchAll(HEADING);
  return first?.[1] ?? '';
}

/**
 * The day of the meeting that minutes tell by their title, their date line or another heading, as `2016-12-02`; null without
 * one. The text is not parsed, since this is asked of whole archives.
 */
export function writtenDate(text: string): string | null {
  const dated = dateIn(titleIn(text)) ?? dateIn(dateLineIn(text));
  if (dated !== null) return dated;
  for (const [, heading = ''] of text.matchAll(HEADING))
    if (isMeetingHeading(heading, null)) return dateIn(heading);
  return null;
}
