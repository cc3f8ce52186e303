import type { Heading, List, ListItem, Paragraph, Parents, Table, TableCell } from 'mdast';
import type { Handle, Info, State } from 'mdast-util-to-markdown';
import { defaultHandlers } from 'mdast-util-to-markdown';
import { isAmbiguous } from './delimiter-runs.ts';
import { openingBrackets } from './escape-text.ts';
import { dropNeedlessEscapes, type Surroundings } from './needless-escapes.ts';
import { type PhrasingPosition, writePlainly } from './phrasing.ts';
import { styleOf } from './style.ts';

type Phrasing = Paragraph | Heading | TableCell;

/** The construct that a piece of inline content belongs to, its position and its surroundings. */
interface Piece {
  construct: 'paragraph' | 'headingAtx' | 'tableCell';
  position: PhrasingPosition;
  around: Surroundings;
}

/**
 * Handlers for paragraphs, headings and tables: inline content with only the necessary escapes.
 * @param definitions - The definitions of the document, as Markdown, for parsing references in a piece.
 */
export function phrasingHandlers(definitions: string): Record<'paragraph' | 'heading' | 'table', Handle> {
  return {
    paragraph(node: Paragraph, parent: Parents | undefined, state, info) {
      const first = parent?.children[0] === node;
      const item = first && parent.type === 'listItem' ? parent : undefined;
      const checkbox = item === undefined || typeof item.checked !== 'boolean' ? '' : checkboxOf(item);
      const position = {
        opensBlock: checkbox === '',
        opensItem: item !== undefined && checkbox === '',
        opensQuote: first && parent.type === 'blockquote',
        inCell: false,
        inHeading: false,
        definitions: definitions !== '',
      };
      const around =
        item === undefined
          ? { before: '', after: '', indent: '' }
          : { before: `* ${checkbox}`, after: '', indent: '  ' };
      const before = checkbox === '' ? info.before : ' ';
      const piece = { construct: 'paragraph', position, around } as const;
      return checkbox + write(node, piece, state, { ...info, before });
    },

    heading(node: Heading, parent, state, info) {
      const several = node.children.some(
        (child) => child.type === 'break' || ('value' in child && /\n/u.test(child.value)),
      );
      if (several || (styleOf(node).setext === true && node.depth < 3)) {
        const { setext } = state.options;
        state.options.setext = true;
        const value = defaultHandlers.heading(node, parent, state, info);
        state.options.setext = setext;
        return value;
      }
      const marks = '#'.repeat(node.depth);
      const position = { ...INERT, inHeading: true, definitions: definitions !== '' };
      const around = { before: `${marks} `, after: '', indent: '' };
      const piece = { construct: 'headingAtx', position, around } as const;
      const text = write(node, piece, state, { ...info, before: '# ', after: '\n' });
      return text === '' ? marks : `${marks} ${/^[ \t]/u.test(text) ? `&#x20;${text.slice(1)}` : text}`;
    },

    table(node: Table, _parent, state, info) {
      const exit = state.enter('table');
      const width = Math.max(node.align?.length ?? 0, node.children[0]?.children.length ?? 0);
      const rows = node.children.map((row) => {
        const cells = row.children.map((cell) => writeCell(cell, state, info));
        return `|${cells.map((cell) => ` ${cell} `).join('|')}|`.replaceAll('|  |', '| |');
      });
      const rule = Array.from({ length: width }, (_, column) => ALIGNMENT[node.align?.[column] ?? 'none']);
      rows.splice(1, 0, `| ${rule.join(' | ')} |`);
      exit();
      return rows.join('\n');
    },
  };

  function writeCell(cell: TableCell, state: State, info: Info): string {
    const position = { ...INERT, inCell: true, definitions: definitions !== '' };
    const around = { before: '| ', after: ' |\n| --- |', indent: '' };
    const piece = { construct: 'tableCell', position, around } as const;
    return write(cell, piece, state, { ...info, before: ' ', after: ' ' });
  }

  function write(node: Phrasing, { construct, position, around }: Piece, state: State, info: Info): string {
    const plain = writePlainly(node, position);
    if (plain !== undefined) return plain;
    const exit = state.enter(construct);
    const exitPhrasing = state.enter('phrasing');
    const escaped = state.containerPhrasing(node, info);
    exitPhrasing();
    exit();
    if (!/\\|&#x/u.test(escaped)) return escaped;
    const keep = escapesToKeep(escaped, position.opensQuote);
    return dropNeedlessEscapes(escaped, { ...around, after: around.after + definitions }, keep);
  }
}

/** Escapes that are needless for this parser, but that GitHub needs or may need. */
function escapesToKeep(escaped: string, opensQuote: boolean): Set<number> {
  const keep = new Set<number>(opensQuote && escaped.startsWith('\\[!') ? [0] : []);
  for (const { 0: mark, index } of escaped.matchAll(/\\[*_~]/gu)) {
    if (isAmbiguous(escaped.charAt(index - 1), escaped.charAt(index + mark.length))) keep.add(index);
  }
  // A later definition would turn these brackets into links.
  const ends = escaped.lastIndexOf(']');
  const opening = new Set(openingBrackets(escaped));
  for (const { index } of escaped.matchAll(/\\\[/gu)) {
    const label = /^\\\[(?:[^[\]\\]|\\.)*\](?!\\?\(|[[:])/su.test(escaped.slice(index, index + 1_000));
    if (label && index < ends && opening.has(index + 1)) keep.add(index);
  }
  return keep;
}

const INERT = { opensBlock: false, opensItem: false, opensQuote: false, inCell: false, inHeading: false };
const ALIGNMENT = { none: '---', left: ':--', center: ':-:', right: '--:' };

function checkboxOf(item: ListItem): string {
  return `[${item.checked === true ? (styleOf(item).check ?? 'x') : ' '}] `;
}

/** Writes lists with the bullets, numbers and indentation of their author. */
const list: Handle = (node: List, parent, state, info) => {
  const { bullet, indent, increment } = styleOf(node);
  const { options } = state;
  const before = { ...options };
  if (node.ordered === true) {
    options.bulletOrdered = bullet === ')' ? ')' : '.';
    options.incrementListMarker = increment !== false;
  } else if (bullet === '*' || bullet === '-' || bullet === '+') {
    options.bullet = bullet;
  }
  const value = defaultHandlers.list(node, parent, state, info);
  Object.assign(options, { incrementListMarker: true, bulletOrdered: '.', bullet: '*' }, before);
  if (indent === undefined) return value;
  return state.indentLines(value, (line, _number, blank) => (blank ? line : ' '.repeat(indent) + line));
};

/** Writes a thematic break as its author did, unless it would merge with the bullet before it. */
const thematicBreak: Handle = (node, _parent, state) => {
  const rule = styleOf(node).rule ?? '***';
  return rule.charAt(0) === state.bulletCurrent ? (rule.startsWith('*') ? '---' : '***') : rule;
};

const code: Handle = (node, parent, state, info) => {
  const { fence } = state.options;
  state.options.fence = styleOf(node).fence === '~' ? '~' : '`';
  const value = defaultHandlers.code(node, parent, state, info);
  state.options.fence = fence ?? '`';
  return value;
};

const hardBreak: Handle = (node, parent, state, info) => {
  const value = defaultHandlers.break(node, parent, state, info);
  return styleOf(node).spaces === true && value === '\\\n' ? '  \n' : value;
};

/** Writes emphasis with its author's marker if possible. */
const emphasis: Handle = emphasisHandler('emphasis', 1);
const strong: Handle = emphasisHandler('strong', 2);

function emphasisHandler(type: 'emphasis' | 'strong', size: 1 | 2): Handle {
  const handle: Handle = (node, parent, state, info) => defaultHandlers[type](node, parent, state, info);
  return Object.assign(handle, {
    attention: (node: Parents) => ({
      construct: type,
      markers: styleOf(node).marker === '_' ? ['_', '*'] : ['*', '_'],
      sizes: [size],
    }),
    peek: (node: Parents) => styleOf(node).marker ?? '*',
  });
}

/** The handlers of nodes that keep the form of their author. */
export const styledHandlers = { list, thematicBreak, code, break: hardBreak, emphasis, strong };
