import type { Item } from '../../model/item.ts';
import type { Search } from './search-query.ts';

/** An item that a search brought. `id` is the same wherever it is found. */
export interface Found {
  id: string;
  item: Item;
}

/** One page of a search. `next` is where the following one starts, null after the last. */
export interface SearchPage<F> {
  /** Matches of the whole search. */
  count: number;
  /** How many entries stood on the page, readable or not. */
  found: readonly F[];
  next: string | null;
}

/** How searches reach GitHub: by GraphQL, or anonymously by REST. */
export interface SearchPort<F extends { id: string }> {
  page(search: Search, after: string | null): Promise<SearchPage<F>>;
  /** How many matches each search has, in order. */
  counts(searches: readonly Search[]): Promise<number[]>;
}
