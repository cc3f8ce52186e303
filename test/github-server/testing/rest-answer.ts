import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import type { Reply } from './asking.ts';

interface OpenApi {
  paths: Record<string, Record<string, { responses: Record<string, OpenApiResponse> }>>;
  components: { responses: Record<string, OpenApiResponse> };
}

interface OpenApiResponse {
  $ref?: string;
  content?: Record<string, { schema: object }>;
}

const validators = new Map<string, ValidateFunction>();
let openApi: { document: OpenApi; ajv: Ajv } | undefined;

/**
 * Asserts that a REST answer conforms to GitHub's published OpenAPI description.
 * @param route - As in the description: `GET /repos/{owner}/{repo}`.
 */
export function assertRestAnswer(route: string, { status, body }: Reply): void {
  const key = `${route} ${status}`;
  const validate = validators.get(key) ?? compile(route, status);
  validators.set(key, validate);
  validate(body);
  expect(validate.errors ?? [], key).toEqual([]);
}

function compile(route: string, status: number): ValidateFunction {
  const { document, ajv } = loadOpenApi();
  const [method = '', path = ''] = route.split(' ');
  const found = document.paths[path]?.[method.toLowerCase()]?.responses[String(status)];
  const named =
    found?.$ref === undefined ? undefined : document.components.responses[found.$ref.split('/').at(-1) ?? ''];
  const schema = (named ?? found)?.content?.['application/json']?.schema;
  if (schema === undefined) throw new Error(`GitHub describes no answer ${status} of ${route}`);
  // Refusals of several kinds may look alike, which `oneOf` does not allow.
  const absolute = JSON.stringify(schema)
    .replaceAll('"#/components/', '"github#/components/')
    .replaceAll('"oneOf"', '"anyOf"');
  return ajv.compile(JSON.parse(absolute) as object);
}

/** OpenAPI 3.0 has `nullable` beside references and enumerations, where JSON Schema needs another alternative. */
function nullableToUnion(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('nullable' in value) || value.nullable !== true)
    return value;
  const { nullable, ...schema } = value;
  return 'type' in value && !('enum' in value) ? value : { anyOf: [schema, { type: 'null' }] };
}

function loadOpenApi(): { document: OpenApi; ajv: Ajv } {
  if (openApi === undefined) {
    const entry = createRequire(import.meta.url).resolve('@octokit/openapi');
    const file = join(dirname(entry), 'generated/api.github.com.json');
    const document = JSON.parse(readFileSync(file, 'utf8'), nullableToUnion) as OpenApi;
    const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false });
    addFormats.default(ajv);
    ajv.addSchema(document, 'github');
    openApi = { document, ajv };
  }
  return openApi;
}
