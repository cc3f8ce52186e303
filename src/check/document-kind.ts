import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { LintKind } from './context.ts';
import { monthsIn } from './months.ts';

const UPDATE = /^update\b/iu;

/** What a document is, by its title and its headings; null for role documents, guides and the like. */
export function documentKind(tree: Root, file: string): LintKind | null {
  const headings = tree.children.filter((node) => node.type === 'heading').map((node) => textOf(node).trim());
  const [title = ''] = headings;
  const name = file.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '');
  if (UPDATE.test(title) && monthsIn(title).length > 0) return 'update';
  if (UPDATE.test(name) && monthsIn(name).length > 0) return 'update';
  const listsPeople = headings.some((text) =>
    /^(?:present|attendees?|attendance|participants)\b/iu.test(text),
  );
  return listsPeople || /\bmeeting\b.*\d{4}/isu.test(title) ? 'minutes' : null;
}
