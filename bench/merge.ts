/**
 * What merging into a document of a megabyte costs, in parts of what parsing it with GFM costs.
 * Run it with `npx esbuild bench/merge.ts --bundle --platform=node --format=esm | node --input-type=module`.
 * Prints one line per kind of document; the ratio should stay at or below 1.3.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { Bench } from 'tinybench';
import { mergeDocument } from '../src/merge/merge-document.ts';

const SIZE = 1_000_000;

interface Shape {
  /** Items below one heading. */
  perSection: number;
  /** What people wrote below each item. */
  notes: string;
}

/** A document of at least `SIZE` characters, or with `items` items; an extra item at the end of its first section. */
function minutes({ perSection, notes }: Shape, items = Number.POSITIVE_INFINITY, extra = ''): string {
  const parts = ['# Meeting\n\n## Announcements\n'];
  let length = 0;
  for (let number = 0; length < SIZE && number < items; number += 1) {
    const repository = `nodejs/repository-${Math.floor(number / perSection)}`;
    const heading = number % perSection === 0 ? `\n### ${repository}\n\n` : '';
    const address = `https://github.com/${repository}/issues/${number}`;
    const item = `* Title of an item with \`code\` and *words* [#${number}](${address})\n${notes}`;
    parts.push(heading, item, number === Math.min(perSection, items) - 1 ? extra : '');
    length += heading.length + item.length;
  }
  return parts.join('');
}

const NEW = '* New item [#999999](https://github.com/nodejs/repository-0/issues/999999)\n';
const sections = { perSection: 50, notes: '' };
const notes = { perSection: 50, notes: '  * What somebody said about it, in a line of its own\n\n' };
const flat = { perSection: Number.POSITIVE_INFINITY, notes: '' };
const count = (text: string) => text.match(/^\* Title/gmu)?.length ?? 0;
const plain = (shape: Shape, of: string) => minutes({ ...shape, notes: '' }, count(of), NEW);

const cases: { name: string; existing: string; generated: string }[] = [
  {
    name: 'people’s document, one new item',
    existing: minutes(notes),
    generated: minutes(sections, 50, NEW),
  },
  {
    name: 'people’s document, all items again',
    existing: minutes(notes),
    generated: plain(notes, minutes(notes)),
  },
  {
    name: 'own document, one new item',
    existing: mergeDocument('', minutes(sections)),
    generated: plain(sections, minutes(sections)),
  },
  { name: 'one list, nothing new', existing: minutes(flat), generated: minutes(flat) },
];

for (const { name, existing, generated } of cases) {
  const bench = new Bench({ iterations: 2, time: 0, warmup: false });
  bench.add('parse', () => {
    fromMarkdown(existing, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  });
  bench.add('merge', () => {
    mergeDocument(existing, generated);
  });
  await bench.run();
  const [parse = Number.NaN, merge = Number.NaN] = bench.tasks.map((task) =>
    'latency' in task.result ? task.result.latency.mean : Number.NaN,
  );
  const size = `${(existing.length / 1e6).toFixed(2)} MB, generated ${(generated.length / 1e6).toFixed(2)} MB`;
  console.log(
    `${name} (${size}): parse ${parse.toFixed(0)} ms, merge ${merge.toFixed(0)} ms, ratio ${(merge / parse).toFixed(2)}`,
  );
}
