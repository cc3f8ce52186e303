import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { notesAsList } from '../memory/notes.ts';
import type { Appearance } from '../memory/schema.ts';
import { documentView, phrase } from './document-view.ts';
import { linksOf, type Page } from './page.ts';
import { by, count, day, oneLine, paged, section, table } from './parts.ts';
import { lastDate, nameOf, type SiteDecision, type SiteItem, type SiteMap } from './site-map.ts';

/** Generates pages for each item, with its history as a timeline, newest meetings first, and the list of them. */
export function itemPages(site: SiteMap): Page[] {
  const lists = paged('items/index.html', 'Items', site.items, (items, href) => [
    h('p', 'Issues and pull requests that meetings had on their agenda, the one discussed last first.'),
    table(
      'Items',
      ['Item', 'Title', 'Meetings', 'Last'],
      items.map(({ item, title, meetings, page }) => [
        [h('a', { href: href(page) }, item)],
        [title],
        [String(meetings.length)],
        day(lastDate(meetings)),
      ]),
    ),
  ]);
  return site.items.length === 0
    ? []
    : [...site.items.flatMap((item) => timelinePages(item, site)), ...lists];
}

function timelinePages(siteItem: SiteItem, site: SiteMap): Page[] {
  const { item, title, url, meetings, page: path } = siteItem;
  const discussed = meetings.filter((each) => each.discussed).length;
  return paged(
    path,
    title === '' ? item : `${title} (${item})`,
    meetings.toReversed(),
    (shown, href) => [
      h('p', [
        isWeb(url) ? h('a', { href: url, rel: 'nofollow' }, item) : item,
        `, on the agenda of ${count(meetings.length, 'meeting')}, discussed at ${discussed}.`,
      ]),
      h(
        'ol.timeline',
        shown.map((each, index) => h('li', appearance(each, `m${index}-`, href, site))),
      ),
    ],
    { heading: nameOf(siteItem), size: 50, before: 'Later meetings', after: 'Earlier meetings' },
  );
}

function appearance(
  { discussed, notes, decisions, ...told }: Appearance,
  prefix: string,
  href: (path: string) => string,
  site: SiteMap,
): ElementContent[] {
  const said = discussed ? [documentView(notesAsList(notes), { prefix })] : [h('p', 'On the agenda.')];
  return [
    h('h2', minutesOf(told, href, site)),
    ...said,
    ...decisions.map((text) => h('p', [h('strong', 'Decided: '), ...phrase(text)])),
  ];
}

/** The date and location of a record: a link to the page of the meeting, or the file without one. */
function minutesOf(
  { date, path, line }: Pick<Appearance, 'date' | 'path' | 'line'>,
  href: (path: string) => string,
  site: SiteMap,
): (ElementContent | string)[] {
  const meeting = site.meetingAt({ path, line });
  return [...day(date), ' ', meeting === null ? path : h('a', { href: href(meeting.page) }, meeting.title)];
}

function isWeb(url: string | null): url is string {
  return url !== null && /^https?:\/\/[^\s/?#]/iu.test(url);
}

/** Generates a page for each decision, and the list of them, newest first. */
export function decisionPages(site: SiteMap): Page[] {
  const { decisions } = site;
  const lists = paged('decisions/index.html', 'Decisions', decisions.toReversed(), (shown, href) => [
    table(
      'Decisions',
      ['Date', 'Group', 'Decision'],
      shown.map(({ decision: { date, text }, group, page }) => [
        day(date),
        [group.name],
        [h('a', { href: href(page) }, oneLine(text))],
      ]),
    ),
  ]);
  return decisions.length === 0 ? [] : [...decisions.map((each) => decisionPage(each, site)), ...lists];
}

function decisionPage({ decision, group, page: path }: SiteDecision, site: SiteMap): Page {
  const href = linksOf(path);
  const item = site.itemAt(decision.item);
  return {
    path,
    title: `Decision: ${[...oneLine(decision.text)].slice(0, 80).join('')}`,
    get body() {
      return [
        h('div.markdown-body', [
          h('h1', `Decision of ${group.name}`),
          documentView(decision.text),
          ...section('Where', [
            h('p', minutesOf(decision, href, site)),
            ...(item === null ? [] : [h('p', ['About ', h('a', { href: href(item.page) }, nameOf(item))])]),
          ]),
        ]),
      ];
    },
  };
}

/** Generates the list of open actions, oldest first, since these have waited longest. */
export function actionPages(site: SiteMap): Page[] {
  return paged('actions/index.html', 'Open actions', site.actions, (shown, href) => {
    if (shown.length === 0) return [h('p', 'Nothing is left to do.')];
    return [
      table(
        'Open actions',
        ['Since', 'Group', 'Action', 'Item'],
        shown.map(({ group, action }) => {
          const meeting = site.meetingAt(action);
          const item = site.itemAt(action.item);
          return [
            meeting === null ? day(action.since) : [h('a', { href: href(meeting.page) }, day(action.since))],
            [group.name],
            [...phrase(action.text), by(action.owner)],
            item === null ? [] : [h('a', { href: href(item.page) }, item.item)],
          ];
        }),
      ),
    ];
  });
}
