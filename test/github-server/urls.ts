import type { ItemRecord, RepositoryRecord } from './state/records.ts';

/** The roots of addresses: pages below `html`, the REST API below `api`. Neither ends in a slash. */
export interface Urls {
  html: string;
  api: string;
}

const PATHS = { Issue: 'issues', PullRequest: 'pull', Discussion: 'discussions' } as const;

/** The path of an item's page, such as `/nodejs/node/pull/1`. */
export function itemPath(item: ItemRecord): string {
  return `/${item.repository.nameWithOwner}/${PATHS[item.kind]}/${item.number}`;
}

export function apiRepository({ api }: Urls, repository: RepositoryRecord): string {
  return `${api}/repos/${repository.nameWithOwner}`;
}

/** An instant as GitHub writes it: `2023-07-01T23:59:07Z`. */
export function instant(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

export function instantOrNull(time: number | null): string | null {
  return time === null ? null : instant(time);
}
