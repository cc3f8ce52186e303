// Runs a TypeScript script of the project: node scripts/ts.mjs scripts/name.ts [arguments]
// Node.js 20 cannot run TypeScript itself, and a bundle starts as the program does.
import { mkdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleOptions } from './bundle-options.mjs';

const [script, ...rest] = process.argv.slice(2);
if (script === undefined) throw new Error('Usage: node scripts/ts.mjs <script.ts> [arguments]');
const outfile = resolve('node_modules/.cache/minutebook', `${basename(script, '.ts')}.mjs`);
await mkdir('node_modules/.cache/minutebook', { recursive: true });
await build({ ...(await bundleOptions()), entryPoints: [script], outfile, packages: 'external' });
process.argv = [process.argv[0] ?? 'node', script, ...rest];
await import(pathToFileURL(outfile).href);
