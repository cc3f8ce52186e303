// Lives through a month with groups whose notes are on HackMD, on its free plan, and says how many calls that takes and how
// long a change of a note is on its way into the minutes. node scripts/ts.mjs scripts/simulate-month.ts [1|3] [--quiet]
// [--hourly] [--seed N]: so many weekly groups; nobody writes in the notes; the workflow runs every hour.
import { parseArgs } from 'node:util';
import { randomFrom } from '../test/helpers/random.ts';
import { simulateMonth } from '../test/simulation/month/simulate-month.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    hourly: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  },
});
const WEEK = [
  { day: 4, hour: 16 },
  { day: 1, hour: 9 },
  { day: 3, hour: 20 },
];
const month = await simulateMonth({
  groups: WEEK.slice(0, Number(positionals[0] ?? '1')),
  from: '2023-03-01T00:00:00Z',
  to: '2023-04-01T00:00:00Z',
  ...(values.hourly ? { crons: ['17 * * * *'] } : {}),
  types: !values.quiet,
  random: randomFrom(Number(values.seed)),
});
const { sameDay, later } = month.delays;
const longest = (delays: readonly number[]) =>
  `${Math.max(0, ...delays).toFixed(2)} h (${delays.length} changes)`;
console.log(`schedule    ${month.crons.join('  ')}`);
console.log(`runs        ${month.runs}, ${month.failures.length} failures`);
console.log(`calls       ${month.total}: ${JSON.stringify(month.calls)}`);
console.log(`on the day  ${longest(sameDay)}`);
console.log(`later       ${longest(later)}`);
console.log(`missed      ${month.missed}`);
for (const failure of new Set(month.failures)) console.log(failure);
process.exitCode = month.failures.length > 0 || month.missed > 0 ? 1 : 0;
