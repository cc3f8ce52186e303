import { resolve } from 'node:path';
import { format } from 'node:util';
import { transform } from 'esbuild';
import ts from 'typescript';
import type { Project } from './project.ts';

const LIBRARY = resolve('src/index.ts');
const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as typeof Function;

/** The types of GitHub's REST routes: twenty megabytes that no program in the documents needs. */
const OPENAPI = /\/@octokit\/openapi(?:-webhooks)?-types\/.*\.d\.ts$/u;
const ANY = ['paths', 'components', 'operations', 'webhooks']
  .map((name) => `export type ${name} = any;`)
  .join('\n');

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
  host.readFile = (file) => textOf(file) ?? (OPENAPI.test(file) ? ANY : readFile(file));
  const program = ts.createProgram(names, { ...options, paths: { minutebook: [LIBRARY] } }, host);
  return names.flatMap((name) => {
    const source = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
    );
  });
}

/**
 * Run a program that uses the library, as in the clone, and return what it printed. Rejects when it fails.
 * It runs in this process: `minutebook` is imported from the sources, and the clone is the working directory meanwhile.
 */
export async function runLibraryProgram(source: string, { folder, env }: Project): Promise<string> {
  const { code } = await transform(source, { loader: 'ts', format: 'esm' });
  const body = code.replace(
    /^import (\{[^}]*\}) from ("[^"]+");$/gmu,
    (_, names: string, from: string) => `const ${names.replaceAll(' as ', ': ')} = await load(${from});`,
  );
  const load = (name: string) => (name === 'minutebook' ? import('../../src/index.ts') : import(name));
  const lines: string[] = [];
  const log = (...values: unknown[]) => lines.push(format(...values));
  const { cwd, env: environment } = process;
  process.cwd = () => folder;
  process.env = env;
  try {
    await new AsyncFunction('load', 'console', body)(load, { ...console, log });
  } finally {
    process.cwd = cwd;
    process.env = environment;
  }
  return lines.join('\n');
}
