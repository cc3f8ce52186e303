import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/model/renamed.ts
function newestRepository(renamed) {
  const next = new Map(Object.entries(renamed).map(([from, to]) => [from.toLowerCase(), to]));
  return (repository) => {
    const seen = /* @__PURE__ */ new Set();
    let name = repository;
    for (let to = next.get(name.toLowerCase()); to !== void 0; to = next.get(name.toLowerCase())) {
      seen.add(name.toLowerCase());
      if (seen.has(to.toLowerCase())) return repository;
      name = to;
    }
    return name;
  };
}
function newestName(renamed) {
  const newest = newestRepository(renamed);
  return (reference) => {
    const [repository = "", number = ""] = reference.split("#");
    return `${newest(repository)}#${number}`;
  };
}

export {
  newestRepository,
  newestName
};
