export interface MinutesShape {
  items: number;
  /** Items below one heading. */
  perSection: number;
  /** What people wrote below each item, with a line break at its end; or nothing. */
  notes: string;
}

/** What stands below items when people have filled in minutes. */
export const NOTE = '  * What somebody said about it, in a line of its own\n\n';

/** An item that no other text has. */
export const NEW_ITEM = '* New item [#999999](https://github.com/nodejs/repository-0/issues/999999)\n';

/** Minutes with so many items; `extra` stands at the end of their first section. */
export function minutesText({ items, perSection, notes }: MinutesShape, extra = ''): string {
  const parts = ['# Meeting\n\n## Announcements\n'];
  for (let number = 0; number < items; number += 1) {
    const repository = `nodejs/repository-${Math.floor(number / perSection)}`;
    if (number % perSection === 0) parts.push(`\n### ${repository}\n\n`);
    const address = `https://github.com/${repository}/issues/${number}`;
    parts.push(`* Title of an item with \`code\` and *words* [#${number}](${address})\n${notes}`);
    if (number === Math.min(perSection, items) - 1) parts.push(extra);
  }
  return parts.join('');
}

/** How many items of a shape make a text of about `size` characters. */
export function itemsForSize(shape: Omit<MinutesShape, 'items'>, size: number): number {
  const sample = 1000;
  return Math.round((size / minutesText({ ...shape, items: sample }).length) * sample);
}
