/** A command that the runner obeyed. */
export interface Command {
  name: string;
  properties: Record<string, string>;
  data: string;
}

/** What the runner made of the log of a step. */
export interface Heard {
  commands: Command[];
  /** Every other line, as people see it. */
  lines: string[];
}

/** https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs: what stands in for what. */
const ESCAPES: readonly [escaped: string, text: string][] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const OLD_ESCAPES: readonly [escaped: string, text: string][] = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];
const KNOWN = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/**
 * Read a log as the runner does (`ActionCommandManager.TryProcessCommand`): a line that starts with `::name` is a
 * command, and so is one that holds `##[name]`, unless commands were stopped.
 */
export function listen(log: string): Heard {
  const heard: Heard = { commands: [], lines: [] };
  let word: string | null = null;
  for (const line of log.split(/\r\n|\r|\n/u)) {
    const names: ReadonlySet<string> = word === null ? KNOWN : new Set([...KNOWN, word]);
    const command = commandIn(line, names) ?? commandIn(seen(line), names);
    if (command === null) heard.lines.push(line);
    else if (word !== null) {
      if (command.name === word) word = null;
      else heard.lines.push(line);
    } else if (command.name === 'stop-commands') word = command.data;
    else heard.commands.push(command);
  }
  return heard;
}

/** A comparison that goes by language ignores what has no width, and how wide the rest is. */
function seen(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\p{Mn}]/gu, '').normalize('NFKC');
}

function commandIn(line: string, names: ReadonlySet<string>): Command | null {
  return parse(line, names) ?? parseOld(line, names);
}

/** `::warning file=a.md,line=3::text` */
function parse(line: string, names: ReadonlySet<string>): Command | null {
  const [, name = '', properties = '', data = ''] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/su.exec(line) ?? [];
  return names.has(name) ? commandOf(name, properties.split(','), data, ESCAPES) : null;
}

/** `… ##[warning file=a.md;line=3]text` */
function parseOld(line: string, names: ReadonlySet<string>): Command | null {
  const [, name = '', properties = '', data = ''] = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/su.exec(line) ?? [];
  return names.has(name) ? commandOf(name, properties.split(';'), data, OLD_ESCAPES) : null;
}

function commandOf(
  name: string,
  properties: readonly string[],
  data: string,
  escapes: typeof ESCAPES,
): Command {
  const plain = (text: string) =>
    escapes.reduce((read, [escaped, meant]) => read.replaceAll(escaped, meant), text);
  const pairs = properties.flatMap((property) => {
    const at = property.indexOf('=');
    return at === -1 ? [] : [[property.slice(0, at).trim(), plain(property.slice(at + 1))] as const];
  });
  return { name, properties: Object.fromEntries(pairs), data: plain(data) };
}
