import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  instantiate
} from "./chunk-GZE7PX3X.js";
import {
  toMarkdown
} from "./chunk-GX47V3EL.js";

// src/documents/memory/pages.ts
var PAGES = {
  actions: async () => (await import("./actions-Z7OWD5ZT.js")).default(),
  attendance: async () => (await import("./attendance-XYGOJMX5.js")).default(),
  decisions: async () => (await import("./decisions-J3AXQORY.js")).default(),
  history: async () => (await import("./history-GCYAG7MD.js")).default(),
  items: async () => (await import("./items-XPGCWGFU.js")).default(),
  status: async () => (await import("./status-RC4BQN74.js")).default()
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
