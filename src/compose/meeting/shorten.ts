import type { ListView } from './item-lists.ts';
import type { MeetingView } from './meeting-view.ts';

/**
 * The view with at most so many items, the first ones; of the others their number and a link to where they are
 * seen. For texts that may not grow beyond a limit.
 */
export function shorten(view: MeetingView, most: number): MeetingView {
  let left = most;
  const cut = <T extends ListView>(list: T, urlOf: (origin: string) => string): T => {
    const items = list.items.slice(0, left);
    left -= items.length;
    const more = list.items.length - items.length;
    const origin = new URL(list.items[0]?.url ?? 'https://github.com').origin;
    return more === 0 ? list : { ...list, items, more, moreUrl: urlOf(origin) };
  };
  const query = encodeURIComponent(`is:open label:"${view.label}"`);
  return {
    ...view,
    repositories: view.repositories.map((list) =>
      cut(list, (origin) => `${origin}/${list.name}/issues?q=${query}`),
    ),
    sections: view.sections.map((list) =>
      cut(list, (origin) => `${origin}/search?type=issues&q=${encodeURIComponent(list.query)}`),
    ),
  };
}
