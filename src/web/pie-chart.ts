import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { drawing, scrolling, seriesClass, seriesName, table } from './parts.ts';

const HEAD = /^\s*pie(?:\s+showData)?\s*$/u;
const TITLE = /^\s*title\s+(?<title>\S.*)$/u;
const SLICE = /^\s*"(?<name>[^"]+)"\s*:\s*(?<value>\d{1,9}(?:\.\d{1,6})?)\s*$/u;
const RADIUS = 90;
const SIZE = 2 * RADIUS + 20;

/**
 * Renders a Mermaid pie chart (https://mermaid.js.org/syntax/pie.html) like GitHub, with a table of its figures. Null
 * for other texts, and for charts without any value above zero.
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
      slices.map(({ name, value }, index) => [seriesName(index, name), [String(value)], [share(value)]]),
    ),
  ]);
}

/** Draws slices clockwise from the top. An arc cannot end at its start, so a single slice is a circle. */
function picture(slices: readonly { value: number }[], sum: number, title: string): Element {
  let until = 0;
  const parts = slices.flatMap(({ value }, index) => {
    const from = until;
    until += value / sum;
    if (value === 0) return [];
    const name = seriesClass(index);
    if (value === sum) return [s(`circle.${name}`, { cx: SIZE / 2, cy: SIZE / 2, r: RADIUS })];
    const large = until - from > 0.5 ? 1 : 0;
    const arc = `A ${RADIUS} ${RADIUS} 0 ${large} 1 ${pointAt(until)}`;
    return [s(`path.${name}`, { d: `M ${SIZE / 2} ${SIZE / 2} L ${pointAt(from)} ${arc} Z` })];
  });
  return drawing(title, { width: SIZE, height: SIZE }, parts);
}

/** The point on the circle after a fraction of a turn. */
function pointAt(turn: number): string {
  const angle = 2 * Math.PI * turn;
  const place = (way: number) => Math.round(100 * (SIZE / 2 + RADIUS * way)) / 100;
  return `${place(Math.sin(angle))} ${place(-Math.cos(angle))}`;
}
