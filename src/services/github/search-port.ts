import type { Item } from '../../model/item.ts';
import type { Search } from './search-query.ts';

/** An item that a search found. `id` is the same in all searches. */
export interface Found {
  id: string;
  item: Item;
}

/** One page of a search. `next` is where the following one starts, null after the last. */
export interface SearchPage<F> {
  /** Matches of the whole search. */
  count: number;
  /** The results on this page. */
  found: readonly F[];
  next: string | null;
}

/** Sends searches to GitHub: through GraphQL, or anonymously through REST. */
export interface SearchPort<F extends { id: string }> {
  page(search: Search, after: string | null): Promise<SearchPage<F>>;
  /** Returns how many matches each search has, in order. */
  counts(searches: readonly Search[]): Promise<number[]>;
}
