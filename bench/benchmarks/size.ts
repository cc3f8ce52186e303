import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Benchmark, Measurement } from '../benchmark.ts';
import { needlessFiles } from '../needless-files.ts';

interface Packed {
  unpackedSize: number;
  size: number;
  files: { path: string }[];
}

const NAMED = 3;

/** What somebody gets who installs the package. */
export const size: Benchmark = {
  name: 'size',
  about: 'the package as npm would publish it',
  async measure() {
    const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    const [packed] = JSON.parse(
      // Without its scripts: packing would build what was just measured anew.
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as Packed[];
    if (packed === undefined) throw new Error('npm pack told nothing.');
    const paths = packed.files.map(({ path }) => path);
    const needless = needlessFiles(paths);
    return [
      figure('unpacked package', packed.unpackedSize / 1e6, 'MB', {
        files: paths.length,
        'packed MB': packed.size / 1e6,
      }),
      figure('run-time dependencies', Object.keys(dependencies).length, 'count'),
      figure('files that no user needs', needless.length, 'count', named(needless)),
    ];
  },
};

/** Some of them by name, so that somebody who reads the table knows what to leave out. */
function named(paths: readonly string[]): Record<string, number> {
  return Object.fromEntries(paths.slice(0, NAMED).map((path) => [path, 1]));
}

function figure(
  name: string,
  ours: number,
  unit: 'MB' | 'count',
  further: Measurement['further'] = {},
): Measurement {
  return { name, unit, ours, baseline: null, samples: 1, further };
}
