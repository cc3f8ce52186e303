import type { Place } from '../../errors/minutebook-error.ts';
import { MinutebookError } from '../../errors/minutebook-error.ts';
import { nearest } from '../../errors/nearest.ts';
import type * as Ast from './handlebars-ast.ts';
import type { PartialSource, Token } from './token.ts';

/** Partials by name: a source, or a source and its file for errors. */
export type PartialTable = Readonly<Record<string, string | PartialSource>>;

/**
 * Finds a partial by name.
 * @param calls - The partials that are being read, outermost first.
 * @throws {MinutebookError} `template/unknown-partial`, `template/partial-recursion`.
 */
export function findPartial(
  name: string,
  partials: PartialTable,
  calls: readonly string[],
  place: Place,
): PartialSource {
  const found = Object.hasOwn(partials, name) ? partials[name] : undefined;
  if (found === undefined) {
    const names = Object.keys(partials);
    const near = nearest(name, names);
    throw new MinutebookError(
      'template/unknown-partial',
      {
        message: `There is no partial \`${name}\`.`,
        why:
          names.length === 0
            ? 'No partials are available here.'
            : `The partials are ${names.sort().join(', ')}.`,
        hint:
          near === undefined
            ? 'Add a template of that name, or take the expression out.'
            : `Did you mean \`${near}\`?`,
      },
      { place },
    );
  }
  if (calls.includes(name)) {
    throw new MinutebookError(
      'template/partial-recursion',
      {
        message: `The partial \`${name}\` includes itself.`,
        why: `It is called by way of ${[...calls, name].join(' > ')}.`,
        hint: 'Use {{#each}} for what repeats.',
      },
      { place },
    );
  }
  return typeof found === 'string' ? { source: found } : found;
}

/** The white space before a partial that is alone on its line; undefined when it is not alone. */
export function standaloneIndent(
  before: Token | undefined,
  next: Ast.Statement | undefined,
): string | undefined {
  const after =
    next === undefined || (next.type === 'ContentStatement' && /^[ \t]*(?:\n|$)/u.test(next.value));
  if (!after) return undefined;
  if (before === undefined) return '';
  return before.type === 'text' ? /(?:^|\n)([ \t>]*)$/u.exec(before.value)?.[1] : undefined;
}

/** Indents all lines of a partial after the first by the white space before it. */
export function indentTokens(tokens: readonly Token[], from: number, indent: string): void {
  for (const token of tokens.slice(from)) {
    if (token.type === 'text') token.value = token.value.replaceAll('\n', `\n${indent}`);
  }
}
