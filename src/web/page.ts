import { posix } from 'node:path';
import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** One page of the site. */
export interface Page {
  /** Relative to the root of the site, with slashes: `security-wg/2023-02-16.html`. */
  path: string;
  /** Without the name of the site. */
  title: string;
  body: ElementContent[];
  /** Paths of scripts, relative to the root of the site; the page is readable without them. */
  scripts?: readonly string[];
}

/** The properties that all pages of a site share. */
export interface Frame {
  /** The name of the site. */
  name: string;
  navigation: readonly PageLink[];
  /** Paths of style sheets, relative to the root of the site. */
  styles: readonly string[];
  /** Atom feeds that are linked from every page. */
  feeds?: readonly PageLink[];
  /** The content security policy; null when the server sends one. Default: that of static pages. */
  policy?: string | null;
}

export interface PageLink {
  title: string;
  /** Relative to the root of the site. */
  path: string;
}

/** Static pages load nothing from other hosts, and send nothing. */
const STATIC_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "script-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Renders a whole page as HTML. */
export function webPage(page: Page, frame: Frame): string {
  const href = linksOf(page.path);
  const { policy = STATIC_POLICY, feeds = [] } = frame;
  const document: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          ...(policy === null ? [] : [h('meta', { httpEquiv: 'Content-Security-Policy', content: policy })]),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          h('meta', { name: 'generator', content: 'minutebook' }),
          // Without an icon, browsers request one from the server.
          h('link', { rel: 'icon', href: 'data:,' }),
          h('title', page.title === frame.name ? frame.name : `${page.title} · ${frame.name}`),
          ...frame.styles.map((path) => h('link', { rel: 'stylesheet', href: href(path) })),
          ...feeds.map(({ title, path }) =>
            h('link', { rel: 'alternate', type: 'application/atom+xml', title, href: href(path) }),
          ),
          ...(page.scripts ?? []).map((path) => h('script', { src: href(path), defer: true })),
        ]),
        h('body', [
          h('a.skip', { href: '#main' }, 'Skip to content'),
          h('header.site', [
            h('a.name', { href: href('index.html') }, frame.name),
            h('nav', { ariaLabel: 'Site' }, [
              h(
                'ul',
                frame.navigation.map(({ title, path }) =>
                  h('li', [
                    h('a', { href: href(path), ariaCurrent: path === page.path ? 'page' : undefined }, title),
                  ]),
                ),
              ),
            ]),
          ]),
          h('main', { id: 'main', tabIndex: -1 }, page.body),
        ]),
      ]),
    ],
  };
  return `${toHtml(document, { upperDoctype: true })}\n`;
}

/** Returns a function for relative URLs of other pages from the page at a path, so that a site works in any folder. */
export function linksOf(from: string): (path: string) => string {
  return (path) => {
    const [file = '', fragment] = path.split('#');
    const relative = posix.relative(posix.dirname(from), file).split('/').map(encodeURIComponent).join('/');
    return fragment === undefined ? relative : `${relative}#${fragment}`;
  };
}
