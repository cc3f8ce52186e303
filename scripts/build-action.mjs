// Builds action/: what GitHub runs. A workflow runs what is committed, so that the bundle is; `.ci/run` builds it again
// and compares (`--check`). It is not minified: whoever pins the Action to a commit can read what changed.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { bundleOptions } from './bundle-options.mjs';
import { licenses } from './licenses.mjs';

/** The toolkit comes with a client for OpenID Connect, and that with an HTTP stack that is larger than minutebook. */
const withoutOidc = {
  name: 'without-oidc',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/oidc-utils\.js$/ }, () => ({ path: 'oidc-utils', namespace: 'left-out' }));
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'export class OidcClient {}' }));
  },
};

/** Paths and texts of the files. */
async function actionFiles() {
  const options = await bundleOptions();
  const { metafile, outputFiles } = await build({
    ...options,
    plugins: [...options.plugins, withoutOidc],
    entryPoints: ['src/action/bin.ts'],
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  const [bundle] = outputFiles;
  return {
    'action/index.js': bundle.text,
    'action/THIRD-PARTY-LICENSES': await licenses(Object.keys(metafile.inputs)),
  };
}

const files = await actionFiles();
if (process.argv.includes('--check')) {
  const stale = [];
  for (const [path, text] of Object.entries(files)) {
    if ((await readFile(path, 'utf8').catch(() => null)) !== text) stale.push(path);
  }
  if (stale.length > 0) {
    console.error(
      `${stale.join(' and ')} is not what the sources give: npm run build:action, and commit it.`,
    );
    process.exitCode = 1;
  }
} else {
  await mkdir('action', { recursive: true });
  for (const [path, text] of Object.entries(files)) await writeFile(path, text);
}
