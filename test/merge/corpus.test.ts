import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mergeDocument } from '../../src/merge/merge-document.ts';
import { planMerge } from '../../src/merge/plan-merge.ts';
import { documentOf, minutesPlaces, type Place, updatePlaces } from './helpers/written-again.ts';

/** Minutes and updates that people wrote. They lie beside the project, not in it; without them this is skipped. */
const SHARED = new URL('../../../shared/', import.meta.url);
const FOLDERS = ['corpus/minutes', 'corpus/updates', 'seeds'].filter((folder) =>
  existsSync(new URL(folder, SHARED)),
);

const documents = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(folder, SHARED)).map((name) => ({
    name: `${folder}/${name}`,
    kind:
      name.startsWith('update') || name.startsWith('security') ? ('update' as const) : ('minutes' as const),
    text: readFileSync(new URL(`${folder}/${name}`, SHARED), 'utf8'),
  })),
);

const placesOf = (kind: 'minutes' | 'update', text: string) =>
  kind === 'minutes' ? minutesPlaces(text) : updatePlaces(text);

/** Small numbers that look random and are the same every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Put new items into the lists, at any place; now and then into a section that is not there. */
function addItems(
  kind: 'minutes' | 'update',
  places: Place[],
  count: number,
  seed: number,
): Map<string, string> {
  const random = numbers(seed);
  if (places.length === 0 || random(5) === 0) {
    places.push({
      heading: kind === 'minutes' ? '### nodejs/new' : '## 9) New section',
      group: undefined,
      items: [],
    });
  }
  const headings = new Map<string, string>();
  for (let number = 900_000; number < 900_000 + count; number += 1) {
    const place = places[random(places.length)];
    if (place === undefined) continue;
    const repository = kind === 'minutes' ? place.heading.slice(4) : 'nodejs/node';
    const address = `https://github.com/${repository}/issues/${number}`;
    const line = kind === 'minutes' ? `* New item [#${number}](${address})` : `* New item - ${address}`;
    place.items.splice(random(place.items.length + 1), 0, line);
    headings.set(address, place.heading.replace(/^#+ /u, ''));
  }
  return headings;
}

/** The lines that were added, when nothing else was done; otherwise fails. */
function addedLines(before: string, after: string): { line: string; heading: string }[] {
  const standing = before.split('\n');
  const added: { line: string; heading: string }[] = [];
  let at = 0;
  let heading = '';
  for (const line of after.split('\n')) {
    heading = /^#+[ \t]+(.*?)[ \t]*$/u.exec(line)?.[1] ?? heading;
    if (at < standing.length && line === standing[at]) at += 1;
    else added.push({ line, heading });
  }
  // What follows the last line ending is not a line.
  expect(standing.slice(at).filter((line) => line !== '')).toEqual([]);
  return added;
}

const withoutMarkers = (line: string) => line.trim().replace(/^(?:[-*+]|\d+[.)]|#+) +/u, '');

describe.skipIf(documents.length === 0)('documents that people wrote', () => {
  it.each(documents)('$name stays as it is when nothing is new', ({ kind, text }) => {
    const generated = documentOf(kind, placesOf(kind, text));
    expect(mergeDocument(text, generated)).toBe(text);
  });

  const cases = documents.flatMap((document, index) =>
    [1, 3, 20].map((count) => ({ ...document, count, seed: index * 7 + count })),
  );
  it.each(cases)('$name takes in $count new items, each in its list', ({ kind, text, count, seed }) => {
    const places = placesOf(kind, text);
    const headings = addItems(kind, places, count, seed);
    const generated = documentOf(kind, places);
    const plan = planMerge(text, generated);
    expect(plan.added.toSorted()).toEqual([...headings.keys()].toSorted());

    const known = new Set(generated.split('\n').map(withoutMarkers));
    for (const { line, heading } of addedLines(text, plan.text)) {
      if (line.trim() === '' || line.startsWith('<!-- minutebook 1 ')) continue;
      expect(known).toContain(withoutMarkers(line));
      const address = /https:\/\/github\.com\/[^\s)]+\/issues\/9\d{5}/u.exec(line)?.[0];
      if (address !== undefined) expect(heading, address).toBe(headings.get(address));
    }
    expect(mergeDocument(plan.text, generated)).toBe(plan.text);
  });
});
