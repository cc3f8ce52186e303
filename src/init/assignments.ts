/** One `NAME="value"` of a shell-like file. */
export interface Assignment {
  name: string;
  value: string;
  /** From 1. */
  line: number;
}

/** The contents of such a file: assignments in order, and all other lines. */
export interface AssignmentFile {
  assignments: Assignment[];
  others: { line: number; text: string }[];
}

const START = /^[^\S\n]*(?:export\s+)?([A-Za-z_]\w*)=/u;

/**
 * Reads `NAME=value` and `NAME="value"`, where a quoted value may span several lines, as in dotenv and shells. A
 * backslash escapes a quote, a dollar sign or a backslash; nothing is expanded or run. Quotes that are never closed
 * extend to the end of the file.
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

/** The position of the closing quote in a line; -1 when it is not in this one. */
function closing(line: string, quote: string): number {
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '\\' && quote === '"') at += 1;
    else if (line[at] === quote) return at;
  }
  return -1;
}
