// One step of growth in a process of its own (node --expose-gc): takes the name of the work and the number of items, prints
// time and heap.
import { Bench } from 'tinybench';
import { GROWING, type GrowthStep } from '../inputs/growth.ts';

const WARM_UP_ITEMS = 1000;
const WARM_UPS = 3;
/** Work is repeated for so many milliseconds, or done once where it takes longer. */
const TIME = 1000;

const [name = '', items] = process.argv.slice(2);
const prepare = GROWING[name];
const { gc } = globalThis;
if (prepare === undefined || gc === undefined) throw new Error('Usage: node --expose-gc grow.mjs NAME ITEMS');

// A first time is mostly the compiler's, and that would make small numbers dear.
const warmUp = prepare(WARM_UP_ITEMS);
for (let round = 0; round < WARM_UPS; round += 1) warmUp();

const work = prepare(Number(items));
gc();
const before = process.memoryUsage().heapUsed;
let result: unknown;
const bench = new Bench({ time: TIME, iterations: 1, warmup: false, throws: true });
bench.add(
  name,
  () => {
    result = work();
  },
  { async: false },
);
await bench.run();
gc();
const after = process.memoryUsage().heapUsed;
const told = bench.getTask(name)?.result;
// The result is used here, so that it is still there when the heap is measured.
if (told === undefined || !('latency' in told) || result === undefined)
  throw new Error(`${name} gave nothing.`);
const step: GrowthStep = {
  milliseconds: told.latency.p50,
  samples: told.latency.samplesCount,
  heapMegabytes: Math.max(0, after - before) / 1e6,
};
console.log(JSON.stringify(step));
