import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import picomatch from 'picomatch';
import { type CommandLine, readCommandLines } from './command-line.ts';
import type { Project } from './project.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

export interface Shown {
  problems: string[];
  /** What the commands told their readers; null when nothing ran that can tell something. */
  output: string | null;
}

/**
 * Do what a snippet tells its readers to: every `npx minutebook` runs as the program does, in a clone with the
 * configuration of README (with `init`: in one without), and scripts of npm have to be there.
 */
export async function runCommands(text: string, project: Project): Promise<Shown> {
  const problems: string[] = [];
  let output: string | null = null;
  const lines = readCommandLines(text);
  const cwd = lines.some(makesConfig) ? project.clone() : project.folder;
  for (const line of lines) {
    const told = line.words[0] === 'npx' ? await runProgram(line, cwd, project) : tool(line);
    problems.push(...told.problems);
    if (told.output !== null) output = (output ?? '') + told.output;
  }
  return { problems, output };
}

/** For `init`, somebody has a clone without a configuration. */
function makesConfig({ words }: CommandLine): boolean {
  return words[0] === 'npx' && words[2] === 'init' && !words.includes('--only-workflow');
}

async function runProgram(
  { words, variables, output }: CommandLine,
  cwd: string,
  project: Project,
): Promise<Shown> {
  const [, name, ...rest] = words;
  if (name !== 'minutebook') return { problems: [`npx ${name} is not ours`], output: null };
  const argv = rest.flatMap((word) => (word.includes('*') ? filesLike(word, cwd) : [word]));
  const { status, stdout, stderr } = await project.run(argv, { cwd, variables });
  if (output !== null) writeFileSync(join(cwd, output), stdout);
  // Notes that were not filled in yet have something to be said of.
  const expected = rest[0] === 'check' ? [0, 3] : [0];
  const problems = expected.includes(status)
    ? []
    : [`minutebook ${rest.join(' ')} exits with ${status}: ${stderr}`];
  return { problems, output: stdout + stderr };
}

/** As a shell does it, for a pattern in the last part of a path. */
function filesLike(pattern: string, cwd: string): string[] {
  const matches = picomatch(basename(pattern));
  const names = readdirSync(join(cwd, dirname(pattern))).filter((name) => matches(name));
  return names.map((name) => join(dirname(pattern), name));
}

/** Tools of others are not run; that scripts exist is all there is to see. */
function tool({ words: [name, action, ...rest] }: CommandLine): Shown {
  const script = action === 'run' ? rest[0] : action;
  const known =
    name === 'npm'
      ? ['ci', 'install', 'pack'].includes(action ?? '') || Object.hasOwn(scripts, script ?? '')
      : ['git', 'gh', 'cd'].includes(name ?? '');
  const words = [name, action, ...rest].join(' ');
  return { problems: known ? [] : [`nobody knows ${words}`], output: null };
}
