import type { Place } from '../../errors/minutebook-error.ts';
import { MinutebookError } from '../../errors/minutebook-error.ts';
import { nearest } from '../../errors/nearest.ts';
import type { Helper, HelperTable } from '../helpers/helper.ts';
import type { BlockKind, BlockTag, Expression, PathExpression } from './expression.ts';
import type * as Ast from './handlebars-ast.ts';

/** The context for reading expressions: the file for errors, and the available helpers. */
export interface ExpressionContext {
  file: string;
  helpers: HelperTable;
}

const BLOCKS: ReadonlySet<string> = new Set(['each', 'if', 'unless', 'with']);

export function locationOf(node: Ast.Node, { file }: ExpressionContext): Place {
  return { file, line: node.loc.start.line, column: node.loc.start.column + 1 };
}

/**
 * Reads `{{name}}` or `{{helper a b=c}}`. A single name is always a value, never a call, so that a view may have names
 * such as `date` or `link`.
 * @throws {MinutebookError} `template/unknown-helper`, `template/argument` for a wrong number of values or an unknown
 *   option, `template/unsupported`.
 */
export function readMustache(node: Ast.MustacheStatement, around: ExpressionContext): Expression {
  const bare = node.params.length === 0 && node.hash === undefined;
  return bare ? readExpression(node.path, around) : readCall(node, around);
}

export function readExpression(node: Ast.ExpressionNode, around: ExpressionContext): Expression {
  switch (node.type) {
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return { type: 'literal', value: node.value };
    case 'NullLiteral':
    case 'UndefinedLiteral':
      return { type: 'literal', value: null };
    case 'SubExpression':
      return readCall(node, around);
    default:
      return readPath(node, around);
  }
}

function readPath(node: Ast.PathNode, around: ExpressionContext): PathExpression {
  return {
    type: 'path',
    place: locationOf(node, around),
    original: node.data ? node.original : node.original.replace(/^\.\/|^this\.(?=.)/u, ''),
    data: node.data,
    depth: node.depth,
    scoped: /^(?:\.\/|this(?:[./]|$)|\.$)/u.test(node.original),
    parts: node.parts,
  };
}

function readCall(node: Ast.CallNode, around: ExpressionContext): Expression {
  const place = locationOf(node.path, around);
  const name = String(node.path.original);
  const helper = Object.hasOwn(around.helpers, name) ? around.helpers[name] : undefined;
  if (helper === undefined) throw unknownHelper(name, place, around.helpers);
  const parameters = node.params.map((parameter) => readExpression(parameter, around));
  checkCount(name, helper, parameters.length, place);
  return {
    type: 'call',
    place,
    name,
    helper,
    parameters,
    hash: readHash(node.hash, around, name, helper.options),
  };
}

function unknownHelper(name: string, place: Place, helpers: HelperTable): MinutebookError {
  const names = Object.keys(helpers);
  const near = nearest(name, names);
  return new MinutebookError(
    'template/unknown-helper',
    {
      message: `There is no helper \`${name}\`.`,
      why: 'A name followed by values in the same braces calls a helper.',
      hint: near === undefined ? `The helpers are ${names.sort().join(', ')}.` : `Did you mean \`${near}\`?`,
    },
    { place },
  );
}

function checkCount(name: string, helper: Helper, count: number, place: Place): void {
  const [least, most] = helper.parameters;
  if (count >= least && count <= most) return;
  const expected =
    least === most
      ? `${least}`
      : most === Number.POSITIVE_INFINITY
        ? `at least ${least}`
        : `${least} to ${most}`;
  throw new MinutebookError(
    'template/argument',
    {
      message: `\`${name}\` was given ${count === 1 ? 'one value' : `${count} values`}.`,
      why: `It takes ${expected}.`,
      hint: `Write ${helper.usage}.`,
    },
    { place },
  );
}

/** Reads named values; `known` lists the allowed names, null allows all. */
export function readHash(
  hash: Ast.Hash | undefined,
  around: ExpressionContext,
  owner: string,
  known: readonly string[] | null,
): ReadonlyMap<string, Expression> {
  const entries = new Map<string, Expression>();
  for (const pair of hash?.pairs ?? []) {
    if (known !== null && !known.includes(pair.key)) {
      const near = nearest(pair.key, known);
      throw new MinutebookError(
        'template/argument',
        {
          message: `\`${owner}\` has no option \`${pair.key}\`.`,
          why: known.length === 0 ? 'It takes no options.' : `Its options are ${known.join(', ')}.`,
          hint: near === undefined ? `Take \`${pair.key}=…\` out.` : `Did you mean \`${near}\`?`,
        },
        { place: locationOf(pair, around) },
      );
    }
    entries.set(pair.key, readExpression(pair.value, around));
  }
  return entries;
}

/**
 * Reads the opening tag of a block: `#each`, `#if`, `#unless`, `#with`, or a name of the view (`#items`, `^items`).
 * @throws {MinutebookError} As `readMustache`.
 */
export function readBlock(node: Ast.BlockStatement, around: ExpressionContext): BlockTag {
  const place = locationOf(node, around);
  const name = node.path.original;
  const tag = `{{#${[name, ...node.params.map(original)].join(' ')}}}`;
  const blockParams = (node.program ?? node.inverse)?.blockParams ?? [];
  if (!BLOCKS.has(name)) return readSection(node, around, { place, tag, blockParams });
  const kind = name as BlockKind;
  const [argument] = node.params;
  if (argument === undefined || node.params.length > 1) {
    throw new MinutebookError(
      'template/argument',
      {
        message: `{{#${name}}} was given ${node.params.length} values.`,
        why: 'It takes exactly one.',
        hint:
          kind === 'if' || kind === 'unless'
            ? `Combine conditions: {{#${name} (and a b)}}.`
            : `Write {{#${name} items}}.`,
      },
      { place },
    );
  }
  const options = kind === 'if' || kind === 'unless' ? ['includeZero'] : [];
  const hash = readHash(node.hash, around, `#${name}`, options);
  return { kind, place, tag, argument: readExpression(argument, around), hash, blockParams };
}

function readSection(
  node: Ast.BlockStatement,
  around: ExpressionContext,
  opening: Pick<BlockTag, 'place' | 'tag' | 'blockParams'>,
): BlockTag {
  if (node.params.length > 0 || node.hash !== undefined) {
    const name = node.path.original;
    const near = nearest(name, BLOCKS);
    throw new MinutebookError(
      'template/unknown-helper',
      {
        message: `There is no block \`#${name}\`.`,
        why: 'The blocks are #each, #if, #unless and #with.',
        hint:
          near === undefined
            ? 'Use one of these, or prepare the data before rendering.'
            : `Did you mean \`#${near}\`?`,
      },
      { place: opening.place },
    );
  }
  return { ...opening, kind: 'section', argument: readPath(node.path, around), hash: new Map() };
}

function original(node: Ast.ExpressionNode): string {
  if (node.type === 'SubExpression')
    return `(${[node.path.original, ...node.params.map(original)].join(' ')})`;
  return node.type === 'StringLiteral' ? `"${node.value}"` : String(node.original);
}
