import type { RepositoryName } from '../../model/item.ts';
import { referenceKey } from '../../model/reference.ts';

/** The latest notes on an item in earlier minutes. */
export interface EarlierNotes {
  repository: RepositoryName;
  number: number;
  /** `2023-02-02` */
  date: string;
  /** The path of the earlier minutes, relative to the new ones. */
  file: string;
  /** Markdown, one per note. */
  notes: readonly string[];
}

/** An action that has not been reported as done. */
export interface OpenAction {
  date: string;
  file: string;
  text: string;
}

/** Information for the scribe of a meeting that is not part of the finished minutes. */
export interface Carried {
  items: readonly EarlierNotes[];
  actions: readonly OpenAction[];
}

/** A line of such information, in a form that is safe in an HTML comment. */
export interface HelpView {
  date: string;
  file: string;
  text: string;
}

/** Look-alikes of characters that would end an HTML comment or start an entity. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '<': '‹',
  '>': '›',
  '"': '”',
  "'": '’',
  '`': 'ʼ',
  '&': '＆',
  '|': '∣',
};

/** Formats information as one readable line, regardless of its content. */
export function helpLine({ date, file, text }: OpenAction): HelpView {
  const lines = text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.replace(/^\s*(?:[-*+]\s+)?/u, '').trimEnd())
    .filter((line) => line !== '');
  return { date, file: inComment(file), text: inComment(lines.join(' • ')) };
}

/** The notes on each item, by `owner/name#n` in lower case. */
export function notesByItem(items: readonly EarlierNotes[]): ReadonlyMap<string, HelpView[]> {
  return new Map(
    items.map((item) => [referenceKey(item), [helpLine({ ...item, text: item.notes.join('\n') })]]),
  );
}

/** Replaces special characters and double hyphens, which may end a comment. */
function inComment(text: string): string {
  return text.replace(/[<>"'`&|]/gu, (character) => LOOKALIKES[character] ?? '').replace(/-(?=-)/gu, '‐');
}
