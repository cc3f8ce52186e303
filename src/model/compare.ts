/** Order texts by their characters' codes: instants, dates, addresses and keys, the same in every locale. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order names as people do: in English, without regard to case, numbers by their value. */
export const compareNames = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;
