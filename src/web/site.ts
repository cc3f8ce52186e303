import { h } from 'hastscript';
import { FEEDS, feeds } from './feeds.ts';
import { listOf, meetingPages, meetingTable } from './meeting-pages.ts';
import { type Frame, type Page, webPage } from './page.ts';
import { count, paged } from './parts.ts';
import { matrixOf, peoplePages } from './people-pages.ts';
import { actionPages, decisionPages, itemPages } from './record-pages.ts';
import { SEARCH_PAGE, searchFiles } from './search.ts';
import type { GroupFacts, SiteFacts } from './site-facts.ts';
import { type SiteMap, siteMap } from './site-map.ts';
import { STYLES } from './styles.ts';
import { workPage, workPages } from './work-pages.ts';

export interface SiteFile {
  /** Relative to the root of the site, with slashes. */
  path: string;
  text: string;
}

/** All pages of a site, and their common frame. */
function sitePages(facts: SiteFacts, map: SiteMap): { pages: Page[]; frame: Frame } {
  const { groups, roles, name } = facts;
  const pages = [
    ...indexPages(facts, map),
    ...groups.flatMap((group) => meetingPages(group, map)),
    ...itemPages(map),
    ...decisionPages(map),
    ...actionPages(map),
    ...peoplePages(groups, map),
    ...workPages(roles),
    SEARCH_PAGE,
  ];
  const paths = new Set(pages.map(({ path }) => path));
  const several = (all: readonly { name: string }[], what: string, each: string) =>
    all.length === 1 ? what : `${what}: ${each}`;
  const navigation = [
    { title: 'Meetings', path: 'index.html' },
    { title: 'Items', path: 'items/index.html' },
    { title: 'Decisions', path: 'decisions/index.html' },
    { title: 'Actions', path: 'actions/index.html' },
    ...(groups.length > FEW_GROUPS ? [] : groups).map((group) => {
      return { title: several(groups, 'Attendance', group.name), path: matrixOf(group) };
    }),
    ...roles.map((role) => ({ title: several(roles, 'Work', role.name), path: workPage(role) })),
    { title: 'Search', path: SEARCH_PAGE.path },
  ].filter(({ path }) => paths.has(path));
  const styles = STYLES.map(({ path }) => path);
  return { pages, frame: { name, navigation, styles, feeds: facts.url === null ? [] : FEEDS } };
}

/** Generates the files of a static site: the same facts give the same bytes. */
export function siteFiles(facts: SiteFacts): SiteFile[] {
  return [...siteTexts(facts)].map(([path, text]) => ({ path, text: text() }));
}

/**
 * Returns the texts of a site by path. Each is generated on demand, so that a preview only renders requested pages.
 * @param print - Renders the HTML of a page.
 */
export function siteTexts(
  facts: SiteFacts,
  print: (page: Page, frame: Frame) => string = webPage,
): Map<string, () => string> {
  const map = siteMap(facts);
  const { pages, frame } = sitePages(facts, map);
  return new Map<string, () => string>([
    ...pages.map((page) => [page.path, () => print(page, frame)] as const),
    ...STYLES.map(({ path, text }) => [path, () => `/* minutebook */${text}`] as const),
    ...searchFiles(map),
    ...feeds(facts, map).map(({ path, text }) => [path, () => text] as const),
  ]);
}

/** The maximum number of groups whose attendance every page links to; the first page always does. */
const FEW_GROUPS = 8;
/** The number of a group's newest meetings on the first page, fewer with many groups, and of groups per page. */
const NEWEST = 12;
const NEWEST_IN_ALL = 120;
const GROUPS = 30;

function indexPages({ groups, name, older }: SiteFacts, site: SiteMap): Page[] {
  const newest = Math.max(4, Math.min(NEWEST, Math.floor(NEWEST_IN_ALL / groups.length)));
  const content = (shown: readonly GroupFacts[], href: (path: string) => string) => [
    ...(older === 0
      ? []
      : [h('p', { role: 'status' }, `${count(older, 'older file')} of minutes are being read…`)]),
    ...shown.flatMap((group) => {
      const meetings = site.meetings.filter((each) => each.group === group);
      const all = `All ${older === 0 ? count(meetings.length, 'meeting') : 'meetings'} of ${group.name}`;
      const hasPeople = site.people.some((each) => each.group === group);
      return [
        h('h2', group.name),
        ...meetingTable(meetings.slice(-newest).toReversed(), href),
        h('p', [
          h('a', { href: href(listOf(group)) }, all),
          ...(hasPeople ? [', ', h('a', { href: href(matrixOf(group)) }, 'attendance')] : []),
        ]),
      ];
    }),
  ];
  return paged('index.html', name, groups, content, { size: GROUPS });
}
