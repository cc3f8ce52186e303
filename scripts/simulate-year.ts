// Lives through 2023 with the program: every six hours `minutebook run`, between them people who edit, label, merge and
// close. node scripts/ts.mjs scripts/simulate-year.ts [commit|pull-request] [--seed N] [--from DATE] [--to DATE]
// Without a mode both, side by side. The facts are read from ../shared/data/nodejs. Exits with 1 when anything
// is not as it has to be.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hasNodejsFacts, nodejsWorld } from '../test/helpers/nodejs-world.ts';
import { randomFrom } from '../test/helpers/random.ts';
import { findings } from '../test/simulation/year/findings.ts';
import { formatYear, isAsExpected } from '../test/simulation/year/format.ts';
import { makeScene } from '../test/simulation/year/scene.ts';
import { simulate } from '../test/simulation/year/simulate.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '2023-01-01' },
    to: { type: 'string', default: '2023-12-31' },
  },
});

async function liveThrough(mode: 'commit' | 'pull-request'): Promise<boolean> {
  const random = randomFrom(Number(values.seed));
  const scene = makeScene({
    mode,
    from: `${values.from}T00:00:00Z`,
    to: `${values.to}T18:00:00Z`,
    base: nodejsWorld(),
    owner: 'nodejs',
    repositories: ['nodejs/TSC', 'nodejs/security-wg', 'nodejs/Release', 'nodejs/build'],
    itemsPerGroup: 150,
    random,
  });
  const history = await simulate(scene, {
    random,
    repeatEvery: 10,
    onProgress(done, total) {
      if (done % 100 === 0) process.stderr.write(`${mode}: ${done} of ${total} runs\n`);
    },
  });
  const found = findings(history);
  console.log(formatYear(history, found));
  return isAsExpected(found);
}

/** Both ways of publishing, each in a process of its own. */
async function liveThroughBoth(): Promise<void> {
  const processes = ['commit', 'pull-request'].map((mode) =>
    spawn(process.execPath, [fileURLToPath(import.meta.url), mode, ...process.argv.slice(2)], {
      stdio: 'inherit',
    }),
  );
  const codes = await Promise.all(
    processes.map((each) => once(each, 'close').then(([code]) => Number(code))),
  );
  process.exitCode = Math.max(...codes);
}

const [mode] = positionals;
if (!hasNodejsFacts) {
  console.log('../shared/data/nodejs is not here: there is no year to live through.');
} else if (mode === undefined) {
  await liveThroughBoth();
} else if (mode === 'commit' || mode === 'pull-request') {
  process.exitCode = (await liveThrough(mode)) ? 0 : 1;
} else {
  throw new Error(`There is no mode ${mode}: there are commit and pull-request.`);
}
