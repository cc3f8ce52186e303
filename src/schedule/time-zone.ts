import { Temporal } from 'temporal-polyfill';
import { MinutebookError } from '../errors/minutebook-error.ts';
import { nearest } from '../errors/nearest.ts';
import { quote } from '../errors/quote.ts';

/**
 * Names such as `Europe/London`, `UTC`, `Etc/GMT-13`, and offsets such as `+05:30`, but nothing that Temporal parses as
 * a date.
 */
const ZONE_NAME = /^(?:[A-Za-z][A-Za-z0-9_+\-/]*|[+-]\d\d:\d\d)$/u;

/**
 * Returns the name as the tz database writes it (`europe/london` gives `Europe/London`), or undefined when it has no
 * such name. Links keep their name: `Asia/Calcutta` stays.
 */
export function knownTimeZone(name: string): string | undefined {
  if (!ZONE_NAME.test(name)) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return undefined;
  }
}

/**
 * Like `knownTimeZone`, for a name in the configuration.
 * @throws {MinutebookError} `config/time-zone`, with the nearest existing name.
 */
export function requireTimeZone(name: string): string {
  const known = knownTimeZone(name);
  if (known !== undefined) return known;
  const meant = nearest(name, Intl.supportedValuesOf('timeZone'));
  throw new MinutebookError('config/time-zone', {
    message: `There is no time zone ${quote(name)}.`,
    why: 'Time zones go by their names in the tz database, such as Europe/London.',
    hint: meant === undefined ? 'Write UTC, or a name of the form Area/City.' : `Did you mean ${meant}?`,
  });
}
