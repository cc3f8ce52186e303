import { parseConfig } from '../config/parse-config.ts';
import type { Problem } from '../config/problem.ts';
import { formatKey } from '../config/problem.ts';
import { formatPlace, MinutebookError } from '../errors/minutebook-error.ts';
import type { Config } from '../model/config.ts';
import type { ConfigDraft, Leftover, Setting } from './draft.ts';
import { type Assembled, assemble, writeConfig } from './write-config.ts';

/** A valid configuration as text, and the values that could not be in it. */
export interface Fitted {
  text: string;
  /** The parsed text, with all defaults. */
  config: Config;
  leftovers: readonly Leftover[];
  /** Warnings: the configuration can be used, but does not do what it seems to say. */
  problems: readonly Problem[];
}

/**
 * Writes a draft as a configuration, without values that a configuration cannot have: those become leftovers, with the
 * reason from validation.
 * @param file - The name of the configuration in messages.
 * @param schema - The location of the schema for editors, relative to the configuration.
 * @throws {MinutebookError} `config/import` when a group would be invalid without such a value.
 */
export function fitDraft(draft: ConfigDraft, file: string, schema?: string): Fitted {
  const { settings } = draft;
  const leftovers = distinct(draft.leftovers);
  let kept = settings;
  let left: readonly Leftover[] = leftovers;
  const refused = new Map<Setting, Problem>();
  for (;;) {
    const assembled = assemble(kept);
    const text = writeConfig(assembled.data, left, schema);
    const { config, problems } = parseConfig(text, { file });
    if (config !== null) return { text, config, leftovers: left, problems };
    const errors = problems.filter(({ severity }) => severity === 'error');
    for (const error of errors) {
      for (const setting of concerned(assembled, error, refused)) refused.set(setting, error);
    }
    kept = settings.filter((setting) => !refused.has(setting));
    left = distinct([
      ...leftovers,
      ...[...refused].map(([setting, problem]) => leftoverOf(setting, problem)),
    ]);
  }
}

/** Removes duplicates: several groups may share a leftover of the same origin. */
function distinct(leftovers: readonly Leftover[]): Leftover[] {
  const key = ({ origin, why }: Leftover) => `${formatPlace(origin.place)} ${origin.key} ${why}`;
  return [
    ...new Map([...leftovers].reverse().map((leftover) => [key(leftover), leftover])).values(),
  ].reverse();
}

/** The settings to remove for a problem to disappear: the one at its key, or those of the smallest enclosing value. */
function concerned({ byKey }: Assembled, problem: Problem, before: ReadonlyMap<Setting, Problem>): Setting[] {
  for (let key = problem.key; ; key = key.replace(/(?:\.[\w-]+|\[[^\]]*\])$/u, '')) {
    // Without its scope a group has no agenda, and without its id it is not a group.
    if (!/^[^.[]+(?:\.[\w-]+|\[[^\]]*\])[.[]/u.test(key)) {
      const exact = byKey.get(key);
      if (exact !== undefined) return [exact];
      throw unusable(problem, before);
    }
    if (/^groups(?:\.[\w-]+|\[[^\]]*\])\.agenda$/u.test(key)) throw unusable(problem, before);
    const settings = [...byKey].flatMap(([other, setting]) =>
      other === key || other.startsWith(`${key}.`) || other.startsWith(`${key}[`) ? [setting] : [],
    );
    if (settings.length > 0) return settings;
  }
}

function leftoverOf({ path, value, origin }: Setting, { message, why }: Problem): Leftover {
  return {
    origin,
    group: path[0] === 'groups' ? String(path[1]) : null,
    value,
    why: `${message} ${why}`,
    hint: 'Correct the value, and put it in by hand.',
  };
}

/** A missing value may have been there and been rejected: then that is the cause to report. */
function unusable(problem: Problem, before: ReadonlyMap<Setting, Problem>): MinutebookError {
  const cause = [...before].find(([{ path }]) => formatKey(path).startsWith(`${problem.key}[`));
  const [setting, { message, why, hint }] = cause ?? [undefined, problem];
  const place = setting?.origin.place;
  return new MinutebookError('config/import', { message, why, hint }, place === undefined ? {} : { place });
}
