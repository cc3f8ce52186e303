import { isMinutebookError } from '../../errors/minutebook-error.ts';
import { textOf } from '../../markdown/text-of.ts';
import { dateIn } from './dates.ts';
import { isMeetingHeading } from './meetings.ts';
import { parseSource } from './parse-source.ts';

const DATED = /^[ \t#>*_+-]*(?:meeting )?(?:date|when)\b[^\r\n]{4,300}$/gimu;
/** The first 400 characters up to the end of their line: they usually contain the title, and are cheap to parse. */
const BEGINNING = /^(?!\uFEFF?---)[\s\S]{400}[^\r\n]*[\r\n]/u;

/**
 * The line that gives the date of a meeting: `Date: …`, `Meeting date 2020-10-26`, also in front matter; empty without
 * one.
 */
export function dateLineIn(text: string): string {
  for (const [line] of text.matchAll(DATED)) if (dateIn(line) !== null) return line;
  return '';
}

/** The first heading of a text; empty without one. */
export function titleIn(text: string): string {
  const [beginning = text] = BEGINNING.exec(text) ?? [];
  return headingsIn(beginning)[0] ?? headingsIn(text)[0] ?? '';
}

/** The day of the meeting from the title, the date line or another heading, as `2016-12-02`; null without one. */
export function writtenDate(text: string): string | null {
  const dated = dateIn(titleIn(text)) ?? dateIn(dateLineIn(text));
  if (dated !== null) return dated;
  const heading = headingsIn(text).find((each) => isMeetingHeading(each, null));
  return heading === undefined ? null : dateIn(heading);
}

/** The headings of a text; none when it cannot be parsed. The error is reported where the whole text is read. */
function headingsIn(text: string): string[] {
  try {
    const { children } = parseSource(text, { file: 'minutes' });
    return children.flatMap((node) => (node.type === 'heading' ? [textOf(node)] : []));
  } catch (error) {
    if (isMinutebookError(error)) return [];
    throw error;
  }
}
