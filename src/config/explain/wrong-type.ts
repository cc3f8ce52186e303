import { nearest } from '../../errors/nearest.ts';
import { quote } from '../../errors/quote.ts';
import type { JsonSchema } from '../json-schema.ts';
import { formatKey, type KeyPath, type UnplacedProblem } from '../problem.ts';

const BOOLEANS: Readonly<Record<string, string>> = { yes: 'true', on: 'true', no: 'false', off: 'false' };

/** Explains a value of the wrong type: text for a list, a number for text. */
export function wrongType(
  schema: JsonSchema | undefined,
  path: KeyPath,
  value: unknown,
  source: string | undefined,
): UnplacedProblem {
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

export function missingKey(schema: JsonSchema | undefined, path: KeyPath): UnplacedProblem {
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

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys',
  integer: 'a whole number',
  number: 'a number',
};

/** The name of the expected value, with an article: `a repository, as owner/name`, `a list`. */
export function expectedWords(schema: JsonSchema | undefined): string {
  if (schema?.title !== undefined) return schema.title;
  if (schema?.enum !== undefined) return `one of ${schema.enum.join(', ')}`;
  if (schema?.items?.title !== undefined) return `a list, each entry ${schema.items.title}`;
  return TYPES[schema?.type ?? ''] ?? 'something else';
}

/** The name of the actual value, for `<key> is …`: `the number 5`, `a list`, `the text "x"`. */
export function valueWords(value: unknown, source?: string): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping of keys';
  if (typeof value === 'string') return `the text ${quote(withoutSecrets(value))}`;
  const written = (source ?? String(value)).slice(0, 200);
  return typeof value === 'number' ? `the number ${written}` : written;
}

/** Reduces addresses in a text to scheme and host: the other parts may be a password or a secret path. */
function withoutSecrets(text: string): string {
  return text.replace(/([a-z][a-z0-9+.-]*:\/\/)(?:[^\s/?#@]*@)*([^\s/?#@]*)[/?#@]\S*/giu, '$1$2/…');
}

/** An example value in YAML's flow style, or undefined when none is short enough to help. */
export function exampleOf(schema: JsonSchema | undefined): string | undefined {
  const example = exampleValue(schema);
  return example === undefined ? undefined : flow(example);
}

function exampleValue(schema: JsonSchema | undefined): unknown {
  if (schema === undefined) return undefined;
  if (schema.examples?.[0] !== undefined) return schema.examples[0];
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.type === 'boolean') return true;
  if (schema.items !== undefined) {
    const item = exampleValue(schema.items);
    return item === undefined ? undefined : [item];
  }
  const { properties = {}, additionalProperties, propertyNames } = schema;
  if (typeof additionalProperties === 'object') {
    const entry = exampleValue(additionalProperties);
    return entry === undefined ? undefined : { [String(exampleValue(propertyNames))]: entry };
  }
  // The required keys, else one optional key.
  const required = schema.required ?? Object.keys(properties).slice(0, 1);
  const entries = required.map((key) => [key, exampleValue(properties[key])] as const);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Formats plain data as YAML on one line. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${flow(inner)}`)
      .join(', ')} }`;
  }
  if (typeof value !== 'string') return String(value);
  return /^[A-Za-z/][\w./:-]*[\w/]$/u.test(value) && !/^(?:true|false|null)$/iu.test(value)
    ? value
    : quote(value);
}
