// Builds dist/: the program and the library, and the library's types in one file.
// npm runs it as `prepare`, so that `npx minutebook` works right after `npm ci`.
import { chmod, rm, writeFile } from 'node:fs/promises';
import { generateDtsBundle } from 'dts-bundle-generator';
import { buildProgram } from './build-program.mjs';
import { licenses } from './licenses.mjs';

await rm('dist', { recursive: true, force: true });
const inputs = await buildProgram('dist');
await chmod('dist/cli.js', 0o755);
await writeFile('dist/THIRD-PARTY-LICENSES', await licenses(inputs));

const [types] = generateDtsBundle(
  [{ filePath: 'src/index.ts', output: { noBanner: true, exportReferencedTypes: true } }],
  { preferredConfigPath: 'tsconfig.json' },
);
await writeFile('dist/index.d.ts', types);
