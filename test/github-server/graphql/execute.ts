import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  getOperationAST,
  isNonNullType,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { GitHubError, notModelled } from '../errors.ts';
import { nodeId } from '../node-id.ts';
import type { Edition } from '../options.ts';
import type { Context } from './context.ts';
import { type QueryCost, queryCost } from './cost.ts';
import { RESOLVERS } from './resolvers/index.ts';
import { githubSchema } from './schema.ts';

const MAX_NODES = 500_000;

/** The JSON of an answer. */
interface GraphqlAnswer {
  data?: unknown;
  errors?: readonly object[];
}

interface PreparedQuery {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  operationName: string | null;
  variables: Readonly<Record<string, unknown>>;
  cost: QueryCost;
}

interface GraphqlRequest {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
}

const checked = new WeakMap<GraphQLSchema, Map<string, DocumentNode | GraphqlAnswer>>();

/** Parses and validates a request. Returns GitHub's errors for an invalid one, before anything is executed. */
export function prepareQuery(
  { query, variables, operationName }: GraphqlRequest,
  edition: Edition,
): PreparedQuery | GraphqlAnswer {
  const schema = githubSchema(edition);
  if (typeof query !== 'string') {
    // No source was found for these words, nor for those about the name of the operation.
    return { errors: [{ message: 'A query attribute must be specified and must be a string.' }] };
  }
  const known = checked.get(schema) ?? new Map<string, DocumentNode | GraphqlAnswer>();
  checked.set(schema, known);
  const document = known.get(query) ?? checkQuery(query, schema);
  known.set(query, document);
  if (!('kind' in document)) return document;
  const operation = getOperationAST(document, typeof operationName === 'string' ? operationName : null);
  if (operation == null) return { errors: [{ message: 'An operation name is required' }] };
  const values = isRecord(variables) ? variables : {};
  const cost = queryCost(schema, document, operation, values);
  // https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit
  if (cost.nodes > MAX_NODES) {
    const [asked, limit] = [cost.nodes, MAX_NODES].map((count) => count.toLocaleString('en-US'));
    const message = `This query requests up to ${asked} possible nodes which exceeds the maximum limit of ${limit}.`;
    return { errors: [{ type: 'MAX_NODE_LIMIT_EXCEEDED', message }] };
  }
  return { document, operation, operationName: operation.name?.value ?? null, variables: values, cost };
}

/** Executes a prepared query. Errors of fields leave the other data in place. */
export async function runQuery(
  { document, operation, variables }: PreparedQuery,
  context: Context,
): Promise<GraphqlAnswer> {
  const { data, errors } = await execute({
    schema: githubSchema(context.edition),
    document,
    operationName: operation.name?.value,
    variableValues: variables,
    contextValue: context,
    fieldResolver,
    typeResolver,
  });
  return {
    // GitHub omits `data` when variables are invalid.
    ...(data !== undefined && { data }),
    ...(errors !== undefined && { errors: errors.map(formatError) }),
  };
}

/**
 * Returns the answer to a query that asks for too many records: the first half of its fields, and null for the others;
 * no data at all where one of those is not nullable
 * (https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#other-resource-limits;
 * the wording: https://github.com/yoshi389111/github-profile-3d-contrib/issues/163).
 */
export function exhausted(
  answer: GraphqlAnswer,
  schema: GraphQLSchema,
  { operation }: PreparedQuery,
): GraphqlAnswer {
  const fields = operation.selectionSet.selections.flatMap((selection) =>
    selection.kind === 'Field'
      ? [{ key: selection.alias?.value ?? selection.name.value, name: selection.name.value }]
      : [],
  );
  const asked = fields.filter(({ name }) => name !== 'rateLimit');
  const refused = asked.slice(Math.floor(asked.length / 2));
  const types = schema.getQueryType()?.getFields();
  const isWhole = refused.some(({ name }) => isNonNullType(types?.[name]?.type));
  const nulls = Object.fromEntries(refused.map(({ key }) => [key, null]));
  // Type, path and words: https://github.com/yoshi389111/github-profile-3d-contrib/issues/163.
  return {
    data: isWhole ? null : { ...(answer.data as object), ...nulls },
    errors: refused.map(({ key }) => ({
      type: 'RESOURCE_LIMITS_EXCEEDED',
      path: [key],
      message: 'Resource limits for this query exceeded.',
    })),
  };
}

const fieldResolver: GraphQLFieldResolver<unknown, Context> = (source, args, context, info) => {
  const { parentType, fieldName } = info;
  const resolver = RESOLVERS[parentType.name]?.[fieldName];
  if (resolver !== undefined) return resolver(source as never, args as never, context, info);
  if (isRecord(source) && fieldName === 'id' && typeof source.id === 'number') {
    return nodeId(String(source.kind), source.id);
  }
  if (isRecord(source) && fieldName in source) return source[fieldName];
  throw notModelled(`${parentType.name}.${fieldName}`);
};

const typeResolver: GraphQLTypeResolver<unknown, Context> = (source) =>
  isRecord(source) && typeof source.kind === 'string' ? source.kind : undefined;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function checkQuery(query: string, schema: GraphQLSchema): DocumentNode | GraphqlAnswer {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    return errors.length === 0 ? document : { errors: errors.map(formatValidationError) };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [formatValidationError(error)] };
    throw error;
  }
}

/** Uses GitHub's wording where clients may read it; the reference implementation words errors differently. */
function formatValidationError(error: GraphQLError): object {
  const [, fieldName, typeName] = /^Cannot query field "(.+?)" on type "(.+?)"/u.exec(error.message) ?? [];
  const unknownField = fieldName !== undefined && typeName !== undefined;
  return {
    ...(unknownField && {
      path: ['query', fieldName],
      extensions: { code: 'undefinedField', typeName, fieldName },
    }),
    locations: error.locations,
    message: unknownField ? `Field '${fieldName}' doesn't exist on type '${typeName}'` : error.message,
  };
}

function formatError(error: GraphQLError): object {
  const cause = error.originalError;
  const { path, locations, message } = error;
  if (cause instanceof GitHubError) {
    const { extensions } = cause.options;
    return { type: cause.type, path, ...(extensions && { extensions }), locations, message };
  }
  return { ...(path && { path }), locations, message };
}
