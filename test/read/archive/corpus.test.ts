import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { archiveFile } from '../../../src/read/archive/archive-file.ts';

// Minutes of twelve communities with keys made by hand lie beside the project; without them there is nothing to compare.
const folder = join(import.meta.dirname, '../../../../shared/corpus/communities');
const here = existsSync(join(folder, 'keys.json'));

interface Key {
  community: string;
  path: string;
}

/** Hits, wanted, read. */
type Counts = [number, number, number];

interface Score {
  all: Record<'present' | 'items' | 'topics' | 'actions' | 'decisions', Counts> & {
    date: [number, number];
    unplaced: number;
    extra: number;
  };
}

const share = (part: number, whole: number) => part / whole;

describe.skipIf(!here)('minutes of twelve communities', () => {
  const keys: Key[] = here ? JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8')) : [];
  const texts = keys.map(({ community, path }) => {
    const file = `${community.replace('/', '+')}/${path.replaceAll('/', '__')}`;
    return { file, text: readFileSync(join(folder, file), 'utf8') };
  });
  const files = texts.map(({ file, text }) => archiveFile(file, text));

  it('are read as people read them', async () => {
    const { score } = (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as {
      score(keys: Key[], read: { files: unknown }): Score;
    };
    const { all } = score(keys, { files });
    expect(share(...all.date)).toBeGreaterThanOrEqual(0.98);
    const reached = (['present', 'items', 'topics', 'actions', 'decisions'] as const).map((kind) => {
      const [hits, wanted, read] = all[kind];
      return [kind, share(hits, wanted), share(hits, read)] as const;
    });
    const goals = {
      present: [0.97, 0.97],
      items: [0.95, 0.97],
      topics: [0.85, 0.8],
      actions: [0.8, 0.8],
      decisions: [0.7, 0.75],
    };
    for (const [kind, recall, precision] of reached) {
      expect(recall, `${kind}, recall`).toBeGreaterThanOrEqual(goals[kind][0] ?? 1);
      expect(precision, `${kind}, precision`).toBeGreaterThanOrEqual(goals[kind][1] ?? 1);
    }
    expect(all.extra).toBe(0);
  });

  it('leave next to no line without a place', () => {
    const lines = texts.flatMap(({ text }) => text.split(/\r?\n/u)).filter((line) => line.trim() !== '');
    expect(files.flatMap(({ unplaced }) => unplaced).length / lines.length).toBeLessThan(0.005);
  });
});
