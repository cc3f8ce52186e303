/** Which meeting a text is about: it stands in the text itself, where people do not see it. */
export interface MeetingMark {
  /** Id of the group. */
  group: string;
  /** `2023-02-16` */
  date: string;
  /** The instant the text announces, or null. */
  start: string | null;
}

const MARK = /<!--\s*minutebook meeting (\S+) (\d{4}-\d{2}-\d{2})(?: (\d{4}-\d{2}-\d{2}T[\d:.]+Z))?\s*-->/u;

/** `<!-- minutebook meeting security-wg 2023-02-16 2023-02-16T15:00:00Z -->` */
export function writeMark({ group, date, start }: MeetingMark): string {
  return `<!-- minutebook meeting ${encodeURIComponent(group)} ${date}${start === null ? '' : ` ${start}`} -->`;
}

/** The first mark in a text, or null. */
export function readMark(text: string): MeetingMark | null {
  const [, group, date, start = null] = MARK.exec(text) ?? [];
  return group === undefined || date === undefined ? null : { group: decoded(group), date, start };
}

/** People may have damaged it. */
function decoded(group: string): string {
  try {
    return decodeURIComponent(group);
  } catch {
    return group;
  }
}
