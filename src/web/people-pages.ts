import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { inChunks } from '../model/in-chunks.ts';
import type { Page } from './page.ts';
import { count, day, list, paged, scrolling } from './parts.ts';
import type { GroupFacts } from './site-facts.ts';
import { type SiteMap, type SiteMeeting, type SitePerson, slug } from './site-map.ts';

/** The maximum numbers of meetings and of people in one matrix. */
const COLUMNS = 24;
const ROWS = 100;

/** Generates pages for each person, and the matrix of people and meetings, newest meetings first. */
export function peoplePages(groups: readonly GroupFacts[], site: SiteMap): Page[] {
  return groups.flatMap((group) => {
    const people = site.people.filter((each) => each.group === group);
    const held = site.meetings.filter((each) => each.group === group && each.meeting.present.length > 0);
    return people.length === 0
      ? []
      : [
          ...people.flatMap((each) => personPages(each, held.length, site)),
          ...matrixPages(group, people, held, site),
        ];
  });
}

/** The first page of a group's matrix. */
export function matrixOf({ id }: GroupFacts): string {
  return `people/${slug(id)}/index.html`;
}

function personPages({ person, name, group, page: path }: SitePerson, held: number, site: SiteMap): Page[] {
  const { login, attended, meetings } = person;
  return paged(
    path,
    `${name}, ${group.name}`,
    meetings.toReversed(),
    (shown, href) => [
      h('p', [
        ...(login === null || login === name ? [] : [`${login}, `]),
        `at ${attended} of ${count(held, 'meeting')} of `,
        h('a', { href: href(matrixOf(group)) }, group.name),
      ]),
      ...list(
        shown.map((each) => {
          const meeting = site.meetingAt(each);
          return meeting === null ? day(each.date) : [h('a', { href: href(meeting.page) }, day(each.date))];
        }),
      ),
    ],
    { heading: name, before: 'Later meetings', after: 'Earlier meetings' },
  );
}

function matrixPages(
  group: GroupFacts,
  people: readonly SitePerson[],
  held: readonly SiteMeeting[],
  site: SiteMap,
): Page[] {
  const attended = new Map(
    people.map((each) => [each, new Set(each.person.meetings.map((at) => site.meetingAt(at)))] as const),
  );
  const parts = inChunks(held.toReversed(), COLUMNS).flatMap((columns) => {
    const present = people.filter((each) => columns.some((meeting) => attended.get(each)?.has(meeting)));
    return inChunks(present, ROWS).map((rows) => ({ columns, rows }));
  });
  const title = `Attendance of ${group.name}`;
  const content = (shown: readonly (typeof parts)[number][], href: (path: string) => string) => [
    h('p', `${count(held.length, 'meeting')} with a list of those present.`),
    ...shown.map(({ columns, rows }) => scrolling(title, [matrix(columns, rows, attended, href)])),
  ];
  return paged(matrixOf(group), title, parts, content, { size: 1 });
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
