import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { documentView } from './document-view.ts';
import { linksOf, type Page } from './page.ts';

type Content = readonly (ElementContent | string)[];

/** A line of Markdown without ids and blocks, for lists and tables; what is more than a paragraph is there as it is written. */
export function phrase(text: string): ElementContent[] {
  const [only, ...more] = documentView(text, { prefix: null }).children.filter(
    (node) => node.type !== 'text' || node.value.trim() !== '',
  );
  const isParagraph = only?.type === 'element' && only.tagName === 'p' && more.length === 0;
  return isParagraph ? only.children : [{ type: 'text', value: text }];
}

/** A date for people and programs; nothing for none. */
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

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A table that scrolls where it is too wide. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Content[])[],
): Element {
  return h('div.scroll', { role: 'group', ariaLabel: caption, tabIndex: 0 }, [
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

/** Rows on one page of a list; of a few hundred bytes each. */
const ROWS = 100;

/**
 * A list as pages that lead to each other: `<folder>/index.html`, `<folder>/page-2.html`.
 * @param body - What a page has for its rows; `href` leads to other pages of the site.
 */
export function paged<Row>(
  folder: string,
  title: string,
  rows: readonly Row[],
  body: (rows: readonly Row[], href: (path: string) => string) => ElementContent[],
): Page[] {
  const pages = Math.max(1, Math.ceil(rows.length / ROWS));
  const pathOf = (page: number) => `${folder}/${page === 0 ? 'index' : `page-${page + 1}`}.html`;
  return Array.from({ length: pages }, (_, page) => {
    const path = pathOf(page);
    const href = linksOf(path);
    const step = (to: number, words: string) =>
      to < 0 || to >= pages ? [] : [[h('a', { href: href(pathOf(to)) }, words)]];
    const steps = list([...step(page - 1, 'Previous page'), ...step(page + 1, 'Next page')]);
    return {
      path,
      title: page === 0 ? title : `${title}, page ${page + 1}`,
      body: [
        h('div.markdown-body', [
          h('h1', title),
          ...body(rows.slice(page * ROWS, (page + 1) * ROWS), href),
          ...(steps.length === 0 ? [] : [h('nav.pager', { ariaLabel: 'Pages' }, steps)]),
        ]),
      ],
    };
  });
}
