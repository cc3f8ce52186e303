import { nearest } from '../../errors/nearest.ts';
import type { JsonSchema } from '../json-schema.ts';
import type { Finding, Path } from '../problem.ts';
import { formatKey, quote } from '../problem.ts';

/**
 * A key that does not exist there: misspelt, or one that belongs elsewhere.
 * @param root - The schema of the whole configuration.
 * @param schema - That of the mapping which the key stands in.
 */
export function unknownKey(
  root: JsonSchema,
  schema: JsonSchema | undefined,
  path: Path,
  key: string,
): Finding {
  const valid = Object.keys(schema?.properties ?? {});
  const where = path.length === 0 ? 'at the top' : `in ${formatKey(path)}`;
  return {
    severity: 'error',
    code: 'config/unknown-key',
    path: [...path, key],
    at: 'key',
    message: `There is no key ${quote(key)} ${where}.`,
    why: `The keys ${path.length === 0 ? 'there' : 'of this mapping'} are ${valid.join(', ')}.`,
    hint: hintFor(root, valid, path, key),
  };
}

function hintFor(root: JsonSchema, valid: readonly string[], path: Path, key: string): string {
  const close = nearest(key, valid);
  // A key of the same name elsewhere is meant more likely than one that is merely spelt alike here.
  const homes = homesOf(root, key, []).map((home) => ({ home, shared: sharedSteps(home, path) }));
  const best = homes.reduce<(typeof homes)[number] | undefined>(
    (found, next) => (found === undefined || next.shared > found.shared ? next : found),
    undefined,
  );
  if (best !== undefined && (close === undefined || plain(close) !== plain(key))) {
    return best.home.length === 0 ? `${key} stands at the top.` : `${key} belongs in ${best.home.join('.')}.`;
  }
  if (close !== undefined) return `Did you mean ${close}?`;
  return 'Remove it, or write one of the keys that exist.';
}

function plain(key: string): string {
  return key.toLowerCase().replace(/[-_\s]/gu, '');
}

/** Paths of the mappings that have such a key, with `<id>` for names that people choose. */
function homesOf(schema: JsonSchema, key: string, path: readonly string[]): string[][] {
  const properties = schema.properties ?? {};
  const { additionalProperties, items, anyOf = [] } = schema;
  return [
    ...(Object.hasOwn(properties, key) ? [[...path]] : []),
    ...Object.entries(properties).flatMap(([name, inner]) => homesOf(inner, key, [...path, name])),
    ...(typeof additionalProperties === 'object'
      ? homesOf(additionalProperties, key, [...path, '<id>'])
      : []),
    ...(items === undefined ? [] : homesOf(items, key, path)),
    ...anyOf.flatMap((inner) => homesOf(inner, key, path)),
  ];
}

function sharedSteps(home: readonly string[], path: Path): number {
  const differs = home.findIndex((step, index) => step !== path[index] && step !== '<id>');
  return differs === -1 ? home.length : differs;
}
