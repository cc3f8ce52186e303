import type { KeptResults } from './deps.ts';

/**
 * What an earlier run made of the same question, else what `work` makes of it now, which is kept.
 * @param question - All that the result depends on; its first word tells the kinds of question apart.
 * @param options - `lasting`: whether a result is worth keeping; all are unless given. What `work` throws never is.
 */
export async function recallOr<T>(
  kept: KeptResults | null,
  question: readonly string[],
  work: () => T | Promise<T>,
  { lasting = () => true }: { lasting?: (result: T) => boolean } = {},
): Promise<T> {
  const known = kept?.recall(question);
  if (known !== undefined) return known as T;
  const result = await work();
  if (lasting(result)) kept?.keep(question, result);
  return result;
}
