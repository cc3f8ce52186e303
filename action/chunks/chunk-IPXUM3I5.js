import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  instantiate
} from "./chunk-HODSAISJ.js";
import {
  toMarkdown
} from "./chunk-AOVYVACK.js";

// src/documents/memory/pages.ts
var PAGES = {
  actions: async () => (await import("./actions-G45WZUTO.js")).default(),
  attendance: async () => (await import("./attendance-TON2YZJ3.js")).default(),
  decisions: async () => (await import("./decisions-7OG7D72L.js")).default(),
  history: async () => (await import("./history-QPGCQL3N.js")).default(),
  status: async () => (await import("./status-SABX7VEU.js")).default()
};
async function renderPage(page, view) {
  return toMarkdown(instantiate(await PAGES[page](), view, { target: "file" }));
}

export {
  renderPage
};
