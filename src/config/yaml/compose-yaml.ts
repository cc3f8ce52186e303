import { Composer, type Document, Parser } from 'yaml';
import { quote } from '../../errors/quote.ts';
import { atOffset, type SyntaxFinding, syntaxFindings } from './syntax-findings.ts';

/** In UTF-16 units. A configuration of a hundred groups has a tenth of it. */
const LONGEST = 200_000;
/** Parsing is recursive, and a few thousand levels crash the process. Configurations have about twenty. */
const DEEPEST = 100;

interface Token {
  key?: unknown;
  value?: unknown;
  items?: unknown;
}

/**
 * Parses the single YAML 1.2 document of a configuration.
 * @returns No document when its structure is unreliable; `findings` contain the reasons.
 */
export function composeYaml(text: string): { document: Document.Parsed | null; findings: SyntaxFinding[] } {
  const refused = (
    offset: number,
    code: 'config/too-large' | 'config/several-documents',
    words: string[],
  ) => {
    const [message = '', why = '', hint = ''] = words;
    return { document: null, findings: [atOffset(offset, code, { message, why, hint })] };
  };
  if (text.length > LONGEST) {
    return refused(0, 'config/too-large', [
      'The configuration is too large.',
      `It has ${text.length} characters, and ${LONGEST} are the most that is read.`,
      'Is this the right file? Name another one with --config.',
    ]);
  }
  const tokens = [...new Parser().parse(text)];
  if (depthOf(tokens) > DEEPEST) {
    return refused(0, 'config/too-large', [
      'The configuration is nested too deeply.',
      `It has more than ${DEEPEST / 2} levels.`,
      'Is this the right file? Name another one with --config.',
    ]);
  }
  const composer = new Composer({ schema: 'core', uniqueKeys: false, merge: false, prettyErrors: false });
  const [document = null, ...others] = composer.compose(tokens, true, text.length);
  if (document === null) return { document, findings: [] };
  const findings = syntaxFindings(text, [...document.errors, ...document.warnings]);
  if (findings.length > 0) return { document: null, findings };
  const second = others.find(({ contents }) => contents !== null);
  if (second === undefined) return { document, findings };
  const offset = second.contents?.range[0] ?? second.range[0];
  return refused(offset, 'config/several-documents', [
    `A second document starts here: ${quote(text.slice(offset).split('\n', 1)[0] ?? '')}.`,
    'A line of three dashes starts another YAML document, and a configuration is one.',
    'Remove the line of dashes.',
  ]);
}

function depthOf(tokens: readonly unknown[]): number {
  let deepest = 0;
  const open = tokens.map((token) => ({ token, depth: 1 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (typeof token !== 'object' || token === null) continue;
    deepest = Math.max(deepest, depth);
    const { key, value, items } = token as Token;
    for (const inner of [key, value, ...(Array.isArray(items) ? items : [])]) {
      open.push({ token: inner, depth: depth + 1 });
    }
  }
  return deepest;
}
