import { execFile } from 'node:child_process';
import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type BuildOptions, build, transform } from 'esbuild';
import ts from 'typescript';
import type { Project } from './project.ts';

const LIBRARY = resolve('src/index.ts');

/** What the compiler says of programs that use the library: those of all documents at once, as it starts slowly. */
export function typeErrors(programs: readonly string[]): string[] {
  const names = programs.map((_, index) => resolve(`test/docs/snippet-${index}.ts`));
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  const textOf = (file: string) => programs[names.indexOf(resolve(file))];
  host.fileExists = (file) => textOf(file) !== undefined || fileExists(file);
  host.readFile = (file) => textOf(file) ?? readFile(file);
  const program = ts.createProgram(names, { ...options, paths: { minutebook: [LIBRARY] } }, host);
  return names.flatMap((name) => {
    const source = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
    );
  });
}

/** The text of the library in one file, made when the first program wants it. */
let library: Promise<string> | undefined;

/** Run a program that uses the library, in the clone, and return what it printed. Rejects when it fails. */
export async function runLibraryProgram(source: string, { folder, env }: Project): Promise<string> {
  library ??= bundleLibrary();
  const { code } = await transform(source, { loader: 'ts', format: 'esm' });
  const program = join(folder, 'snippet.mjs');
  writeFileSync(join(folder, 'library.mjs'), await library);
  const modules = join(folder, 'node_modules');
  if (!existsSync(modules)) symlinkSync(resolve('node_modules'), modules);
  writeFileSync(program, code.replace(/from "minutebook"/gu, 'from "./library.mjs"'));
  const { stdout } = await promisify(execFile)(process.execPath, [program], { cwd: folder, env });
  return stdout;
}

async function bundleLibrary(): Promise<string> {
  const { bundleOptions } = (await import(pathToFileURL('scripts/bundle-options.mjs').href)) as {
    bundleOptions(): Promise<BuildOptions>;
  };
  const { outputFiles = [] } = await build({
    ...(await bundleOptions()),
    entryPoints: [LIBRARY],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
