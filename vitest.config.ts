import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vitest/config';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Markdown files are their text, as the bundler makes them. */
const markdownAsText: Plugin = {
  name: 'markdown-as-text',
  transform: (code, id) =>
    id.endsWith('.md') ? { code: `export default ${JSON.stringify(code)};`, map: null } : null,
};

export default defineConfig({
  define: { __MINUTEBOOK_VERSION__: JSON.stringify(version) },
  plugins: [markdownAsText],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The suite runs on two cores; more workers only fight each other.
    maxWorkers: 2,
  },
});
