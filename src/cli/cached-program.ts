import { join } from 'node:path';
import { cacheFolder } from '../cache/cache-folder.ts';
import { openArchive, packArchive } from '../cache/code-archive.ts';
import { Loader } from '../cache/code-loader.ts';
import { keptResults } from '../cache/kept-results.ts';
import { openOwnFile, writeOwnFile } from '../cache/own-file.ts';
import type * as Program from './program.ts';

declare const __PROGRAM__: string;
declare const __BUILD__: string;

const folder = cacheFolder(process);
const file = join(import.meta.dirname, __PROGRAM__);
const program = (
  folder === null ? new Loader(new Map()).load(file) : loadKept(file, folder)
) as typeof Program;

/*
 * The program as `dist/` has it, in chunks beside this file, with what it compiles and works out kept from run to run.
 * There this file stands for the modules that `run` and `bin` import when they need them.
 */
export const { terminalPrompter } = program;

export const execute: typeof Program.execute = (args, io, ...rest) => {
  // A platform that does not say which time zone data it has may have got other data by tomorrow.
  const { v8, tz = new Date().toDateString() } = process.versions;
  const kept = folder === null ? null : keptResults(folder, `${__BUILD__} ${v8} ${tz}`);
  return program.execute(args, { ...io, kept }, ...rest);
};

/**
 * Each command has code of its own, as each uses other functions. What `module.enableCompileCache` of newer versions of
 * Node.js would do takes them a fifth longer: they look for every chunk, and its code, one by one.
 */
function loadKept(file: string, folder: string): unknown {
  const command = /^[a-z]{1,20}$/u.exec(process.argv[2] ?? '')?.[0] ?? 'other';
  const { versions, arch } = process;
  const archive = join(folder, `${__BUILD__}-${versions.v8}-${arch}-${command}.bin`);
  const opened = openOwnFile(archive);
  const known = (opened === null ? null : openArchive(opened.read)) ?? new Map<string, Buffer>();
  const loader = new Loader(known);
  process.once('exit', () => {
    const code = loader.newCode();
    opened?.close();
    if (code !== null) writeOwnFile(archive, packArchive(code));
  });
  return loader.load(file);
}
