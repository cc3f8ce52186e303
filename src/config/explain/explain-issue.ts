import type * as z from 'zod/mini';
import { nearest, plainName } from '../../errors/nearest.ts';
import { quote } from '../../errors/quote.ts';
import type { RefusalParams } from '../formats/format.ts';
import { type JsonSchema, schemaAt } from '../json-schema.ts';
import { formatKey, type KeyPath, type UnplacedProblem, valueAt } from '../problem.ts';
import { ALIAS } from '../yaml/read-node.ts';
import { exampleOf, expectedWords, flow, missingKey, valueWords, wrongType } from './wrong-type.ts';

type Issue = z.core.$ZodIssue;

/** The data that explanations are based on. */
export interface ExplainContext {
  /** The whole configuration as plain data. */
  data: unknown;
  schema: JsonSchema;
  /** The source of a value that is not text. */
  source(path: KeyPath): string | undefined;
}

/** Turns a zod issue into messages for people. One issue can give several problems, as for several unknown keys. */
export function explainIssue(issue: Issue, written: ExplainContext, base: KeyPath = []): UnplacedProblem[] {
  const path = [...base, ...steps(issue.path)];
  const value = valueAt(written.data, path);
  const schema = schemaAt(written.schema, path);
  if (value === ALIAS) return [];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(written.schema, schema, path, key));
    case 'invalid_type':
      if (value === undefined) return [missingKey(schema, path)];
      return [wrongType(schema, path, value, written.source(path))];
    case 'invalid_value':
      if (typeof value !== 'string') return explainAbsent(schema, path, value, written);
      return [wrongChoice(schema, path, value)];
    case 'invalid_union': {
      // The branch of the right type explains the problem; without one, the type is wrong.
      const branch = issue.errors.find((issues) => !issues.some((inner) => isOfWrongType(inner, value)));
      if (branch === undefined) return explainAbsent(schema, path, value, written);
      return branch.flatMap((inner) => explainIssue(inner, written, path));
    }
    case 'invalid_key':
      return issue.issues.flatMap((inner) => explainKey(inner, path));
    case 'too_small':
    case 'too_big':
      return [wrongSize(schema, path, value, issue)];
    case 'custom':
      return [refused(issue.params ?? {}, path, value, 'value')];
    default:
      return [wrongType(schema, path, value, written.source(path))];
  }
}

function steps(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

function isOfWrongType(issue: Issue, value: unknown): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union')
    return issue.errors.every((issues) => issues.some((inner) => isOfWrongType(inner, value)));
  return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof value !== 'string');
}

function explainAbsent(
  schema: JsonSchema | undefined,
  path: KeyPath,
  value: unknown,
  written: ExplainContext,
): UnplacedProblem[] {
  return [
    value === undefined ? missingKey(schema, path) : wrongType(schema, path, value, written.source(path)),
  ];
}

function explainKey(issue: Issue, path: KeyPath): UnplacedProblem[] {
  return issue.code === 'custom' ? [refused(issue.params ?? {}, path, path.at(-1), 'key')] : [];
}

function wrongChoice(schema: JsonSchema | undefined, path: KeyPath, value: string): UnplacedProblem {
  const choices = [schema, ...(schema?.anyOf ?? [])].flatMap((branch) => branch?.enum ?? []);
  const other = nearest(value, choices);
  return {
    severity: 'error',
    code: 'config/wrong-value',
    path,
    at: 'value',
    message: `${formatKey(path)} cannot be ${valueWords(value)}.`,
    why: `It is one of ${choices.join(', ')}.`,
    hint: other === undefined ? `Write ${choices.join(' or ')}.` : `Did you mean ${other}?`,
  };
}

function wrongSize(
  schema: JsonSchema | undefined,
  path: KeyPath,
  value: unknown,
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
): UnplacedProblem {
  const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  const isList = Array.isArray(value);
  const example = exampleOf(schema);
  return {
    severity: 'error',
    code: 'config/wrong-value',
    path,
    at: 'value',
    message: isList
      ? `${formatKey(path)} has ${value.length || 'no'} entries.`
      : `${formatKey(path)} is ${valueWords(value)}.`,
    why: isList ? `It needs ${bound}.` : `It is ${bound}.`,
    hint: example === undefined ? `Write ${expectedWords(schema)}.` : `Write it as ${example}.`,
  };
}

/** Explains a value that a check of our own rejected with a reason. */
function refused(
  params: Partial<RefusalParams>,
  path: KeyPath,
  value: unknown,
  at: 'key' | 'value',
): UnplacedProblem {
  const { code = 'config/wrong-value', expected, example, message, why, suggestion, hint } = params;
  const subject = at === 'key' ? `A key of ${formatKey(path.slice(0, -1))}` : formatKey(path);
  const should = expected === undefined ? 'It has another form.' : `It should be ${expected}.`;
  return {
    severity: 'error',
    code,
    path,
    at,
    message: message ?? `${subject} cannot be ${valueWords(value)}.`,
    why: why ?? should,
    hint: hint ?? hintOf(suggestion, example),
  };
}

function hintOf(suggestion: string | undefined, example: string | undefined): string {
  if (suggestion !== undefined) return `Did you mean ${flow(suggestion)}?`;
  return example === undefined ? 'Correct it.' : `Write it as ${flow(example)}.`;
}

/**
 * Explains a key that does not exist there: misspelt, or one that belongs elsewhere.
 * @param root - The schema of the whole configuration.
 * @param schema - The schema of the mapping that contains the key.
 */
function unknownKey(
  root: JsonSchema,
  schema: JsonSchema | undefined,
  path: KeyPath,
  key: string,
): UnplacedProblem {
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

function hintFor(root: JsonSchema, valid: readonly string[], path: KeyPath, key: string): string {
  const close = nearest(key, valid);
  // A key of the same name elsewhere is more likely meant than one with a similar spelling here.
  const homes = homesOf(root, key, []).map((home) => ({ home, shared: sharedSteps(home, path) }));
  const best = homes.reduce<(typeof homes)[number] | undefined>(
    (found, next) => (found === undefined || next.shared > found.shared ? next : found),
    undefined,
  );
  if (best !== undefined && (close === undefined || plainName(close) !== plainName(key))) {
    return best.home.length === 0
      ? `${key} belongs at the top.`
      : `${key} belongs in ${best.home.join('.')}.`;
  }
  if (close !== undefined) return `Did you mean ${close}?`;
  return 'Remove it, or write one of the keys that exist.';
}

/** The paths of all mappings that have such a key, with `<id>` for names that people choose. */
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

function sharedSteps(home: readonly string[], path: KeyPath): number {
  const differs = home.findIndex((step, index) => step !== path[index] && step !== '<id>');
  return differs === -1 ? home.length : differs;
}
