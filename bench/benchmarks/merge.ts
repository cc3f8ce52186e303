import { mergeDocument } from '../../src/merge/merge-document.ts';
import type { Benchmark, Measurement } from '../benchmark.ts';
import { itemsForSize, type MinutesShape, minutesText, NEW_ITEM, NOTE } from '../inputs/minutes-text.ts';
import { remarkParsed } from '../inputs/remark.ts';
import { medianTimes } from '../rounds.ts';

interface MergeCase {
  name: string;
  existing: string;
  generated: string;
  /** Parsing lists in lists takes remark-parse so long that once has to do. */
  slow?: boolean;
}

const SIZE = 1_000_000;
const QUICK_SIZE = 200_000;
const SECTIONS = { perSection: 50, notes: '' };
const NOTES = { perSection: 50, notes: NOTE };
const ONE_LIST = { perSection: Number.POSITIVE_INFINITY, notes: '' };

/** Merging into a document of a megabyte, against parsing that document with `remark-parse`. */
export const merge: Benchmark = {
  name: 'merge',
  about: 'merging into a document of 1 MB (quick: 0.2 MB), against remark-parse of that document',
  async measure({ quick }) {
    const measured: Measurement[] = [];
    for (const each of mergeCases(quick ? QUICK_SIZE : SIZE)) measured.push(await mergeInto(each, quick));
    return measured;
  },
};

function mergeCases(size: number): MergeCase[] {
  const shaped = (shape: Omit<MinutesShape, 'items'>): MinutesShape => ({
    ...shape,
    items: itemsForSize(shape, size),
  });
  return [
    {
      name: 'own document, one new item',
      existing: mergeDocument('', minutesText(shaped(SECTIONS))),
      generated: minutesText(shaped(SECTIONS), NEW_ITEM),
    },
    {
      name: 'one list, nothing new',
      existing: minutesText(shaped(ONE_LIST)),
      generated: minutesText(shaped(ONE_LIST)),
    },
    {
      name: 'people’s document, one new item',
      existing: minutesText(shaped(NOTES)),
      generated: minutesText({ ...shaped(NOTES), notes: '' }, NEW_ITEM),
      slow: true,
    },
  ];
}

async function mergeInto(
  { name, existing, generated, slow = false }: MergeCase,
  quick: boolean,
): Promise<Measurement> {
  const rounds = slow ? 1 : quick ? 2 : 3;
  const times = await medianTimes(
    { parse: () => remarkParsed(existing), merge: () => mergeDocument(existing, generated) },
    { rounds, warmups: slow ? 0 : 1 },
  );
  return {
    name,
    unit: 'ms',
    ours: times.merge,
    baseline: { name: 'remark-parse', value: times.parse },
    samples: rounds,
    further: { MB: existing.length / 1e6, 'generated MB': generated.length / 1e6 },
  };
}
