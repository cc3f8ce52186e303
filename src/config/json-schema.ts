import * as z from 'zod/mini';
import type { KeyPath } from './problem.ts';
import { configSchema } from './schema/config.ts';
import { DERIVED_DEFAULT } from './schema/key.ts';

/** The parts of JSON Schema 2020-12 that the definition of the configuration uses. */
export interface JsonSchema {
  type?: string;
  /** The name of a value, with an article. */
  title?: string;
  description?: string;
  default?: unknown;
  examples?: readonly unknown[];
  enum?: readonly string[];
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
  [DERIVED_DEFAULT]?: string;
}

let definition: JsonSchema | undefined;

/** The definition as plain data, with derived defaults under `x-default`. Generated on first use. */
export function definitionSchema(): JsonSchema {
  definition ??= z.toJSONSchema(configSchema, { io: 'input' }) as JsonSchema;
  return definition;
}

/** The content of `schema.json`: derived defaults are in the descriptions, which editors show. */
export function editorSchema(): JsonSchema {
  const schema = z.toJSONSchema(configSchema, {
    io: 'input',
    override({ jsonSchema }) {
      const derived = jsonSchema[DERIVED_DEFAULT];
      if (derived === undefined) return;
      jsonSchema.description = `${jsonSchema.description ?? ''} Default: ${String(derived)}.`;
      delete jsonSchema[DERIVED_DEFAULT];
    },
  });
  return { ...(schema as JsonSchema), title: 'minutebook.yml' };
}

/** The part of the schema that describes the value at a path; undefined below unknown keys. */
export function schemaAt(schema: JsonSchema, path: KeyPath): JsonSchema | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  for (const branch of [schema, ...(schema.anyOf ?? [])]) {
    const next = child(branch, step);
    if (next !== undefined) return schemaAt(next, rest);
  }
  return undefined;
}

function child(schema: JsonSchema, step: string | number): JsonSchema | undefined {
  if (typeof step === 'number') return schema.items;
  if (schema.properties !== undefined && Object.hasOwn(schema.properties, step))
    return schema.properties[step];
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}
