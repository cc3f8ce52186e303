import type { Item } from '../../model/item.ts';
import type { SectionConfig } from '../../model/role-config.ts';
import type { RoleSection } from '../../model/update.ts';
import type { Placement } from './placement.ts';
import { keywordsOf } from './words.ts';

/**
 * A guess for items that no earlier update is like: the initiative or section whose name has most words in common with
 * an item's title and labels, the first of several; null when none has any. An initiative's name says more than a section's.
 */
export function guessByName(
  sections: readonly RoleSection[],
  config: Readonly<Record<string, SectionConfig>>,
): (item: Item) => Placement | null {
  const places = sections.flatMap(({ number, title }) => [
    ...(config[number]?.initiatives ?? []).map(({ name }) => ({ section: number, initiative: name, name })),
    { section: number, initiative: null, name: title },
  ]);
  const named = places.map((place) => ({ place, words: new Set(keywordsOf(place.name)) }));
  return ({ title, labels }) => {
    const words = new Set([title, ...labels].flatMap(keywordsOf));
    const best = named
      .map(({ place, words: own }) => ({
        place,
        share: [...own].filter((word) => words.has(word)).length / own.size,
      }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share)[0];
    if (best === undefined) return null;
    const { section, initiative, name } = best.place;
    return { section, initiative, because: `for words of "${name}"` };
  };
}
