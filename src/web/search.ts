import { h } from 'hastscript';
import MiniSearch from 'minisearch';
import { withoutComments } from '../markdown/text-of.ts';
import script from './client/search.ts?script';
import { textOf } from './meeting-pages.ts';
import type { Page } from './page.ts';
import { SEARCH_OPTIONS, type Searched } from './search-options.ts';
import { nameOf, type SiteMap } from './site-map.ts';

/**
 * Full-text search: the only page that needs a script. The index is a script as well, so that it also works from local
 * files.
 */
export const SEARCH_PAGE: Page = {
  path: 'search.html',
  title: 'Search',
  scripts: ['search-index.js', 'search.js'],
  body: [
    h('div.markdown-body', [
      h('h1', 'Search'),
      h('p', [
        h('label', { htmlFor: 'search' }, 'Words '),
        h('input', { id: 'search', type: 'search', disabled: true, autoComplete: 'off' }),
      ]),
      h('noscript', [h('p', 'Search needs a script; every page can be reached by links, too.')]),
      h('p', { id: 'status', role: 'status' }),
      h('ul', { id: 'results' }),
    ]),
  ],
};

/** The files that the page loads, by path. */
export function searchFiles(site: SiteMap): (readonly [string, () => string])[] {
  const index = () => JSON.stringify(JSON.stringify(searchIndex(site)));
  return [
    ['search-index.js', () => `/* minutebook */globalThis.searchIndex=${index()};\n`],
    ['search.js', () => `/* minutebook */${script}`],
  ];
}

/** Indexes meetings by all words of their minutes, items by title and reference, decisions by their text. */
function searchIndex(site: SiteMap): MiniSearch<Searched> {
  const index = new MiniSearch(SEARCH_OPTIONS);
  const pages: Omit<Searched, 'id'>[] = [
    ...site.meetings.map((each) => {
      const { page, title, meeting, group } = each;
      return {
        path: page,
        title,
        detail: `${group.name}, ${meeting.date ?? ''}`,
        text: wordsOf(textOf(each, site)),
      };
    }),
    ...site.items.map((each) => {
      const { page, item } = each;
      return { path: page, title: nameOf(each), detail: item, text: item };
    }),
    ...site.decisions.map(({ page, decision: { text, date }, group }) => {
      return { path: page, title: text, detail: `Decision of ${group.name}, ${date ?? ''}`, text: '' };
    }),
  ];
  index.addAll(pages.map((page, id) => ({ id, ...page })));
  return index;
}

/** Removes addresses and comments. */
function wordsOf(text: string): string {
  return withoutComments(text).replace(/https?:\/\/\S+/gu, ' ');
}
