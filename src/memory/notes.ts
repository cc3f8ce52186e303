import { withoutIndentation } from '../read/minutes/carry.ts';

/** Notes as one list in Markdown: an entry for each, what is nested in it below. */
export function notesAsList(notes: readonly string[]): string {
  return notes
    .map((note) => {
      const [first = '', ...rest] = withoutIndentation(note).split('\n');
      return [`* ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
    })
    .join('\n');
}
