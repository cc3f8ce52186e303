/** What the title of pkgjs/meet's issues says about the group. */
export interface MeetTitle {
  /** The name of the group; empty when the title is a date and `Meeting` alone. */
  name: string;
  /** Whether minutebook gives its issues the same title: `<name> Meeting <date>`. */
  same: boolean;
}

const DATE = /<%[=-]?[\s\S]*?%>/gu;

/**
 * Read the input `issueTitle`, an EJS template such as `Meeting <%= date.toFormat("yyyy-MM-dd") %>`. It is not run:
 * what stands in its tags is taken for the date.
 */
export function meetTitle(template: string): MeetTitle {
  const words = template.replace(DATE, ' ').replace(/\s+/gu, ' ').trim();
  const name = words
    .replace(/^[\s:|,–—-]+|[\s:|,–—-]+$/gu, '')
    .replace(/(?:^|\s+)meeting$/iu, '')
    .replace(/[\s:|,–—-]+$/u, '');
  const plain = template.trim().replace(DATE, '\0').replace(/\s+/gu, ' ');
  return { name, same: plain === `${name} Meeting \0`.trim() };
}
