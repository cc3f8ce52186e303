import type { Item } from '../../model/item.ts';
import { referenceKey } from '../../model/reference.ts';
import type { RoleConfig } from '../../model/role-config.ts';
import type { EarlierUpdate, RoleSection } from '../../model/update.ts';
import { type EarlierPlace, earlierPlaces } from './earlier-places.ts';
import type { Learned, Placement } from './placement.ts';
import { keywordsOf } from './words.ts';

/** How many earlier items are asked where one belongs. */
const NEIGHBOURS = 5;
/**
 * How alike the nearest of them must be. Over the updates of 2023, each with only the earlier ones to
 * learn from, four of five items at least so alike stand where the people who wrote the updates put them;
 * from 0.3 to 0.5 the share hardly changes, but fewer are found.
 */
const SURE = 0.4;

/**
 * Learn from earlier updates where a role's work belongs. An item that an earlier update lists goes where the latest
 * one put it. Any other that the role's people opened goes to the section that its nearest earlier items, by title and
 * repository, speak for together, under the initiative of the nearest of those; what others opened is seldom the role's
 * work, however similar it is. Only the updates' own words are used: what GitHub knows about the earlier items did not make
 * the placements better.
 * The same updates and items always give the same answers.
 */
export function learnPlaces(
  updates: readonly EarlierUpdate[],
  sections: readonly RoleSection[],
  { sections: config, people }: Pick<RoleConfig, 'sections' | 'people'>,
): Learned {
  const places = earlierPlaces(updates, sections, config);
  const latest = new Map(places.map((place) => [place.key, place]));
  const nearest = nearestNeighbours(
    places.map((place) => {
      const { text, repository, path } = place.entry;
      return { value: place, traits: traitsOf({ title: text, repository, path }) };
    }),
  );
  const best = (item: Item) => spokesman(nearest(traitsOf(item), NEIGHBOURS));
  const logins = new Set(people.map((login) => login.toLowerCase()));
  const isByPeople = ({ author }: Item) => logins.size === 0 || logins.has(author?.toLowerCase() ?? '');
  const listed = (item: Item) => {
    const place = latest.get(referenceKey(item));
    return place === undefined ? null : placementAs(place);
  };
  return {
    listed,
    place(item) {
      const itself = listed(item);
      if (itself !== null) return itself;
      const found = isByPeople(item) ? best(item) : undefined;
      return found !== undefined && found.likeness >= SURE ? placementAs(found.known) : null;
    },
    guess(item) {
      const found = best(item);
      return found === undefined ? null : placementAs(found.known);
    },
  };
}

/** The nearest neighbour in the section that all of them together speak for most. */
function spokesman(neighbours: readonly Neighbour<EarlierPlace>[]): Neighbour<EarlierPlace> | undefined {
  const votes = new Map<string, number>();
  for (const { known, likeness } of neighbours) {
    votes.set(known.section, (votes.get(known.section) ?? 0) + likeness);
  }
  const most = Math.max(...votes.values());
  return neighbours.find(({ known }) => votes.get(known.section) === most);
}

function placementAs({ section, initiative, reads }: EarlierPlace): Placement {
  return { section, initiative, because: `as ${reads}` };
}

/** Something known, and how alike it is: the cosine of the two, 0 to 1. */
interface Neighbour<T> {
  known: T;
  likeness: number;
}

/**
 * Index what is known by its traits. The function it gives finds the `count` neighbours nearest to some traits, the nearest
 * first; of equally near ones the one that was given later. A trait counts the more the fewer have it; one that no
 * known thing has makes everything less alike. Nothing in common, no neighbour.
 */
function nearestNeighbours<T>(
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

const PREFIX = /^([\w,./ -]{2,20}):/u;
const TAG = /^(?:\[[^\]]*\]\s*)+/u;

/**
 * What a work item is recognised by, with the weight of each trait before rarity is counted in: the words of the title,
 * the parts of a prefix such as `doc:` or `lib,permission:`, the repository. The prefix says most about the kind
 * of the work. The words of the group that an earlier item stood under count half.
 */
function traitsOf({
  title,
  repository,
  path = [],
}: {
  title: string;
  repository: string;
  path?: readonly string[];
}): Map<string, number> {
  const untagged = title.replace(TAG, '');
  const prefix = PREFIX.exec(untagged);
  return new Map([
    ...path.flatMap(keywordsOf).map((word) => [`word ${word}`, 0.5] as const),
    ...keywordsOf(untagged.slice(prefix?.[0].length ?? 0)).map((word) => [`word ${word}`, 1] as const),
    ...(prefix?.[1]?.split(/[,/]/u) ?? []).map((part) => [`prefix ${part.trim().toLowerCase()}`, 2] as const),
    [`repository ${repository.toLowerCase()}`, 1] as const,
  ]);
}
