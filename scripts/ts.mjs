// Runs a TypeScript script of the project: node scripts/ts.mjs scripts/name.ts [arguments]
// With --bundle before its name it is only bundled, and the path of the bundle is printed.
// Node.js 20 cannot run TypeScript itself, and a bundle starts as the program does.
import { mkdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleOptions } from './bundle-options.mjs';

const given = process.argv.slice(2);
const bundleOnly = given[0] === '--bundle';
const [script, ...rest] = bundleOnly ? given.slice(1) : given;
if (script === undefined) throw new Error('Usage: node scripts/ts.mjs [--bundle] <script.ts> [arguments]');
const outfile = resolve('node_modules/.cache/minutebook', `${basename(script, '.ts')}.mjs`);
await mkdir('node_modules/.cache/minutebook', { recursive: true });
await build({ ...(await bundleOptions()), entryPoints: [script], outfile, packages: 'external' });
if (bundleOnly) {
  console.log(outfile);
} else {
  process.argv = [process.argv[0] ?? 'node', script, ...rest];
  await import(pathToFileURL(outfile).href);
}
