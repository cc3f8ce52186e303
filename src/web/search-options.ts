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

/** Of the index, for those who make it and those who ask it. */
export const SEARCH_OPTIONS: Options<Searched> = {
  fields: ['title', 'text'],
  storeFields: ['path', 'title', 'detail'],
  searchOptions: { combineWith: 'AND', prefix: true, boost: { title: 2 } },
};
