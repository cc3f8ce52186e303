/// <reference path="./markdown-files.d.ts" />

import type { TemplateKind } from './templates.ts';

/** The sources of the built-in templates, as a basis for custom ones. */
export const TEMPLATE_SOURCES: Readonly<Record<TemplateKind, () => Promise<string>>> = {
  agenda: async () => (await import('../../templates/agenda.md')).source,
  minutes: async () => (await import('../../templates/minutes.md')).source,
  update: async () => (await import('../../templates/update.md')).source,
  rollup: async () => (await import('../../templates/update-rollup.md')).source,
};
