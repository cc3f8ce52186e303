import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  instantiate
} from "./chunk-ZLZ5MF4H.js";
import {
  toMarkdown
} from "./chunk-6IVY6CMT.js";

// src/documents/memory/pages.ts
var PAGES = {
  actions: async () => (await import("./actions-JPULPD7K.js")).default(),
  attendance: async () => (await import("./attendance-G3KAZSPF.js")).default(),
  decisions: async () => (await import("./decisions-VZ6GVRGP.js")).default(),
  history: async () => (await import("./history-UJRLRGFR.js")).default(),
  items: async () => (await import("./items-SSDII4IQ.js")).default(),
  status: async () => (await import("./status-IE2HTD7Q.js")).default()
};
async function renderPage(page, view) {
  return toMarkdown(instantiate(await PAGES[page](), view, { target: "file" }));
}

export {
  renderPage
};
