import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/model/remembering.ts
function remembering() {
  const known = /* @__PURE__ */ new Map();
  return (key, ask) => {
    const answer = known.get(key) ?? ask();
    known.set(key, answer);
    return answer;
  };
}

export {
  remembering
};
