import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import { parseReference } from '../../model/reference.ts';
import { contextOf } from '../context.ts';
import { report } from '../report.ts';

const NUMBER = /^(?:([\w.-]+\/[\w.-]+))?#(\d{1,9})$/u;
const BARE_NUMBER = /^()(\d{1,9})$/u;

/** A link shows one number and leads to another: `[#856](…/issues/857)`. */
export const linkNumber = lintRule<Root>({ origin: 'minutebook:link-number' }, (tree, file) => {
  const { kind } = contextOf(file);
  visit(tree, 'link', (node) => {
    const text = textOf(node).trim();
    // In updates `[18](…)` may be a release line.
    const [, repository, number] =
      NUMBER.exec(text) ?? ((kind === 'minutes' && BARE_NUMBER.exec(text)) || []);
    const reference = number === undefined ? null : parseReference(node.url);
    const { start, end } = node.position ?? {};
    if (reference === null || start?.offset === undefined || end?.offset === undefined) return;
    const sameRepository = !repository || repository.toLowerCase() === reference.repository.toLowerCase();
    if (Number(number) === reference.number && sameRepository) return;
    report(file, {
      start: start.offset,
      end: end.offset,
      reason: `The link shows ${text} and leads to ${reference.repository}#${reference.number}`,
    });
  });
});
