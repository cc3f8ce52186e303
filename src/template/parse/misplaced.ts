import { MinutebookError } from '../../errors/minutebook-error.ts';
import type { BlockNode, ValueNode } from './token.ts';

/** A block whose ends lie in different parts of the document. */
export function misplacedBlock({ block }: BlockNode): MinutebookError {
  const close = `{{/${block.tag.replace(/^\{\{[#>] ?|[ }].*$/gu, '')}}}`;
  return new MinutebookError(
    'template/misplaced-block',
    {
      message: `${block.tag} does not begin and end in the same part of the document.`,
      why: 'A block holds whole paragraphs, headings, list items, table rows and lists, or a piece of one line of text.',
      hint:
        block.kind === 'partial'
          ? 'Put the partial on a line of its own, with a blank line before and after it.'
          : `Put ${block.tag} and ${close} on lines of their own around whole items or paragraphs, with blank lines where paragraphs end.`,
    },
    { place: block.place },
  );
}

/** A value where Markdown has no place for one. */
export function misplacedValue({ place }: ValueNode, where: string): MinutebookError {
  return new MinutebookError(
    'template/misplaced-value',
    {
      message: `A value cannot stand in ${where}.`,
      why: 'There it could change the structure of the document.',
      hint: 'Use it in text, in a link such as [text]({{url}}), or in code.',
    },
    { place },
  );
}
