import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';

export interface QueryCost {
  /** Points against the hourly limit. */
  points: number;
  /** The number of nodes that the answer could contain. */
  nodes: number;
}

/**
 * Returns the cost of a query by GitHub's formula: the requests needed to fill all connections, divided by 100 and
 * rounded, at least 1; and the nodes that it could return.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export function queryCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): QueryCost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
  const values = { ...defaults, ...variables };
  let requests = 0;
  let nodes = 0;

  /** @param times - How many objects the selection is taken from. */
  const visit = (set: SelectionSetNode, type: GraphQLNamedType, times: number): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        visitField(selection, type, times);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment === undefined) continue;
      const name = fragment.typeCondition?.name.value;
      visit(fragment.selectionSet, (name === undefined ? undefined : schema.getType(name)) ?? type, times);
    }
  };
  const visitField = (field: FieldNode, parent: GraphQLNamedType, times: number): void => {
    if (field.selectionSet === undefined || !(isObjectType(parent) || isInterfaceType(parent))) return;
    const definition = parent.getFields()[field.name.value];
    if (definition === undefined) return;
    const type = getNamedType(definition.type);
    if (!isCompositeType(type)) return;
    if (!type.name.endsWith('Connection')) {
      visit(field.selectionSet, type, times);
      return;
    }
    const size = pageSize(field, values);
    requests += times;
    nodes += times * size;
    visit(field.selectionSet, type, times * size);
  };

  const root = schema.getRootType(operation.operation);
  if (root !== undefined && root !== null) visit(operation.selectionSet, root, 1);
  return { points: Math.max(1, Math.round(requests / 100)), nodes };
}

function pageSize(field: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  for (const argument of field.arguments ?? []) {
    if (argument.name.value !== 'first' && argument.name.value !== 'last') continue;
    const value = valueFromASTUntyped(argument.value, variables);
    if (typeof value === 'number' && value > 0) return value;
  }
  return 0;
}
