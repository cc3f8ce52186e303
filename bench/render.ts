import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { Bench } from 'tinybench';
import { unified } from 'unified';
import { instantiate } from '../src/render/evaluate/instantiate.ts';
import { toMarkdown } from '../src/render/markdown/to-markdown.ts';
import { parseTemplate } from '../src/render/template/parse-template.ts';

/**
 * Filling a template and writing it, against `remark-stringify` alone on the same tree.
 * The titles are of the kinds that GitHub has: one in four needs thought about escapes.
 */
const TITLES = [
  'doc: update the list of maintainers',
  'src,permission: restrict fs_node & *.binding <T>',
  'deps: update undici to 5.28.3 (CVE-2024-24758)',
  'test: fix flaky test-http2-large-file on arm64',
  'lib: make `process.binding()` throw with --permission',
  '[v20.x] backport of #48677 for @nodejs/security-wg',
  'Automate updates of all dependencies',
  'fs: handle a trailing backslash in paths, Q&A',
];

const TEMPLATE = `# {{title}}

{{#each repositories}}

### {{name}}

{{#each items}}
* {{title}} [#{{number}}]({{url}})
{{/each}}
{{/each}}
`;

const template = parseTemplate(TEMPLATE, { file: 'bench.md' });
const stringify = unified().use(remarkGfm).use(remarkStringify).freeze();

interface Row {
  items: number;
  fill: number;
  write: number;
  remark: number;
}

/** How many items; `node render.js 1000,10000` measures these. */
const sizes = (process.argv[2] ?? '1000,10000,100000').split(',').map(Number);
const rows: Row[] = [];
for (const items of sizes) rows.push(await measure(items));
for (const { items, fill, write, remark } of rows) {
  const ratio = (fill + write) / remark;
  console.log(
    `${String(items).padStart(7)} items: fill ${ms(fill)}, write ${ms(write)}, remark-stringify ${ms(remark)}, ` +
      `ratio ${ratio.toFixed(2)}, ${(((fill + write) * 1_000) / items).toFixed(1)} µs an item`,
  );
}

async function measure(items: number): Promise<Row> {
  const view = makeView(items);
  const tree: Root = instantiate(template, view);
  const bench = new Bench({
    time: 0,
    iterations: items > 10_000 ? 2 : 5,
    warmup: items <= 10_000,
    warmupIterations: 2,
  });
  bench.add('fill', () => void instantiate(template, view));
  bench.add('write', () => void toMarkdown(tree));
  bench.add('remark', () => void stringify.stringify(tree));
  await bench.run();
  const mean = (name: string): number => {
    const result = bench.getTask(name)?.result;
    if (result === undefined || !('latency' in result)) throw new Error(`${name} was not measured.`);
    return result.latency.mean;
  };
  return { items, fill: mean('fill'), write: mean('write'), remark: mean('remark') };
}

function makeView(count: number) {
  const items = Array.from({ length: count }, (_, index) => ({
    // Titles differ, so that nothing is worked out once for all.
    title: `${TITLES[index % TITLES.length] ?? ''} ${index}`,
    number: index,
    url: `https://github.com/nodejs/node/pull/${index}`,
  }));
  const half = Math.ceil(count / 2);
  return {
    title: 'Items',
    repositories: [
      { name: 'nodejs/node', items: items.slice(0, half) },
      { name: 'nodejs/undici', items: items.slice(half) },
    ],
  };
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`;
}
