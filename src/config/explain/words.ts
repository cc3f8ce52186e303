import type { JsonSchema } from '../json-schema.ts';
import { quote } from '../problem.ts';

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys',
  integer: 'a whole number',
  number: 'a number',
};

/** What a value is called, with an article: `a repository, as owner/name`, `a list`. */
export function expectedWords(schema: JsonSchema | undefined): string {
  if (schema?.title !== undefined) return schema.title;
  if (schema?.enum !== undefined) return `one of ${schema.enum.join(', ')}`;
  if (schema?.items?.title !== undefined) return `a list, each entry ${schema.items.title}`;
  return TYPES[schema?.type ?? ''] ?? 'something else';
}

/** What came, for `<key> is …`: `the number 5`, `a list`, `the text "x"`. */
export function valueWords(value: unknown, source?: string): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping of keys';
  if (typeof value === 'string') return `the text ${quote(withoutSecrets(value))}`;
  const written = (source ?? String(value)).slice(0, 200);
  return typeof value === 'number' ? `the number ${written}` : written;
}

/** A text in which addresses end with their host: what comes before and after it may be a password or a secret path. */
function withoutSecrets(text: string): string {
  return text.replace(/([a-z][a-z0-9+.-]*:\/\/)(?:[^\s/?#@]*@)*([^\s/?#@]*)[/?#@]\S*/giu, '$1$2/…');
}

/** A value to copy, in YAML's flow style, or undefined where none is short enough to help. */
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
  // What has to be there, else one thing that can be.
  const required = schema.required ?? Object.keys(properties).slice(0, 1);
  const entries = required.map((key) => [key, exampleValue(properties[key])] as const);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Plain data on one line, as YAML reads it. */
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
