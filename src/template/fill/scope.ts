import { MinutebookError } from '../../errors/minutebook-error.ts';
import { nearest } from '../../errors/nearest.ts';
import type { TextTarget } from '../../markdown/text/quiet.ts';
import type { PathExpression } from '../parse/expression.ts';
import { isFieldsShape, isListShape, shapeAt, shapeNames, type ViewShape } from './view-shape.ts';

/** A value and its shape, if known. */
export interface ShapedValue {
  value: unknown;
  shape: ViewShape | undefined;
}

/** The view and the target of the document. */
interface RootFound extends ShapedValue {
  target: TextTarget;
}

/** Resolves one name; undefined when it does not exist. */
type Step = (from: ShapedValue, name: string) => ShapedValue | undefined;

const NO_NAMES: ReadonlyMap<string, ShapedValue> = new Map();

/** The names that are in scope at one location of a template while it is being filled. */
export class Scope {
  readonly context: ShapedValue;
  /** The scope that `../` leads to. */
  private readonly outer: Scope | null;
  /** Block parameters and the named values of partials; they take precedence over the names of the context. */
  private readonly names: ReadonlyMap<string, ShapedValue>;
  /** `@index` and similar data. */
  private readonly data: ReadonlyMap<string, ShapedValue>;
  private readonly root: RootFound;
  private readonly step: Step;

  private constructor(
    context: ShapedValue,
    outer: Scope | null,
    names: ReadonlyMap<string, ShapedValue>,
    data: ReadonlyMap<string, ShapedValue>,
    root: RootFound,
    step: Step,
  ) {
    this.context = context;
    this.outer = outer;
    this.names = names;
    this.data = data;
    this.root = root;
    this.step = step;
  }

  /** The outermost scope. Names in the shape but not in the view have no value. */
  static of(view: unknown, shape?: ViewShape, target: TextTarget = 'conversation'): Scope {
    const root = { value: view, shape, target };
    return new Scope(root, null, NO_NAMES, NO_NAMES, root, stepInView);
  }

  /** The outermost scope for a view of which only the shape is known: all values are undefined. */
  static ofShape(shape: ViewShape): Scope {
    const root = { value: undefined, shape, target: 'conversation' } as const;
    return new Scope(root, null, NO_NAMES, NO_NAMES, root, stepInShape);
  }

  get target(): TextTarget {
    return this.root.target;
  }

  /** The scope within an `#each`, a `#with`, or a partial with its own context. */
  enter(
    context: ShapedValue,
    names: ReadonlyMap<string, ShapedValue> = NO_NAMES,
    data?: ReadonlyMap<string, ShapedValue>,
  ): Scope {
    const seen =
      names.size === 0 ? this.names : this.names.size === 0 ? names : new Map([...this.names, ...names]);
    return new Scope(
      context,
      this,
      seen,
      data === undefined || data.size === 0 ? this.data : new Map([...this.data, ...data]),
      this.root,
      this.step,
    );
  }

  /** The same scope with additional names. */
  extend(names: ReadonlyMap<string, ShapedValue>): Scope {
    return new Scope(
      this.context,
      this.outer,
      new Map([...this.names, ...names]),
      this.data,
      this.root,
      this.step,
    );
  }

  /**
   * Looks up a path. Only own properties count; a name in null or undefined is undefined.
   * @throws {MinutebookError} `template/unknown-name`.
   */
  find(path: PathExpression): ShapedValue {
    if (path.data) return this.findData(path);
    let scope: Scope = this;
    for (let depth = path.depth; depth > 0; depth -= 1) {
      if (scope.outer === null) throw unknownName(path, '../', scope.ownNames());
      scope = scope.outer;
    }
    const [first] = path.parts;
    if (first === undefined) return scope.context;
    const named = path.depth === 0 && !path.scoped ? scope.names.get(first) : undefined;
    if (named !== undefined) return this.descend(named, path);
    const found = this.step(scope.context, first);
    if (found === undefined) throw unknownName(path, first, scope.ownNames(), scope.outerNames());
    return path.parts.length === 1 ? found : this.descend(found, path);
  }

  private findData(path: PathExpression): ShapedValue {
    const [first = ''] = path.parts;
    const found = first === 'root' ? this.root : this.data.get(first);
    if (found === undefined) throw unknownName(path, first, ['root', ...this.data.keys()]);
    return this.descend(found, path);
  }

  private descend(start: ShapedValue, path: PathExpression): ShapedValue {
    let at = start;
    for (const part of path.parts.slice(1)) {
      const next = this.step(at, part);
      if (next === undefined) throw unknownName(path, part, namesIn(at));
      at = next;
    }
    return at;
  }

  private ownNames(): string[] {
    return [...this.names.keys(), ...namesIn(this.context)];
  }

  private outerNames(): string[][] {
    return this.outer === null ? [] : [this.outer.ownNames(), ...this.outer.outerNames()];
  }
}

/** Resolves names in a view: only own properties and names in its shape. A name in null or undefined is undefined. */
function stepInView({ value, shape }: ShapedValue, name: string): ShapedValue | undefined {
  const inner = shape === undefined ? undefined : shapeAt(shape, name);
  if (value === null || value === undefined) return { value: undefined, shape: inner };
  if (Array.isArray(value)) {
    const isEntry = name === 'length' || /^\d{1,9}$/u.test(name);
    return isEntry ? { value: value[name as unknown as number], shape: inner } : undefined;
  }
  if (typeof value === 'object' && Object.hasOwn(value, name)) {
    return { value: (value as Record<string, unknown>)[name], shape: inner };
  }
  return inner === undefined || inner === 'any' ? undefined : { value: undefined, shape: inner };
}

function stepInShape({ shape }: ShapedValue, name: string): ShapedValue | undefined {
  const inner = shape === undefined ? 'any' : shapeAt(shape, name);
  return inner === undefined ? undefined : { value: undefined, shape: inner };
}

function namesIn({ value, shape }: ShapedValue): string[] {
  if (Array.isArray(value) || isListShape(shape)) return ['length'];
  const own = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return isFieldsShape(shape) ? [...new Set([...own, ...shapeNames(shape)])] : own;
}

const MOST_LISTED = 12;

/**
 * The error for a name that does not exist.
 * @param part - The name within the path.
 * @param names - The names that exist there.
 * @param outer - The names of the enclosing contexts, innermost first.
 */
function unknownName(
  path: PathExpression,
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
  path: PathExpression,
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
