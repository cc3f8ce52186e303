import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readUpdate } from '../../../src/read/updates/read-update.ts';

interface Key {
  month: string;
  sections: {
    number: string | null;
    title: string;
    entries: { url: string; group: string | null; text: string; path?: string[] }[];
  }[];
}

const updates = new URL('../../../../shared/corpus/updates/', import.meta.url);
const keysFile = new URL('../../../../shared/data/nodejs/update-keys.json', import.meta.url);

// The shared corpus of real updates is no part of the project.
const present = existsSync(updates) && existsSync(keysFile);

describe.skipIf(!present)('updates of 2023', () => {
  const keys: Key[] = present ? JSON.parse(readFileSync(keysFile, 'utf8')) : [];

  it.each(keys)('reads $month as the keys say', ({ month, sections }) => {
    const file = `update-${month}.md`;
    const update = readUpdate(readFileSync(new URL(file, updates), 'utf8'), { file });
    expect(update.period).toBe(month);
    const read = update.sections.map(({ number, title, entries }) => ({
      number,
      title,
      entries: entries.map(({ url, group, text, path }) => ({ url, group, text, path })),
    }));
    expect(read).toEqual(
      sections.map(({ number, title, entries }) => ({
        number,
        title,
        entries: entries.map(({ url, group, text, path }) => ({
          url,
          group,
          text,
          path: path ?? (group === null ? [] : [group]),
        })),
      })),
    );
  });
});
