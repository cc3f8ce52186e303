import { Temporal } from 'temporal-polyfill';
import { nearest } from '../../errors/nearest.ts';
import type { Sentence } from './sentence.ts';
import { refuse } from './sentence.ts';

const AREAS = 'africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific|etc|us|canada';
const NAMED = new RegExp(`(?<![\\w/])((?:${AREAS})/[a-z0-9_+/-]+)`, 'u');

/** Colloquial names of zones that change their clocks. */
const SPOKEN: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  eastern: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  mountain: 'America/Denver',
  pt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
};

/** Abbreviations that are valid for one half of the year only, or for several zones. */
const LETTERS: Readonly<Record<string, string>> = {
  est: 'America/New_York',
  edt: 'America/New_York',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  bst: 'Europe/London',
  wet: 'Europe/Lisbon',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  eet: 'Europe/Helsinki',
  eest: 'Europe/Helsinki',
  msk: 'Europe/Moscow',
  ist: 'Asia/Kolkata',
  jst: 'Asia/Tokyo',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
};

/**
 * Takes the time zone out of a sentence: a name of the tz database in any case, `UTC`, `ET`, or the name of its city.
 * @returns The name as in the tz database; null when there is none.
 * @throws {Refusal} for unknown zones, offsets, and abbreviations such as `EST`.
 */
export function takeZone(sentence: Sentence): string | null {
  const [named] = sentence.take(NAMED) ?? [];
  if (named !== undefined) return known(named) ?? unknownZone(named);
  const [sign, hours, minutes] =
    sentence.take(/\b(?:utc|gmt)\s*([+−-])\s?(\d{1,2})(?::?(\d\d))?(?!\d)/u) ??
    sentence.take(/\s([+−-])(\d{1,2})(?::?(\d\d))?(?=\s)/u) ??
    [];
  if (sign !== undefined && Number(hours) + Number(minutes ?? 0) > 0) {
    return refuse(
      `${sign}${hours}${minutes === undefined ? '' : `:${minutes}`} is an offset, and most places change theirs twice a year.`,
      'Name the zone, as Europe/London, or give the time in UTC.',
    );
  }
  if (sign !== undefined || sentence.take(/\b(utc|gmt)\b|(?<=\d)(z)\b/u) !== null) return 'UTC';
  const [spoken] =
    sentence.take(new RegExp(`\\b(${Object.keys(SPOKEN).join('|')})\\b(?! european)`, 'u')) ?? [];
  if (spoken !== undefined) return SPOKEN[spoken] ?? null;
  const [letters] = sentence.take(new RegExp(`\\b(${Object.keys(LETTERS).join('|')})\\b`, 'u')) ?? [];
  if (letters !== undefined) {
    return refuse(
      `${letters.toUpperCase()} names a zone for a part of the year, or several zones.`,
      `Write the zone by its name, as ${LETTERS[letters]}.`,
    );
  }
  return cityZone(sentence);
}

/** Finds the zone for `London`, `New York`, when exactly one zone is named after that city. */
function cityZone(sentence: Sentence): string | null {
  const zones = [...Intl.supportedValuesOf('timeZone'), 'Asia/Kolkata'].map((zone) => ({
    zone,
    city: (zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(),
  }));
  const words = sentence.rest();
  const spoken = words.flatMap((_, index) => [words.slice(index, index + 2).join(' '), words[index] ?? '']);
  for (const name of spoken) {
    const found = zones.filter(({ city }) => city === name);
    const [only] = found;
    if (only === undefined || found.length > 1) continue;
    sentence.take(new RegExp(`\\b${name.replaceAll(' ', '[ _]')}\\b`, 'u'));
    return known(only.zone);
  }
  return null;
}

function known(name: string): string | null {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return null;
  }
}

function unknownZone(name: string): never {
  const near = nearest(name, Intl.supportedValuesOf('timeZone'));
  return refuse(
    `There is no time zone ${name}.`,
    near === undefined ? 'Write UTC, or a name of the form Area/City.' : `Did you mean ${near}?`,
  );
}
