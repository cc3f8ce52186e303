import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { lintRule } from 'unified-lint-rule';
import { zoneOf } from '../../read/minutes/forms.ts';
import { writtenMinutes } from '../context.ts';
import { reportLine } from '../report.ts';

/** Reports minutes with notes whose attendance list is empty. Minutes without such a list are ignored. */
export const present = lintRule<Root>({ origin: 'minutebook:present' }, (tree, file) => {
  const minutes = writtenMinutes(file);
  if (minutes === null || minutes.present.length > 0) return;
  const heading = tree.children.find((node) => node.type === 'heading' && zoneOf(textOf(node)) === 'present');
  if (heading?.position === undefined) return;
  reportLine(file, heading.position.start.line, { reason: 'Nobody is listed as present' });
});
