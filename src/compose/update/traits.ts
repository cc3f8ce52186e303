import { tellingWords } from './words.ts';

const PREFIX = /^([\w,./ -]{2,20}):/u;
const TAG = /^(?:\[[^\]]*\]\s*)+/u;

/**
 * What a work item is recognised by, with the weight of each trait before rarity is counted in: the words of the title,
 * the parts of a prefix such as `doc:` or `lib,permission:`, the repository. The prefix says most about the kind
 * of the work. The words of the group that an earlier item stood under count half.
 */
export function traitsOf({
  title,
  repository,
  path = [],
}: {
  title: string;
  repository: string;
  path?: readonly string[];
}): Map<string, number> {
  const untagged = title.replace(TAG, '');
  const prefix = PREFIX.exec(untagged);
  return new Map([
    ...path.flatMap(tellingWords).map((word) => [`word ${word}`, 0.5] as const),
    ...tellingWords(untagged.slice(prefix?.[0].length ?? 0)).map((word) => [`word ${word}`, 1] as const),
    ...(prefix?.[1]?.split(/[,/]/u) ?? []).map((part) => [`prefix ${part.trim().toLowerCase()}`, 2] as const),
    [`repository ${repository.toLowerCase()}`, 1] as const,
  ]);
}
