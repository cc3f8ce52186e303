import { toString as nodeText } from 'mdast-util-to-string';
import { Live } from '../helpers/helper.ts';
import type { Expression } from '../parse/expression.ts';
import type { TextPart } from '../parse/parts.ts';
import { evaluateContent } from './evaluate.ts';
import { runBlock } from './run-block.ts';
import type { Scope } from './scope.ts';

/** Writes a value into a text that has a syntax of its own. `before` is the text up to the value. */
export type WriteValue = (value: string, before: string) => string;

/** Fills a text that is not Markdown. */
export function fillText(
  parts: readonly TextPart[],
  scope: Scope,
  write: WriteValue = (value) => value,
  before = '',
): string {
  let text = '';
  for (const part of parts) {
    if (part.type === 'text') text += part.value;
    else if (part.type === 'value') text += write(contentText(part.expression, scope), before + text);
    else
      for (const { branch, scope: inner } of runBlock(part.block, scope))
        text += fillText(part.branches[branch], inner, write, before + text);
  }
  return text;
}

/** The content that an expression prints, as text only. */
function contentText(expression: Expression, scope: Scope): string {
  const content = evaluateContent(expression, scope);
  return content instanceof Live ? nodeText({ type: 'paragraph', children: [...content.inline] }) : content;
}

/** The text before the first value, written by the template's author. */
export function literalPrefix(parts: readonly TextPart[], scope: Scope): string {
  let text = '';
  for (const part of parts) {
    if (part.type === 'text') {
      text += part.value;
      continue;
    }
    if (part.type === 'value') return text;
    const rounds = runBlock(part.block, scope);
    for (const { branch, scope: inner } of rounds) {
      text += literalPrefix(part.branches[branch], inner);
      if (hasValue(part.branches[branch])) return text;
    }
  }
  return text;
}

function hasValue(parts: readonly TextPart[]): boolean {
  return parts.some(
    (part) => part.type === 'value' || (part.type === 'block' && part.branches.some(hasValue)),
  );
}
