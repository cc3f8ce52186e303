const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|\)|(?:[*+]|\{\d+,\})\??|./gsu;

/**
 * Whether an unbounded repetition (`*`, `+`, `{2,}`) holds another one: what most expressions that take exponential
 * time have in common. Some harmless ones have it too, and can be written without.
 * @param source - Of a regular expression that JavaScript accepts.
 */
export function hasNestedRepetition(source: string): boolean {
  const tokens = source.match(TOKEN) ?? [];
  const unbounded = (token: string | undefined) =>
    token !== undefined && /^(?:[*+]|\{\d+,\})\??$/u.test(token);
  /** For each group that is open, whether it holds a repetition. The last is the innermost. */
  const open: boolean[] = [false];
  for (const [index, token] of tokens.entries()) {
    if (token.startsWith('(')) open.push(false);
    else if (token === ')') {
      const repeats = open.pop() === true;
      const repeated = unbounded(tokens[index + 1]);
      if (repeats && repeated) return true;
      if (repeats || repeated) open[open.length - 1] = true;
    } else if (unbounded(token) && index > 0) open[open.length - 1] = true;
  }
  return false;
}
