import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/cli/csv.ts
function csv(header, rows) {
  const lines = rows.map((row) => header.map((column) => cell(row[column])).join(","));
  return [header.join(","), ...lines].map((line) => `${line}\r
`).join("");
}
function cell(value) {
  const text = String(value ?? "");
  const safe = typeof value === "string" && /^[=+@\t\r-]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export {
  csv
};
