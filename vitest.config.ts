import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';
import { templateModule } from './scripts/template-module.ts';
import { resolveWebPart, webPart } from './scripts/web-plugin.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Templates are parsed while they are loaded, as the bundler does. */
const templates: Plugin = {
  name: 'templates',
  transform: (source, id) => {
    if (!id.endsWith('.md')) return null;
    const options = { file: `templates/${basename(id)}`, helpers: '../src/template/helpers/table.ts' };
    return { code: templateModule(source, options), map: null };
  },
};

/** Style sheets and scripts of web pages are text, as the bundler makes them; by ids of ours, for none of them is to be left to Node.js. */
const webParts: Plugin = {
  name: 'web-parts',
  enforce: 'pre',
  resolveId: (source, importer) =>
    importer !== undefined && /(?:\.css|\?script)$/u.test(source)
      ? resolve('web-part', `${Buffer.from(resolveWebPart(source, importer)).toString('base64url')}.js`)
      : null,
  async load(id) {
    const [, path] = /[/\\]web-part[/\\]([^/\\]+)\.js$/u.exec(id) ?? [];
    if (path === undefined) return null;
    const { text } = await webPart(Buffer.from(path, 'base64url').toString());
    return `export default ${JSON.stringify(text)};`;
  },
};

/** Packages as the bundle has them: with the condition `development` remark checks itself as it goes. */
const asBundled: Plugin = {
  name: 'as-bundled',
  configResolved: ({ ssr }) => {
    ssr.resolve = { ...ssr.resolve, conditions: ['node'] };
  },
};

export default defineConfig({
  define: { __MINUTEBOOK_VERSION__: JSON.stringify(version) },
  plugins: [templates, webParts, asBundled],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The suite runs on two cores; more workers only fight each other.
    maxWorkers: 2,
    // No module keeps anything that changes an answer, so a worker loads each once for all files: half the time.
    isolate: false,
    // Trees of Markdown are short-lived: with a larger nursery, parsing them takes a tenth less.
    execArgv: ['--max-semi-space-size=64'],
  },
});
