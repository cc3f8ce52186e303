import type { Expression, Outline } from '../parse/expression.ts';

/** All names that a template uses, of values and of their properties: `{{item.title}}` uses `item` and `title`. */
export function namesIn(outline: Outline): Set<string> {
  const names = new Set<string>();
  const look = (expression: Expression | null): void => {
    if (expression?.type === 'path') for (const part of expression.parts) names.add(part);
    if (expression?.type !== 'call') return;
    for (const value of [...expression.parameters, ...expression.hash.values()]) {
      look(value);
      // The literal in `{{sort items "createdAt"}}` is a property name.
      if (value.type === 'literal' && typeof value.value === 'string')
        for (const part of value.value.split('.')) names.add(part);
    }
  };
  const visit = (entries: Outline): void => {
    for (const entry of entries) {
      if (entry.type === 'value') look(entry.expression);
      else {
        look(entry.block.argument);
        for (const value of entry.block.hash.values()) look(value);
        visit(entry.body);
        visit(entry.inverse);
      }
    }
  };
  visit(outline);
  return names;
}
