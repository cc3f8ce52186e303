import { createRequire } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { build } from 'esbuild';

const SHARED = { bundle: true, write: false, minify: true, legalComments: 'none', logLevel: 'warning' };

/** Where an import of a web page's part leads: `./site.css`, `github-markdown-css/github-markdown.css`, `./client/search.ts?script`. */
export function resolveWebPart(specifier, importer) {
  const path = specifier.replace(/\?script$/u, '');
  return path.startsWith('.')
    ? resolve(dirname(importer), path)
    : createRequire(resolve(importer)).resolve(path);
}

/** The text of a style sheet, or of a script for browsers with all that it imports, and the paths of what is in it. */
export async function webPart(path) {
  const { outputFiles, metafile } = await build({
    ...SHARED,
    entryPoints: [path],
    outdir: 'out',
    format: 'iife',
    target: ['es2022', 'chrome111', 'firefox114', 'safari16.4'],
    metafile: true,
  });
  return { text: outputFiles[0].text, inputs: Object.keys(metafile.inputs) };
}

/**
 * An esbuild plugin: style sheets and `?script` are imported as the text that a page loads.
 * @param inputs {Set<string>} Where it puts the paths of the files in those texts, which a metafile does not have.
 */
export function webPlugin(inputs) {
  return {
    name: 'web',
    setup({ onResolve, onLoad }) {
      // Bundles hold the paths of their parts: relative ones are the same wherever the repository is.
      onResolve({ filter: /(?:\.css|\?script)$/ }, ({ path, importer }) =>
        importer === ''
          ? undefined
          : { path: relative(process.cwd(), resolveWebPart(path, importer)), namespace: 'web' },
      );
      onLoad({ filter: /./, namespace: 'web' }, async ({ path }) => {
        const part = await webPart(path);
        for (const input of part.inputs) inputs.add(input);
        return { contents: part.text, loader: 'text' };
      });
    },
  };
}
