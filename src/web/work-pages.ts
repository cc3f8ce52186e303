import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { Page } from './page.ts';
import { drawing, list, paged, scrolling, seriesClass, seriesName, table } from './parts.ts';
import type { RoleFacts } from './site-facts.ts';
import { slug } from './site-map.ts';

/** The path of the page with a role's work. */
export function workPage({ id }: RoleFacts): string {
  return `work/${slug(id)}.html`;
}

/** The maximum numbers of periods and of figures in one chart. */
const PERIODS = 24;
const FIGURES = 360;

/** Generates pages with the finished work of each section over the months: charts, and tables of their figures. */
export function workPages(roles: readonly RoleFacts[]): Page[] {
  return roles.flatMap((role) => {
    const title = `Work of ${role.name}`;
    const { sections, periods } = role;
    const size = Math.max(1, Math.min(PERIODS, Math.floor(FIGURES / Math.max(1, sections.length))));
    const top = niceTop(Math.max(1, ...periods.map(({ counts }) => sumOf(counts))));
    return paged(
      workPage(role),
      title,
      periods.toReversed(),
      (shown) => [
        h('p', 'Finished work that updates report, by section.'),
        h('figure.chart', [
          scrolling('Chart', [chart(shown.toReversed(), top, title)]),
          h('figcaption', list(sections.map((name, index) => seriesName(index, name)))),
        ]),
        table(
          'Finished work by period and section',
          ['Period', ...sections],
          shown.map(({ period, counts }) => [[period], ...counts.map((each) => [String(each)])]),
        ),
      ],
      { size, before: 'Later periods', after: 'Earlier periods' },
    );
  });
}

const [BAR, GAP, HEIGHT, LEFT, BELOW] = [28, 14, 220, 36, 70];

/**
 * Draws stacked bars. Colours are in the style sheet, so that they suit light and dark mode.
 * @param top - The maximum of the scale.
 */
function chart(periods: RoleFacts['periods'], top: number, title: string): Element {
  const width = LEFT + periods.length * (BAR + GAP) + GAP;
  const y = (value: number) => round(10 + HEIGHT * (1 - value / top));
  const lines = [0, top / 2, top].flatMap((value) => [
    s('line', { x1: LEFT, x2: width, y1: y(value), y2: y(value) }),
    s('text', { x: LEFT - 6, y: y(value) + 4, textAnchor: 'end' }, String(value)),
  ]);
  const bars = periods.flatMap(({ period, counts }, index) => {
    const x = LEFT + GAP + index * (BAR + GAP);
    let below = 0;
    const parts = counts.flatMap((value, section) => {
      if (value === 0) return [];
      const from = below;
      below += value;
      const height = round(y(from) - y(below));
      return [s(`rect.${seriesClass(section)}`, { x, y: y(below), width: BAR, height })];
    });
    const at = `rotate(-45 ${x + BAR / 2} ${HEIGHT + 26})`;
    return [
      ...parts,
      s('text', { x: x + BAR / 2, y: HEIGHT + 26, textAnchor: 'end', transform: at }, period),
    ];
  });
  return drawing(title, { width, height: HEIGHT + BELOW }, [...lines, ...bars]);
}

/** A round maximum for the scale: 2, 4, 10, 20, 40, 100 … */
function niceTop(most: number): number {
  for (let unit = 1; ; unit *= 10) {
    const top = [2, 4, 10].map((each) => each * unit).find((each) => each >= most);
    if (top !== undefined) return top;
  }
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, each) => sum + each, 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
