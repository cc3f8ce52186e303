import { build } from 'esbuild';
import { bundleOptions } from './bundle-options.mjs';

/**
 * Bundles the program and the library into a folder: `cli.js`, `index.js`, and `chunks/`, which both of them load. What
 * only some commands need is in chunks of its own.
 * @returns The paths of all files that were bundled.
 */
export async function buildProgram(folder) {
  const webInputs = new Set();
  const { metafile } = await build({
    ...(await bundleOptions(webInputs)),
    minify: true,
    // Names of functions and classes stand in stack traces that people send.
    keepNames: true,
    legalComments: 'none',
    // A dependency: it is large, and only behind a proxy is it loaded.
    external: ['undici'],
    entryPoints: { cli: 'src/cli/bin.ts', index: 'src/index.ts' },
    outdir: folder,
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    metafile: true,
  });
  return [...Object.keys(metafile.inputs), ...webInputs];
}
