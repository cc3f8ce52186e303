import type { Place } from '../../errors/minutebook-error.ts';
import { isMinutebookError, MinutebookError } from '../../errors/minutebook-error.ts';
import { ArgumentError, Live, scalarText } from '../helpers/helper.ts';
import type { Call, Expression } from '../parse/expression.ts';
import type { Scope, ShapedValue } from './scope.ts';

/**
 * The value of an expression.
 * @throws {MinutebookError} `template/unknown-name`, `template/argument`.
 */
export function evaluate(expression: Expression, scope: Scope): ShapedValue {
  switch (expression.type) {
    case 'literal':
      return { value: expression.value, shape: undefined };
    case 'path':
      return scope.find(expression);
    default:
      return { value: call(expression, scope), shape: undefined };
  }
}

function call({ helper, parameters, hash, place }: Call, scope: Scope): unknown {
  const values = parameters.map((parameter) => evaluate(parameter, scope).value);
  const options: Record<string, unknown> = Object.create(null);
  for (const [name, value] of hash) options[name] = evaluate(value, scope).value;
  return withPlace(place, () => helper.run(values, options));
}

/** The content that an expression prints: live nodes, or its value as text. */
export function evaluateContent(expression: Expression, scope: Scope): Live | string {
  const { value } = evaluate(expression, scope);
  if (typeof value === 'string' || value instanceof Live)
    return value instanceof Live ? value : scalarText(value);
  return withPlace(locationOf(expression), () => scalarText(value));
}

/** Whether an expression is a number and so cannot contain text from outside. */
export function isNumber(expression: Expression, scope: Scope): boolean {
  return expression.type === 'path' && typeof scope.find(expression).value === 'number';
}

/** Runs code of a helper and adds the location to its errors. */
function withPlace<Result>(place: Place | undefined, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (isMinutebookError(error)) throw error;
    const text =
      error instanceof ArgumentError
        ? { message: error.message, why: error.why, hint: error.hint }
        : {
            message: 'A helper failed.',
            why: error instanceof Error ? error.message : String(error),
            hint: 'Look at the values that it was given.',
          };
    throw new MinutebookError('template/argument', text, {
      ...(place === undefined ? {} : { place }),
      cause: error,
    });
  }
}

function locationOf(expression: Expression): Place | undefined {
  return expression.type === 'literal' ? undefined : expression.place;
}
