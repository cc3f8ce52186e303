import { isMinutebookError, MinutebookError } from '../../errors/minutebook-error.ts';
import { listHelpers } from '../helpers/lists.ts';
import type {
  BlockTag,
  Call,
  Expression,
  Outline,
  OutlineEntry,
  PathExpression,
} from '../parse/expression.ts';
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
 * The shape of an expression; undefined when it is not known: results of most helpers, and names that were already
 * reported.
 */
function shapeOf(expression: Expression, scope: Scope, problems: MinutebookError[]): ViewShape | undefined {
  if (expression.type === 'literal') return 'text';
  if (expression.type === 'call') {
    const shapes = expression.parameters.map((value) => shapeOf(value, scope, problems));
    for (const value of expression.hash.values()) shapeOf(value, scope, problems);
    return shapeOfList(expression, shapes[0], problems);
  }
  return find(expression, scope, problems);
}

const { sort, groupBy, sum } = listHelpers;

/**
 * The list that `sort` or `groupBy` makes of a list; undefined for other helpers. The literal in
 * `{{sort items "created"}}` is a name in the entries of the list.
 */
function shapeOfList(
  { helper, parameters: [, name], place }: Call,
  list: ViewShape | undefined,
  problems: MinutebookError[],
): ViewShape | undefined {
  if (!isListShape(list) || (helper !== sort && helper !== groupBy && helper !== sum)) return undefined;
  if (name?.type === 'literal' && typeof name.value === 'string') {
    const original = name.value;
    const path = { type: 'path', place, original, data: false, depth: 0, scoped: false } as const;
    find({ ...path, parts: original.split('.') }, Scope.ofShape(list[0]), problems);
  }
  if (helper === sum) return 'text';
  return helper === groupBy ? [{ name: 'text', items: list }] : list;
}

function find(path: PathExpression, scope: Scope, problems: MinutebookError[]): ViewShape | undefined {
  try {
    return scope.find(path).shape;
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
