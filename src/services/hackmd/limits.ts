import { type Answer, retryInstant } from '../../ports/fetch.ts';

/** HackMD counts calls in windows of five minutes and by the month (https://hackmd.io/@hackmd-api/api-policy). */
export interface Limit {
  /** Which count is used up; `unknown` when the answer does not tell. */
  kind: 'window' | 'month' | 'unknown';
  /** When calls are accepted again, in milliseconds since 1970; null when the answer does not tell. */
  until: number | null;
}

const WINDOW = 300_000;
/** How far the clocks of two machines may differ, in milliseconds. */
const SLACK = 15_000;
/** More calls than any window allows: the policy has 100 for a window, and 2,000 or more for a month. */
const LARGEST_WINDOW = 500;

/**
 * Returns the limit that an answer 429 is about. `X-RateLimit-UserLimit`, `-UserRemaining` and `-UserReset` (a Unix
 * timestamp) describe the window: when it has calls left, or ends later than a window can, the month is used up.
 * @param now - In milliseconds since 1970.
 */
export function limitOf({ headers }: Pick<Answer, 'headers'>, now: number): Limit {
  const number = (name: string) => numberOf(headers.get(name));
  const [limit, remaining, reset] = [
    number('x-ratelimit-userlimit'),
    number('x-ratelimit-userremaining'),
    number('x-ratelimit-userreset'),
  ];
  const until = retryInstant(headers.get('retry-after'), now) ?? (reset === null ? null : instantOf(reset));
  const isLong = until !== null && until > now + WINDOW + SLACK;
  if (isLong || (limit !== null && limit > LARGEST_WINDOW))
    return { kind: 'month', until: isLong ? until : null };
  if (remaining !== null && remaining > 0) return { kind: 'month', until: null };
  return { kind: until === null ? 'unknown' : 'window', until };
}

/** Timestamps that are too large for seconds are milliseconds. */
function instantOf(timestamp: number): number {
  return timestamp > 1e11 ? timestamp : timestamp * 1000;
}

function numberOf(text: string | null): number | null {
  const number = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}
