import { MinutebookError } from '../../errors/minutebook-error.ts';
import { nearest } from '../../errors/nearest.ts';
import type { Path } from '../parse/expression.ts';

const MOST_LISTED = 12;

/**
 * A name that is nowhere.
 * @param part - The name within the path.
 * @param names - The names that are there instead.
 * @param outer - The names of the contexts around this one, innermost first.
 */
export function unknownName(
  path: Path,
  part: string,
  names: readonly string[],
  outer: readonly (readonly string[])[] = [],
): MinutebookError {
  return new MinutebookError(
    'template/unknown-name',
    {
      message: `There is no \`${part}\` here${path.original === part ? '' : ` (in \`${path.original}\`)`}.`,
      why:
        names.length === 0
          ? 'The value at this place has no names of its own.'
          : `The names here are ${list(names)}.`,
      hint: suggest(path, part, names, outer),
    },
    { place: path.place },
  );
}

function list(names: readonly string[]): string {
  const more = names.length - MOST_LISTED;
  return [...names.slice(0, MOST_LISTED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function suggest(
  path: Path,
  part: string,
  names: readonly string[],
  outer: readonly (readonly string[])[],
): string {
  if (part === '../') return 'Take one ../ out: there is nothing further out.';
  const exact = outer.findIndex((around) => around.includes(part));
  if (exact !== -1) return `Did you mean \`${'../'.repeat(exact + 1)}${part}\`?`;
  const near = nearest(part, names);
  if (near !== undefined) return `Did you mean \`${path.data ? '@' : ''}${near}\`?`;
  for (const [depth, around] of outer.entries()) {
    const found = nearest(part, around);
    if (found !== undefined) return `Did you mean \`${'../'.repeat(depth + 1)}${found}\`?`;
  }
  return names.length === 0 ? 'Use {{this}} for the value itself.' : 'Use one of these names.';
}
