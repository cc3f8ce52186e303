import type { Link, Nodes, PhrasingContent } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import { copyAlone, copyNode } from '../../markdown/copy-node.ts';
import { showsItself } from '../../markdown/links.ts';
import { styleOf } from '../../markdown/style.ts';
import { HTML_COMMENTS } from '../../model/html-comments.ts';
import { misplacedValue } from './misplaced.ts';
import { cutAtMarks, type Marks, marksIn, nestBlocks } from './nest-blocks.ts';
import type { InlinePart, TextPart } from './parts.ts';
import { MARK } from './token.ts';

/** Compiles inline content of a pattern with its values and blocks. */
export function compileInline(children: readonly PhrasingContent[], marks: Marks): InlinePart[] {
  const pieces = children.flatMap((child): InlinePart[] =>
    child.type === 'text' ? cutAtMarks(child.value) : [compileNode(child, marks)],
  );
  return joinAngles(nestBlocks(pieces, marks) as InlinePart[]);
}

/** Compiles a text outside of Markdown (code, URLs, titles) with its values and blocks. */
export function compileText(text: string, marks: Marks): TextPart[] {
  return nestBlocks<never>(cutAtMarks(text), marks);
}

/** Whether a node or one of its descendants has a placeholder. */
export function hasMarks(node: Nodes): boolean {
  if ('children' in node && node.children.some(hasMarks)) return true;
  return Object.values(node).some((value) => typeof value === 'string' && MARK.test(value));
}

/** @throws {MinutebookError} `template/misplaced-value` when one of the texts has a placeholder. */
export function refuseMarks(
  texts: readonly (string | null | undefined)[],
  where: string,
  marks: Marks,
): void {
  for (const mark of texts.flatMap((text) => marksIn(text ?? ''))) {
    const value = marks.values.get(mark) ?? marks.blocks.get(mark)?.node.block;
    if (value !== undefined)
      throw misplacedValue({ place: value.place, expression: { type: 'literal', value: null } }, where);
  }
}

function compileNode(node: Exclude<PhrasingContent, { type: 'text' }>, marks: Marks): InlinePart {
  if (!hasMarks(node)) return { type: 'static', node: copyNode(node) };
  switch (node.type) {
    case 'link':
      return compileLink(node, marks);
    case 'image':
      return {
        type: 'image',
        node: copyAlone(node),
        url: compileText(node.url, marks),
        title: compileTitle(node.title, marks),
        alt: compileText(node.alt ?? '', marks),
      };
    case 'inlineCode':
      return { type: 'code', node: copyAlone(node), text: compileText(node.value, marks) };
    case 'html':
      return { type: 'html', node: copyAlone(node), text: compileHtml(node.value, marks) };
    case 'emphasis':
    case 'strong':
    case 'delete':
      return { type: 'span', node: copyAlone(node), children: compileInline(node.children, marks) };
    case 'linkReference':
      refuseMarks([node.identifier, node.label], 'the name of a link reference', marks);
      return { type: 'span', node: copyAlone(node), children: compileInline(node.children, marks) };
    default:
      refuseMarks(
        Object.values(node).filter((value) => typeof value === 'string'),
        'the name of a reference',
        marks,
      );
      return { type: 'static', node: copyNode(node) };
  }
}

function compileLink(node: Link, marks: Marks): InlinePart {
  if (showsItself(node) && styleOf(node).form !== 'resource') {
    const text = nodeText(node);
    const prefix = node.url.slice(0, node.url.length - text.length);
    return { type: 'address', form: styleOf(node).form ?? 'bare', prefix, text: compileText(text, marks) };
  }
  return {
    type: 'link',
    node: copyAlone(node),
    url: compileText(node.url, marks),
    title: compileTitle(node.title, marks),
    children: compileInline(node.children, marks),
  };
}

function compileTitle(title: string | null | undefined, marks: Marks): TextPart[] | null {
  return title === null || title === undefined ? null : compileText(title, marks);
}

/**
 * Compiles HTML with values in its text or comments.
 * @throws {MinutebookError} `template/misplaced-value` for a value within a tag, a script or a style sheet.
 */
export function compileHtml(html: string, marks: Marks): TextPart[] {
  for (const mark of marksIn(html)) {
    const before = html.slice(0, html.indexOf(mark)).replace(HTML_COMMENTS, '');
    const inTag = before.lastIndexOf('<') > before.lastIndexOf('>');
    const raw = /<(?:script|style|textarea|title|xmp|iframe)\b(?![\s\S]*<\/)/iu.test(before);
    if (inTag || raw) refuseMarks([mark], raw ? 'a script or a style sheet' : 'an HTML tag', marks);
  }
  return compileText(html, marks);
}

/**
 * Turns `<{{url}}>` into an address in angle brackets, which Markdown cannot recognize before the value is filled in.
 */
function joinAngles(parts: InlinePart[]): InlinePart[] {
  for (let index = 1; index < parts.length - 1; index += 1) {
    const [before, value, after] = parts.slice(index - 1, index + 2);
    if (before?.type !== 'text' || value?.type !== 'value' || after?.type !== 'text') continue;
    if (!before.value.endsWith('<') || !after.value.startsWith('>')) continue;
    before.value = before.value.slice(0, -1);
    after.value = after.value.slice(1);
    parts[index] = { type: 'address', form: 'angle', prefix: '', text: [value] };
  }
  return parts;
}
