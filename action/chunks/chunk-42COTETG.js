import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/model/remembering.ts
function remembering(limit = Infinity) {
  const known = /* @__PURE__ */ new Map();
  return (key, ask) => {
    if (known.has(key)) return known.get(key);
    const answer = ask();
    if (known.size >= limit) known.clear();
    known.set(key, answer);
    return answer;
  };
}

export {
  remembering
};
