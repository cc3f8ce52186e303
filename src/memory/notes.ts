import { withoutIndentation } from '../read/minutes/carry.ts';

/** Formats notes as one Markdown list: an entry for each, with nested content below it. */
export function notesAsList(notes: readonly string[]): string {
  return notes
    .map((note) => {
      const [first = '', ...rest] = withoutIndentation(note).split('\n');
      return [`* ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
    })
    .join('\n');
}
