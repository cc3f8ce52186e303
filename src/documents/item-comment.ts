import type { PhrasingContent } from 'mdast';
import { quietPeople } from '../markdown/text/quiet-people.ts';
import { toMarkdown } from '../markdown/to-markdown.ts';
import { notesAsList } from '../memory/notes.ts';
import { bareWords } from '../model/bare-words.ts';

/** The notes and decisions of a meeting on an item. */
export interface NotesOnItem {
  /** `Node.js Security WorkGroup Meeting 2023-02-16` */
  meeting: string;
  /** The URL of the line in the minutes. */
  url: string;
  /** As written, without mark-up. */
  decisions: readonly string[];
  /** Markdown, as written. */
  notes: readonly string[];
}

/** The maximum length without the added characters that suppress mentions; a comment may have 65,536 characters. */
const LONGEST = 50_000;

/**
 * The comment below an item: decisions first, then the notes as people wrote them, with a link to the minutes. Notes
 * that only repeat a decision are omitted, and so is text beyond the maximum length.
 * @param mayHear - Whether a login may be mentioned.
 */
export function itemComment(
  { meeting, url, decisions, notes }: NotesOnItem,
  mayHear: (login: string) => boolean,
): string {
  const decided = new Set(decisions.map(wordsOf));
  const others = notes.filter((note) => !decided.has(wordsOf(note)));
  const parts = [opening(meeting, url), ...decisions.map(decision)];
  const room = LONGEST - parts.join('').length;
  const shown: string[] = [];
  for (const note of others) {
    if (notesAsList([...shown, note]).length > room) break;
    shown.push(note);
  }
  if (shown.length > 0) parts.push(notesAsList(shown));
  if (shown.length < others.length) parts.push(`There is more in [the minutes](${url}).`);
  return quietPeople(parts.join('\n\n'), mayHear);
}

function opening(meeting: string, url: string): string {
  const link = { type: 'link' as const, url, children: [{ type: 'text' as const, value: meeting }] };
  return paragraph({ type: 'text', value: 'From ' }, link, { type: 'text', value: ':' });
}

function decision(text: string): string {
  const label = { type: 'strong' as const, children: [{ type: 'text' as const, value: 'Decision:' }] };
  return paragraph(label, { type: 'text', value: ` ${text}` });
}

function paragraph(...children: PhrasingContent[]): string {
  return toMarkdown({ type: 'root', children: [{ type: 'paragraph', children }] }).trim();
}

/** The words of a decision: without punctuation and the label before it. */
function wordsOf(text: string): string {
  return bareWords(text.replace(/^[\s\p{P}]*(?:decision|decided|resolved|resolution)\p{P}*\s/iu, ''));
}
