// Builds dist/: the program and the library, each bundled, and the library's types in one file.
// npm runs it as `prepare`, so that `npx minutebook` works right after `npm ci`.
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { generateDtsBundle } from 'dts-bundle-generator';
import { build } from 'esbuild';
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

const [types] = generateDtsBundle(
  [{ filePath: 'src/index.ts', output: { noBanner: true, exportReferencedTypes: false } }],
  { preferredConfigPath: 'tsconfig.json' },
);
await writeFile('dist/index.d.ts', types);

/** Licence texts of the packages that were bundled: their terms ask for it. */
async function licenses(inputs) {
  const folders = new Set(
    inputs.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(path)?.[0] ?? []),
  );
  const texts = [];
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    const files = await readdir(folder);
    const file = files.find((entry) => /^licen[cs]e/iu.test(entry));
    const text = file === undefined ? '' : await readFile(`${folder}/${file}`, 'utf8');
    texts.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
  }
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}
