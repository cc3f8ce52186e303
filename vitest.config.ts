import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';
import { templateModule } from './scripts/template-module.ts';

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

export default defineConfig({
  define: { __MINUTEBOOK_VERSION__: JSON.stringify(version) },
  plugins: [templates],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The suite runs on two cores; more workers only fight each other.
    maxWorkers: 2,
    // No module keeps anything that changes an answer, so a worker loads each once for all files: half the time.
    isolate: false,
  },
});
