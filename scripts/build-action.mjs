// Builds action/: what GitHub runs. A workflow runs what is committed, so that the bundle is; `.ci/run` builds it again
// and compares (`--check`). It is not minified: whoever pins the Action to a commit can read what changed.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { bundleOptions } from './bundle-options.mjs';
import { licenses } from './licenses.mjs';

const FOLDER = 'action';

/** The toolkit comes with a client for OpenID Connect, and that with an HTTP stack that is larger than minutebook. */
const withoutOidc = {
  name: 'without-oidc',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/oidc-utils\.js$/ }, () => ({ path: 'oidc-utils', namespace: 'left-out' }));
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'export class OidcClient {}' }));
  },
};

/** Paths and texts of the files. What only some runs need is in chunks, which `index.js` loads when it needs them. */
async function actionFiles() {
  const webInputs = new Set();
  const options = await bundleOptions(webInputs);
  const { metafile, outputFiles } = await build({
    ...options,
    plugins: [...options.plugins, withoutOidc],
    entryPoints: { index: 'src/action/bin.ts' },
    outdir: FOLDER,
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  return new Map([
    ...outputFiles.map(({ path, text }) => [relative('.', path).split(sep).join('/'), text]),
    [`${FOLDER}/THIRD-PARTY-LICENSES`, await licenses([...Object.keys(metafile.inputs), ...webInputs])],
  ]);
}

const files = await actionFiles();
if (process.argv.includes('--check')) {
  const committed = await readdir(FOLDER, { recursive: true, withFileTypes: true });
  const paths = committed
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).split(sep).join('/'));
  const stale = paths.filter((path) => !files.has(path));
  for (const [path, text] of files) {
    if ((await readFile(path, 'utf8').catch(() => null)) !== text) stale.push(path);
  }
  if (stale.length > 0) {
    console.error(
      `${FOLDER} is not what the sources give: npm run build:action, and commit it.\n${stale.join('\n')}`,
    );
    process.exitCode = 1;
  }
} else {
  await rm(FOLDER, { recursive: true, force: true });
  for (const [path, text] of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
