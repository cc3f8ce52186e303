import type { Options } from 'minisearch';

/** A page in the search index. */
export interface Searched {
  id: number;
  /** Relative to the root of the site. */
  path: string;
  title: string;
  /** A date and the kind of page. */
  detail: string;
  text: string;
}

/** Shared by the generator of the index and the page that searches it. */
export const SEARCH_OPTIONS: Options<Searched> = {
  fields: ['title', 'text'],
  storeFields: ['path', 'title', 'detail'],
  searchOptions: { combineWith: 'AND', prefix: true, boost: { title: 2 } },
};
