import { readFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { Script } from 'node:vm';
import type { CodeArchive } from './code-archive.ts';

/**
 * Loads CommonJS modules, and what they require by relative paths, with compiled code that an earlier run kept. V8 takes
 * code that it made itself, in the same version, from a text of the same length; it compiles what is not like that.
 */
export class Loader {
  readonly #archive: CodeArchive;
  readonly #scripts = new Map<string, Script>();
  readonly #modules = new Map<string, { exports: unknown }>();
  #outside: NodeJS.Require | undefined;
  #compiled = false;

  /** @param archive - By the names of the files, which are the same as when it was made. */
  constructor(archive: CodeArchive) {
    this.#archive = archive;
  }

  /** @param file - Absolute. */
  load(file: string): unknown {
    const known = this.#modules.get(file);
    if (known !== undefined) return known.exports;
    const loaded: { exports: unknown } = { exports: {} };
    this.#modules.set(file, loaded);
    const folder = dirname(file);
    const require = (path: string): unknown => {
      // Joined as they are: hundreds of calls that tidy up paths would take longer than reading the files.
      if (path.startsWith('./')) return this.load(`${folder}/${path.slice('./'.length)}`);
      this.#outside ??= createRequire(file);
      return this.#outside(path);
    };
    const run = this.#compile(file).runInThisContext();
    run.call(loaded.exports, loaded.exports, require, loaded, file, folder);
    return loaded.exports;
  }

  /**
   * The code of everything that was loaded, with the functions that have run, and what else the archive has; null when
   * it had it all.
   */
  newCode(): Map<string, Buffer> | null {
    if (!this.#compiled) return null;
    const code = new Map<string, Buffer>();
    for (const [name, script] of this.#scripts) code.set(name, script.createCachedData());
    for (const name of this.#archive.keys()) {
      const kept = code.has(name) ? undefined : this.#archive.get(name);
      if (kept !== undefined) code.set(name, kept);
    }
    return code;
  }

  #compile(file: string): Script {
    const name = basename(file);
    const cachedData = this.#archive.get(name);
    // The bundler writes ASCII alone, and one byte a character is read fastest.
    const source = module.wrap(readFileSync(file, 'latin1'));
    const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
    if (cachedData === undefined || script.cachedDataRejected === true) this.#compiled = true;
    this.#scripts.set(name, script);
    return script;
  }
}
