import { definitionSchema, schemaAt } from '../config/json-schema.ts';

/** Keys that most groups want sooner or later, with an example each, by the mapping that they belong to. */
const OFFERED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  agenda: { standing: '["Vulnerability Review - https://example.org/reviews"]' },
  meeting: {
    schedule: '{every: "2023-01-05T15:00[Europe/London]/P14D"}',
    invited: '["Security team: @nodejs/security-wg"]',
    join: 'https://example.org/join',
  },
};

/** Groups and their parts are named by what stands in them. */
const PLAIN = new Set(['groups', 'agenda', 'meeting', 'minutes', 'publish', 'roles']);

/** Comments made from the definition of the configuration. Each key is explained once. */
export class KeyComments {
  readonly #said = new Set<string>();

  /** What the key at a path means, in a line; undefined when it was said before or needs no words. */
  explain(path: readonly string[]): string | undefined {
    const [kind, , ...rest] = path;
    const key = rest.length === 0 ? path.join(' ') : [kind, '*', ...rest].join(' ');
    if (PLAIN.has(path.at(-1) ?? '') || path.length === 2 || this.#said.has(key)) return undefined;
    this.#said.add(key);
    return schemaAt(definitionSchema(), path)?.description;
  }

  /**
   * Lines that show keys which are not there, with an example each.
   * @param path - Of the mapping; only those of a group have something to offer.
   */
  offer(path: readonly string[], present: ReadonlySet<string>): string[] {
    const [kind, , part = ''] = path;
    if (kind !== 'groups' || path.length !== 3) return [];
    const offered = Object.hasOwn(OFFERED, part) ? (OFFERED[part] ?? {}) : {};
    return Object.entries(offered).flatMap(([name, example]) => {
      const explanation = present.has(name) ? undefined : this.explain([...path, name]);
      return explanation === undefined ? [] : [explanation, `${name}: ${example}`];
    });
  }
}
