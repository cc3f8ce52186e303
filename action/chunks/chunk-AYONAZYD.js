import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/model/user-pattern.ts
import { createContext, Script } from "node:vm";
var BUDGET = 1e3;
function writtenExpression(text) {
  const [, source, flags = ""] = /^\/(.+)\/([a-z]*)$/su.exec(text) ?? [];
  return source === void 0 ? null : { source, flags };
}
function userPattern(expression, exhausted) {
  const known = /* @__PURE__ */ new Map();
  function testAll(texts) {
    let current = "";
    const finished = withinBudget(() => {
      for (const text of texts) {
        current = text;
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
    }
  };
}
var sandbox;
var script;
function withinBudget(work) {
  sandbox ??= createContext({ work });
  script ??= new Script("work()");
  sandbox.work = work;
  try {
    script.runInContext(sandbox, { timeout: BUDGET });
    return true;
  } catch (error) {
    const { code, name } = error;
    if (code === "ERR_SCRIPT_EXECUTION_TIMEOUT" || name === "RangeError") return false;
    throw error;
  }
}

export {
  writtenExpression,
  userPattern
};
