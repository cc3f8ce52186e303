import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { parse } from 'yaml';
import { runAction } from '../../src/action/run-action.ts';
import type { GitHubServer } from '../github-server/index.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { type Command, listen } from './listen.ts';

/** The Action as GitHub reads it. */
export const ACTION = parse(readFileSync('action.yml', 'utf8')) as {
  inputs: Record<string, { description: string; required: boolean; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
};

export interface StepOptions {
  server: Pick<GitHubServer, 'apiUrl' | 'graphqlUrl'>;
  /** `with:` of the step. */
  inputs: Readonly<Record<string, string>>;
  /** What `actions/checkout` left; empty unless given. */
  workspace?: string;
  /** `GITHUB_REPOSITORY`. */
  repository?: string;
  /** What `${{ github.token }}` is. */
  token?: string;
  /** `env:` of the step. */
  env?: Readonly<Record<string, string>>;
  /** Run the committed bundle in a process of its own, and not the sources in this one. */
  bundled?: boolean;
}

export interface Step {
  status: number | null;
  /** All that it wrote, in the order in which the runner read it. */
  log: string;
  /** What the runner obeyed. */
  commands: Command[];
  /** What people see. */
  lines: string[];
  outputs: Record<string, string>;
  /** The job summary. */
  summary: string;
  /** What it left in the files through which later steps are changed. */
  left: { environment: string; path: string; state: string };
}

/**
 * Run the Action as GitHub's runner runs it: in the workspace, with the inputs as variables and files for what it has to
 * say. Steps of one file run one after the other: they share this process.
 */
export async function runStep(options: StepOptions): Promise<Step> {
  const { server, inputs, repository = 'acme/notes', token = 'tok-bot', env = {} } = options;
  const temp = temporaryFolder();
  const workspace = options.workspace ?? temporaryFolder();
  const file = (name: string, text = '') => {
    const path = join(temp, name);
    writeFileSync(path, text);
    return path;
  };
  const files = {
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify({ schedule: '0 6 * * *' })),
  };
  const { status, log } = await (options.bundled === true ? runBundle : runSources)(workspace, {
    PATH: process.env.PATH ?? '',
    HOME: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: server.apiUrl,
    GITHUB_GRAPHQL_URL: server.graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: repository,
    GITHUB_WORKSPACE: workspace,
    GITHUB_SHA: '0123456789012345678901234567890123456789',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_EVENT_NAME: 'schedule',
    RUNNER_TEMP: temp,
    ...files,
    ...env,
    ...variablesOf(inputs, token),
  });
  const read = (path: string) => readFileSync(path, 'utf8');
  return {
    status,
    log,
    ...listen(log),
    outputs: parseOutputs(read(files.GITHUB_OUTPUT)),
    summary: read(files.GITHUB_STEP_SUMMARY),
    left: {
      environment: read(files.GITHUB_ENV),
      path: read(files.GITHUB_PATH),
      state: read(files.GITHUB_STATE),
    },
  };
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs: spaces become underscores. */
function variablesOf(inputs: Readonly<Record<string, string>>, token: string): Record<string, string> {
  const given = Object.entries(ACTION.inputs).map(([name, { default: usual = '' }]) => {
    const value = inputs[name] ?? usual.replace(/^\$\{\{ github\.token \}\}$/u, () => token);
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value];
  });
  return Object.fromEntries(given);
}

/** GitHub's toolkit speaks through the variables and the output of the process. */
async function runSources(cwd: string, env: Record<string, string>): Promise<Pick<Step, 'status' | 'log'>> {
  const { env: environment, stdout } = process;
  const { write } = stdout;
  let log = '';
  process.env = env;
  stdout.write = (text: string | Uint8Array) => {
    log += String(text);
    return true;
  };
  // The toolkit's own keeps the path of the first step's summary.
  const summary: typeof core.summary = Reflect.construct(core.summary.constructor, []);
  try {
    const now = () => new Date().toISOString();
    const status = await runAction({ env, cwd, now, stdout, toolkit: { ...core, summary } });
    return { status, log };
  } finally {
    process.env = environment;
    stdout.write = write;
  }
}

/** Node.js on the file that `action.yml` names. */
function runBundle(cwd: string, env: Record<string, string>): Promise<Pick<Step, 'status' | 'log'>> {
  const script = resolve(ACTION.runs.main);
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text;
      });
    }
    child.on('error', fail).on('close', (status) => done({ status, log }));
  });
}

/**
 * `name=value`, or `name<<word`, lines, `word`, as the runner reads it: everything else is refused
 * (https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs).
 */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    if (line === '') continue;
    const [, name = '', word = ''] = /^([^=]*?)<<(.+)$/u.exec(line) ?? [];
    const end = lines.indexOf(word);
    if (name === '' || end === -1) throw new Error(`The runner refuses the line ${JSON.stringify(line)}.`);
    outputs[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n');
  }
  return outputs;
}
