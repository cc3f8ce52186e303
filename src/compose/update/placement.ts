import type { Item } from '../../model/item.ts';
import { referenceKey } from '../../model/reference.ts';
import type { SectionConfig } from '../../model/role-config.ts';
import type { RoleSection } from '../../model/update.ts';
import { keywordsOf } from './words.ts';

/** Where an item stands, and why. */
export interface Placement {
  section: string;
  initiative: string | null;
  /** For people: `section 3, initiative Permission Model: label permission`. */
  because: string;
}

/** What earlier updates teach: `place` is sure enough to act on, `guess` is only the nearest. */
export interface Learned {
  place(item: Item): Placement | null;
  guess(item: Item): Placement | null;
  /** Where the latest update that lists this very item has it. */
  listed(item: Item): Placement | null;
}

/**
 * Where items belong that no rule matches: with those that they refer to, or that refer to them, when these have their place by
 * a rule and all in one section. It goes one hop and no further: everything is linked with everything in the end.
 * @param neighbours - What an item refers to and what refers to it, as `owner/name#n` in lower case.
 * @param ruled - Where rules put items.
 */
export function linkedPlacement(
  items: readonly Item[],
  neighbours: (item: Item) => readonly string[],
  ruled: ReadonlyMap<Item, Placement | null>,
): (item: Item) => Placement | null {
  const byKey = new Map(items.map((item) => [referenceKey(item), item]));
  const links = new Map<string, Set<string>>();
  const add = (from: string, to: string) => links.set(from, (links.get(from) ?? new Set()).add(to));
  for (const item of items) {
    const key = referenceKey(item);
    for (const other of neighbours(item)) {
      if (!byKey.has(other) || other === key) continue;
      add(key, other);
      add(other, key);
    }
  }
  return (item) => {
    const near = [...(links.get(referenceKey(item)) ?? [])].sort().flatMap((key) => {
      const near = byKey.get(key);
      const placement = near === undefined ? null : ruled.get(near);
      return placement == null ? [] : [{ key, placement }];
    });
    const best = near.find(({ placement }) => placement.initiative !== null) ?? near[0];
    if (best === undefined || near.some(({ placement }) => placement.section !== best.placement.section))
      return null;
    const { section, initiative } = best.placement;
    return { section, initiative, because: `linked with ${best.key}, which is in section ${section}` };
  };
}

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
