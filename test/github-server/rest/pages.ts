import type { Answer } from '../answer.ts';
import type { RestRequest } from './context.ts';

interface PageSize {
  /** From 1. */
  page: number;
  perPage: number;
}

/** Reads `page` and `per_page` (30 by default, 100 at most); anything but a number counts as missing. */
export function pageSize({ query }: RestRequest): PageSize {
  const read = (name: string, fallback: number) => {
    const value = Number.parseInt(query.get(name) ?? '', 10);
    return value > 0 ? value : fallback;
  };
  return { page: read('page', 1), perPage: Math.min(100, read('per_page', 30)) };
}

/** One page of a list, with its `Link` header. */
export function listAnswer<T>(
  request: RestRequest,
  all: readonly T[],
  represent: (entry: T) => unknown,
): Answer {
  const { page, perPage } = pageSize(request);
  const body = all.slice((page - 1) * perPage, page * perPage).map(represent);
  return { status: 200, body, headers: linkHeader(request, all.length) };
}

/** Returns the `Link` header with the addresses of the other pages; empty when there is only one. */
export function linkHeader(request: RestRequest, count: number): Record<string, string> {
  const { page, perPage } = pageSize(request);
  const last = Math.max(1, Math.ceil(count / perPage));
  const pages = [
    ...(page > 1 ? [{ rel: 'prev', page: Math.min(page - 1, last) }] : []),
    ...(page < last ? [{ rel: 'next', page: page + 1 }] : []),
    ...(page < last ? [{ rel: 'last', page: last }] : []),
    ...(page > 1 ? [{ rel: 'first', page: 1 }] : []),
  ];
  if (pages.length === 0) return {};
  const links = pages.map(({ rel, page: target }) => {
    const url = new URL(request.url);
    url.searchParams.set('page', String(target));
    return `<${url.href}>; rel="${rel}"`;
  });
  return { link: links.join(', ') };
}
