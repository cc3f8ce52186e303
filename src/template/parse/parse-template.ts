import type { HelperTable } from '../helpers/helper.ts';
import { builtInHelpers } from '../helpers/table.ts';
import { tooDeepInline } from './assert-shallow.ts';
import { compileTemplate } from './compile-template.ts';
import type { Outline } from './expression.ts';
import type { PartialTable } from './partials.ts';
import type { FlowPart } from './parts.ts';
import { normalizeSource, tokenize } from './tokenize.ts';

/** A parsed template, which can be filled any number of times. */
export interface Template {
  readonly file: string;
  /** Its nested values and blocks, for `checkTemplate`. */
  readonly outline: Outline;
  /** Its document with placeholders for values, for `instantiate`. */
  readonly parts: readonly FlowPart[];
}

export interface ParseTemplateOptions {
  /** The name of the template in errors. */
  file?: string;
  /** The partials for `{{> name}}`. */
  partials?: PartialTable;
  /** Helpers besides the built-in ones, which they override by name. */
  helpers?: HelperTable;
}

/**
 * Parses a template: Markdown (with GFM and YAML front matter) with Handlebars expressions. A block either wraps any
 * number of whole nodes (paragraphs, headings, list items, table rows) or lies within a line.
 * @throws {MinutebookError} With the location: `template/syntax`, `template/unknown-helper`,
 *   `template/unknown-partial`, `template/partial-recursion`, `template/argument`, `template/unsupported`,
 *   `template/misplaced-block`, `template/misplaced-value`, `template/too-large`, `template/too-deep`.
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
