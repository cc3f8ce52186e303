import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  instantiate
} from "./chunk-HTOMKYPK.js";
import {
  toMarkdown
} from "./chunk-RR3MGHIV.js";

// src/documents/memory/pages.ts
var PAGES = {
  actions: async () => (await import("./actions-XTCF4QK3.js")).default(),
  attendance: async () => (await import("./attendance-ZWUQWKHC.js")).default(),
  decisions: async () => (await import("./decisions-IDL4QIOB.js")).default(),
  history: async () => (await import("./history-AH7LFVQR.js")).default(),
  items: async () => (await import("./items-RGJH3GRW.js")).default(),
  status: async () => (await import("./status-E5F5M3XN.js")).default()
};
async function renderPage(page, view) {
  return (await openPage(page))(view);
}
async function openPage(page) {
  const template = await PAGES[page]();
  return (view) => toMarkdown(instantiate(template, view, { target: "file" }));
}

export {
  renderPage,
  openPage
};
