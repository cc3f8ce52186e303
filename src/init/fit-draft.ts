import { parseConfig } from '../config/parse-config.ts';
import type { Problem } from '../config/problem.ts';
import { formatKey } from '../config/problem.ts';
import { formatPlace, MinutebookError } from '../errors/minutebook-error.ts';
import type { Config } from '../model/config.ts';
import type { ConfigDraft, Leftover, Setting } from './draft.ts';
import { type Assembled, assemble, writeConfig } from './write-config.ts';

/** A configuration that is valid, as text, and what could not be in it. */
export interface Fitted {
  text: string;
  /** What the text says, with every default. */
  config: Config;
  leftovers: readonly Leftover[];
  /** Warnings: the configuration can be used, but does not do what it seems to say. */
  problems: readonly Problem[];
}

/**
 * Write a draft as a configuration, without the values that a configuration cannot have: those become leftovers, with
 * the reason that validation gives.
 * @param file - What messages call the configuration.
 * @param schema - Where editors find the schema, from the configuration.
 * @throws {MinutebookError} `config/import` when a group is not one without such a value.
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

/** Each once: what several groups share is left over from one place. */
function distinct(leftovers: readonly Leftover[]): Leftover[] {
  const key = ({ origin, why }: Leftover) => `${formatPlace(origin.place)} ${origin.key} ${why}`;
  return [
    ...new Map([...leftovers].reverse().map((leftover) => [key(leftover), leftover])).values(),
  ].reverse();
}

/** What has to go for a problem to go: what stands at its key, or the smallest thing around that has a value. */
function concerned({ byKey }: Assembled, problem: Problem, before: ReadonlyMap<Setting, Problem>): Setting[] {
  for (let key = problem.key; ; key = key.replace(/(?:\.[\w-]+|\[[^\]]*\])$/u, '')) {
    // Without its scope a group has no agenda, and without its id it is no group.
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

/** A value that is missing may have been there, and been refused: then that is what is wrong. */
function unusable(problem: Problem, before: ReadonlyMap<Setting, Problem>): MinutebookError {
  const cause = [...before].find(([{ path }]) => formatKey(path).startsWith(`${problem.key}[`));
  const [setting, { message, why, hint }] = cause ?? [undefined, problem];
  const place = setting?.origin.place;
  return new MinutebookError('config/import', { message, why, hint }, place === undefined ? {} : { place });
}
