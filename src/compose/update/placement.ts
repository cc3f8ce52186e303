import type { Item } from '../../model/item.ts';

/** Where an item stands, and why. */
export interface Placement {
  /** Number of the section. */
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
