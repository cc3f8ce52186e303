import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { linksOf, type Page } from './page.ts';
import { count, day, list } from './parts.ts';
import type { GroupFacts } from './site-facts.ts';
import { type SiteMap, type SiteMeeting, type SitePerson, slug } from './site-map.ts';

/** Meetings on one matrix, as long as people are few; its cells are bounded. */
const COLUMNS = 24;
const CELLS = 2400;

/** A page for each person, and the matrix of who was at which meeting, the newest meetings first. */
export function peoplePages(groups: readonly GroupFacts[], site: SiteMap): Page[] {
  return groups.flatMap((group) => {
    const people = site.people.filter((each) => each.group === group);
    const held = site.meetings.filter((each) => each.group === group && each.meeting.present.length > 0);
    return people.length === 0
      ? []
      : [
          ...people.map((each) => personPage(each, held.length, site)),
          ...matrices(group, people, held, site),
        ];
  });
}

/** The page that a group's matrix begins on. */
export function matrixOf({ id }: GroupFacts): string {
  return `people/${slug(id)}/index.html`;
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

function matrices(
  group: GroupFacts,
  people: readonly SitePerson[],
  held: readonly SiteMeeting[],
  site: SiteMap,
): Page[] {
  const size = Math.max(4, Math.min(COLUMNS, Math.floor(CELLS / people.length)));
  const newest = held.toReversed();
  const pages = Math.max(1, Math.ceil(newest.length / size));
  const pathOf = (page: number) =>
    page === 0 ? matrixOf(group) : `people/${slug(group.id)}/page-${page + 1}.html`;
  const there = new Map(
    people.map((each) => [each, new Set(each.person.meetings.map((at) => site.meetingAt(at)))] as const),
  );
  return Array.from({ length: pages }, (_, page): Page => {
    const path = pathOf(page);
    const href = linksOf(path);
    const columns = newest.slice(page * size, (page + 1) * size);
    const rows = people.filter((each) => columns.some((meeting) => there.get(each)?.has(meeting)));
    const steps = [
      ...(page === 0 ? [] : [[h('a', { href: href(pathOf(page - 1)) }, 'Later meetings')]]),
      ...(page === pages - 1 ? [] : [[h('a', { href: href(pathOf(page + 1)) }, 'Earlier meetings')]]),
    ];
    const title = `Attendance of ${group.name}`;
    return {
      path,
      title: page === 0 ? title : `${title}, page ${page + 1}`,
      body: [
        h('div.markdown-body', [
          h('h1', title),
          h('p', `${count(held.length, 'meeting')} with a list of those present.`),
          h('div.scroll', { role: 'group', ariaLabel: title, tabIndex: 0 }, [
            matrix(columns, rows, there, href),
          ]),
          ...(steps.length === 0 ? [] : [h('nav.pager', { ariaLabel: 'Pages' }, list(steps))]),
        ]),
      ],
    };
  });
}

function matrix(
  columns: readonly SiteMeeting[],
  rows: readonly SitePerson[],
  there: ReadonlyMap<SitePerson, ReadonlySet<SiteMeeting | null>>,
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
          ...columns.map((meeting) => h('td', there.get(each)?.has(meeting) === true ? '✓' : [])),
        ]),
      ),
    ),
  ]);
}
