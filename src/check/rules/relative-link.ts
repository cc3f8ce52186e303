import { posix } from 'node:path';
import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import { contextOf } from '../context.ts';
import { report } from '../report.ts';
import { repairedAddress } from './address.ts';

/**
 * Reports a relative link to a missing file. The opening of an update is skipped: its link to the role document comes
 * from the template, and the configuration determines where that document is published.
 */
export const relativeLink = lintRule<Root>({ origin: 'minutebook:relative-link' }, (tree, file) => {
  const { exists, file: path, kind } = contextOf(file);
  if (exists === null) return;
  const opening = kind === 'update' ? openingEnd(tree) : 0;
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const { start, end } = node.position ?? {};
    const target = relativePath(node.url);
    if (target === null || start?.offset === undefined || end?.offset === undefined) return;
    if (start.offset < opening || exists(posix.join(posix.dirname(path), target))) return;
    report(file, { start: start.offset, end: end.offset, reason: `There is no file ${target}` });
  });
});

/** The path of a link to another file, or null for addresses, anchors in the document and absolute paths. */
function relativePath(url: string): string | null {
  // Another rule reports an address without its scheme.
  if (repairedAddress(url) !== null) return null;
  const [path = ''] = url.split(/[?#]/u, 1);
  if (path === '' || /^(?:[a-z][a-z\d+.-]*:|\/)/iu.test(path) || /[${}]/u.test(path)) return null;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function openingEnd(tree: Root): number {
  const [, second] = tree.children.filter((node) => node.type === 'heading');
  return second?.position?.start.offset ?? 0;
}
