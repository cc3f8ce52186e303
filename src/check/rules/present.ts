import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { lintRule } from 'unified-lint-rule';
import { zoneOf } from '../../read/minutes/forms.ts';
import { writtenMinutes } from '../context.ts';
import { report, reportLine } from '../report.ts';

/** The minutes are written, and nobody was there. */
export const present = lintRule<Root>({ origin: 'minutebook:present' }, (tree, file) => {
  const minutes = writtenMinutes(file);
  if (minutes === null || minutes.present.length > 0) return;
  const heading = tree.children.find((node) => node.type === 'heading' && zoneOf(textOf(node)) === 'present');
  const reason = 'Nobody is listed as present';
  if (heading?.position === undefined) report(file, { start: 0, end: 0, reason });
  else reportLine(file, heading.position.start.line, { reason });
});
