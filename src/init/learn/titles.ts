import { MONTH_PATTERN } from '../../model/months.ts';

const ISO = String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:T[\d:]+Z?)?`;
const DAY_FIRST = String.raw`\d{1,2}(?:st|nd|rd|th)? (?:${MONTH_PATTERN})\.?,? \d{4}`;
const MONTH_FIRST = String.raw`(?:${MONTH_PATTERN})\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,? \d{4}`;
const DATE = new RegExp(`(?:${ISO}|${DAY_FIRST}|${MONTH_FIRST})`, 'giu');
const WORDS =
  /(?:^|\s)(?:(?:bi-?)?weekly |monthly |regular )?(?:meetings?|minutes|notes|agenda|call|sync)(?: (?:minutes|notes|agenda))?$/iu;
const EDGES = /^[\s:|,.#–—-]+|[\s:|,.#–—-]+$/gu;

/** The name of the group in a title, without the date, `Meeting` and similar words; null when nothing is left. */
export function nameInTitle(title: string): string | null {
  const undated = title
    .replace(/[*_`]/gu, '')
    .replace(DATE, ' ')
    .replace(/#\d+/gu, ' ')
    .replace(/\s+/gu, ' ');
  const named = undated
    .replace(EDGES, '')
    .replace(/^(?:minutes|notes|agenda) (?:of|for|from) (?:the )?/iu, '')
    .replace(/ (?:of|for|from|on)$/iu, '')
    .replace(WORDS, '')
    .replace(EDGES, '');
  return named.length < 2 || named.length > 100 || !/\p{L}/u.test(named) ? null : named;
}

/**
 * Splits the name of the project from the name of a group: the first words that spell the organisation, as `Node.js`
 * spells `nodejs`. The rest must be a name by itself.
 */
export function splitHost(name: string, owner: string | null): { host: string | null; name: string } {
  const wanted = plain(owner ?? '');
  const words = name.split(' ');
  for (let count = words.length - 1; count > 0 && wanted !== ''; count -= 1) {
    const host = words.slice(0, count).join(' ');
    if (plain(host) === wanted) return { host, name: words.slice(count).join(' ') };
  }
  return { host: null, name };
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
