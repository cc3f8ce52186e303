import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { linksOf, type Page } from './page.ts';
import { count, day, list, paged, scrolling } from './parts.ts';
import type { GroupFacts } from './site-facts.ts';
import { type SiteMap, type SiteMeeting, type SitePerson, slug } from './site-map.ts';

/** The maximum number of meetings in one matrix, and of cells: with many people it has fewer meetings. */
const COLUMNS = 24;
const CELLS = 2400;

/** Generates a page for each person, and the matrix of people and meetings, newest meetings first. */
export function peoplePages(groups: readonly GroupFacts[], site: SiteMap): Page[] {
  return groups.flatMap((group) => {
    const people = site.people.filter((each) => each.group === group);
    const held = site.meetings.filter((each) => each.group === group && each.meeting.present.length > 0);
    return people.length === 0
      ? []
      : [
          ...people.map((each) => personPage(each, held.length, site)),
          ...matrixPages(group, people, held, site),
        ];
  });
}

/** The first page of a group's matrix. */
export function matrixOf(group: GroupFacts): string {
  return `${folderOf(group)}/index.html`;
}

function folderOf({ id }: GroupFacts): string {
  return `people/${slug(id)}`;
}

function personPage({ person, name, group, page: path }: SitePerson, held: number, site: SiteMap): Page {
  const href = linksOf(path);
  const { login, attended, meetings } = person;
  return {
    path,
    title: `${name}, ${group.name}`,
    body: [
      h('div.markdown-body', [
        h('h1', name),
        h('p', [
          ...(login === null || login === name ? [] : [`${login}, `]),
          `at ${attended} of ${count(held, 'meeting')} of `,
          h('a', { href: href(matrixOf(group)) }, group.name),
        ]),
        ...list(
          meetings.toReversed().map((each) => {
            const meeting = site.meetingAt(each);
            return meeting === null ? day(each.date) : [h('a', { href: href(meeting.page) }, day(each.date))];
          }),
        ),
      ]),
    ],
  };
}

function matrixPages(
  group: GroupFacts,
  people: readonly SitePerson[],
  held: readonly SiteMeeting[],
  site: SiteMap,
): Page[] {
  const size = Math.max(4, Math.min(COLUMNS, Math.floor(CELLS / people.length)));
  const attended = new Map(
    people.map((each) => [each, new Set(each.person.meetings.map((at) => site.meetingAt(at)))] as const),
  );
  const title = `Attendance of ${group.name}`;
  const content = (columns: readonly SiteMeeting[], href: (path: string) => string) => {
    const rows = people.filter((each) => columns.some((meeting) => attended.get(each)?.has(meeting)));
    return [
      h('p', `${count(held.length, 'meeting')} with a list of those present.`),
      scrolling(title, [matrix(columns, rows, attended, href)]),
    ];
  };
  const options = { size, before: 'Later meetings', after: 'Earlier meetings' };
  return paged(folderOf(group), title, held.toReversed(), content, options);
}

function matrix(
  columns: readonly SiteMeeting[],
  rows: readonly SitePerson[],
  attended: ReadonlyMap<SitePerson, ReadonlySet<SiteMeeting | null>>,
  href: (path: string) => string,
): ElementContent {
  return h('table.matrix', [
    h('thead', [
      h('tr', [
        h('th', { scope: 'col' }, 'Person'),
        ...columns.map(({ page, meeting: { date } }) =>
          h('th', { scope: 'col' }, [h('a', { href: href(page) }, day(date))]),
        ),
      ]),
    ]),
    h(
      'tbody',
      rows.map((each) =>
        h('tr', [
          h('th', { scope: 'row' }, [h('a', { href: href(each.page) }, each.name)]),
          ...columns.map((meeting) => h('td', attended.get(each)?.has(meeting) === true ? '✓' : [])),
        ]),
      ),
    ),
  ]);
}
