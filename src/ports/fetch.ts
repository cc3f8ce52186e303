/**
 * The members of an HTTP answer that are used. Answers of `globalThis.fetch` have them, and so do answers from a
 * recording: creating a `Response` would load Node.js's whole HTTP client.
 */
export interface Answer {
  readonly status: number;
  /** A status of 200 to 299. */
  readonly ok: boolean;
  readonly headers: Pick<Headers, 'get'> & Iterable<[string, string]>;
  /** To cancel a body that nobody reads; null when there is nothing to cancel. */
  readonly body: { cancel(): Promise<void> } | null;
  text(): Promise<string>;
  json(): Promise<unknown>;
}

/** Sends requests to services: `globalThis.fetch`, or a function that records or replays its answers. */
export type Fetch = (address: string | URL, init?: RequestInit) => Promise<Answer>;

/**
 * Returns the instant that the header `retry-after` names, in seconds or as a date
 * (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after); null when it names none.
 * @param now - In milliseconds since 1970, like the result.
 */
export function retryInstant(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  const instant = Number.isNaN(seconds) ? Date.parse(header) : now + seconds * 1000;
  return Number.isFinite(instant) ? instant : null;
}
