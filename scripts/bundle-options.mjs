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

/** Gives rrule-temporal the Temporal of the program in place of the copy inside it, which takes 65 KB. */
const oneTemporal = {
  name: 'one-temporal',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]rrule-temporal[/\\]dist[/\\]src-\w+\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const [, own, polyfill] = /,(\w+)=globalThis\.Temporal\?\?(\w+),/.exec(source) ?? [];
      if (polyfill === undefined) throw new Error(`${path} has no polyfill of Temporal where it was.`);
      const [, rest] = source.split(`,${own}=globalThis.Temporal??${polyfill},`);
      return {
        contents: `import { Temporal as ${polyfill} } from 'temporal-polyfill'; const ${own} = ${polyfill}, ${rest}`,
      };
    });
  },
};

/** Gives Markdown the names of characters that HTML has too, in place of a table with the same names, which takes 29 KB. */
const oneTableOfCharacters = {
  name: 'one-table-of-characters',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]decode-named-character-reference[/\\]index\.js$/ }, () => ({
      contents: `import { decodeHTMLStrict } from 'entities/decode';
        export function decodeNamedCharacterReference(name) {
          const reference = '&' + name + ';';
          const text = decodeHTMLStrict(reference);
          return text !== reference && text;
        }`,
    }));
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
    alias: {
      // Of Octokit only what sends requests is used; the rest of the package takes 90 ms to load instead of 20.
      octokit: '@octokit/core',
      // Its ES modules are those for browsers; for Node.js there is CommonJS only, of which nothing can be left out.
      yaml: './node_modules/yaml/browser/index.js',
    },
    // The built-in templates are part of the program, and so is what its web pages load.
    plugins: [templatePlugin(), webPlugin(webInputs), windowsZones, oneTemporal, oneTableOfCharacters],
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
