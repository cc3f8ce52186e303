/** A list of a generated document: a heading, perhaps a group below it, and the lines of its items. */
export interface Place {
  heading: string;
  group: string | undefined;
  items: string[];
}

const ADDRESS = /https?:\/\/(?:www\.)?github\.com\/([\w-]+\/[\w.-]+)\/(issues|pull)\/(\d+)/giu;
const HEADING = /^(#{1,6})[ \t]+(.*?)[ \t]*$/u;

/**
 * What a tool would generate for a document that people wrote: the same items, in the forms of the minutes
 * (`### owner/repo`, `* Title [#1](…)`), as far as they can be read off with regular expressions.
 */
export function minutesPlaces(text: string): Place[] {
  const places = new Map<string, Place>();
  const seen = new Set<string>();
  let repository: string | undefined;
  const add = (name: string, kind: string, number: string, title: string) => {
    const key = `${name}#${number}`.toLowerCase();
    if (seen.has(key)) return;
    seen.add(key);
    const place = places.get(name.toLowerCase()) ?? { heading: `### ${name}`, group: undefined, items: [] };
    places.set(name.toLowerCase(), place);
    place.items.push(`* ${title} [#${number}](https://github.com/${name}/${kind}/${number})`);
  };
  for (const line of text.split(/\r?\n/u)) {
    const heading = HEADING.exec(line)?.[2];
    if (heading !== undefined) repository = /^[\w-]+\/[\w.-]+$/u.test(heading) ? heading : undefined;
    for (const [, name = '', kind = '', number = ''] of line.matchAll(ADDRESS))
      add(name, kind, number, 'Again');
    const bare = /^\* .*[^[(]#(\d+)$/u.exec(line)?.[1];
    if (repository !== undefined && bare !== undefined) add(repository, 'issues', bare, 'Again');
  }
  return [...places.values()];
}

/** The same for updates: `## 1) Title`, named groups, `* Title - address`. */
export function updatePlaces(text: string): Place[] {
  const places = new Map<string, Place>();
  const seen = new Set<string>();
  let heading = '';
  let above: { indent: number; name: string }[] = [];
  for (const line of text.split(/\r?\n/u)) {
    const title = HEADING.exec(line)?.[2];
    if (title !== undefined) {
      heading = `## ${title}`;
      above = [];
      continue;
    }
    if (line.trim() === '') continue;
    const indent = line.length - line.trimStart().length;
    const bullet = /^\s*[-*][ \t]+/u.exec(line)?.[0];
    above = above.filter((entry) => entry.indent < indent);
    const found = [...line.matchAll(ADDRESS)];
    const group = above.at(-1)?.name;
    for (const [, name = '', kind = '', number = ''] of found) {
      const key = `${name}#${number}`.toLowerCase();
      if (seen.has(key) || heading === '') continue;
      seen.add(key);
      const id = `${heading}\n${group ?? ''}`;
      const place = places.get(id) ?? { heading, group, items: [] };
      places.set(id, place);
      place.items.push(`* Again - https://github.com/${name}/${kind}/${number}`);
    }
    if (found.length > 0) continue;
    if (bullet !== undefined) above.push({ indent, name: line.slice(bullet.length).trim() });
    else if (line.trim().endsWith(':')) above.push({ indent: -1, name: line.trim() });
  }
  return [...places.values()];
}

/** A generated minutes skeleton or update with these lists. Equal headings that follow each other are one section. */
export function documentOf(kind: 'minutes' | 'update', places: readonly Place[]): string {
  const lines: string[] = [];
  let heading = '';
  for (const place of places) {
    if (place.heading !== heading) lines.push('', place.heading);
    heading = place.heading;
    if (place.group !== undefined)
      lines.push('', place.group.endsWith(':') ? place.group : `${place.group}:`);
    lines.push('', ...place.items);
  }
  const body = lines.join('\n');
  if (kind === 'update')
    return `# Update\n\nThe following update is according to the role document.\n${body}\n`;
  const intro =
    '## Links\n\n* **Recording**:\n\n## Present\n\n* Security wg team: @nodejs/security-wg\n\n## Agenda\n\n';
  const label = '## Announcements\n\n*Extracted from **security-wg-agenda** labeled issues.\n';
  return `# Security WorkGroup Meeting\n\n${intro}${label}${body}\n\n## Q&A, Other\n\n## Upcoming Meetings\n\nSee you there.\n`;
}
