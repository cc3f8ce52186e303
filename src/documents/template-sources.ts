/// <reference path="./markdown-files.d.ts" />

import type { TemplateKind } from './templates.ts';

/** The built-in templates as they are written, for those who start their own from them. */
export const TEMPLATE_SOURCES: Readonly<Record<TemplateKind, () => Promise<string>>> = {
  agenda: async () => (await import('../../templates/agenda.md')).source,
  minutes: async () => (await import('../../templates/minutes.md')).source,
  update: async () => (await import('../../templates/update.md')).source,
  rollup: async () => (await import('../../templates/update-rollup.md')).source,
};
