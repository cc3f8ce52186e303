import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { notesAsList } from '../memory/notes.ts';
import type { Appearance } from '../memory/schema.ts';
import { documentView } from './document-view.ts';
import { by, oneLine, section } from './meeting-pages.ts';
import { linksOf, type Page } from './page.ts';
import { count, day, paged, phrase, table } from './parts.ts';
import type { SiteDecision, SiteItem, SiteMap } from './site-map.ts';

/** A page for each item, with its history as a timeline, and the list of them. */
export function itemPages(site: SiteMap): Page[] {
  const lists = paged('items', 'Items', site.items, (items, href) => [
    h('p', 'Issues and pull requests that meetings had on their agenda, the one discussed last first.'),
    table(
      'Items',
      ['Item', 'Title', 'Meetings', 'Last'],
      items.map(({ item, title, meetings, page }) => [
        [h('a', { href: href(page) }, item)],
        [{ type: 'text', value: title }],
        [{ type: 'text', value: String(meetings.length) }],
        day(meetings.findLast(({ date }) => date !== null)?.date ?? null),
      ]),
    ),
  ]);
  return site.items.length === 0 ? [] : [...site.items.map((item) => itemPage(item, site)), ...lists];
}

function itemPage({ item, title, url, meetings, page: path }: SiteItem, site: SiteMap): Page {
  const href = linksOf(path);
  const discussed = meetings.filter((each) => each.discussed).length;
  return {
    path,
    title: title === '' ? item : `${title} (${item})`,
    body: [
      h('div.markdown-body', [
        h('h1', title === '' ? item : title),
        h('p', [
          isWeb(url) ? h('a', { href: url, rel: 'nofollow' }, item) : item,
          `, on the agenda of ${count(meetings.length, 'meeting')}, discussed at ${discussed}.`,
        ]),
        h(
          'ol.timeline',
          meetings.toReversed().map((each, index) => h('li', appearance(each, `m${index}-`, href, site))),
        ),
      ]),
    ],
  };
}

function appearance(
  { date, path, line, discussed, notes, decisions }: Appearance,
  prefix: string,
  href: (path: string) => string,
  site: SiteMap,
): ElementContent[] {
  const meeting = site.meetingAt({ path, line });
  const said = discussed ? [documentView(notesAsList(notes), { prefix })] : [h('p', 'On the agenda.')];
  return [
    h('h2', [
      ...day(date),
      ' ',
      meeting === null ? path : h('a', { href: href(meeting.page) }, meeting.title),
    ]),
    ...said,
    ...decisions.map((text) => h('p', [h('strong', 'Decided: '), ...phrase(text)])),
  ];
}

/** An address of the web, and no other. */
function isWeb(url: string | null): url is string {
  return url !== null && /^https?:\/\/[^\s/?#]/iu.test(url);
}

/** A page for each decision, and the list of them, newest first. */
export function decisionPages(site: SiteMap): Page[] {
  const { decisions } = site;
  const lists = paged('decisions', 'Decisions', decisions.toReversed(), (shown, href) => [
    table(
      'Decisions',
      ['Date', 'Group', 'Decision'],
      shown.map(({ decision: { date, text }, group, page }) => [
        day(date),
        [{ type: 'text', value: group.name }],
        [h('a', { href: href(page) }, oneLine(text))],
      ]),
    ),
  ]);
  return decisions.length === 0 ? [] : [...decisions.map((each) => decisionPage(each, site)), ...lists];
}

function decisionPage({ decision, group, page: path }: SiteDecision, site: SiteMap): Page {
  const href = linksOf(path);
  const meeting = site.meetingAt(decision);
  const item = site.itemAt(decision.item);
  return {
    path,
    title: `Decision: ${[...oneLine(decision.text)].slice(0, 80).join('')}`,
    body: [
      h('div.markdown-body', [
        h('h1', `Decision of ${group.name}`),
        documentView(decision.text),
        ...section('Where', [
          h('p', [
            ...day(decision.date),
            ' ',
            meeting === null ? decision.path : h('a', { href: href(meeting.page) }, meeting.title),
          ]),
          ...(item === null
            ? []
            : [
                h('p', [
                  'About ',
                  h('a', { href: href(item.page) }, item.title === '' ? item.item : item.title),
                ]),
              ]),
        ]),
      ]),
    ],
  };
}

/** What people are to do: the oldest first, it has waited longest. */
export function actionPages(site: SiteMap): Page[] {
  const open = site.actions.flatMap(({ group, open: actions }) =>
    actions.map((action) => ({ group, action })),
  );
  return paged('actions', 'Open actions', open, (shown, href) => {
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
            [{ type: 'text', value: group.name }],
            [...phrase(action.text), { type: 'text', value: by(action.owner) }],
            item === null ? [] : [h('a', { href: href(item.page) }, item.item)],
          ];
        }),
      ),
    ];
  });
}
