import { toString as textOf } from 'mdast-util-to-string';
import { isMinutebookError } from '../../errors/minutebook-error.ts';
import { dateIn } from './dates.ts';
import { isMeetingHeading } from './meetings.ts';
import { parseSource } from './parse-source.ts';

const DATED = /^[ \t#>*_+-]*(?:meeting )?(?:date|when)\b[^\r\n]{4,300}$/gimu;
/** The line at which so much of a text ends holds its title as a rule, and costs a fraction of the whole to parse. */
const BEGINNING = /^(?!\uFEFF?---)[\s\S]{400}[^\r\n]*[\r\n]/u;

/** The line that says when a meeting is: `Date: …`, `Meeting date 2020-10-26`, also of front matter; empty without one. */
export function dateLineIn(text: string): string {
  for (const [line] of text.matchAll(DATED)) if (dateIn(line) !== null) return line;
  return '';
}

/** The first heading of a text; empty without one. */
export function titleIn(text: string): string {
  const [beginning = text] = BEGINNING.exec(text) ?? [];
  return headingsIn(beginning)[0] ?? headingsIn(text)[0] ?? '';
}

/** The day of the meeting that minutes tell by their title, their date line or another heading, as `2016-12-02`; null without one. */
export function writtenDate(text: string): string | null {
  const dated = dateIn(titleIn(text)) ?? dateIn(dateLineIn(text));
  if (dated !== null) return dated;
  const heading = headingsIn(text).find((each) => isMeetingHeading(each, null));
  return heading === undefined ? null : dateIn(heading);
}

/** None where a text cannot be read: whoever reads all of it tells people. */
function headingsIn(text: string): string[] {
  try {
    const { children } = parseSource(text, { file: 'minutes' });
    return children.flatMap((node) => (node.type === 'heading' ? [textOf(node)] : []));
  } catch (error) {
    if (isMinutebookError(error)) return [];
    throw error;
  }
}
