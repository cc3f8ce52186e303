import { parseArgs } from 'node:util';
import { nearest } from '../src/errors/nearest.ts';

export interface BenchArguments {
  /** Which benchmarks, in the order they are known. */
  names: string[];
  quick: boolean;
  /** Where the figures go as JSON: a file, `-` for stdout, null for nowhere. */
  json: string | null;
}

/**
 * Read the command line: `[benchmark...] [--quick] [--json FILE]`. No name is all of them.
 * @throws {Error} for an unknown benchmark or option.
 */
export function parseArguments(argv: readonly string[], known: readonly string[]): BenchArguments {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { quick: { type: 'boolean', default: false }, json: { type: 'string' } },
  });
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const meant = nearest(unknown, known);
    const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
    throw new Error(`There is no benchmark "${unknown}".${hint} There are ${known.join(', ')}.`);
  }
  return {
    names: positionals.length === 0 ? [...known] : known.filter((name) => positionals.includes(name)),
    quick: values.quick,
    json: values.json ?? null,
  };
}
