import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import "./chunk-CXTPJRVO.js";

// src/template/fill/names-in.ts
function namesIn(outline) {
  const names = /* @__PURE__ */ new Set();
  const look = (expression) => {
    if (expression?.type === "path") for (const part of expression.parts) names.add(part);
    if (expression?.type !== "call") return;
    for (const value of [...expression.parameters, ...expression.hash.values()]) {
      look(value);
      if (value.type === "literal" && typeof value.value === "string")
        for (const part of value.value.split(".")) names.add(part);
    }
  };
  const visit = (entries) => {
    for (const entry of entries) {
      if (entry.type === "value") look(entry.expression);
      else {
        look(entry.block.argument);
        for (const value of entry.block.hash.values()) look(value);
        visit(entry.body);
        visit(entry.inverse);
      }
    }
  };
  visit(outline);
  return names;
}
export {
  namesIn
};
