import { readMinutes } from '../../src/read/minutes/read-minutes.ts';
import { readUpdate } from '../../src/read/updates/read-update.ts';
import type { Benchmark } from '../benchmark.ts';
import { tenYears } from '../inputs/archive.ts';
import { remarkParsed } from '../inputs/remark.ts';
import { medianTimes } from '../rounds.ts';

/** Reading all that a group and a role wrote in ten years, against parsing it with `remark-parse`. */
export const archive: Benchmark = {
  name: 'archive',
  about: 'reading what people wrote in ten years, against remark-parse of the same documents',
  async measure({ quick }) {
    const rounds = quick ? 3 : 7;
    const { minutes, updates } = tenYears();
    const documents = [...minutes, ...updates];
    const times = await medianTimes(
      {
        read: () => [
          minutes.map(({ text, file }) => readMinutes(text, { file })),
          updates.map(({ text, file }) => readUpdate(text, { file })),
        ],
        parse: () => documents.map(({ text }) => remarkParsed(text)),
      },
      { rounds },
    );
    return [
      {
        name: 'ten years of minutes and updates',
        unit: 'ms',
        ours: times.read,
        baseline: { name: 'remark-parse', value: times.parse },
        samples: rounds,
        further: {
          documents: documents.length,
          MB: documents.reduce((sum, { text }) => sum + text.length, 0) / 1e6,
        },
      },
    ];
  },
};
