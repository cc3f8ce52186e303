import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  findReferences,
  isRepositoryName
} from "./chunk-KB24C735.js";
import {
  isMinutebookError
} from "./chunk-62LUIRGU.js";

// src/documents/renames.ts
async function renamesFor(config, existing, generated, deps) {
  const before = repositoriesIn(existing ?? "");
  const now = repositoriesIn(generated);
  const known = new Set(Object.keys(config.renamed).map((name) => name.toLowerCase()));
  const gone = [...before].filter(([key]) => !now.has(key) && !known.has(key));
  const isNew = [...now.keys()].some((key) => !before.has(key));
  if (gone.length === 0 || !isNew) return config.renamed;
  const source = await deps.openSource();
  const renamed = await source.renames(gone.map(([, name]) => name)).catch(nothingRecorded);
  for (const [old, name] of Object.entries(renamed)) deps.reporter.detail(`${old} is called ${name} now.`);
  return { ...config.renamed, ...renamed };
}
function nothingRecorded(error) {
  if (isMinutebookError(error) && error.code === "github/not-recorded") return {};
  throw error;
}
var HEADING = /^#{1,6}[ \t]+\[?`?(?<name>[\w-]+\/[\w.-]+)/gmu;
function repositoriesIn(text) {
  const items = findReferences(text, { server: null }).map(({ repository }) => repository);
  const headings = [...text.matchAll(HEADING)].map(({ groups }) => groups?.name ?? "");
  const names = [...items, ...headings].filter(isRepositoryName);
  return new Map(names.map((name) => [name.toLowerCase(), name]));
}

export {
  renamesFor
};
