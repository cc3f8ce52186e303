import type { HelperTable } from '../helpers/helper.ts';
import { builtInHelpers } from '../helpers/table.ts';
import { tooDeepInline } from './assert-shallow.ts';
import { compileTemplate } from './compile-template.ts';
import type { Outline } from './expression.ts';
import type { PartialTable } from './partials.ts';
import type { FlowPart } from './parts.ts';
import { normalizeSource, tokenize } from './tokenize.ts';

/** A template, parsed once, to be filled any number of times. */
export interface Template {
  readonly file: string;
  /** Its values and blocks as they nest: what `checkTemplate` reads. */
  readonly outline: Outline;
  /** Its document with places for values: what `instantiate` fills. */
  readonly parts: readonly FlowPart[];
}

export interface ParseTemplateOptions {
  /** What errors call the template. */
  file?: string;
  /** What `{{> name}}` includes. */
  partials?: PartialTable;
  /** Helpers besides the built-in ones; the same name replaces one. */
  helpers?: HelperTable;
}

/**
 * Parse a template: Markdown (with GFM and YAML front matter) that has Handlebars expressions in it.
 * Blocks stand around whole nodes (paragraphs, headings, list items, table rows, any number of them) or within a line.
 * @throws {MinutebookError} With the place: `template/syntax`, `template/unknown-helper`, `template/unknown-partial`,
 * `template/partial-recursion`, `template/argument`, `template/unsupported`, `template/misplaced-block`,
 * `template/misplaced-value`, `template/too-large`, `template/too-deep`.
 */
export function parseTemplate(source: string, options: ParseTemplateOptions = {}): Template {
  const file = options.file ?? 'template';
  const helpers = { ...builtInHelpers, ...options.helpers };
  const tokenized = tokenize(source, { file, helpers }, options.partials ?? {});
  try {
    return { file, outline: tokenized.outline, parts: compileTemplate(tokenized) };
  } catch (error) {
    throw error instanceof RangeError ? tooDeepInline(normalizeSource(source), file, error) : error;
  }
}
