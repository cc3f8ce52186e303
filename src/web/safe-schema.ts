import { defaultSchema, type Schema } from 'hast-util-sanitize';

/** Obsolete elements and elements for images; their content is kept. */
const LEFT_OUT = new Set(['tt', 'strike', 'picture', 'source']);

/**
 * The HTML that a document may contain: GitHub's elements, without obsolete ones and without attributes that could make
 * it look like part of the surrounding page.
 */
export const SAFE: Schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => !LEFT_OUT.has(name)),
  ancestors: { ...defaultSchema.ancestors, summary: ['details'] },
  attributes: {
    a: [
      'href',
      'ariaLabel',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['className', 'data-footnote-backref'],
    ],
    code: [['className', /^language-[\w+#.-]+$/u]],
    details: ['open'],
    h2: [['className', 'sr-only']],
    img: ['src', 'alt'],
    input: [
      ['type', 'checkbox'],
      ['disabled', true],
      ['checked', true],
    ],
    li: [
      ['className', 'task-list-item'],
      ['value', /^-?\d{1,9}$/u],
    ],
    ol: [
      ['className', 'contains-task-list'],
      ['start', /^-?\d{1,9}$/u],
    ],
    ul: [['className', 'contains-task-list']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: [
      ['align', 'left', 'center', 'right'],
      ['colSpan', /^[1-9]\d{0,2}$/u],
      ['rowSpan', /^[1-9]\d{0,2}$/u],
    ],
    th: [
      ['align', 'left', 'center', 'right'],
      ['colSpan', /^[1-9]\d{0,2}$/u],
      ['rowSpan', /^[1-9]\d{0,2}$/u],
    ],
    '*': ['id', 'title'],
  },
  clobber: ['id'],
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
};
