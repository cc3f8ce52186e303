import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { build, transform } from 'esbuild';
import { bundleOptions } from './bundle-options.mjs';

const SMALL = {
  minify: true,
  // Names of functions and classes stand in stack traces that people send.
  keepNames: true,
  legalComments: 'none',
};

/** Stands in `cli.js` for the digest of everything that was bundled until that is known. */
const BUILD = 'digest-of-build!';

/**
 * Bundles the program and the library into a folder: `cli.js`, which reads the command line, `index.mjs`, the
 * library, and `chunks/`, which both of them load. What only one command needs is in chunks of its own.
 *
 * All but `index.mjs` is CommonJS: Node.js 20 loads it in less time, and its compiled code can be kept
 * (`src/cli/code-cache`). esbuild splits ES modules alone, so each chunk is turned around afterwards.
 * @returns The paths of all files that were bundled.
 */
export async function buildProgram(folder) {
  const options = await bundleOptions();
  const { metafile, outputFiles } = await build({
    ...options,
    ...SMALL,
    banner: {},
    // A dependency: it is large, and only behind a proxy is it loaded.
    external: ['undici'],
    entryPoints: { program: 'src/cli/program.ts', library: 'src/index.ts' },
    outdir: join(folder, 'chunks'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    outExtension: { '.js': '.cjs' },
    splitting: true,
    metafile: true,
    write: false,
  });
  const digest = createHash('sha256');
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, {
      // Names are kept from the first time.
      minify: true,
      format: 'cjs',
      platform: 'node',
      target: options.target,
      supported: { 'dynamic-import': false },
    });
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, code);
    digest.update(code);
  }
  const entries = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint !== undefined);
  const chunkOf = (source) => {
    const [path, { exports }] = entries.find(([, { entryPoint }]) => entryPoint === source);
    return { path: `./chunks/${basename(path)}`, names: exports };
  };
  const library = chunkOf('src/index.ts');
  await writeFile(
    join(folder, 'index.mjs'),
    `export { ${library.names.join(', ')} } from ${JSON.stringify(library.path)};\n`,
  );
  const cli = await build({
    ...options,
    ...SMALL,
    format: 'cjs',
    banner: {},
    entryPoints: ['src/cli/bin.ts'],
    outfile: join(folder, 'cli.js'),
    plugins: [cachedProgram],
    define: {
      ...options.define,
      __BUILD__: JSON.stringify(BUILD),
      __PROGRAM__: JSON.stringify(chunkOf('src/cli/program.ts').path),
      'import.meta.dirname': '__dirname',
    },
    metafile: true,
    write: false,
  });
  const [{ path, text }] = cli.outputFiles;
  // What one build keeps is never read by another.
  const known = digest.update(text).digest('hex').slice(0, BUILD.length);
  await writeFile(path, text.replace(BUILD, known));
  await writeFile(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  return [...new Set([...Object.keys(metafile.inputs), ...Object.keys(cli.metafile.inputs)])];
}

/** What the command line imports when it is needed is in the chunks. */
const cachedProgram = {
  name: 'cached-program',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/(?:execute|terminal-prompter)\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: resolve('src/cli/cached-program.ts') } : undefined,
    );
  },
};
