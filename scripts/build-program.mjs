import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { bundleOptions } from './bundle-options.mjs';

/**
 * Bundles the program and the library into a folder: `cli.js`, `index.js`, and `chunks/`, which both of them load. What
 * only some commands need is in chunks of its own.
 * @returns The paths of all files that were bundled.
 */
export async function buildProgram(folder) {
  const webInputs = new Set();
  const options = await bundleOptions(webInputs);
  const { metafile, outputFiles } = await build({
    ...options,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    // A dependency: it is large, and only behind a proxy is it loaded.
    external: ['undici'],
    entryPoints: { cli: 'src/cli/bin.ts', index: 'src/index.ts' },
    outdir: folder,
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    metafile: true,
    write: false,
  });
  for (const { path, text } of outputFiles) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, withoutUnusedBanner(text, options.banner.js));
  }
  return [...Object.keys(metafile.inputs), ...webInputs];
}

/** Drops the banner from a chunk that uses nothing of it, as most do. */
function withoutUnusedBanner(text, banner) {
  const rest = text.replace(`${banner}\n`, '');
  return /\b(?:require|__filename)\b/u.test(rest) ? text : rest;
}
