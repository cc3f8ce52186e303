/** Where an item stands, and why. */
export interface Placement {
  /** Number of the section. */
  section: string;
  initiative: string | null;
  /** For people: `section 3, initiative Permission Model: label permission`. */
  because: string;
}
