/** A browser's request to a page server. */
export interface PageRequest {
  method: 'GET' | 'POST';
  /** The path from the root of the pages, decoded, without a leading slash: `update/security/2023-07.html`. */
  path: string;
  /** The parsed JSON of a POST. */
  body: unknown;
  /** Issues a token for the one write that a page may send. */
  newToken(): string;
}

export interface PageAnswer {
  status: number;
  /** A media type, `text/html`; the charset is UTF-8. */
  type: string;
  body: string;
  /** Resolves when the page has more to show. */
  more?: Promise<unknown>;
}

/** Pages that this machine serves to its own browser. */
export interface PageServer {
  /** The address that people open; without it, nobody gets a page. */
  url: string;
  /** Notifies every open page that something changed. */
  announce(): void;
  close(): Promise<void>;
}
