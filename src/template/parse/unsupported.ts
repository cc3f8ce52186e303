import type { Place } from '../../errors/minutebook-error.ts';
import { MinutebookError } from '../../errors/minutebook-error.ts';
import type * as Ast from './handlebars-ast.ts';
import { placeOf, type Surroundings } from './read-expression.ts';
import { MOST_MARKS } from './token.ts';

/** Something of Handlebars that templates do without. */
export function unsupported(node: Ast.Node, around: Surroundings): MinutebookError {
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
    { place: placeOf(node, around) },
  );
}

/** More placeholders than there are private-use characters; partials that include others twice get there fast. */
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
