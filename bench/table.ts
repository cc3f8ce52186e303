import type { Unit } from './benchmark.ts';
import type { Judged } from './judge.ts';

const HEADINGS = ['what', 'ours', 'baseline', 'ratio', 'goal', 'verdict', 'further'];

/** The figures as a Markdown table with its columns in line, as a terminal and a page both show it. */
export function figuresTable(judged: readonly Judged[]): string {
  return markdownTable(HEADINGS, judged.map(cells));
}

function cells({ name, unit, ours, baseline, ratio, goal, verdict, further }: Judged): string[] {
  return [
    name,
    figure(ours, unit),
    baseline === null ? '' : `${figure(baseline.value, unit)} (${baseline.name})`,
    ratio === null ? '' : number(ratio),
    goal === null ? '' : `≤ ${ratio === null ? figure(goal, unit) : number(goal)}`,
    verdict ?? '',
    Object.entries(further)
      .map(([what, value]) => `${what} ${number(value)}`)
      .join(', '),
  ];
}

function figure(value: number, unit: Unit): string {
  return unit === 'count' || unit === 'exponent' ? number(value) : `${number(value)} ${unit}`;
}

/** Three digits that count; whole numbers as they are. */
function number(value: number): string {
  const digits = Number.isInteger(value) || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0), 3));
  const line = (row: readonly string[]) => {
    return `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  };
  const [first = [], ...others] = all;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...others.map(line)].join('\n');
}
