/** Where a calendar is to be had from, and what messages may call it. */
export type CalendarLocation =
  | { kind: 'url'; url: string; label: string }
  | { kind: 'path'; path: string; label: string };

/**
 * Whether `ical` of a schedule is an address or a path.
 * `webcal:` is how calendars call `https:`; everything but these and `http:` is a path from the configuration's
 * folder. The label of an address is its host alone: the rest may be a secret.
 */
export function calendarLocation(ical: string): CalendarLocation {
  const text = ical.trim();
  if (/^(?:https?|webcals?):\/\//iu.test(text) && URL.canParse(text)) {
    const url = text.replace(/^webcals?:/iu, 'https:');
    return { kind: 'url', url, label: `the calendar at ${new URL(url).host}` };
  }
  return { kind: 'path', path: text, label: text };
}
