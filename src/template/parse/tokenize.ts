import type { Place } from '../../errors/minutebook-error.ts';
import { assertShallow } from './assert-shallow.ts';
import type { BlockTag, Expression, Outline, OutlineEntry } from './expression.ts';
import type * as Ast from './handlebars-ast.ts';
import { tooLarge, unsupported } from './misplaced.ts';
import { parseHandlebars } from './parse-handlebars.ts';
import { findPartial, indentTokens, type PartialTable, standaloneIndent } from './partials.ts';
import {
  type ExpressionContext,
  locationOf,
  readBlock,
  readExpression,
  readHash,
  readMustache,
} from './read-expression.ts';
import {
  type BlockNode,
  FIRST_MARK,
  MARK,
  MOST_MARKS,
  type Token,
  type TokenizedTemplate,
  type Trim,
} from './token.ts';

/**
 * Reads a template into the flat list of its texts, values and tags. Partials are included where they are called.
 * @throws {MinutebookError} `template/syntax`, `template/unsupported`, `template/unknown-partial`,
 *   `template/partial-recursion`, `template/too-large`, and those of `readMustache`.
 */
export function tokenize(
  source: string,
  around: ExpressionContext,
  partials: PartialTable,
): TokenizedTemplate {
  const result: TokenizedTemplate = { tokens: [], outline: [], values: new Map(), blocks: new Map() };
  const reader = new Reader(result, partials);
  result.outline = reader.readSource(source, { ...around, parent: null, calls: [] });
  trimTokens(result.tokens);
  return result;
}

/** Normalizes line breaks and removes a byte order mark: locations are counted without either. */
export function normalizeSource(source: string): string {
  return source.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
}

type Parent = BlockNode['parent'];

/** The context of a part of a template. */
interface Context extends ExpressionContext {
  parent: Parent;
  /** The partials that are being read, outermost first. */
  calls: readonly string[];
}

class Reader {
  private readonly result: TokenizedTemplate;
  private readonly partials: PartialTable;
  private marks = 0;

  constructor(result: TokenizedTemplate, partials: PartialTable) {
    this.result = result;
    this.partials = partials;
  }

  readSource(source: string, context: Context, indent = ''): Outline {
    const text = normalizeSource(source);
    assertShallow(text, context.file);
    const program = parseHandlebars(text, context.file);
    const start = this.result.tokens.length;
    const outline = this.readProgram(program, context);
    if (indent !== '') indentTokens(this.result.tokens, start, indent);
    return outline;
  }

  private readProgram(program: Ast.Program | undefined, context: Context): Outline {
    const entries: OutlineEntry[] = [];
    const body = program?.body ?? [];
    for (const [index, statement] of body.entries()) {
      const entry = this.readStatement(statement, body[index + 1], context);
      if (entry !== undefined) entries.push(entry);
    }
    return entries;
  }

  private readStatement(
    statement: Ast.Statement,
    next: Ast.Statement | undefined,
    context: Context,
  ): OutlineEntry | undefined {
    const { parent } = context;
    switch (statement.type) {
      case 'ContentStatement':
        this.pushText(statement.value, parent);
        return undefined;
      case 'CommentStatement':
        this.result.tokens.push({ type: 'comment', trim: statement.strip });
        return undefined;
      case 'MustacheStatement': {
        const expression = readMustache(statement, context);
        const place = locationOf(statement, context);
        this.pushValue(expression, place, parent, statement.strip);
        return { type: 'value', expression, place };
      }
      case 'BlockStatement':
        return this.readBlock(statement, context);
      case 'PartialStatement':
        return this.readPartial(statement, next, context);
      default:
        throw unsupported(statement, context);
    }
  }

  private readBlock(statement: Ast.BlockStatement, context: Context): OutlineEntry {
    const { tokens } = this.result;
    const block = readBlock(statement, context);
    const node = this.makeNode(block, context);
    const from = tokens.length;
    tokens.push({ type: 'open', node, trim: statement.openStrip });
    const body = this.readProgram(statement.program, { ...context, parent: { node, branch: 0 } });
    let inverse: Outline = [];
    if (statement.inverse !== undefined) {
      // `{{^x}}` starts with its inverse, without a tag in between.
      const trim = statement.program === undefined ? {} : (statement.inverseStrip ?? {});
      tokens.push({ type: 'else', node, trim });
      inverse = this.readProgram(statement.inverse, { ...context, parent: { node, branch: 1 } });
    }
    tokens.push({ type: 'close', node, trim: statement.closeStrip ?? {} });
    node.oneLine = !tokens.slice(from).some((token) => token.type === 'text' && token.value.includes('\n'));
    return { type: 'block', block, body, inverse };
  }

  private readPartial(
    statement: Ast.PartialStatement,
    next: Ast.Statement | undefined,
    context: Context,
  ): OutlineEntry {
    const { tokens } = this.result;
    const { calls } = context;
    const place = locationOf(statement, context);
    const name = statement.name.type === 'SubExpression' ? '' : String(statement.name.original);
    if (statement.name.type === 'SubExpression') throw unsupported(statement, context);
    const partial = findPartial(name, this.partials, calls, place);
    const [argument] = statement.params;
    const block: BlockTag = {
      kind: 'partial',
      place,
      tag: `{{> ${name}}}`,
      argument: argument === undefined ? null : readExpression(argument, context),
      hash: readHash(statement.hash, context, name, null),
      blockParams: [],
    };
    const node = this.makeNode(block, context);
    const indent = standaloneIndent(tokens.at(-1), next);
    tokens.push({ type: 'open', node, trim: { open: statement.strip.open === true } });
    const source = partial.source.replace(/\r?\n?$/u, '');
    // When it is alone on its line, its tags get separate lines, and it is indented like the call.
    if (indent !== undefined) tokens.push({ type: 'text', value: `\n${indent}` });
    const parent = { node, branch: 0 } as const;
    const inner = { ...context, file: partial.file ?? name, parent, calls: [...calls, name] };
    const body = this.readSource(source, inner, indent);
    if (indent !== undefined) tokens.push({ type: 'text', value: `\n${indent}` });
    tokens.push({ type: 'close', node, trim: { close: statement.strip.close === true } });
    node.oneLine = indent === undefined && !partial.source.trimEnd().includes('\n');
    if (tokens.length > MOST_MARKS) throw tooLarge(place);
    return { type: 'block', block, body, inverse: [] };
  }

  private makeNode(block: BlockTag, { parent, file }: Context): BlockNode {
    const marks = [this.mark(block.place), this.mark(block.place), this.mark(block.place)] as const;
    const node: BlockNode = { block, parent, marks, filled: [false, false], oneLine: false };
    for (const [index, tag] of (['open', 'else', 'close'] as const).entries()) {
      this.result.blocks.set(marks[index] ?? '', { node, tag });
    }
    fill(parent);
    if (this.result.tokens.length > MOST_MARKS) throw tooLarge({ file, line: 1, column: 1 });
    return node;
  }

  private pushText(text: string, parent: Parent): void {
    if (/\S/u.test(text)) fill(parent);
    if (!MARK.test(text)) {
      this.result.tokens.push({ type: 'text', value: text });
      return;
    }
    // Private-use characters of the author become values, so that they are not mistaken for placeholders.
    for (const part of text.split(/([\u{f0000}-\u{10fffd}])/u)) {
      if (MARK.test(part)) this.pushValue({ type: 'literal', value: part }, { file: '' }, parent, {});
      else if (part !== '') this.result.tokens.push({ type: 'text', value: part });
    }
  }

  private pushValue(expression: Expression, place: Place, parent: Parent, trim: Trim): void {
    fill(parent);
    const mark = this.mark(place);
    this.result.values.set(mark, { expression, place });
    this.result.tokens.push({ type: 'value', mark, trim });
  }

  private mark(place: Place): string {
    // The last two code points of each plane are noncharacters.
    if (this.marks >= MOST_MARKS - 4) throw tooLarge(place);
    this.marks += this.marks === 0xfffe ? 3 : 1;
    return String.fromCodePoint(FIRST_MARK + this.marks - 1);
  }
}

/** Marks a branch and all enclosing branches as having content. */
function fill(parent: Parent): void {
  for (let at = parent; at !== null && !at.node.filled[at.branch]; at = at.node.parent)
    at.node.filled[at.branch] = true;
}

/** Applies each `~` to the adjacent white space. */
function trimTokens(tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'text') continue;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (token.trim?.open === true && before?.type === 'text') before.value = before.value.trimEnd();
    if (token.trim?.close === true && after?.type === 'text') after.value = after.value.trimStart();
  }
}
