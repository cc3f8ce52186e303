import type { Image, Link, PhrasingContent as Node, PhrasingContent } from 'mdast';
import { copyAlone, copyNode } from '../../markdown/copy-node.ts';
import { isWebAddress, safeCompletedUrl } from '../../markdown/text/safe-url.ts';
import { withoutControl } from '../../model/control-comments.ts';
import { Live } from '../helpers/helper.ts';
import type { Expression } from '../parse/expression.ts';
import type { InlinePart, TextPart } from '../parse/parts.ts';
import { htmlWriter } from './embed.ts';
import { evaluateContent, isNumber } from './evaluate.ts';
import { fillText, literalPrefix } from './fill-text.ts';
import { type LinePosition, LineWriter } from './line-writer.ts';
import { runBlock } from './run-block.ts';
import type { Scope } from './scope.ts';

export function fillLine(parts: readonly InlinePart[], scope: Scope, at: LinePosition): PhrasingContent[] {
  const writer = new LineWriter(at);
  writeParts(parts, scope, at, writer);
  return writer.finish();
}

function writeParts(parts: readonly InlinePart[], scope: Scope, at: LinePosition, writer: LineWriter): void {
  for (const part of parts) {
    switch (part.type) {
      case 'text':
        writer.addText(part.value);
        break;
      case 'value':
        writeValue(part.expression, scope, at, writer);
        break;
      case 'block':
        for (const { branch, scope: inner } of runBlock(part.block, scope))
          writeParts(part.branches[branch], inner, at, writer);
        break;
      case 'static':
        writer.add(copyNode(part.node));
        break;
      case 'span': {
        const children = fillLine(part.children, scope, { ...at, nested: true });
        if (children.length > 0) writeSpan(part.node, children, writer);
        break;
      }
      case 'code': {
        const value = fillText(part.text, scope);
        if (value.trim() !== '') writer.add({ ...copyAlone(part.node), value } as Node);
        break;
      }
      case 'html':
        writer.add({
          ...copyAlone(part.node),
          value: withoutControl(fillText(part.text, scope, htmlWriter(at.target))),
        } as Node);
        break;
      default:
        writeTarget(part, scope, at, writer);
    }
  }
}

function writeValue(expression: Expression, scope: Scope, at: LinePosition, writer: LineWriter): void {
  const content = evaluateContent(expression, scope);
  if (content instanceof Live) for (const node of content.inline) writeLive(node, at, writer);
  else if (isNumber(expression, scope)) writer.addText(content);
  else writer.addValue(content);
}

/** Adds a live node. Links cannot nest: within a link, only the text of another is used. */
function writeLive(node: PhrasingContent, at: LinePosition, writer: LineWriter): void {
  if (at.inLink && node.type === 'link') for (const child of node.children) writeLive(child, at, writer);
  else writer.add(copyNode(node));
}

/** Adds a span such as emphasis; white space alone cannot be emphasized. */
function writeSpan(shell: PhrasingContent, children: PhrasingContent[], writer: LineWriter): void {
  const [only] = children;
  if (children.length === 1 && only?.type === 'text' && only.value.trim() === '') writer.addText(only.value);
  else writer.add({ ...copyAlone(shell), children } as Node);
}

type Target = Extract<InlinePart, { type: 'link' | 'address' | 'image' }>;

function writeTarget(part: Target, scope: Scope, at: LinePosition, writer: LineWriter): void {
  if (part.type === 'address') {
    writeAddress(part, scope, at, writer);
    return;
  }
  const url = fillUrl(part.url, scope);
  const title = part.title === null ? null : fillText(part.title, scope) || null;
  if (part.type === 'image') {
    const alt = fillText(part.alt, scope);
    if (url === undefined) writer.addValue(alt);
    else writer.add({ ...(copyAlone(part.node) as Image), url, title, alt });
    return;
  }
  if (url === undefined) {
    writeParts(part.children, scope, at, writer);
    return;
  }
  const children = fillLine(part.children, scope, { ...at, inLink: true, nested: true });
  if (children.length > 0) writer.add({ ...(copyAlone(part.node) as Link), url, title, children });
}

/** Fills a URL in an attribute; undefined when it would lead elsewhere than the template's author intended. */
export function fillUrl(parts: readonly TextPart[], scope: Scope): string | undefined {
  if (parts.every((part) => part.type === 'text')) return fillText(parts, scope);
  return safeCompletedUrl(literalPrefix(parts, scope), fillText(parts, scope));
}

/** Fills `https://x/{{name}}` or `<{{url}}>`: within the author's URL, values are encoded. */
function writeAddress(
  part: Extract<InlinePart, { type: 'address' }>,
  scope: Scope,
  at: LinePosition,
  writer: LineWriter,
): void {
  const [first] = part.text;
  const whole = first?.type === 'value';
  const text = fillText(part.text, scope, whole ? undefined : fitInUrl);
  const url = whole ? safeCompletedUrl('', text) : part.prefix + text;
  if (url === undefined || (whole && !isWebAddress(url)) || at.inLink) {
    writer.addValue(text);
    return;
  }
  writer.add({
    type: 'link',
    url,
    title: null,
    children: [{ type: 'text', value: text }],
    data: { style: { form: part.form } },
  });
}

/** Percent-encodes characters that would end a URL or have a meaning in Markdown. */
function fitInUrl(value: string): string {
  return value.replace(/[^\w\-./~:@!$+,;=%?#&]/gu, (character) => encodeURIComponent(character));
}
