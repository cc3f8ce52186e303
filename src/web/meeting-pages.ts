import { posix } from 'node:path';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { documentView, phrase } from './document-view.ts';
import { linksOf, type Page } from './page.ts';
import { by, day, list, oneLine, paged, pager, section, table } from './parts.ts';
import type { GroupFacts } from './site-facts.ts';
import { type SiteMap, type SiteMeeting, slug } from './site-map.ts';

/** Generates a page for each meeting of a group, and the list of them. */
export function meetingPages(group: GroupFacts, site: SiteMap): Page[] {
  const own = site.meetings.filter((each) => each.group === group);
  const pages = own.map((each, index) => {
    return meetingPage(each, { before: own[index - 1] ?? null, after: own[index + 1] ?? null }, site);
  });
  return [...pages, ...paged(listOf(group), `Meetings of ${group.name}`, own.toReversed(), meetingTable)];
}

/** The first page of the list of a group's meetings. */
export function listOf({ id }: GroupFacts): string {
  return `meetings/${slug(id)}/index.html`;
}

export function meetingTable(
  meetings: readonly SiteMeeting[],
  href: (path: string) => string,
): ElementContent[] {
  if (meetings.length === 0) return [h('p', 'There are no minutes yet.')];
  return [
    table(
      'Meetings',
      ['Date', 'Meeting', 'Items', 'Decisions'],
      meetings.map(({ title, page, meeting: { date, items, decisions } }) => [
        day(date),
        [h('a', { href: href(page) }, title)],
        [String(items.length)],
        [String(decisions.length)],
      ]),
    ),
  ];
}

function meetingPage(
  { group, file, meeting, title, page: path }: SiteMeeting,
  { before, after }: Record<'before' | 'after', SiteMeeting | null>,
  site: SiteMap,
): Page {
  const href = linksOf(path);
  const { date, time, items, actions } = meeting;
  const linkTo = (address: string) => {
    const [named = '', fragment] = address.split('#');
    const target = decoded(named);
    const found =
      target === null ? null : site.meetingAt({ path: posix.join(posix.dirname(file), target), line: 1 });
    return found === null || fragment !== undefined ? null : href(found.page);
  };
  const discussed = items.map(({ reference, title: words }) => {
    const item = site.itemAt(reference);
    const text = words === '' ? (reference ?? '') : words;
    return item === null ? [h('span', text)] : [h('a', { href: href(item.page) }, text)];
  });
  const decided = site.decisions.filter(
    ({ group: of, decision }) => of === group && site.meetingAt(decision)?.page === path,
  );
  const step = (words: string, to: SiteMeeting | null) =>
    to === null ? [] : [[`${words}: `, h('a', { href: href(to.page) }, to.title)]];
  return {
    path,
    title,
    get body() {
      return [
        h('div.markdown-body', [
          h('h1', title),
          h('p', [
            h('a', { href: href(listOf(group)) }, group.name),
            ', ',
            ...day(date),
            ...(time === null ? [] : [` ${time} UTC`]),
          ]),
          ...section('Items', list(discussed)),
          ...section(
            'Decisions',
            list(decided.map(({ decision, page }) => [h('a', { href: href(page) }, oneLine(decision.text))])),
          ),
          ...section(
            'Actions',
            list(actions.map(({ text, done, owner }) => [done ? 'Done: ' : '', ...phrase(text), by(owner)])),
          ),
          h('h2', 'Minutes'),
          documentView(textOf({ group, file, meeting }, site), { linkTo }),
          ...pager('Meetings', [...step('Before', before), ...step('After', after)]),
        ]),
      ];
    },
  };
}

/** The lines of a file about a meeting: up to the next meeting when the file has several. */
export function textOf(
  { group, file, meeting }: Pick<SiteMeeting, 'group' | 'file' | 'meeting'>,
  { meetings }: SiteMap,
): string {
  const text = group.texts.get(file) ?? '';
  const lines = meetings
    .filter((each) => each.file === file && each.group === group)
    .map((each) => each.meeting.line)
    .sort((a, b) => a - b);
  if (lines.length < 2) return text;
  const index = lines.indexOf(meeting.line);
  const from = index === 0 ? 0 : meeting.line - 1;
  return text
    .split('\n')
    .slice(from, (lines[index + 1] ?? Number.POSITIVE_INFINITY) - 1)
    .join('\n');
}

function decoded(address: string): string | null {
  if (address === '' || address.startsWith('/')) return null;
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}
