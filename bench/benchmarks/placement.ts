import type { Benchmark } from '../benchmark.ts';
import { workItems } from '../inputs/items.ts';
import { preparePlacement } from '../inputs/placement.ts';
import { medianTimes } from '../rounds.ts';

const ITEMS = 10_000;

/** Learning from earlier updates and giving every item its section. */
export const placement: Benchmark = {
  name: 'placement',
  about: 'learning from 25 earlier updates and giving every item its section',
  async measure({ quick }) {
    const rounds = quick ? 1 : 5;
    const { learn, place } = preparePlacement();
    const items = workItems(ITEMS);
    const { placed } = place(items, learn());
    const times = await medianTimes({ place: () => place(items, learn()) }, { rounds });
    return [
      {
        name: '10,000 items',
        unit: 's',
        ours: times.place / 1000,
        baseline: null,
        samples: rounds,
        further: { placed: placed.length },
      },
    ];
  },
};
