import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { linksOf, type Page } from './page.ts';

type Content = readonly (ElementContent | string)[];

/** A date that programs can read, too. */
export function day(date: string | null): ElementContent[] {
  if (date === null) return [{ type: 'text', value: 'No date' }];
  return [/^\d{4}-\d{2}-\d{2}$/u.test(date) ? h('time', { dateTime: date }, date) : h('span', date)];
}

/** A list of links, or nothing. */
export function list(entries: readonly Content[]): Element[] {
  return entries.length === 0
    ? []
    : [
        h(
          'ul',
          entries.map((entry) => h('li', [...entry])),
        ),
      ];
}

export function section(title: string, content: ElementContent[]): ElementContent[] {
  return content.length === 0 ? [] : [h('h2', title), ...content];
}

/** The owner of an action; nothing when it has none. */
export function by(owner: string | null): string {
  return owner === null ? '' : ` (${owner})`;
}

/** The text of a decision as that of a link, which can contain no other link. */
export function oneLine(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words === '' ? count(1, 'decision') : words;
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Content that scrolls where it is too wide, by keyboard too. */
export function scrolling(label: string, content: ElementContent[]): Element {
  return h('div.scroll', { role: 'group', ariaLabel: label, tabIndex: 0 }, content);
}

/** How many series the style sheet has colours for; further series repeat them. */
const COLORS = 8;

/** The class that gives the part of a chart the colour of its series. */
export function seriesClass(index: number): string {
  return `series-${index % COLORS}`;
}

/** The name of a series, after its colour. */
export function seriesName(index: number, name: string): Content {
  return [h(`span.key.${seriesClass(index)}`), ` ${name}`];
}

/** What a chart draws; screen readers are sent to the table below it. */
export function drawing(
  title: string,
  { width, height }: { width: number; height: number },
  parts: Element[],
): Element {
  const label = `${title}: the table below has the figures`;
  return s('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', ariaLabel: label }, parts);
}

/** Links to neighbouring pages, or nothing. */
export function pager(label: string, links: readonly Content[]): Element[] {
  return links.length === 0 ? [] : [h('nav.pager', { ariaLabel: label }, list(links))];
}

/** A table that scrolls where it is too wide. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Content[])[],
): Element {
  return scrolling(caption, [
    h('table', [
      h('thead', [
        h(
          'tr',
          head.map((cell) => h('th', { scope: 'col' }, cell)),
        ),
      ]),
      h(
        'tbody',
        rows.map((cells) =>
          h(
            'tr',
            cells.map((cell) => h('td', [...cell])),
          ),
        ),
      ),
    ]),
  ]);
}

/**
 * A list as pages that lead to each other: `<folder>/index.html`, `<folder>/page-2.html`.
 * @param body - The content of a page for its rows; `href` leads to other pages of the site.
 * @param options - How many rows a page has, of a few hundred bytes each, and what its neighbours are called.
 */
export function paged<Row>(
  folder: string,
  title: string,
  rows: readonly Row[],
  body: (rows: readonly Row[], href: (path: string) => string) => ElementContent[],
  { size = 100, before = 'Previous page', after = 'Next page' } = {},
): Page[] {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const pathOf = (page: number) => `${folder}/${page === 0 ? 'index' : `page-${page + 1}`}.html`;
  return Array.from({ length: pages }, (_, page) => {
    const path = pathOf(page);
    const href = linksOf(path);
    const step = (to: number, words: string) =>
      to < 0 || to >= pages ? [] : [[h('a', { href: href(pathOf(to)) }, words)]];
    return {
      path,
      title: page === 0 ? title : `${title}, page ${page + 1}`,
      get body() {
        return [
          h('div.markdown-body', [
            h('h1', title),
            ...body(rows.slice(page * size, (page + 1) * size), href),
            ...pager('Pages', [...step(page - 1, before), ...step(page + 1, after)]),
          ]),
        ];
      },
    };
  });
}
