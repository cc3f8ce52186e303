import { createContext, Script } from 'node:vm';

/**
 * The longest time that one test of a pattern may take, in milliseconds. Patterns that do not backtrack without end
 * take a fraction of one.
 */
const BUDGET = 1000;

/** A regular expression from a user, which may take exponential time on texts that anyone can write. */
export interface UserPattern {
  /** @throws what `exhausted` made */
  test(text: string): boolean;
  /** Tests many texts at once, which is a hundred times faster; `test` then has the results. */
  prepare(texts: readonly string[]): void;
}

/** Parses `/source/flags`, as configurations write regular expressions; null for other texts. */
export function writtenExpression(text: string): { source: string; flags: string } | null {
  const [, source, flags = ''] = /^\/(.+)\/([a-z]*)$/su.exec(text) ?? [];
  return source === undefined ? null : { source, flags };
}

/**
 * Gives a regular expression a time limit. Node.js interrupts a script even within a regular expression, so every
 * JavaScript expression can be used.
 * @param exhausted - Creates the error for a text that takes too long.
 */
export function userPattern(expression: RegExp, exhausted: (text: string) => Error): UserPattern {
  const known = new Map<string, boolean>();
  function testAll(texts: readonly string[]): void {
    let current = '';
    const finished = withinBudget(() => {
      for (const text of texts) {
        current = text;
        // Expressions with g and y remember where they stopped.
        expression.lastIndex = 0;
        known.set(text, expression.test(text));
      }
    });
    if (!finished) throw exhausted(current);
  }
  return {
    test(text) {
      if (!known.has(text)) testAll([text]);
      return known.get(text) === true;
    },
    prepare(texts) {
      const unknown = [...new Set(texts)].filter((text) => !known.has(text));
      if (unknown.length > 0) testAll(unknown);
    },
  };
}

let sandbox: { work: () => void } | undefined;
let script: Script | undefined;

/** @returns Whether the work finished within the time limit. */
function withinBudget(work: () => void): boolean {
  sandbox ??= createContext({ work }) as { work: () => void };
  script ??= new Script('work()');
  sandbox.work = work;
  try {
    script.runInContext(sandbox, { timeout: BUDGET });
    return true;
  } catch (error) {
    // Checked by name, since the error's class is that of the sandbox.
    const { code, name } = error as NodeJS.ErrnoException;
    // The regular expression engine may also exhaust its stack.
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' || name === 'RangeError') return false;
    throw error;
  }
}
