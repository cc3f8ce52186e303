/** A place in a text file of the user's. `line` and `column` count from 1, columns in UTF-16 units. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
}

/** `file`, `file:line` or `file:line:column`, as editors and terminals link it. */
export function formatPlace({ file, line, column }: Place): string {
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
