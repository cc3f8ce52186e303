import { MinutebookError } from '../../errors/minutebook-error.ts';
import { isTruthy } from '../helpers/helper.ts';
import type { BlockTag } from '../parse/expression.ts';
import type { BranchIndex } from '../parse/token.ts';
import { evaluate } from './evaluate.ts';
import type { Scope, ShapedValue } from './scope.ts';
import { isFieldsShape, isListShape, type ViewShape } from './view-shape.ts';

/** One pass through a branch of a block. */
interface Round {
  branch: BranchIndex;
  scope: Scope;
}

/**
 * The passes through a block: which branch is filled how often, and with which names.
 * @throws {MinutebookError} `template/argument` when `#each` gets something that is neither a list nor an object.
 */
export function runBlock(block: BlockTag, scope: Scope): Round[] {
  const found = block.argument === null ? scope.context : evaluate(block.argument, scope);
  switch (block.kind) {
    case 'if':
    case 'unless': {
      const includeZero = block.hash.get('includeZero');
      const zero = includeZero !== undefined && evaluate(includeZero, scope).value === true;
      return [{ branch: isTruthy(found.value, zero) === (block.kind === 'if') ? 0 : 1, scope }];
    }
    case 'with':
      return isTruthy(found.value)
        ? [{ branch: 0, scope: enterWith(block, scope, found) }]
        : [{ branch: 1, scope }];
    case 'each':
      return runEach(block, scope, found);
    case 'section':
      return runSection(block, scope, found);
    default:
      return [{ branch: 0, scope: enterPartial(block, scope, found) }];
  }
}

/** `{{#x}}`: iterates over a list, enters an object, or tests a value. */
function runSection(block: BlockTag, scope: Scope, found: ShapedValue): Round[] {
  if (Array.isArray(found.value)) return runEach(block, scope, found);
  if (!isTruthy(found.value)) return [{ branch: 1, scope }];
  return [{ branch: 0, scope: typeof found.value === 'object' ? scope.enter(found) : scope }];
}

function runEach(block: BlockTag, scope: Scope, { value, shape }: ShapedValue): Round[] {
  const entries = entriesOf(block, value);
  if (entries.length === 0) return [{ branch: 1, scope }];
  const [itemName, keyName] = block.blockParams;
  return entries.map(([key, entry], index): Round => {
    const item = { value: entry, shape: entryShape(shape, key) };
    const data = new Map<string, ShapedValue>([
      ['index', known(index)],
      ['key', known(key)],
      ['first', known(index === 0)],
      ['last', known(index === entries.length - 1)],
    ]);
    const names = new Map<string, ShapedValue>();
    if (itemName !== undefined) names.set(itemName, item);
    if (keyName !== undefined) names.set(keyName, known(key));
    return { branch: 0, scope: scope.enter(item, names, data) };
  });
}

function entriesOf(block: BlockTag, value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((entry: unknown, index) => [index, entry]);
  if (value === null || value === undefined || value === false || value === '') return [];
  if (typeof value === 'object') return Object.entries(value);
  throw new MinutebookError(
    'template/argument',
    {
      message: `${block.tag} was given a ${typeof value}.`,
      why: '#each goes through a list, or the values of an object.',
      hint: 'Use {{#if}} for a single value.',
    },
    { place: block.place },
  );
}

function entryShape(shape: ViewShape | undefined, key: string | number): ViewShape | undefined {
  if (shape === 'any') return 'any';
  if (isListShape(shape)) return shape[0];
  return isFieldsShape(shape) ? (shape[String(key)] ?? shape['*']) : undefined;
}

function enterWith(block: BlockTag, scope: Scope, found: ShapedValue): Scope {
  const [name] = block.blockParams;
  return scope.enter(found, name === undefined ? undefined : new Map([[name, found]]));
}

function enterPartial(block: BlockTag, scope: Scope, found: ShapedValue): Scope {
  const names = new Map([...block.hash].map(([name, value]) => [name, evaluate(value, scope)] as const));
  const inner = block.argument === null ? scope : scope.enter(found);
  return names.size === 0 ? inner : inner.extend(names);
}

function known(value: unknown): ShapedValue {
  return { value, shape: undefined };
}
