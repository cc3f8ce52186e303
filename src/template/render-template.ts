import type { Root } from 'mdast';
import { toMarkdown } from '../markdown/to-markdown.ts';
import { type InstantiateOptions, instantiate } from './fill/instantiate.ts';
import { type ParseTemplateOptions, parseTemplate, type Template } from './parse/parse-template.ts';

export interface RenderTemplateOptions extends ParseTemplateOptions, InstantiateOptions {}

/** A filled template. */
export interface RenderedTemplate {
  readonly tree: Root;
  /** The document as text. Generated on first access. */
  readonly markdown: string;
  toString(): string;
}

/**
 * Fills a template with a view, which is plain data. Pure: the same template and view give the same document.
 * @param template - Its source, or the result of `parseTemplate`; for the latter, the options for parsing are ignored.
 * @throws {MinutebookError} As `parseTemplate` and `instantiate`.
 */
export function renderTemplate(
  template: string | Template,
  view: unknown,
  options: RenderTemplateOptions = {},
): RenderedTemplate {
  const parsed = typeof template === 'string' ? parseTemplate(template, options) : template;
  const tree = instantiate(parsed, view, options);
  let written: string | undefined;
  return {
    tree,
    get markdown() {
      written ??= toMarkdown(tree);
      return written;
    },
    toString() {
      return this.markdown;
    },
  };
}
