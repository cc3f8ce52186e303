import type { Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { count } from './parts.ts';
import type { SiteFacts } from './site-facts.ts';
import type { SiteMap } from './site-map.ts';

export const FEEDS = [
  { title: 'Minutes', path: 'minutes.xml' },
  { title: 'Decisions', path: 'decisions.xml' },
] as const;

/** The maximum number of entries: feed readers keep older ones. */
const ENTRIES = 50;

interface Entry {
  title: string;
  page: string;
  /** An instant. */
  updated: string;
  summary: string;
}

/**
 * Generates Atom feeds of minutes and decisions (https://www.rfc-editor.org/rfc/rfc4287). Entries without a date are
 * left out. Ids are the URLs of pages, so there are no feeds when the URL of the site is not known.
 */
export function feeds(
  { name, url }: Pick<SiteFacts, 'name' | 'url'>,
  site: SiteMap,
): { path: string; text: string }[] {
  if (url === null) return [];
  const minutes = site.meetings.flatMap(({ title, page, meeting: { date, time, items, decisions } }) => {
    const updated = instantOf(date, time);
    const summary = [count(items.length, 'item'), count(decisions.length, 'decision')].join(', ');
    return updated === null ? [] : [{ title, page, updated, summary }];
  });
  const decided = site.decisions.flatMap(({ decision: { text, date }, group, page }) => {
    const updated = instantOf(date, null);
    return updated === null ? [] : [{ title: `Decision of ${group.name}`, page, updated, summary: text }];
  });
  return FEEDS.map(({ title, path }) => {
    const entries = path === 'minutes.xml' ? minutes : decided;
    return { path, text: atom(`${title} of ${name}`, { name, url, path }, entries) };
  });
}

function atom(
  title: string,
  { name, url, path }: { name: string; url: string; path: string },
  entries: readonly Entry[],
): string {
  const newest = entries
    .toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
    .slice(0, ENTRIES);
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, [
    x('title', legal(title)),
    x('id', url + path),
    x('link', { rel: 'self', href: url + path }),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    x('updated', newest[0]?.updated ?? '1970-01-01T00:00:00Z'),
    x('author', [x('name', legal(name))]),
    x('generator', 'minutebook'),
    ...newest.map(({ title: words, page, updated, summary }) =>
      x('entry', [
        x('title', legal(words)),
        x('id', url + page),
        x('link', { rel: 'alternate', type: 'text/html', href: url + page }),
        x('updated', updated),
        x('summary', legal(summary)),
      ]),
    ),
  ]);
  const document: Root = {
    type: 'root',
    children: [{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, feed],
  };
  return `${toXml(document)}\n`;
}

function instantOf(date: string | null, time: string | null): string | null {
  const instant = `${date}T${time ?? '00:00'}:00Z`;
  return date !== null && !Number.isNaN(Date.parse(instant)) ? instant : null;
}

/**
 * Removes characters that XML does not allow (https://www.w3.org/TR/xml/#charsets). `toXml` removes control characters.
 */
function legal(text: string): string {
  return text.replace(/[\p{Cs}\ufffe\uffff]/gu, '');
}
