/** Orders texts by their UTF-16 code units, the same in every locale: instants, dates, addresses and keys. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders names as people do: in English, ignoring case, numbers by their value. */
export const compareNames = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;
