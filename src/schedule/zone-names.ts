import type { Offsets } from './offsets.ts';
import { knownTimeZone } from './time-zone.ts';

/**
 * The tz database name that a calendar means by a TZID, or undefined.
 * Takes names of the database, names with a prefix as Evolution and Mozilla write them
 * (`/freeassociation.sourceforge.net/Europe/London`), `tzone://Microsoft/Utc`, and those of Windows
 * (`W. Europe Standard Time`, after CLDR's windowsZones), whose map is loaded only when it comes to that.
 */
export async function ianaName(tzid: string, offsets: Offsets): Promise<string | undefined> {
  const name = tzid.trim().replace(/^"(.*)"$/u, '$1');
  const known = knownTimeZone(name, offsets) ?? knownSuffix(name, offsets);
  if (known !== undefined) return known;
  const { findIana } = await import('windows-iana');
  const [windows] = findIana(name);
  return windows === undefined ? undefined : knownTimeZone(windows, offsets);
}

function knownSuffix(name: string, offsets: Offsets): string | undefined {
  const parts = name.split('/');
  for (let from = Math.max(1, parts.length - 3); from < parts.length; from += 1) {
    const known = knownTimeZone(parts.slice(from).join('/'), offsets);
    if (known !== undefined) return known;
  }
  return undefined;
}
