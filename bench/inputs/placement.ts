import { learnPlaces } from '../../src/compose/update/learn-places.ts';
import { type PlacedItems, placeItems } from '../../src/compose/update/place-items.ts';
import type { Learned } from '../../src/compose/update/placement.ts';
import type { Item } from '../../src/model/item.ts';
import { readUpdate } from '../../src/read/updates/read-update.ts';
import { nodejsRole } from '../../test/helpers/nodejs-role.ts';
import { tenYears } from './archive.ts';

export interface Placement {
  /** What 25 earlier updates teach. */
  learn(): Learned;
  /** Give items their sections, by the rules of the bundled example and by what was learned. */
  place(items: readonly Item[], learned: Learned): PlacedItems<Item>;
}

export function preparePlacement(): Placement {
  const { role, sections } = nodejsRole();
  const updates = tenYears().updates.map(({ text, file }) => readUpdate(text, { file }));
  return {
    // Without people, everybody's work is placed by likeness.
    learn: () => learnPlaces(updates, sections, { ...role, people: [] }),
    place: (items, learned) => placeItems(items, sections, role.sections, { learned }),
  };
}
