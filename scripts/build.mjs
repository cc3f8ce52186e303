// Builds dist/: the program and the library, each bundled, and the library's types in one file.
// npm runs it as `prepare`, so that `npx minutebook` works right after `npm ci`.
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { bundleOptions } from './bundle-options.mjs';

await rm('dist', { recursive: true, force: true });
const { metafile } = await build({
  ...(await bundleOptions()),
  entryPoints: { cli: 'src/cli/bin.ts', index: 'src/index.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  // Chunks that only one command needs are loaded by that command alone.
  splitting: true,
  minify: true,
  // Names of functions and classes stand in stack traces that people send.
  keepNames: true,
  legalComments: 'none',
  metafile: true,
});
await chmod('dist/cli.js', 0o755);
await writeFile('dist/THIRD-PARTY-LICENSES', await licenses(Object.keys(metafile.inputs)));

const types = await rollup({ input: 'src/index.ts', external: /^[^./]/u, plugins: [dts()] });
await types.write({ file: 'dist/index.d.ts' });
await types.close();

/** Licence texts of the packages that were bundled: their terms ask for it. */
async function licenses(inputs) {
  const packages = new Set(
    inputs.flatMap((path) => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1] ?? []),
  );
  const texts = [];
  for (const name of [...packages].sort()) {
    const { version, license } = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8'));
    const names = ['LICENSE', 'LICENSE.md', 'license', 'LICENSE.txt', 'LICENCE', 'LICENSE-MIT.txt'];
    let text = '';
    for (const file of names) {
      text ||= await readFile(`node_modules/${name}/${file}`, 'utf8').catch(() => '');
    }
    texts.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
  }
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}
