/// <reference path="./markdown-files.d.ts" />

import { toMarkdown } from '../markdown/to-markdown.ts';
import { instantiate } from '../template/fill/instantiate.ts';
import type { Template } from '../template/parse/parse-template.ts';

/** The pages across meetings, each with its template, parsed at build time. */
const PAGES = {
  actions: async () => (await import('../../templates/actions.md')).default(),
  attendance: async () => (await import('../../templates/attendance.md')).default(),
  decisions: async () => (await import('../../templates/decisions.md')).default(),
  history: async () => (await import('../../templates/history.md')).default(),
  items: async () => (await import('../../templates/items.md')).default(),
  status: async () => (await import('../../templates/status.md')).default(),
} as const satisfies Record<string, () => Promise<Template>>;

export type MemoryPage = keyof typeof PAGES;

export async function renderPage(page: MemoryPage, view: unknown): Promise<string> {
  return (await openPage(page))(view);
}

/** Opens a page that is filled several times. */
export async function openPage(page: MemoryPage): Promise<(view: unknown) => string> {
  const template = await PAGES[page]();
  return (view) => toMarkdown(instantiate(template, view, { target: 'file' }));
}
