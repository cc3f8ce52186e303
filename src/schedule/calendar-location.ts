import { fileURLToPath } from 'node:url';

/** Where a calendar is to be had from, and what messages may call it. */
export type CalendarLocation =
  | { kind: 'url'; url: string; label: string }
  | { kind: 'path'; path: string; label: string };

/**
 * Whether `ical` of a schedule is an address or a path.
 * `webcal:` is how calendars call `https:`; `file:` addresses become paths; everything else is a path, relative
 * to the configuration's folder. The label of an address is its host alone: the rest may be a secret.
 */
export function calendarLocation(ical: string): CalendarLocation {
  const text = ical.trim();
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//iu.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && URL.canParse(text)) {
    if (scheme === 'file') return fileLocation(text);
    const url = scheme === 'webcal' || scheme === 'webcals' ? text.replace(/^[^:]+/u, 'https') : text;
    return { kind: 'url', url, label: `the calendar at ${new URL(url).host}` };
  }
  return { kind: 'path', path: text, label: text };
}

function fileLocation(url: string): CalendarLocation {
  try {
    const path = fileURLToPath(url);
    return { kind: 'path', path, label: path };
  } catch {
    return { kind: 'path', path: url, label: url };
  }
}
