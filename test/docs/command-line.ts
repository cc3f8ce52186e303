/** One simple command of a shell, as documents show it. */
export interface CommandLine {
  /** Variables set for this command alone. */
  variables: Record<string, string>;
  words: string[];
  /** The file that its output goes to. */
  output: string | null;
}

/**
 * Read what documents use of the shell: comments, `&&`, lines continued by a backslash, quotes, `NAME=value command` and
 * `> file`. Throws at anything else that a shell would act on.
 */
export function readCommandLines(text: string): CommandLine[] {
  const lines = text.replace(/\\\n\s*/gu, ' ').split('\n');
  return lines.flatMap((line) => splitWords(line)).map(readCommand);
}

/** The words of each command of a line; words in quotes are marked, as they stand for themselves. */
function splitWords(line: string): string[][] {
  const commands: string[][] = [[]];
  const tokens = line.matchAll(/\s+|#.*|&&|"([^"$`\\]*)"|'([^']*)'|([^\s"'$`\\|;&<>()]+)|>|(.)/gu);
  let open = false;
  for (const [token, double, single, plain, other] of tokens) {
    if (other !== undefined) throw new Error(`Documents do not use ${other} of the shell: ${line}`);
    if (/^\s|^#/u.test(token)) {
      open = false;
    } else if (token === '&&') {
      commands.push([]);
      open = false;
    } else {
      const words = commands.at(-1) ?? [];
      const text = double ?? single ?? plain ?? token;
      if (open) words.push(`${words.pop() ?? ''}${text}`);
      else words.push(text);
      open = true;
    }
  }
  return commands.filter((words) => words.length > 0);
}

function readCommand(words: readonly string[]): CommandLine {
  const rest = [...words];
  const variables: Record<string, string> = {};
  for (let match = assignment(rest[0]); match !== null; match = assignment(rest[0])) {
    variables[match[1] ?? ''] = match[2] ?? '';
    rest.shift();
  }
  const arrow = rest.indexOf('>');
  const output = arrow === -1 ? null : (rest[arrow + 1] ?? null);
  return { variables, words: arrow === -1 ? rest : rest.slice(0, arrow), output };
}

function assignment(word: string | undefined): RegExpExecArray | null {
  return /^([A-Z_]+)=(.*)$/u.exec(word ?? '');
}
