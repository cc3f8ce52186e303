import { withoutJoiners } from '../../markdown/text/earlier-joiners.ts';
import { controlComments } from '../../merge/control-data.ts';
import { bareLines } from '../../merge/own-entries.ts';
import { readMinutes } from '../../read/minutes/read-minutes.ts';

/** A line of a note, and whether it is as the tool wrote it. */
export interface NoteLine {
  text: string;
  own: boolean;
  /** As it stands in the note. */
  source: string;
}

/**
 * The lines of a note as they go into the minutes: without what was only for its scribe and that nobody touched
 * (comments with earlier notes, people who were expected and not ticked), and without what the tool remembers.
 * What earlier versions put into names and references goes. Everything else stays as it was typed.
 */
export function cleanNote(content: string): NoteLine[] {
  const unticked = new Set(readMinutes(content, { file: 'note' }).expected.map(({ line }) => line - 1));
  const left: NoteLine[] = [];
  let gone = false;
  for (const [index, { text, own, type }] of bareLines(withoutControlComments(content)).entries()) {
    const empty = text.trim() === '';
    const dropped = own && (type === 'html' || unticked.has(index));
    if (dropped) gone = true;
    // Where lines went, one empty line stays where there would be two.
    else if (!(gone && empty && (left.at(-1)?.text ?? '') === '')) {
      left.push({ text: empty ? '' : withoutJoiners(text), own, source: empty ? '' : text });
      if (!empty) gone = false;
    }
  }
  while (left.at(-1)?.text === '') left.pop();
  return left;
}

/** The text with all control comments but its memory blank: anybody may have written them into a note. */
function withoutControlComments(content: string): string {
  let blank = content;
  for (const { comment, start, end } of controlComments(content)) {
    if (comment.kind !== 'memory') blank = blank.slice(0, start) + ' '.repeat(end - start) + blank.slice(end);
  }
  return blank;
}
