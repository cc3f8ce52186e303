import { symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inject } from 'vitest';
import { buildProgram } from '../../scripts/build-program.mjs';

let built: Promise<string> | undefined;

/** Returns the folder of the program as it is published, built from what is in `src` now. Files that share a worker share it. */
export function builtProgram(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const folder = join(inject('sharedFolder'), String(process.pid));
  await buildProgram(folder);
  // Only the project's folder says that its files are ES modules.
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}
