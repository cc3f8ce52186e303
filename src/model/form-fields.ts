import { shorten } from '../errors/quote.ts';
import { HTML_COMMENTS } from './html-comments.ts';

/** The fields of an item, both by their names as written and by their letters and digits in lower case. */
export type FormFields = Readonly<Record<string, string>>;

/** The longest answer to an issue form that a document shows, in characters. */
const LONGEST = 1000;
const FENCE = /^ {0,3}(`{3,}|~{3,})/u;

/**
 * Reads the answers to an issue form, which GitHub writes into the body as headings of the third level
 * (https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema):
 * `### Time box` with `30m` below gives `30m` for `timebox` and `Time box`. Unanswered questions are omitted.
 */
export function formFields(body: string): FormFields {
  const fields: Record<string, string> = Object.create(null);
  let heading: string | null = null;
  let answer: string[] = [];
  let fence: string | null = null;
  const close = (): void => {
    const text = answer.join('\n').replace(HTML_COMMENTS, '').trim();
    if (heading !== null && text !== '' && text !== '_No response_')
      add(fields, heading, shorten(text, LONGEST));
  };
  for (const line of body.split(/\r\n|\r|\n/u)) {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined && (fence === null || line.trim().startsWith(fence)))
      fence = fence === null ? mark : null;
    const next = fence === null ? /^#{1,6}[ \t]+(.*?)[ \t#]*$/u.exec(line) : null;
    if (next === null) {
      answer.push(line);
      continue;
    }
    close();
    heading = line.startsWith('### ') ? (next[1] ?? '') : null;
    answer = [];
  }
  close();
  return fields;
}

/** Reads the fields in labels such as `timebox:30` or `stage: 2`; the first label of a name counts. */
export function labelFields(labels: readonly string[]): FormFields {
  const fields: Record<string, string> = Object.create(null);
  for (const label of labels) {
    const [, name = '', value = ''] = /^([^:]+):\s*(.+)$/u.exec(label) ?? [];
    if (value !== '') add(fields, name, value.trim());
  }
  return fields;
}

function add(fields: Record<string, string>, name: string, value: string): void {
  for (const key of [name.trim(), name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')]) {
    if (key !== '') fields[key] ??= value;
  }
}

/** Reads the minutes of a time box: `30`, `30m`, `30 minutes`, `1h`, `1h 30m`, `PT1H30M`; null for anything else. */
export function minutesOf(text: string | undefined): number | null {
  const [, hours, minutes] =
    /^(?:PT)?(?:(\d{1,2})\s*(?:h|hrs?|hours?))?\s*(?:(\d{1,4})\s*(?:m|mins?|minutes?)?)?\.?$/iu.exec(
      text?.trim() ?? '',
    ) ?? [];
  if (hours === undefined && minutes === undefined) return null;
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}
