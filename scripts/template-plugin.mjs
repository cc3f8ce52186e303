import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build } from 'esbuild';

/**
 * An esbuild plugin: a Markdown file is imported as a function that makes the template which it is, parsed while
 * bundling.
 */
export function templatePlugin() {
  let compiler;
  return {
    name: 'templates',
    setup({ onLoad }) {
      // The filter is one of Go, which knows no flag u.
      onLoad({ filter: /[/\\]templates[/\\][^/\\]+\.md$/ }, async ({ path }) => {
        compiler ??= loadCompiler();
        const { templateModule } = await compiler;
        const source = await readFile(path, 'utf8');
        const file = `templates/${basename(path)}`;
        return { contents: templateModule(source, { file, helpers: '../src/template/helpers/table.ts' }) };
      });
    },
  };
}

/** The compiler is a part of the program, in TypeScript, and has to be bundled itself to run. */
async function loadCompiler() {
  const { outputFiles } = await build({
    entryPoints: ['scripts/template-module.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
