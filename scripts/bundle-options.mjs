import { readFile } from 'node:fs/promises';
import { templatePlugin } from './template-plugin.mjs';
import { webPlugin } from './web-plugin.mjs';

/** Keeps only the first time zone of each Windows name, the one for all countries: the others take 70 KB. */
const windowsZones = {
  name: 'windows-zones',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]windows-iana[/\\]dist[/\\][^/\\]*\.js$/ }, async () => {
      const { findIana, WINDOWS_TO_IANA_MAP } = await import('windows-iana');
      const names = new Set(WINDOWS_TO_IANA_MAP.map(({ windowsName }) => windowsName));
      const zones = JSON.stringify([...names].map((name) => [name, findIana(name).slice(0, 1)]));
      return {
        contents: `const zones = new Map(${zones}); export const findIana = (name) => zones.get(name) ?? [];`,
      };
    });
  },
};

/**
 * How esbuild bundles minutebook, for `dist/` and for the scripts alike.
 * @param webInputs {Set<string>} Gets the paths of what is bundled for browsers.
 */
export async function bundleOptions(webInputs = new Set()) {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  return {
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Of Octokit only what sends requests is used; the rest of the package takes 90 ms to load instead of 20.
    alias: { octokit: '@octokit/core' },
    // The built-in templates are part of the program, and so is what its web pages load.
    plugins: [templatePlugin(), webPlugin(webInputs), windowsZones],
    define: { __MINUTEBOOK_VERSION__: JSON.stringify(version) },
    // Packages with an ES module are bundled from that: only then can what nobody uses be left out.
    mainFields: ['module', 'main'],
    // Some packages are CommonJS and use what ES modules do not have.
    banner: {
      js: [
        "import { createRequire as __createRequire } from 'node:module';",
        'const require = __createRequire(import.meta.url), __filename = import.meta.filename;',
      ].join(' '),
    },
    logLevel: 'warning',
  };
}
