import { nearest } from '../errors/nearest.ts';
import type { Item } from '../model/item.ts';
import type { LabelFacts, Source } from '../ports/source.ts';

/**
 * Returns a warning for each label that seems misspelt: no gathered item has it, and GitHub does not know it in the
 * scope. Costs one request, or none when items have every label.
 */
export async function checkLabels(
  source: Pick<Source, 'labels'>,
  labels: readonly string[],
  scope: readonly string[],
  items: readonly Item[],
): Promise<string[]> {
  const met = new Set(items.flatMap((item) => item.labels.map((label) => label.toLowerCase())));
  const doubtful = labels.filter((label) => !met.has(label.toLowerCase()));
  if (doubtful.length === 0 || scope.length === 0) return [];
  const facts = await source.labels(doubtful, scope);
  return facts.filter(({ known }) => !known).map((fact) => warningFor(fact, scope));
}

function warningFor({ name, others }: LabelFacts, scope: readonly string[]): string {
  const meant = nearest(name, others);
  const where =
    scope.length > 3 ? `${scope.slice(0, 3).join(', ')} and ${scope.length - 3} more` : scope.join(', ');
  return `Nothing in ${where} ever carried the label ${name}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
}
