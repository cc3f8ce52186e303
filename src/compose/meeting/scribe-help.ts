import type { RepositoryName } from '../../model/item.ts';
import { referenceKey } from '../../model/reference.ts';

/** What was last said about an item, in earlier minutes. */
export interface EarlierNotes {
  repository: RepositoryName;
  number: number;
  /** `2023-02-02` */
  date: string;
  /** The earlier minutes, as a path from the new ones. */
  file: string;
  /** Markdown, one per note. */
  notes: readonly string[];
}

/** Something somebody promised to do and nobody has reported as done. */
export interface OpenAction {
  date: string;
  file: string;
  text: string;
}

/** What the scribe of a meeting is told, and readers of the finished minutes are not. */
export interface Carried {
  items: readonly EarlierNotes[];
  actions: readonly OpenAction[];
}

/** A line of such help, as it fits into a comment of HTML. */
export interface HelpView {
  date: string;
  file: string;
  text: string;
}

/** A comment in HTML has an end and entities; these look the same and mean nothing. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '<': '‹',
  '>': '›',
  '"': '”',
  "'": '’',
  '`': 'ʼ',
  '&': '＆',
  '|': '∣',
};

/** Help as one line that reads as it was written, whatever it holds. */
export function helpLine({ date, file, text }: OpenAction): HelpView {
  const lines = text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.replace(/^\s*(?:[-*+]\s+)?/u, '').trimEnd())
    .filter((line) => line !== '');
  return { date, file: inComment(file), text: inComment(lines.join(' • ')) };
}

/** The notes of each item, by `owner/name#n` in lower case. */
export function notesByItem(items: readonly EarlierNotes[]): ReadonlyMap<string, HelpView[]> {
  return new Map(
    items.map((item) => [referenceKey(item), [helpLine({ ...item, text: item.notes.join('\n') })]]),
  );
}

/** Two hyphens may end a comment. */
function inComment(text: string): string {
  return text.replace(/[<>"'`&|]/gu, (character) => LOOKALIKES[character] ?? '').replace(/-(?=-)/gu, '‐');
}
