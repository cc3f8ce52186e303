import { createTwoFilesPatch } from 'diff';
import { visibleControls } from '../errors/quote.ts';
import { shortenControl } from '../model/control-comments.ts';

const COLORS: readonly [start: string, color: string][] = [
  ['+++', '\u001b[1m'],
  ['---', '\u001b[1m'],
  ['@@', '\u001b[36m'],
  ['+', '\u001b[32m'],
  ['-', '\u001b[31m'],
];
const RESET = '\u001b[0m';

/**
 * A unified diff with three lines of context; empty when the texts are equal. An empty text stands for a missing file.
 * @param path - The path as shown after `a/` and `b/`, with forward slashes.
 * @param options - `color`: for a terminal. Control characters are then made visible, so that a document cannot control
 *   the terminal. `whole`: valid for `patch -p1` and `git apply`; otherwise control comments are shortened.
 */
export function unifiedDiff(
  path: string,
  before: string,
  after: string,
  options: { color: boolean; whole?: boolean },
): string {
  if (before === after) return '';
  const from = before === '' ? '/dev/null' : `a/${path}`;
  const to = after === '' ? '/dev/null' : `b/${path}`;
  const patch = createTwoFilesPatch(from, to, before, after, '', '', { context: 3 }).replace(/^=+\n/u, '');
  const named = patch.replaceAll(/^(---|\+\+\+) (.*)\t$/gmu, '$1 $2');
  const plain = options.whole === true ? named : shortenControl(named);
  if (!options.color) return plain;
  return plain.split('\n').map(colored).join('\n');
}

function colored(line: string): string {
  const shown = visibleControls(line);
  const color = COLORS.find(([start]) => shown.startsWith(start))?.[1];
  return color === undefined ? shown : `${color}${shown}${RESET}`;
}
