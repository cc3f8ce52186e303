import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planMerge } from '../../src/merge/plan-merge.ts';
import { minutesPlaces, type Place } from './helpers/written-again.ts';

/** Minutes of twelve communities. They lie beside the project, not in it; without them this is skipped. */
const FOLDER = new URL('../../../shared/corpus/communities/', import.meta.url);
const files = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => /\/.*\.md$/u.test(name))
  : [];

/** What the neutral template makes of lists of items. */
function generatedOf(places: readonly Place[]): string {
  const lists = places.flatMap(({ heading, items }) => ['', heading, '', ...items]);
  return `# Meeting\n\n## Agenda\n${lists.join('\n')}\n`;
}

describe.skipIf(files.length === 0)('minutes of twelve communities', () => {
  it.each(files)('%s', (file) => {
    const text = readFileSync(new URL(encodeURI(file), FOLDER), 'utf8');
    const places = minutesPlaces(text);
    expect(planMerge(text, generatedOf(places)).text, 'nothing is new').toBe(text);
    const place = places.at(-1) ?? { heading: '### acme/new', group: undefined, items: [] };
    const repository = place.heading.slice(4);
    const urls = [900_001, 900_002, 900_003].map((n) => `https://github.com/${repository}/issues/${n}`);
    const items = urls.map((url) => `* New item [#${url.slice(-6)}](${url})`);
    const more = [
      ...places.filter((each) => each !== place),
      { ...place, items: [...place.items, ...items] },
    ];
    const { text: after, added } = planMerge(text, generatedOf(more));
    expect(added).toEqual(urls);
    // Every line that was there is there, in its order, and the new ones are of items, headings and the memory.
    const rest = after.split('\n');
    for (const line of text.split('\n')) {
      const at = rest.indexOf(line);
      const between = rest.splice(0, at + 1).slice(0, -1);
      expect(at, line).toBeGreaterThanOrEqual(0);
      for (const each of between) expect(each).toMatch(/^\s*$|New item|^\s*#+ |<!-- minutebook/u);
    }
    for (const each of rest) expect(each).toMatch(/^\s*$|New item|^\s*#+ |<!-- minutebook/u);
    expect(planMerge(after, generatedOf(more)).text).toBe(after);
  });
});
