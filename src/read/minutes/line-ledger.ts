import type { LineRole } from '../../model/minutes.ts';

/** Keeps account of what every line of a document was read as. */
export interface LineLedger {
  /** Give the lines `from` to `to` (from 1, inclusive) a role. Blank lines stay blank; the last role counts. */
  mark(role: LineRole, from: number, to?: number): void;
  /** One role per line. */
  roles(): LineRole[];
  /** The lines nobody gave a role. */
  unreadable(): { line: number; text: string }[];
}

/** All lines of a source: blank ones are blank, the others unreadable until somebody reads them. */
export function lineLedger(source: string): LineLedger {
  const texts = source.split(/\r\n|\r|\n/u);
  const roles = texts.map((text): LineRole => {
    if (/^[\s\uFEFF]*$/u.test(text)) return 'blank';
    // An empty bullet, a rule or a hard break says nothing.
    return /^[\s\uFEFF]*(?:[-*+>\\|=_#.]|\d{1,9}[.)])*[\s\\]*$/u.test(text) ? 'markup' : 'unreadable';
  });
  return {
    mark(role, from, to = from) {
      for (let line = from; line <= to; line += 1) {
        const present = roles[line - 1];
        if (present !== undefined && present !== 'blank') roles[line - 1] = role;
      }
    },
    roles: () => roles,
    unreadable: () =>
      texts.flatMap((text, index) => (roles[index] === 'unreadable' ? [{ line: index + 1, text }] : [])),
  };
}
