import { posix } from 'node:path';
import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { inChunks } from '../model/in-chunks.ts';
import { linksOf, type Page } from './page.ts';

type Content = readonly (ElementContent | string)[];

/** Renders a machine-readable date. */
export function day(date: string | null): ElementContent[] {
  if (date === null) return [{ type: 'text', value: 'No date' }];
  return [/^\d{4}-\d{2}-\d{2}$/u.test(date) ? h('time', { dateTime: date }, date) : h('span', date)];
}

/** Renders a list; empty without entries. */
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

/** The owner of an action in brackets; empty without one. */
export function by(owner: string | null): string {
  return owner === null ? '' : ` (${owner})`;
}

/** The text of a decision as a link text, which cannot contain another link. */
export function oneLine(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words === '' ? count(1, 'decision') : words;
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Wraps wide content so that it scrolls, also by keyboard. */
export function scrolling(label: string, content: ElementContent[]): Element {
  return h('div.scroll', { role: 'group', ariaLabel: label, tabIndex: 0 }, content);
}

/** The number of series colours in the style sheet; further series repeat them. */
const COLORS = 8;

/** The class for the colour of a series in a chart. */
export function seriesClass(index: number): string {
  return `series-${index % COLORS}`;
}

/** The name of a series with its colour. */
export function seriesName(index: number, name: string): Content {
  return [h(`span.key.${seriesClass(index)}`), ` ${name}`];
}

/** Renders the drawing of a chart; screen readers are referred to the table below it. */
export function drawing(
  title: string,
  { width, height }: { width: number; height: number },
  parts: Element[],
): Element {
  const label = `${title}: the table below has the figures`;
  return s('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', ariaLabel: label }, parts);
}

/** Renders links to neighbouring pages; empty without any. */
export function pager(label: string, links: readonly Content[]): Element[] {
  return links.length === 0 ? [] : [h('nav.pager', { ariaLabel: label }, list(links))];
}

/** Renders a table that scrolls when it is too wide. */
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
 * Splits a list into pages that link to each other.
 * @param first - The path of the first page; those after `items/index.html` are `items/page-2.html` and so on, those
 *   after `work/role.html` are `work/role/page-2.html`.
 * @param body - Returns the content of a page for its rows; `href` returns URLs of other pages of the site.
 * @param options - The heading of all pages, the number of rows per page, of a few hundred bytes each, and the labels of
 *   the links.
 */
export function paged<Row>(
  first: string,
  title: string,
  rows: readonly Row[],
  body: (rows: readonly Row[], href: (path: string) => string) => ElementContent[],
  { heading = title, size = 100, before = 'Previous page', after = 'Next page' } = {},
): Page[] {
  const parts = rows.length === 0 ? [rows] : inChunks(rows, size);
  const isIndex = posix.basename(first) === 'index.html';
  const folder = isIndex ? posix.dirname(first) : first.slice(0, -'.html'.length);
  const pathOf = (page: number) => (page === 0 ? first : posix.join(folder, `page-${page + 1}.html`));
  return parts.map((part, page) => {
    const path = pathOf(page);
    const href = linksOf(path);
    const step = (to: number, words: string) =>
      to < 0 || to >= parts.length ? [] : [[h('a', { href: href(pathOf(to)) }, words)]];
    return {
      path,
      title: page === 0 ? title : `${title}, page ${page + 1}`,
      get body() {
        return [
          h('div.markdown-body', [
            h('h1', heading),
            ...body(part, href),
            ...pager('Pages', [...step(page - 1, before), ...step(page + 1, after)]),
          ]),
        ];
      },
    };
  });
}
