import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { nearest } from '../../errors/nearest.ts';
import { quote } from '../../errors/quote.ts';
import type { KeyPath } from '../problem.ts';
import { Marks } from './marks.ts';
import { atOffset, type SyntaxFinding } from './syntax-findings.ts';

/**
 * The maximum number of nodes. Aliases repeat values, and repetitions can be repeated: a few lines can expand to
 * billions.
 */
const MOST_NODES = 20_000;

export interface PlainData {
  /** Mappings have no prototype. Undefined when aliases expand to too many nodes. */
  value: unknown;
  marks: Marks;
  findings: SyntaxFinding[];
}

/**
 * Turns a YAML document into plain data with the location of each value. Keys are text as written: `2.10:` is `2.10`,
 * not 2.1.
 * @param isText - Whether the value at a path is kept as written, too.
 */
export function readNode(document: Document.Parsed, isText: (path: KeyPath) => boolean): PlainData {
  const reader = new NodeReader(isText);
  const value = reader.read(document.contents, []);
  return { value: reader.exhausted ? undefined : value, marks: reader.marks, findings: reader.findings };
}

class NodeReader {
  readonly marks = new Marks();
  readonly findings: SyntaxFinding[] = [];
  readonly #isText: (path: KeyPath) => boolean;
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<Node>();
  #nodes = 0;

  constructor(isText: (path: KeyPath) => boolean) {
    this.#isText = isText;
  }

  get exhausted(): boolean {
    return this.#nodes > MOST_NODES;
  }

  read(node: Node | null, path: KeyPath, key?: number): unknown {
    this.#nodes += 1;
    const offset = node?.range?.[0] ?? key ?? 0;
    if (this.exhausted) {
      if (this.#nodes === MOST_NODES + 1) this.#report(offset, 'config/too-large', TOO_MANY);
      return null;
    }
    if (isAlias(node)) return this.#readAlias(node.source, offset, path, key);
    this.marks.set(path, { value: offset, ...(key !== undefined && { key }) });
    if (node === null) return null;
    if ('anchor' in node && node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    this.#open.add(node);
    const value = this.#readContent(node, path, key);
    this.#open.delete(node);
    return value;
  }

  #readContent(node: Node, path: KeyPath, key: number | undefined): unknown {
    if (isSeq<Node>(node)) return node.items.map((item, index) => this.read(item, [...path, index]));
    if (isMap<Node, Node | null>(node)) return this.#readMap(node.items, path);
    if (!isScalar(node)) return null;
    const { source } = node;
    if (typeof node.value === 'string') return node.value;
    if (source !== undefined)
      this.marks.set(path, { ...this.marks.get(path), value: node.range?.[0] ?? key ?? 0, source });
    return typeof node.value === 'number' && source !== undefined && this.#isText(path) ? source : node.value;
  }

  #readMap(pairs: readonly Pair<Node, Node | null>[], path: KeyPath): Record<string, unknown> {
    const mapping: Record<string, unknown> = Object.create(null);
    const first = new Map<string, number>();
    for (const pair of pairs) {
      const offset = pair.key.range?.[0] ?? 0;
      const name = this.#keyOf(pair.key, offset);
      if (name === undefined) continue;
      if (first.has(name)) this.#report(offset, 'config/duplicate-key', twice(name));
      else {
        first.set(name, offset);
        mapping[name] = this.read(pair.value, [...path, name], offset);
      }
    }
    return mapping;
  }

  #keyOf(key: Node, offset: number): string | undefined {
    const name = isScalar(key) ? textOf(key) : undefined;
    if (name === undefined || name === '') this.#report(offset, 'config/bad-key', NO_TEXT);
    else if (name === '__proto__') this.#report(offset, 'config/bad-key', FORBIDDEN);
    else if (name === '<<') this.#report(offset, 'config/bad-key', MERGE);
    else return name;
    return undefined;
  }

  #readAlias(name: string, offset: number, path: KeyPath, key: number | undefined): unknown {
    this.marks.set(path, { value: offset, ...(key !== undefined && { key }) });
    const node = this.#anchors.get(name);
    if (node !== undefined && !this.#open.has(node)) {
      const value = this.read(node, path, key);
      this.marks.set(path, { ...this.marks.get(path), value: offset });
      return value;
    }
    const other = nearest(name, this.#anchors.keys());
    this.#report(offset, 'config/syntax', {
      message: node === undefined ? `Nothing is called &${name} above.` : `&${name} holds itself.`,
      why: 'A value that starts with "*" stands for an earlier one that is marked with "&".',
      hint:
        other === undefined || node !== undefined
          ? `If it is text, put it in quotes: ${quote(`*${name}`)}.`
          : `Did you mean *${other}? If it is text, put it in quotes.`,
    });
    return ALIAS;
  }

  #report(offset: number, code: SyntaxFinding['code'], text: Parameters<typeof atOffset>[2]): void {
    this.findings.push(atOffset(offset, code, text));
  }
}

/** The value of an alias without an anchor; later checks ignore it. */
export const ALIAS = Symbol('alias');

function textOf(key: Scalar): string | undefined {
  return typeof key.value === 'string' ? key.value : key.source;
}

function twice(name: string) {
  return {
    message: `The key ${quote(name)} is given twice in this mapping.`,
    why: 'A key can have one value only.',
    hint: 'Keep one of them, or join the two.',
  };
}

const TOO_MANY = {
  message: 'The configuration is too large.',
  why: `With its aliases it has more than ${MOST_NODES} values.`,
  hint: 'Write less with "*" and "&".',
};
const NO_TEXT = {
  message: 'A key is missing here, or is not text.',
  why: 'In a mapping each value has a key; and a brace outside of quotes opens a mapping.',
  hint: 'Write `key: value`; text with braces goes in quotes, as "{{date}}.md".',
};
const FORBIDDEN = {
  message: 'Nothing can be called "__proto__".',
  why: 'The name has a meaning of its own in JavaScript.',
  hint: 'Choose another name.',
};
const MERGE = {
  message: 'Mappings cannot be merged with "<<".',
  why: 'YAML 1.2 has no merge keys.',
  hint: 'Use an alias for a whole value (key: *name), or repeat the keys.',
};
