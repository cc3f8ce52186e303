import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  instantiate
} from "./chunk-MDFO6FMQ.js";
import {
  toMarkdown
} from "./chunk-XWCTH4J3.js";

// src/documents/memory/pages.ts
var PAGES = {
  actions: async () => (await import("./actions-II45OYUR.js")).default(),
  attendance: async () => (await import("./attendance-QXFFM233.js")).default(),
  decisions: async () => (await import("./decisions-FNDU5NIO.js")).default(),
  history: async () => (await import("./history-KQ5R5DIA.js")).default(),
  items: async () => (await import("./items-FI2G75UA.js")).default(),
  status: async () => (await import("./status-PO362CZP.js")).default()
};
async function renderPage(page, view) {
  return toMarkdown(instantiate(await PAGES[page](), view, { target: "file" }));
}

export {
  renderPage
};
