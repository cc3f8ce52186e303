export interface Bound {
  /** At most this much is what we aim for: of the ratio, or of the figure itself where there is no baseline. */
  goal: number;
  /** Beyond this the run fails. Twice the goal unless given: machines differ, and busy ones most of all. */
  limit?: number;
}

/** A cost that grows by a power above this has a loop in a loop somewhere. */
const IN_PROPORTION: Bound = { goal: 1.2, limit: 1.5 };

/** By `benchmark: name of the measurement`. What is not here is told and not judged. */
export const BOUNDS: Readonly<Record<string, Bound>> = {
  'start: --version': { goal: 1.4 },
  // Node.js 22 and later keep what they compile; for Node.js 20 it is 4.
  'start: agenda from fixtures': { goal: 3, limit: 6 },
  'memory: update from fixtures': { goal: 1.8 },
  'gather: 25,000 merged in a month': { goal: 200 },
  'render: 10,000 items': { goal: 1.2 },
  'merge: own document, one new item': { goal: 1.3 },
  'merge: one list, nothing new': { goal: 1.3 },
  'merge: people’s document, one new item': { goal: 1.3 },
  'archive: ten years of minutes and updates': { goal: 1.5 },
  'placement: 10,000 items': { goal: 1 },
  'requests: a month of 5,000 merged': { goal: 0.5 },
  'requests: agendas of 8 groups': { goal: 0.4 },
  'run: second run, 26 groups': { goal: 0.5, limit: 1 },
  'run: requests a group of a second run, 26 groups': { goal: 1.75 },
  // As a workflow runs it, on Node.js 24; Node.js 20 takes longer to load code and uses less memory by itself.
  'publish: CPU, 12 items': { goal: 7 },
  'publish: memory, 12 items': { goal: 2.2 },
  'publish: CPU, 1,500 items': { goal: 22 },
  'publish: memory, 1,500 items': { goal: 4.3 },
  'publish: 12 items, 100 ms an answer': { goal: 0.9, limit: 3 },
  'growth: render, exponent': IN_PROPORTION,
  'growth: merge, exponent': IN_PROPORTION,
  'growth: placement, exponent': IN_PROPORTION,
  // A thousand items fit into the young generation of the heap, which is swept at almost no cost; ten thousand do not.
  'growth: gather, exponent': { goal: 1.4, limit: 1.6 },
  'browser: save to paint, 300 lines, p95': { goal: 150 },
  'browser: first paint of the archive, 1000 minutes': { goal: 1500 },
  'browser: search, 1000 minutes, p95': { goal: 20 },
  // The package is the same on every machine: what is beyond a limit was added.
  'size: unpacked package': { goal: 2.2, limit: 2.4 },
  // Types of the library's interface, and what only few runs load.
  'size: run-time dependencies': { goal: 3, limit: 3 },
  'size: files that no user needs': { goal: 0, limit: 0 },
};
