import { formatKey, valueAt } from '../config/problem.ts';
import { composeYaml } from '../config/yaml/compose-yaml.ts';
import { textPlaces } from '../config/yaml/marks.ts';
import { readNode } from '../config/yaml/read-node.ts';
import type { SyntaxFinding } from '../config/yaml/syntax-findings.ts';
import { MinutebookError } from '../errors/minutebook-error.ts';
import type { Leftover, Origin } from './draft.ts';

export type SourcePath = readonly (string | number)[];

/** A JSON or YAML file of another tool as plain data with the location of each value. */
export interface SourceFile {
  name: string;
  value: unknown;
  at(path: SourcePath): unknown;
  origin(path: SourcePath): Origin;
}

/**
 * Reads a file of another tool. JSON is read as YAML, of which it is a subset.
 * @param name - The name of the file in messages.
 * @throws {MinutebookError} `config/import` with the location of a syntax error.
 */
export function readSource(text: string, name: string): SourceFile {
  const yaml = text.replace(/^\uFEFF/u, '').replace(/\p{Cs}/gu, '\uFFFD');
  const at = textPlaces(yaml);
  const fail = (finding: SyntaxFinding) => unreadable(finding, { file: name, ...at(finding.offset) });
  const { document, findings } = composeYaml(yaml);
  const [broken] = findings;
  if (broken !== undefined) throw fail(broken);
  if (document === null) return plain(name, null, () => 0, at);
  const { value, marks, findings: more } = readNode(document, () => false);
  const [wrong] = more;
  if (wrong !== undefined) throw fail(wrong);
  return plain(name, value ?? null, (path) => marks.offset(path, 'key'), at);
}

function plain(
  name: string,
  value: unknown,
  offset: (path: SourcePath) => number,
  at: (offset: number) => { line: number; column: number },
): SourceFile {
  return {
    name,
    value,
    at: (path) => valueAt(value, path),
    origin: (path) => ({ place: { file: name, line: at(offset(path)).line }, key: formatKey(path) }),
  };
}

/** A text value; numbers and booleans are converted. Undefined when it is not text or empty. */
export function textAt(source: SourceFile, path: SourcePath): string | undefined {
  const value = source.at(path);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The leftover for a value whose form is not valid in the other tool either. */
export function wrongForm(source: SourceFile, path: SourcePath, group: string, expected: string): Leftover {
  return {
    origin: source.origin(path),
    group,
    value: source.at(path),
    why: `${expected} was expected there.`,
    hint: 'See what it was meant to say, and put it in by hand.',
  };
}

function unreadable(
  { code, message, why, hint }: SyntaxFinding,
  place: { file: string; line: number; column: number },
): MinutebookError {
  const large = code === 'config/too-large';
  return new MinutebookError(
    'config/import',
    {
      message: large ? 'The file is too large or too deep to be a configuration.' : message,
      why,
      hint: large ? 'Name the file of one meeting with --from.' : hint,
    },
    { place },
  );
}
