import { knownTimeZone } from './time-zone.ts';
import { offsetAt, offsetName } from './zone.ts';

/**
 * Returns the tz database name that a calendar means by a TZID, or undefined. Accepts names of the database, names with
 * a prefix as Evolution and Mozilla write them (`/freeassociation.sourceforge.net/Europe/London`),
 * `tzone://Microsoft/Utc`, and those of Windows (`W. Europe Standard Time`, after CLDR's windowsZones), whose map is
 * loaded only when needed.
 */
export async function ianaName(tzid: string): Promise<string | undefined> {
  const name = tzid.trim().replace(/^"(.*)"$/u, '$1');
  const spelt = name.replace(/ +/gu, '_');
  const known = knownTimeZone(spelt) ?? knownSuffix(spelt);
  if (known !== undefined) return known;
  const { findIana } = await import('windows-iana');
  const [windows] = findIana(name);
  return windows === undefined ? undefined : knownTimeZone(windows);
}

function knownSuffix(name: string): string | undefined {
  const parts = name.split('/');
  for (let from = Math.max(1, parts.length - 3); from < parts.length; from += 1) {
    const known = knownTimeZone(parts.slice(from).join('/'));
    if (known !== undefined) return known;
  }
  return undefined;
}

/** `UTC+03:00`, `GMT-5`, `+0530`, and with a place `(UTC+01:00) Amsterdam, Berlin`. */
const DESCRIBED = /^\(?\s*(?:UTC|GMT)?\s*(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?\s*\)?\s*(.*)$/iu;
const AREAS = ['Europe', 'Asia', 'America', 'Africa', 'Australia', 'Pacific', 'Atlantic'];
/** Names that Windows and Outlook show for zones that they do not name after a city. */
const SHOWN: Readonly<Record<string, string>> = {
  'coordinated universal time': 'UTC',
  'greenwich mean time': 'Europe/London',
  'eastern time': 'America/New_York',
  'central time': 'America/Chicago',
  'mountain time': 'America/Denver',
  'pacific time': 'America/Los_Angeles',
  'atlantic time': 'America/Halifax',
  newfoundland: 'America/St_Johns',
  alaska: 'America/Anchorage',
  hawaii: 'Pacific/Honolulu',
  arizona: 'America/Phoenix',
  saskatchewan: 'America/Regina',
  'indiana (east)': 'America/Indiana/Indianapolis',
  'central america': 'America/Guatemala',
  'west central africa': 'Africa/Lagos',
};
const [WINTER, SUMMER] = [Date.UTC(2024, 0, 1), Date.UTC(2024, 6, 1)];

/**
 * Returns the zone that a name describes, for names that are neither in the tz database nor in the feed: a place in the
 * name whose zone has the offset in the name for a part of the year, or else the offset alone. Undefined when it
 * describes none.
 */
export function describedZone(tzid: string): string | undefined {
  const name = tzid.trim().replace(/^"(.*)"$/u, '$1');
  const [, sign, hours = '0', minutes = '0', places = ''] = DESCRIBED.exec(name) ?? [];
  const ahead =
    (sign === undefined || sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  if (Math.abs(ahead) > 14 * 3_600_000) return undefined;
  const prefixed = name.length > places.length;
  const shown = places
    .split(/[,;]/u)
    .flatMap((place) => zonesOfPlace(place.trim(), prefixed))
    .find((zone) => !prefixed || [WINTER, SUMMER].some((at) => offsetAt(zone, at) === ahead));
  if (shown !== undefined) return shown;
  // `GMT Something` is a name, not an offset.
  if (!prefixed || (places !== '' && !name.startsWith('('))) return undefined;
  return knownTimeZone(offsetName(ahead));
}

/** @param cities - Whether the name of a city is enough. */
function zonesOfPlace(place: string, cities: boolean): string[] {
  const shown = SHOWN[place.toLowerCase()] ?? SHOWN[place.toLowerCase().replace(/\s*\([^)]*\)$/u, '')];
  if (shown !== undefined) return [shown];
  if (!cities || place === '') return [];
  const city = place.replace(/[\s.]+/gu, '_');
  return AREAS.flatMap((area) => knownTimeZone(`${area}/${city}`) ?? []);
}
