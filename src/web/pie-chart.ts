import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { scrolling, table } from './parts.ts';

const HEAD = /^\s*pie(?:\s+showData)?\s*$/u;
const TITLE = /^\s*title\s+(?<title>\S.*)$/u;
const SLICE = /^\s*"(?<name>[^"]+)"\s*:\s*(?<value>\d{1,9}(?:\.\d{1,6})?)\s*$/u;
/** Colours of slices, in the style sheet; further ones repeat them. */
const COLORS = 8;
const RADIUS = 90;
const SIZE = 2 * RADIUS + 20;

/**
 * What GitHub draws of a pie chart in Mermaid (https://mermaid.js.org/syntax/pie.html), and the table that it is drawn
 * from. Null for other texts, and for charts of nothing.
 */
export function pieChart(source: string): Element | null {
  const [head = '', ...lines] = source.split(/\r?\n/u).filter((line) => line.trim() !== '');
  const slices = lines.flatMap((line) => {
    const { name, value } = SLICE.exec(line)?.groups ?? {};
    return name === undefined ? [] : [{ name, value: Number(value) }];
  });
  const titles = lines.flatMap((line) => TITLE.exec(line)?.groups?.title?.trim() ?? []);
  const sum = slices.reduce((total, { value }) => total + value, 0);
  if (!HEAD.test(head) || titles.length + slices.length !== lines.length || sum === 0) return null;
  const title = titles.at(-1) ?? 'Chart';
  const share = (value: number) => `${Math.round((100 * value) / sum)} %`;
  return h('figure.chart', [
    scrolling('Chart', [picture(slices, sum, title)]),
    h('figcaption', title),
    table(
      title,
      ['Part', 'Count', 'Share'],
      slices.map(({ name, value }, index) => [
        [h(`span.key.series-${index % COLORS}`), ` ${name}`],
        [String(value)],
        [share(value)],
      ]),
    ),
  ]);
}

/** Slices clockwise from the top. An arc cannot lead to where it starts: a whole is a circle. */
function picture(slices: readonly { value: number }[], sum: number, title: string): Element {
  let until = 0;
  const parts = slices.flatMap(({ value }, index) => {
    const from = until;
    until += value / sum;
    if (value === 0) return [];
    const name = `series-${index % COLORS}`;
    if (value === sum) return [s(`circle.${name}`, { cx: SIZE / 2, cy: SIZE / 2, r: RADIUS })];
    const large = until - from > 0.5 ? 1 : 0;
    const arc = `A ${RADIUS} ${RADIUS} 0 ${large} 1 ${pointAt(until)}`;
    return [s(`path.${name}`, { d: `M ${SIZE / 2} ${SIZE / 2} L ${pointAt(from)} ${arc} Z` })];
  });
  return s(
    'svg',
    {
      width: SIZE,
      height: SIZE,
      viewBox: `0 0 ${SIZE} ${SIZE}`,
      role: 'img',
      ariaLabel: `${title}: the table below has the figures`,
    },
    parts,
  );
}

/** Where the circle is after so much of a turn. */
function pointAt(turn: number): string {
  const angle = 2 * Math.PI * turn;
  const place = (way: number) => Math.round(100 * (SIZE / 2 + RADIUS * way)) / 100;
  return `${place(Math.sin(angle))} ${place(-Math.cos(angle))}`;
}
