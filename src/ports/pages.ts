/** What a browser asks a page server for. */
export interface PageRequest {
  method: 'GET' | 'POST';
  /** From the root of the pages, decoded, without a slash at its start: `update/security/2023-07.html`. */
  path: string;
  /** Of a POST: what its JSON says. */
  body: unknown;
  /** A token for the one write that a page may come to. */
  newToken(): string;
}

export interface PageAnswer {
  status: number;
  /** A media type, `text/html`; the charset is UTF-8. */
  type: string;
  body: string;
  /** Comes when the page has more to show. */
  more?: Promise<unknown>;
}

/** Pages that this machine serves to its own browser. */
export interface PageServer {
  /** What people open; who does not know it gets nothing. */
  url: string;
  /** Tell every page that is open that there is something new. */
  announce(): void;
  close(): Promise<void>;
}
