/** Something known, and how alike it is: the cosine of the two, 0 to 1. */
export interface Neighbour<T> {
  known: T;
  likeness: number;
}

/**
 * Index what is known by its traits. The function it gives finds the `count` neighbours nearest to some traits, the nearest
 * first; of equally near ones the one that was given later. A trait counts the more the fewer have it; one that no
 * known thing has makes everything less alike. Nothing in common, no neighbour.
 */
export function nearestNeighbours<T>(
  known: readonly { value: T; traits: ReadonlyMap<string, number> }[],
): (traits: ReadonlyMap<string, number>, count: number) => Neighbour<T>[] {
  const holders = new Map<string, number>();
  for (const { traits } of known) {
    for (const trait of traits.keys()) holders.set(trait, (holders.get(trait) ?? 0) + 1);
  }
  const unit = (traits: ReadonlyMap<string, number>) => {
    const weighed = [...traits].map(([trait, weight]) => {
      const rarity = Math.log((known.length + 1) / ((holders.get(trait) ?? 0) + 0.5));
      return { trait, weight: weight * Math.max(0, rarity) };
    });
    const length = Math.hypot(...weighed.map(({ weight }) => weight));
    return length === 0 ? [] : weighed.map(({ trait, weight }) => ({ trait, weight: weight / length }));
  };
  const index = new Map<string, { at: number; weight: number }[]>();
  known.forEach(({ traits }, at) => {
    for (const { trait, weight } of unit(traits)) {
      const entries = index.get(trait) ?? [];
      entries.push({ at, weight });
      index.set(trait, entries);
    }
  });
  return (traits, count) => {
    const alike = new Map<number, number>();
    for (const { trait, weight } of unit(traits)) {
      for (const entry of index.get(trait) ?? []) {
        alike.set(entry.at, (alike.get(entry.at) ?? 0) + weight * entry.weight);
      }
    }
    return [...alike]
      .filter(([, likeness]) => likeness > 0)
      .sort(([a, likenessA], [b, likenessB]) => likenessB - likenessA || b - a)
      .slice(0, count)
      .flatMap(([at, likeness]) => {
        const value = known[at]?.value;
        return value === undefined ? [] : [{ known: value, likeness }];
      });
  };
}
