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
 * the same keys, flags and kind are made by one function, so that these are written once; so are texts that come again.
 */
class ValueWriter {
  /** What has to come first: makes what is shared. */
  readonly statements: string[] = ['const map = (entries) => new Map(entries);'];
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
    if (value instanceof Map) return `map(${value.size === 0 ? '' : this.write([...value])})`;
    const varying = Object.entries(value).filter(([key, entry]) => !isFixed(key, entry));
    return `${this.#makerOf(value)}(${varying.map(([, entry]) => this.write(entry)).join(', ')})`;
  }

  /** The function that makes objects like this one of the values that are not fixed. */
  #makerOf(value: object): string {
    const entries = Object.entries(value).map(([key, entry]) =>
      isFixed(key, entry) ? `${key}: ${JSON.stringify(entry)}` : key,
    );
    const parameters = Object.entries(value).flatMap(([key, entry]) => (isFixed(key, entry) ? [] : [key]));
    const text = `(${parameters.join(', ')}) => ({ ${entries.join(', ')} })`;
    const known = this.#makers.get(text);
    if (known !== undefined) return known;
    const name = `make${this.#makers.size}`;
    this.statements.unshift(`const ${name} = ${text};`);
    this.#makers.set(text, name);
    return name;
  }
}

/** Whether a value is the same in many objects with this key. */
function isFixed(key: string, value: unknown): boolean {
  return typeof value === 'boolean' || value === null || ['type', 'kind', 'file', 'depth'].includes(key);
}
