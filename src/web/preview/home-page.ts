import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ErrorText } from '../../errors/minutebook-error.ts';

/** A document on the home page. Paths are relative to it. */
export interface ListedDocument {
  title: string;
  path: string;
  /** Its board; null for a document whose items are not in a file. */
  board: string | null;
}

/** Renders the list of all documents of a preview. */
export function homePage(documents: readonly ListedDocument[]): ElementContent[] {
  return [
    h('h1', 'Documents'),
    h(
      'p',
      'Each page follows the files: save a document, a template or the configuration, and it shows what becomes of them.',
    ),
    h(
      'ul',
      documents.map(({ title, path, board }) =>
        h('li', [
          h('a', { href: path }, title),
          ...(board === null
            ? []
            : [' · ', h('a', { href: board, ariaLabel: `Board of ${title}` }, 'board')]),
        ]),
      ),
    ),
  ];
}

/** Renders an error in place of a page. */
export function errorPage(
  title: string,
  { message, why, hint }: ErrorText,
  place: string | null,
): ElementContent[] {
  return [
    h('h1', title),
    h('div.error', { role: 'alert' }, [
      h('p', [h('strong', message), ...(place === null ? [] : [` (${place})`])]),
      h('p', why),
      h('p', hint),
    ]),
  ];
}
