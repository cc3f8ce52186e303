import MiniSearch, { type SearchResult } from 'minisearch';
import { SEARCH_OPTIONS } from '../search-options.ts';

/** The maximum number of results. */
const MOST = 50;

const index = MiniSearch.loadJSON(
  (globalThis as unknown as { searchIndex: string }).searchIndex,
  SEARCH_OPTIONS,
);
const input = document.querySelector<HTMLInputElement>('#search');
const status = document.querySelector('#status');
const results = document.querySelector('#results');

function show(): void {
  const words = input?.value.trim() ?? '';
  const found = words === '' ? [] : index.search(words);
  if (status !== null) {
    status.textContent = words === '' ? '' : found.length === 1 ? '1 page' : `${found.length} pages`;
  }
  results?.replaceChildren(...found.slice(0, MOST).map(result));
}

/** Builds a result with DOM methods, so that text from minutes stays text. */
function result({ path, title, detail }: SearchResult): HTMLLIElement {
  const link = document.createElement('a');
  link.href = path;
  link.textContent = title;
  const entry = document.createElement('li');
  entry.append(link, ` ${detail}`);
  return entry;
}

input?.addEventListener('input', show);
input?.removeAttribute('disabled');
show();
