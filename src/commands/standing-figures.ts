import { isFigureLine } from '../compose/update/figure-lines.ts';

const HEADING = /^#{1,6}\s+(?<number>\d+(?:\.\d+)*)\)/u;
const BULLET = /^\s*[*+-]\s+(?<text>.*)$/u;

/**
 * The figures that an update already has, by section number. They stay when a later run has no credentials to count
 * them again.
 */
export function standingFigures(text: string): Record<string, string[]> {
  const figures: Record<string, string[]> = {};
  let section: string | undefined;
  for (const line of text.split(/\r\n|\n|\r/u)) {
    section = HEADING.exec(line)?.groups?.number ?? section;
    const bullet = BULLET.exec(line)?.groups?.text;
    if (section === undefined || bullet === undefined || !isFigureLine(bullet)) continue;
    figures[section] = [...(figures[section] ?? []), bullet];
  }
  return figures;
}
