import { isMinutebookError, MinutebookError } from '../../errors/minutebook-error.ts';
import type { BlockTag, Expression, Outline, OutlineEntry } from '../parse/expression.ts';
import type { Template } from '../parse/parse-template.ts';
import { Scope, type ShapedValue } from './scope.ts';
import { isFieldsShape, isListShape, type ViewShape } from './view-shape.ts';

/**
 * Checks every name of a template against the shape of the views it will be filled with, without a view.
 * @returns The problems in template order: `template/unknown-name`, and `template/argument` for a printed list or a
 *   text that is iterated.
 */
export function checkTemplate(template: Template, shape: ViewShape): MinutebookError[] {
  const problems: MinutebookError[] = [];
  checkOutline(template.outline, Scope.ofShape(shape), problems);
  return problems;
}

function checkOutline(outline: Outline, scope: Scope, problems: MinutebookError[]): void {
  for (const entry of outline) {
    if (entry.type === 'value') checkPrinted(entry, scope, problems);
    else checkBlock(entry, scope, problems);
  }
}

function checkPrinted(
  { expression, place }: OutlineEntry & { type: 'value' },
  scope: Scope,
  problems: MinutebookError[],
): void {
  const shape = shapeOf(expression, scope, problems);
  if (!isListShape(shape) && !isFieldsShape(shape)) return;
  const what = isListShape(shape) ? 'a list' : 'an object';
  problems.push(
    new MinutebookError(
      'template/argument',
      {
        message: `This is ${what}, not a text.`,
        why: 'Only texts, numbers and yes-or-no values can be printed.',
        hint: isListShape(shape)
          ? 'Use {{#each}} or {{join list ", "}}.'
          : 'Name one of its values: {{object.name}}.',
      },
      { place },
    ),
  );
}

function checkBlock(
  { block, body, inverse }: OutlineEntry & { type: 'block' },
  scope: Scope,
  problems: MinutebookError[],
): void {
  const shape = block.argument === null ? scope.context.shape : shapeOf(block.argument, scope, problems);
  const hash = new Map(
    [...block.hash].map(([name, value]) => [name, known(shapeOf(value, scope, problems))] as const),
  );
  if (block.kind === 'each' && shape === 'text') problems.push(notAList(block));
  checkOutline(body, enter(block, shape, hash, scope), problems);
  checkOutline(inverse, scope, problems);
}

function enter(
  block: BlockTag,
  shape: ViewShape | undefined,
  hash: ReadonlyMap<string, ShapedValue>,
  scope: Scope,
): Scope {
  const [first, second] = block.blockParams;
  const names = (entry: ShapedValue): Map<string, ShapedValue> =>
    new Map([
      ...(first === undefined ? [] : [[first, entry] as const]),
      ...(second === undefined ? [] : [[second, known('text')] as const]),
    ]);
  switch (block.kind) {
    case 'if':
    case 'unless':
      return scope;
    case 'each':
      return scope.enter(known(entryOf(shape)), names(known(entryOf(shape))), LOOP_DATA);
    case 'section':
      if (isListShape(shape)) return scope.enter(known(shape[0]), names(known(shape[0])), LOOP_DATA);
      return shape === 'text' ? scope : scope.enter(known(shape));
    case 'with':
      return scope.enter(known(shape), names(known(shape)));
    default: {
      const inner = block.argument === null ? scope : scope.enter(known(shape));
      return hash.size === 0 ? inner : inner.extend(hash);
    }
  }
}

const LOOP_DATA = new Map(['index', 'key', 'first', 'last'].map((name) => [name, known('text')]));

/** The shape of the entries of a list; `any` for the entries of an object. */
function entryOf(shape: ViewShape | undefined): ViewShape {
  if (isListShape(shape)) return shape[0];
  return isFieldsShape(shape) ? (shape['*'] ?? 'any') : 'any';
}

/**
 * The shape of an expression; undefined when it is not known: results of helpers, and names that were already reported.
 */
function shapeOf(expression: Expression, scope: Scope, problems: MinutebookError[]): ViewShape | undefined {
  if (expression.type === 'literal') return 'text';
  if (expression.type === 'call') {
    for (const value of [...expression.parameters, ...expression.hash.values()])
      shapeOf(value, scope, problems);
    return undefined;
  }
  try {
    return scope.find(expression).shape;
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    problems.push(error);
    return undefined;
  }
}

function notAList(block: BlockTag): MinutebookError {
  return new MinutebookError(
    'template/argument',
    {
      message: `${block.tag} is given a text.`,
      why: '#each goes through a list, or the values of an object.',
      hint: 'Use {{#if}} for a single value.',
    },
    { place: block.place },
  );
}

function known(shape: ViewShape | undefined): ShapedValue {
  return { value: undefined, shape };
}
