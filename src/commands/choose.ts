import { MinutebookError } from '../errors/minutebook-error.ts';
import { nearest } from '../errors/nearest.ts';
import type { Config } from '../model/config.ts';

/**
 * Returns the requested group or role: the one with that id, or the only one.
 * @throws {MinutebookError} `usage/group` or `usage/role`, with the existing ids.
 */
export function choose<Entry extends { id: string }>(
  word: 'group' | 'role',
  entries: readonly Entry[],
  id: string | undefined,
  { file }: Pick<Config, 'file'>,
): Entry {
  const ids = entries.map((entry) => entry.id);
  const where = file ?? 'the configuration';
  if (id === undefined) {
    const [only, ...others] = entries;
    if (only !== undefined && others.length === 0) return only;
    throw new MinutebookError(`usage/${word}`, {
      message: `Which ${word} is meant?`,
      why:
        only === undefined
          ? `${where} has no ${word}s.`
          : `${where} has ${entries.length} ${word}s: ${ids.join(', ')}.`,
      hint:
        only === undefined
          ? `Add the ${word} under ${word}s: in ${where}.`
          : `Name one of them: ${word === 'group' ? `minutebook agenda ${only.id}` : `--role ${only.id}`}.`,
    });
  }
  const found = entries.find((entry) => entry.id === id);
  if (found !== undefined) return found;
  const near = nearest(id, ids);
  throw new MinutebookError(`usage/${word}`, {
    message: `There is no ${word} ${JSON.stringify(id)}.`,
    why: ids.length === 0 ? `${where} has no ${word}s.` : `${where} has ${ids.join(', ')}.`,
    hint: near === undefined ? `Add it under ${word}s: in ${where}.` : `Did you mean ${near}?`,
  });
}
