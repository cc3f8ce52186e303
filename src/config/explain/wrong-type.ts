import { nearest } from '../../errors/nearest.ts';
import type { JsonSchema } from '../json-schema.ts';
import type { Finding, Path } from '../problem.ts';
import { formatKey, quote } from '../problem.ts';
import { exampleOf, expectedWords, flow, valueWords } from './words.ts';

const BOOLEANS: Readonly<Record<string, string>> = { yes: 'true', on: 'true', no: 'false', off: 'false' };

/** A value of another type than its key has: text for a list, a number for text. */
export function wrongType(
  schema: JsonSchema | undefined,
  path: Path,
  value: unknown,
  source: string | undefined,
): Finding {
  const empty = value === null;
  const key = formatKey(path);
  return {
    severity: 'error',
    code: empty ? 'config/empty-value' : 'config/wrong-type',
    path,
    at: empty ? 'key' : 'value',
    message: empty ? `${key} has no value.` : `${key} is ${valueWords(value, source)}.`,
    why: `It should be ${expectedWords(schema)}.`,
    hint: empty ? emptyHint(schema) : typeHint(schema, value, source),
  };
}

/** A key that has to be there and is not. */
export function missingKey(schema: JsonSchema | undefined, path: Path): Finding {
  const key = String(path.at(-1) ?? '');
  const example = exampleOf(schema);
  return {
    severity: 'error',
    code: 'config/missing-key',
    path,
    at: 'key',
    message: `${formatKey(path)} is missing.`,
    why: schema?.description ?? `It should be ${expectedWords(schema)}.`,
    hint: `Add it${example === undefined ? '' : `, as ${key}: ${example}`}.`,
  };
}

function emptyHint(schema: JsonSchema | undefined): string {
  const example = exampleOf(schema);
  return `Write ${example === undefined ? 'a value' : `one, as ${example}`}, or remove the key.`;
}

function typeHint(schema: JsonSchema | undefined, value: unknown, source: string | undefined): string {
  const example = exampleOf(schema);
  const fallback = example === undefined ? `Write ${expectedWords(schema)}.` : `Write it as ${example}.`;
  const types = [schema, ...(schema?.anyOf ?? [])].map((branch) => branch?.type);
  if (types.includes('array') && typeof value === 'string' && !types.includes('string')) {
    return `Put it in a list: ${flow([value])}.`;
  }
  if (types.includes('array') && typeof value === 'object' && !Array.isArray(value)) {
    return 'Put it in a list: start each entry with "- ", or put [ and ] around it.';
  }
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) {
    return `Put it in quotes: ${quote(source ?? String(value))}.`;
  }
  if (types.includes('string') && typeof value === 'object' && !Array.isArray(value)) {
    return 'Text with ": " or braces in it goes in quotes.';
  }
  if (types.includes('boolean') && typeof value === 'string') {
    const other = BOOLEANS[value.toLowerCase()] ?? nearest(value, ['true', 'false']);
    return other === undefined ? 'Write true or false.' : `Write ${other}, without quotes.`;
  }
  if (
    (types.includes('integer') || types.includes('number')) &&
    typeof value === 'string' &&
    /^\d+$/u.test(value)
  ) {
    return `Write ${value} without quotes.`;
  }
  return fallback;
}
