/// <reference path="./handlebars-parser.d.ts" />
import handlebars from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { MinutebookError } from '../../errors/minutebook-error.ts';
import type * as Ast from './handlebars-ast.ts';

/**
 * Parses the expressions of a template with Handlebars' own parser.
 * @param source - With `\n` line breaks and no byte order mark.
 * @throws {MinutebookError} `template/syntax`, with the location where Handlebars stopped.
 */
export function parseHandlebars(source: string, file: string): Ast.Program {
  try {
    return handlebars.parseWithoutProcessing(source);
  } catch (error) {
    throw syntaxError(error instanceof Error ? error : new Error(String(error)), source, file);
  }
}

function syntaxError(error: Error, source: string, file: string): MinutebookError {
  const mismatch = /^(.+) doesn't match (.+) - (\d+):(\d+)$/u.exec(error.message);
  if (mismatch !== null) {
    const [, opened = '', closed = '', line = '1', column = '0'] = mismatch;
    return new MinutebookError(
      'template/syntax',
      {
        message: `{{#${opened}}} is closed by {{/${closed}}}.`,
        why: 'Each block closes with the name it opened with.',
        hint: `Write {{/${opened}}}, or close the inner block first.`,
      },
      { place: { file, line: Number(line), column: Number(column) + 1 }, cause: error },
    );
  }
  const open = error.message.includes("got 'EOF'") ? unclosedBlock(source) : undefined;
  const offset = open?.offset ?? whereParsingStopped(error.message, source);
  const before = source.slice(0, offset).split('\n');
  const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return new MinutebookError('template/syntax', explain(error.message, open?.name), { place, cause: error });
}

/** The offset of a syntax error. Handlebars shows an excerpt without line breaks, and below it an arrow of dashes. */
function whereParsingStopped(message: string, source: string): number {
  const line = Number(/on line (\d+)/u.exec(message)?.[1] ?? 1);
  const [, shown = '', arrow = ''] = message.split('\n');
  const excerpt = shown.slice(0, Math.max(0, arrow.indexOf('^'))).replace(/^\.\.\./u, '');
  const lineStart = source.split('\n', line - 1).join('\n').length;
  const pattern = [...excerpt]
    .map((character) => character.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&'))
    .join('\\n*');
  for (const match of source.matchAll(new RegExp(pattern, 'gu'))) {
    const end = match.index + match[0].length;
    if (excerpt !== '' && end >= lineStart) return Math.max(end, line > 1 ? lineStart + 1 : 0);
  }
  return lineStart === 0 ? 0 : lineStart + 1;
}

function explain(message: string, open: string | undefined): { message: string; why: string; hint: string } {
  if (message.includes("got 'EOF'")) {
    return {
      message:
        open === undefined ? 'The template ends inside an expression.' : `{{#${open}}} is never closed.`,
      why: 'Handlebars reached the end of the template before the block ended.',
      hint: open === undefined ? 'Close the expression with }}.' : `Write {{/${open}}} where the block ends.`,
    };
  }
  if (message.includes("got 'OPEN_ENDBLOCK'")) {
    return {
      message: 'A block is closed that was not opened.',
      why: 'There is no {{#…}} before this {{/…}} that still is open.',
      hint: 'Take the {{/…}} out, or open the block before it.',
    };
  }
  if (message.includes("got 'INVERSE'") || message.includes("got 'OPEN_INVERSE_CHAIN'")) {
    return {
      message: 'An {{else}} stands outside of a block, or a block has two.',
      why: 'An {{else}} belongs between {{#…}} and {{/…}}, once.',
      hint: 'Move the {{else}} into its block, or take it out.',
    };
  }
  return {
    message: 'This is not a Handlebars expression.',
    why:
      message.includes("got 'CLOSE'") || message.includes("got 'CLOSE_UNESCAPED'")
        ? 'The braces close before the expression is complete.'
        : 'Something in the braces is not a name, a path, a text in quotes or a number.',
    hint: 'Write {{name}}, {{helper name "text" option=1}}, or \\{{ for literal braces.',
  };
}

/** The innermost block that is still open at the end, as far as this can be determined without parsing. */
function unclosedBlock(source: string): { name: string; offset: number } | undefined {
  const open: { name: string; offset: number }[] = [];
  for (const match of source.matchAll(/\{\{~?(?:([#^/])\s*([^\s}~]+)|!--[\s\S]*?--~?\}\})/gu)) {
    const [, kind, name = ''] = match;
    if (kind === '/') open.pop();
    else if (kind !== undefined) open.push({ name, offset: match.index });
  }
  return open.at(-1);
}
