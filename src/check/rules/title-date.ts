import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { lintRule } from 'unified-lint-rule';
import { monthsIn } from '../../model/months.ts';
import { contextOf } from '../context.ts';
import { report } from '../report.ts';

/** Reports a title and a file name with different days or months. Which of them is wrong is unknown. */
export const titleDate = lintRule<Root>({ origin: 'minutebook:title-date' }, (tree, file) => {
  const { file: path, kind, minutes } = contextOf(file);
  const title = tree.children.find((node) => node.type === 'heading');
  const { start, end } = title?.position ?? {};
  if (title === undefined || start?.offset === undefined || end?.offset === undefined) return;
  const name = path.replace(/^.*\//u, '');
  const [named, titled] =
    kind === 'update'
      ? [monthsIn(name.replace(/\.[^.]*$/u, '')), monthsIn(textOf(title))]
      : [[/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/u.exec(name)?.[0]], [minutes?.titleDate]].map((dates) =>
          dates.filter((date) => date !== undefined && date !== null),
        );
  if (named === undefined || titled === undefined || named.length === 0 || titled.length === 0) return;
  if (named.join() === titled.join()) return;
  // The name of a group may contain a date, too.
  if (kind !== 'update' && named.every((date) => textOf(title).includes(date))) return;
  report(file, {
    start: start.offset,
    end: end.offset,
    reason: `The title says ${titled.join(' and ')}, the name of the file ${named.join(' and ')}`,
  });
});
