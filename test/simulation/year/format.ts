import type { Finding } from './finding.ts';
import { iso } from './planned.ts';
import type { History } from './simulate.ts';

/** At most so many details of a figure are printed. */
const DETAILS = 40;

/** The figures of a simulated time as a table, with what is wrong below it. */
export function formatYear(history: History, found: readonly Finding[]): string {
  const { scene, steps, seconds } = history;
  const title = `${iso(scene.from)} to ${iso(scene.to)}, files: ${scene.mode}, ${steps.length} runs`;
  const rows = [
    ['', 'expected', 'actual', ''],
    ...found.map((finding) => [
      finding.what,
      finding.expected === null ? '' : String(finding.expected),
      String(finding.actual),
      isRight(finding) ? '' : '<- wrong',
    ]),
    ...requestRows(history),
    ['seconds', '', seconds.toFixed(0), ''],
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const table = rows.map(([what = '', expected = '', actual = '', mark = '']) =>
    `${what.padEnd(widths[0] ?? 0)}  ${expected.padStart(widths[1] ?? 0)}  ${actual.padStart(widths[2] ?? 0)}  ${mark}`.trimEnd(),
  );
  const wrong = found.filter((finding) => !isRight(finding));
  const details = wrong.flatMap(({ what, details: lines }) => [
    '',
    `${what}:`,
    ...lines.slice(0, DETAILS).map((line) => `  ${line}`),
    ...(lines.length > DETAILS ? [`  and ${lines.length - DETAILS} more`] : []),
  ]);
  return [title, '', ...table, ...details, ''].join('\n');
}

export function isAsExpected(found: readonly Finding[]): boolean {
  return found.every(isRight);
}

function isRight({ expected, actual }: Finding): boolean {
  return expected === null || expected === actual;
}

function requestRows({ steps }: History): string[][] {
  const counts = (chosen: History['steps']) => chosen.map(({ requests }) => requests).sort((a, b) => a - b);
  const all = counts(steps);
  const still = counts(steps.filter(({ writes }) => writes.length === 0));
  const writing = counts(steps.filter(({ writes }) => writes.length > 0));
  const writes = steps.reduce((sum, step) => sum + step.writes.length, 0);
  return [
    ['requests all in all', '', String(all.reduce((sum, count) => sum + count, 0)), ''],
    ['of them writes', '', String(writes), ''],
    ['requests of a run: median', '', String(median(all)), ''],
    ['requests of a run: most', '', String(all.at(-1) ?? 0), ''],
    [
      `of ${still.length} runs with nothing to write: median, most`,
      '',
      `${median(still)}, ${still.at(-1) ?? 0}`,
      '',
    ],
    [
      `of ${writing.length} runs that wrote: median, most`,
      '',
      `${median(writing)}, ${writing.at(-1) ?? 0}`,
      '',
    ],
  ];
}

function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
