import { MinutebookError, type Place } from '../../errors/minutebook-error.ts';
import type * as Ast from './handlebars-ast.ts';
import { type ExpressionContext, locationOf } from './read-expression.ts';
import { type BlockNode, MOST_MARKS, type ValueNode } from './token.ts';

/** The error for a block whose ends are in different parts of the document. */
export function misplacedBlock({ block }: BlockNode): MinutebookError {
  const close = `{{/${block.tag.replace(/^\{\{[#>] ?|[ }].*$/gu, '')}}}`;
  return new MinutebookError(
    'template/misplaced-block',
    {
      message: `${block.tag} does not begin and end in the same part of the document.`,
      why: 'A block holds whole paragraphs, headings, list items, table rows and lists, or a piece of one line of text.',
      hint:
        block.kind === 'partial'
          ? 'Put the partial on a line of its own, with a blank line before and after it; a list right after a list in it, or before, needs another bullet.'
          : `Put ${block.tag} and ${close} on lines of their own around whole items or paragraphs, with blank lines where paragraphs end; a list right after another needs another bullet.`,
    },
    { place: block.place },
  );
}

/** The error for a value where Markdown allows none. */
export function misplacedValue({ place }: ValueNode, where: string): MinutebookError {
  return new MinutebookError(
    'template/misplaced-value',
    {
      message: `A value cannot be used in ${where}.`,
      why: 'There it could change the structure of the document.',
      hint: 'Use it in text, in a link such as [text]({{url}}), or in code.',
    },
    { place },
  );
}

/** The error for Handlebars features that templates do not support. */
export function unsupported(node: Ast.Node, around: ExpressionContext): MinutebookError {
  const what: Record<string, string> = {
    Decorator: 'Decorators',
    DecoratorBlock: 'Inline partials',
    PartialBlockStatement: 'Partial blocks',
    PartialStatement: 'Partials with computed names',
  };
  return new MinutebookError(
    'template/unsupported',
    {
      message: `${what[node.type] ?? 'Such expressions'} are not supported.`,
      why: 'A template is a document with values in it, not a program.',
      hint: 'Put the part into a file of its own and include it with {{> name}}.',
    },
    { place: locationOf(node, around) },
  );
}

/** The error for more placeholders than private-use characters; partials that include others twice grow that fast. */
export function tooLarge(place: Place): MinutebookError {
  return new MinutebookError(
    'template/too-large',
    {
      message: 'The template has too many expressions.',
      why: `With its partials it may have ${MOST_MARKS.toLocaleString('en-US')} values and tags.`,
      hint: 'Use {{#each}} instead of repeating partials.',
    },
    { place },
  );
}
