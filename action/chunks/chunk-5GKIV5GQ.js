import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/model/remembering.ts
function remembering(limit = Infinity) {
  const known = /* @__PURE__ */ new Map();
  return (key, ask) => {
    const answer = known.has(key) ? known.get(key) : ask();
    if (known.size >= limit) known.clear();
    known.set(key, answer);
    return answer;
  };
}

export {
  remembering
};
