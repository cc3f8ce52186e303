import module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from './code-cache/cache-folder.ts';
import { Loader } from './code-cache/loader.ts';
import { readArchive, writeArchive } from './code-cache/store.ts';
import type * as Program from './program.ts';

declare const __PROGRAM__: string;
declare const __BUILD__: string;

/**
 * The program as `dist/` has it, in chunks beside this file, with their compiled code kept from run to run. There it
 * stands for the modules that `run` and `bin` import when they need them.
 */
export const { execute, terminalPrompter } = loadProgram(join(import.meta.dirname, __PROGRAM__));

function loadProgram(file: string): typeof Program {
  // Node.js keeps compiled code itself from 22.8 on: https://nodejs.org/api/module.html#module-compile-cache
  if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
    module.enableCompileCache();
    return createRequire(file)(file);
  }
  const folder = cacheFolder(process);
  return (folder === null ? new Loader(new Map()).load(file) : loadKept(file, folder)) as typeof Program;
}

/** Each command has code of its own, as each uses other functions. */
function loadKept(file: string, folder: string): unknown {
  const command = /^[a-z]{1,20}$/u.exec(process.argv[2] ?? '')?.[0] ?? 'other';
  const { versions, arch } = process;
  const archive = join(folder, `${__BUILD__}-${versions.v8}-${arch}-${command}.bin`);
  const loader = new Loader(readArchive(archive));
  process.once('exit', () => {
    const code = loader.newCode();
    if (code !== null) writeArchive(archive, code);
  });
  return loader.load(file);
}
