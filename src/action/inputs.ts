import { MinutebookError } from '../errors/minutebook-error.ts';
import type { ActionIo, Toolkit } from './action-io.ts';
import { splitWords } from './split-words.ts';

/** Secret inputs, and the variables that hold them where the input does not: the program reads the first. */
const SECRETS = {
  token: ['GITHUB_TOKEN', 'GH_TOKEN'],
  'hackmd-token': ['HACKMD_API_TOKEN'],
  'hackerone-username': ['HACKERONE_API_USERNAME'],
  'hackerone-token': ['HACKERONE_API_TOKEN'],
} as const;

/** The inputs of `action.yml`. */
export const INPUTS = ['command', 'args', 'config', ...Object.keys(SECRETS)] as const;

export type Secrets = Record<keyof typeof SECRETS, string>;

/** The secrets that the workflow handed over; empty when it did not. */
export function readSecrets({ toolkit, env }: Pick<ActionIo, 'toolkit' | 'env'>): Secrets {
  const read = (name: keyof Secrets) =>
    toolkit.getInput(name) || (SECRETS[name].map((variable) => env[variable]?.trim()).find(Boolean) ?? '');
  return {
    token: read('token'),
    'hackmd-token': read('hackmd-token'),
    'hackerone-username': read('hackerone-username'),
    'hackerone-token': read('hackerone-token'),
  };
}

/** The environment of the program: that of the step, and over it the secrets. */
export function withSecrets(env: ActionIo['env'], secrets: Secrets): ActionIo['env'] {
  const variables = Object.entries(SECRETS).map(([name, [variable]]) => [
    variable,
    secrets[name as keyof Secrets] || undefined,
  ]);
  return { ...env, ...Object.fromEntries(variables) };
}

/**
 * The words of the command line that the inputs stand for.
 * @throws {MinutebookError} `usage/command`, `usage/argument`.
 */
export function readArguments({ getInput }: Toolkit): string[] {
  const command = getInput('command') || 'run';
  if (/\s/u.test(command)) throw commandWithArguments(command);
  if (command.startsWith('-') || command === 'init') throw noCommand(command);
  const config = getInput('config');
  return [command, ...splitWords(getInput('args'), 'args'), ...(config === '' ? [] : [`--config=${config}`])];
}

function commandWithArguments(command: string): MinutebookError {
  const [name = '', ...rest] = command.split(/\s+/u);
  return new MinutebookError('usage/command', {
    message: `The input command is ${JSON.stringify(command)}.`,
    why: 'It takes one word; what the command works on is another input.',
    hint: `Write command: ${name} and args: ${rest.join(' ')}.`,
  });
}

function noCommand(command: string): MinutebookError {
  return new MinutebookError('usage/command', {
    message: `The input command cannot be ${JSON.stringify(command)}.`,
    why: command === 'init' ? 'It asks questions, and nobody is there to answer.' : 'It is an option.',
    hint:
      command === 'init'
        ? 'Run npx minutebook init on your machine and commit the files it makes.'
        : 'Put options into the input args, and one of run, agenda, minutes, collect, update, check here.',
  });
}
