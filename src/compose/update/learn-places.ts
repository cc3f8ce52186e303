import type { SectionConfig } from '../../model/config.ts';
import { type Item, itemKey } from '../../model/item.ts';
import type { EarlierUpdate, RoleSection } from '../../model/update.ts';
import { type EarlierPlace, earlierPlaces } from './earlier-places.ts';
import { type Neighbour, nearestNeighbours } from './nearest-neighbours.ts';
import type { Learned } from './place-items.ts';
import type { Placement } from './placement.ts';
import { traitsOf } from './traits.ts';

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
 * one put it. Any other goes to the section that its nearest earlier items, by title and repository, speak for together,
 * under the initiative of the nearest of those. Only the updates' own words are used: what GitHub knows about
 * the earlier items did not make the placements better.
 * The same updates and items always give the same answers.
 */
export function learnPlaces(
  updates: readonly EarlierUpdate[],
  sections: readonly RoleSection[],
  config: Readonly<Record<string, SectionConfig>>,
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
  const listed = (item: Item) => {
    const place = latest.get(itemKey(item).toLowerCase());
    return place === undefined ? null : placementAs(place);
  };
  return {
    listed,
    place(item) {
      const itself = listed(item);
      if (itself !== null) return itself;
      const found = best(item);
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
