import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formOf, inForm, type MarkdownForm } from '../../src/markdown/form.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { toMarkdown } from '../../src/markdown/to-markdown.ts';
import { planMerge } from '../../src/merge/plan-merge.ts';
import { minutesPlaces, type Place } from './helpers/written-again.ts';

/** Minutes of twelve communities. They lie beside the project, not in it; without them this is skipped. */
const FOLDER = new URL('../../../shared/corpus/communities/', import.meta.url);
const files = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => /\/.*\.md$/u.test(name))
  : [];

/** Lists of items as the neutral template writes them, in the form of the document that they are merged into. */
function generatedOf(places: readonly Place[], form: MarkdownForm): string {
  const lists = places.flatMap(({ heading, items }) => ['', heading, '', ...items]);
  return toMarkdown(inForm(parseMarkdown(`# Meeting\n\n## Agenda\n${lists.join('\n')}\n`), form));
}

const NUMBERS = [900_001, 900_002, 900_003];
const PREFIX = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+/u;

/** The lines of the new items, and the bullet of the item above them, if there is one. */
function newItems(text: string): { lines: string[]; above: string | undefined } {
  const lines = text.split(/\r?\n/u);
  const first = lines.findIndex((line) => line.includes('New item'));
  const indent = (line: string) => line.length - line.trimStart().length;
  const above = lines
    .slice(0, first)
    .findLast((line) => line.trim() !== '' && indent(line) <= indent(lines[first] ?? ''));
  return { lines: lines.filter((line) => line.includes('New item')), above: PREFIX.exec(above ?? '')?.[0] };
}

describe.skipIf(files.length === 0)('minutes of twelve communities', () => {
  it.each(files)('%s', (file) => {
    const text = readFileSync(new URL(encodeURI(file), FOLDER), 'utf8');
    const places = minutesPlaces(text);
    const form = { bullet: '*', tick: '*', link: 'angle', ...formOf(text) } as const;
    expect(planMerge(text, generatedOf(places, form)).text, 'nothing is new').toBe(text);
    const place = places.at(-1) ?? { heading: '### acme/new', group: undefined, items: [] };
    const repository = place.heading.slice(4);
    const urls = NUMBERS.map((number) => `https://github.com/${repository}/issues/${number}`);
    const words = urls.map((url) => `New item [#${url.slice(-6)}](${url})`);
    const [first, second, third] = words;
    const items = [`* ${first}`, `* ${second}, see <https://example.org>`, `* [ ] ${third}`];
    const more = [
      ...places.filter((each) => each !== place),
      { ...place, items: [...place.items, ...items] },
    ];
    const { text: after, added } = planMerge(text, generatedOf(more, form));
    expect(added).toEqual(urls);
    // They have the form of the item above them, whatever form is generated; without one, that of most of the document.
    const { lines, above } = newItems(after);
    const prefix = above ?? `${form.bullet} `;
    const address = form.link === 'bare' ? 'https://example.org' : '<https://example.org>';
    expect(lines.map((line) => line.trimEnd())).toEqual([
      `${prefix}${first}`,
      `${prefix}${second}, see ${address}`,
      `${above ?? `${form.tick} `}[ ] ${third}`,
    ]);
    if (above !== undefined) {
      const other = planMerge(text, generatedOf(more, { ...form, bullet: '+', tick: '-' })).text;
      expect(newItems(other).lines).toEqual(lines);
    }
    // Every line is still there, in its order; the new ones are items, headings and the memory.
    const rest = after.split('\n');
    for (const line of text.split('\n')) {
      const at = rest.indexOf(line);
      const between = rest.splice(0, at + 1).slice(0, -1);
      expect(at, line).toBeGreaterThanOrEqual(0);
      for (const each of between) expect(each).toMatch(/^\s*$|New item|^\s*#+ |<!-- minutebook/u);
    }
    for (const each of rest) expect(each).toMatch(/^\s*$|New item|^\s*#+ |<!-- minutebook/u);
    expect(planMerge(after, generatedOf(more, form)).text).toBe(after);
  });
});
