/** One `NAME="value"` of a shell-like file. */
export interface Assignment {
  name: string;
  value: string;
  /** From 1. */
  line: number;
}

/** What such a file holds: assignments in their order, and the lines that are none. */
export interface AssignmentFile {
  assignments: Assignment[];
  others: { line: number; text: string }[];
}

const START = /^[^\S\n]*(?:export\s+)?([A-Za-z_]\w*)=/u;

/**
 * Read `NAME=value` and `NAME="value"`, where a value in quotes may go over several lines, as dotenv and shells do. A
 * backslash keeps the quote, the dollar sign or the backslash after it; nothing is expanded or run. Quotes that are
 * never closed go to the end of the file.
 */
export function readAssignments(text: string): AssignmentFile {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u);
  const file: AssignmentFile = { assignments: [], others: [] };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const start = START.exec(line);
    if (start === null) {
      if (line.trim() !== '' && !/^\s*#/u.test(line)) file.others.push({ line: at + 1, text: line.trim() });
      continue;
    }
    const [opening, name = ''] = start;
    const rest = line.slice(opening.length);
    const quote = /^["']/u.exec(rest)?.[0];
    if (quote === undefined) {
      file.assignments.push({ name, value: rest.replace(/\s#.*$/u, '').trim(), line: at + 1 });
      continue;
    }
    const first = at;
    const parts: string[] = [];
    for (let part = rest.slice(1); ; part = lines[at] ?? '') {
      const end = closing(part, quote);
      parts.push(end === -1 ? part : part.slice(0, end));
      if (end !== -1 || at + 1 >= lines.length) break;
      at += 1;
    }
    const whole = parts.join('\n');
    const value = quote === '"' ? whole.replace(/\\(["$`\\])/gu, '$1') : whole;
    file.assignments.push({ name, value: value.trim(), line: first + 1 });
  }
  return file;
}

/** Where a quotation ends in a line; -1: not in this one. */
function closing(line: string, quote: string): number {
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '\\' && quote === '"') at += 1;
    else if (line[at] === quote) return at;
  }
  return -1;
}
