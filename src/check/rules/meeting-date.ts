import type { ListItem, Paragraph, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import { MONTH_PATTERN, monthOf, monthsIn } from '../../model/months.ts';
import { contextOf, isInTitle } from '../context.ts';
import { report } from '../report.ts';

/** `26/07`: day and month, the form of meetings in updates. */
const DAY_AND_MONTH = /^(\d{1,2})\/(\d{1,2})(?![\d/])/u;

/** `October Meetings (Security WG)`: the heading of a list of meetings. */
const MONTHS_MEETINGS = new RegExp(`^(${MONTH_PATTERN}) meetings?\\b`, 'iu');

/** Reports a meeting in an update that is outside its period. `--fix` swaps a month that is before the day. */
export const meetingDate = lintRule<Root>({ origin: 'minutebook:meeting-date' }, (tree, file) => {
  const { kind, file: path } = contextOf(file);
  if (kind !== 'update') return;
  const title = tree.children.find((node) => node.type === 'heading');
  const name = path.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '');
  const months = [...new Set([...monthsIn(name), ...monthsIn(title === undefined ? '' : textOf(title))])];
  if (months.length === 0) return;
  const numbers = new Set(months.map((month) => Number(month.slice(5))));
  const outside = (what: string) => `${what} is not in ${months.join(' or ')}`;
  for (const { paragraph, underMeetings } of bullets(tree)) {
    const { start } = paragraph.position ?? {};
    if (start?.offset === undefined) continue;
    const text = textOf(paragraph);
    const [named = '', month = ''] = MONTHS_MEETINGS.exec(text) ?? [];
    const end = start.offset + named.length;
    if (month !== '' && !numbers.has(monthOf(month)) && !isInTitle(file, end)) {
      report(file, { start: start.offset, end, reason: outside(month) });
    }
    const [written, first = '', second = ''] = (underMeetings && DAY_AND_MONTH.exec(text)) || [];
    if (written === undefined || isDay(first, second, numbers)) continue;
    const place = {
      start: start.offset,
      end: start.offset + written.length,
      reason: outside(`${written} (day/month)`),
    };
    const turned = Number(second) > 12 && isDay(second, first, numbers);
    report(file, turned ? { ...place, fix: `${second}/${first}` } : place);
  }
});

function isDay(day: string, month: string, months: ReadonlySet<number>): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && months.has(Number(month));
}

/** The first lines of all bullets, and whether they are below a heading such as `WG Meetings`. */
function bullets(tree: Root): { paragraph: Paragraph; underMeetings: boolean }[] {
  const lines: { paragraph: Paragraph; underMeetings: boolean }[] = [];
  let underMeetings = false;
  for (const node of tree.children) {
    if (node.type === 'heading') underMeetings = /\bmeetings?\b/iu.test(textOf(node));
    else if (node.type === 'list') {
      visit(node, 'listItem', ({ children: [paragraph] }: ListItem) => {
        if (paragraph?.type === 'paragraph') lines.push({ paragraph, underMeetings });
      });
    }
  }
  return lines;
}
