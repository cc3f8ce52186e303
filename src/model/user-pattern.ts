import { createContext, Script } from 'node:vm';

/** Milliseconds that one question to a pattern may take. What is not endless takes a fraction of one. */
const BUDGET = 1000;

/** A regular expression of a user, which may take exponential time on texts that anyone can write. */
export interface UserPattern {
  /** @throws what `exhausted` made */
  test(text: string): boolean;
  /** Test many texts at once, which is a hundred times faster; `test` then knows the answers. */
  prepare(texts: readonly string[]): void;
}

/** `/source/flags`, as configurations write regular expressions, or null for other texts. */
export function writtenExpression(text: string): { source: string; flags: string } | null {
  const [, source, flags = ''] = /^\/(.+)\/([a-z]*)$/su.exec(text) ?? [];
  return source === undefined ? null : { source, flags };
}

/**
 * Give a regular expression a budget. Node.js stops a script that takes too long within a regular expression too, so
 * that every expression of JavaScript may be used.
 * @param exhausted - Makes the error for a text that takes too long.
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

/** @returns Whether the work came to its end within the budget. */
function withinBudget(work: () => void): boolean {
  sandbox ??= createContext({ work }) as { work: () => void };
  script ??= new Script('work()');
  sandbox.work = work;
  try {
    script.runInContext(sandbox, { timeout: BUDGET });
    return true;
  } catch (error) {
    // Not by class: the error is one of the sandbox.
    const { code, name } = error as NodeJS.ErrnoException;
    // The stack of the engine of regular expressions is a budget too.
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' || name === 'RangeError') return false;
    throw error;
  }
}
