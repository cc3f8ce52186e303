import type { Options } from 'minisearch';

/** A page as search knows it. */
export interface Searched {
  id: number;
  /** From the root of the site. */
  path: string;
  title: string;
  /** A date and what kind of page it is. */
  detail: string;
  text: string;
}

/** Shared by what makes the index and the page that searches it. */
export const SEARCH_OPTIONS: Options<Searched> = {
  fields: ['title', 'text'],
  storeFields: ['path', 'title', 'detail'],
  searchOptions: { combineWith: 'AND', prefix: true, boost: { title: 2 } },
};
