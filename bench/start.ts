// What starting the program costs, next to starting Node.js for nothing: node scripts/ts.mjs bench/start.ts
// Medians over pairs taken in turn, so that a busy moment strikes both sides.
import { spawnSync } from 'node:child_process';

const PAIRS = 15;
const FIXTURES = ['--fixtures', 'fixtures/nodejs', '--quiet', '--stdout'];
const COMMANDS = {
  '--version': ['dist/cli.js', '--version'],
  'agenda from fixtures': [
    'dist/cli.js',
    'agenda',
    '--date',
    '2023-02-16',
    '--now',
    '2023-02-15T12:00Z',
    ...FIXTURES,
  ],
  'update from fixtures': ['dist/cli.js', 'update', '2023-07', '--now', '2023-08-01T12:00Z', ...FIXTURES],
};
/** Tells the peak of resident memory, in KiB, when the process ends. */
const TELL_MEMORY =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('\\nmaxRSS '+process.resourceUsage().maxRSS))";

interface Cost {
  milliseconds: number;
  mebibytes: number;
}

function cost(argv: readonly string[]): Cost {
  const before = performance.now();
  const timed = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  const milliseconds = performance.now() - before;
  if (timed.status !== 0) throw new Error(`${argv.join(' ')} ended with ${timed.status}: ${timed.stderr}`);
  const { stderr } = spawnSync(process.execPath, ['--import', TELL_MEMORY, ...argv], { encoding: 'utf8' });
  return { milliseconds, mebibytes: Number(/maxRSS (\d+)$/u.exec(stderr)?.[1] ?? Number.NaN) / 1024 };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

const rows = Object.entries(COMMANDS).map(([name, argv]) => {
  const pairs = Array.from({ length: PAIRS }, () => ({ bare: cost(['-e', '0']), ours: cost(argv) }));
  const time = (side: 'bare' | 'ours') => median(pairs.map((pair) => pair[side].milliseconds));
  const memory = (side: 'bare' | 'ours') => median(pairs.map((pair) => pair[side].mebibytes));
  return {
    command: name,
    'node -e 0, ms': Math.round(time('bare')),
    'ours, ms': Math.round(time('ours')),
    'times as long': (time('ours') / time('bare')).toFixed(2),
    'node -e 0, MiB': Math.round(memory('bare')),
    'ours, MiB': Math.round(memory('ours')),
    'times the memory': (memory('ours') / memory('bare')).toFixed(2),
  };
});
console.table(rows);
