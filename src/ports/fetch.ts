/**
 * What is used of an answer over HTTP. That of `globalThis.fetch` has it, and so has one from a recording: making a
 * `Response` would load Node.js's whole HTTP client.
 */
export interface Answer {
  readonly status: number;
  /** A status of 200 to 299. */
  readonly ok: boolean;
  readonly headers: Pick<Headers, 'get'> & Iterable<[string, string]>;
  /** For what nobody reads; null when there is nothing to stop. */
  readonly body: { cancel(): Promise<void> } | null;
  text(): Promise<string>;
  json(): Promise<unknown>;
}

/** How services are reached: `globalThis.fetch`, or something that records or repeats its answers. */
export type Fetch = (address: string | URL, init?: RequestInit) => Promise<Answer>;
