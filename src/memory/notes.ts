/** Notes as one list in Markdown: an entry for each, what is nested in it below. */
export function notesAsList(notes: readonly string[]): string {
  return notes
    .map((note) => {
      const [first = '', ...rest] = withoutIndentation(note).split('\n');
      return [`* ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
    })
    .join('\n');
}

/** Nested lists keep their place below the first line: the smallest indentation of the others goes. */
function withoutIndentation(note: string): string {
  const [first = '', ...rest] = note.split(/\r\n|\r|\n/u).map((line) => line.replaceAll('\t', '    '));
  const indents = rest
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return [first, ...rest.map((line) => line.slice(common).trimEnd())].join('\n').trimEnd();
}
