import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import script from '../client/preview.ts?script';
import { type Frame, linksOf, type Page, type PageLink, webPage } from '../page.ts';
import { STYLES } from '../styles.ts';
import preview from './preview.css';

/** The files that pages of a preview load, by path. */
export const PREVIEW_FILES: ReadonlyMap<string, { type: string; text: string }> = new Map([
  ...STYLES.map(({ path, text }) => [path, { type: 'text/css', text }] as const),
  ['preview.css', { type: 'text/css', text: preview }],
  ['preview.js', { type: 'text/javascript', text: script }],
]);

/** A page of a preview, which follows the files. */
export interface PreviewPage {
  path: string;
  title: string;
  body: ElementContent[];
  navigation: readonly PageLink[];
  /** Authorizes the writes of this page. */
  token: string;
  /** The document that it writes to, and the displayed state; null when nothing can be written. */
  state: { document: string; base: string; shown: string } | null;
}

/** Renders the page as HTML. The server sends the content security policy. */
export function previewPage({ path, title, body, navigation, token, state }: PreviewPage): string {
  const href = linksOf(path);
  const root = href('index.html').replace(/index\.html$/u, '');
  return webPage(
    {
      path,
      title,
      body: [
        h('p#status', { role: 'status' }),
        h(
          'div#preview',
          {
            dataRoot: root,
            dataToken: token,
            ...(state && { dataDocument: state.document, dataBase: state.base, dataShown: state.shown }),
          },
          body,
        ),
      ],
      scripts: ['preview.js'],
    },
    {
      name: 'minutebook preview',
      navigation,
      styles: [...PREVIEW_FILES.keys()].filter((file) => file.endsWith('.css')),
      policy: null,
    },
  );
}

/**
 * Renders a page of the archive, in a folder below the root. The page follows the files, unless it has a script of its own,
 * whose input a reload would lose.
 */
export function followedPage(page: Page, frame: Frame): string {
  const root = '../'.repeat(page.path.split('/').length);
  const body = [
    h('div#preview', { dataRoot: root }, page.body),
    h('script', { src: `${root}preview.js`, defer: true }),
  ];
  const { path, title } = page;
  return webPage(page.scripts === undefined ? { path, title, body } : page, { ...frame, policy: null });
}
