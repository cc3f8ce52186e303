import { builtInHelpers } from '../src/template/helpers/table.ts';
import { parseTemplate } from '../src/template/parse/parse-template.ts';

interface ModuleOptions {
  /** What errors call the template. */
  file: string;
  /** Where the module finds `builtInHelpers`. */
  helpers: string;
}

/**
 * The text of an ES module whose default export makes a template that is parsed already: whoever fills it needs no
 * parser.
 * @throws {MinutebookError} `template/…` as `parseTemplate`.
 */
export function templateModule(source: string, { file, helpers }: ModuleOptions): string {
  const template = parseTemplate(source, { file });
  const writer = new ValueWriter(sharedIn(template));
  const text = writer.write(template);
  return [
    `import { builtInHelpers as helpers } from ${JSON.stringify(helpers)};`,
    'export default () => {',
    ...writer.statements,
    `return ${text};`,
    '};',
    `export const source = ${JSON.stringify(source)};`,
    '',
  ].join('\n');
}

const HELPERS: ReadonlyMap<unknown, string> = new Map(
  Object.entries(builtInHelpers).map(([name, helper]) => [helper, name]),
);

/** The objects that are met more than once below a value: an expression stands in the outline and in its line. */
function sharedIn(value: unknown): ReadonlySet<object> {
  const met = new Set<object>();
  const shared = new Set<object>();
  const visit = (inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null || HELPERS.has(inner)) return;
    if (met.has(inner)) {
      shared.add(inner);
      return;
    }
    met.add(inner);
    for (const next of inner instanceof Map ? inner.values() : Object.values(inner)) visit(next);
  };
  visit(value);
  return shared;
}

/**
 * Writes plain data, maps and helpers as JavaScript that makes copies of them. What is shared stays shared, and objects with
 * the same keys are made by one function, so that the keys are written once.
 */
class ValueWriter {
  /** What has to come first: makes what is shared. */
  readonly statements: string[] = [];
  readonly #shared: ReadonlySet<object>;
  readonly #names = new Map<object, string>();
  readonly #makers = new Map<string, string>();

  constructor(shared: ReadonlySet<object>) {
    this.#shared = shared;
  }

  write(value: unknown): string {
    if (typeof value !== 'object' || value === null) return String(JSON.stringify(value));
    const helper = HELPERS.get(value);
    if (helper !== undefined) return `helpers[${JSON.stringify(helper)}]`;
    if (!this.#shared.has(value)) return this.#writeObject(value);
    const known = this.#names.get(value);
    if (known !== undefined) return known;
    const text = this.#writeObject(value);
    const name = `shared${this.#names.size}`;
    this.#names.set(value, name);
    this.statements.push(`const ${name} = ${text};`);
    return name;
  }

  #writeObject(value: object): string {
    if (Array.isArray(value)) return `[${value.map((entry) => this.write(entry)).join(', ')}]`;
    if (value instanceof Map) return `new Map(${this.write([...value])})`;
    const values = Object.values(value).map((entry) => this.write(entry));
    return `${this.#makerOf(Object.keys(value))}(${values.join(', ')})`;
  }

  /** The function that makes an object with these keys of its values. */
  #makerOf(keys: readonly string[]): string {
    const known = this.#makers.get(keys.join());
    if (known !== undefined) return known;
    const name = `make${this.#makers.size}`;
    const parameters = keys.map((_, index) => `value${index}`);
    const entries = keys.map((key, index) => `${JSON.stringify(key)}: ${parameters[index]}`);
    this.statements.unshift(`const ${name} = (${parameters.join(', ')}) => ({ ${entries.join(', ')} });`);
    this.#makers.set(keys.join(), name);
    return name;
  }
}
