import { MinutebookError } from '../errors/minutebook-error.ts';
import { SERVICES } from '../services/services.ts';
import type { ActionIo, Toolkit } from './action-io.ts';

const CREDENTIALS = SERVICES.flatMap(({ credentials }) => credentials);

/** The inputs of `action.yml`. */
export const INPUTS: readonly string[] = [
  'command',
  'args',
  'config',
  ...CREDENTIALS.map(({ input }) => input),
];

/** The secrets by input; empty when the workflow passed none. */
export type Secrets = ReadonlyMap<string, string>;

/** Reads the secrets that the workflow passed, as inputs or as variables. */
export function readSecrets({ toolkit, env }: Pick<ActionIo, 'toolkit' | 'env'>): Secrets {
  return new Map(
    CREDENTIALS.map(({ input, variables }) => {
      const fromEnvironment = variables.map((variable) => env[variable]?.trim()).find(Boolean);
      return [input, toolkit.getInput(input) || (fromEnvironment ?? '')];
    }),
  );
}

/** Returns the environment of the step with the secrets as variables. */
export function withSecrets(env: ActionIo['env'], secrets: Secrets): ActionIo['env'] {
  const variables = CREDENTIALS.flatMap(({ input, variables: [first, ...others] }) => [
    [first, secrets.get(input) || undefined],
    ...others.map((other) => [other, undefined]),
  ]);
  return { ...env, ...Object.fromEntries(variables) };
}

/**
 * Returns the words of the command line that the inputs stand for.
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
    why: command === 'init' ? 'It asks questions, which a workflow cannot answer.' : 'It is an option.',
    hint:
      command === 'init'
        ? 'Run npx minutebook init on your machine and commit the files it makes.'
        : 'Put options into the input args, and one of run, agenda, minutes, collect, update, check here.',
  });
}

/**
 * Splits a line into words as a POSIX shell does
 * (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02), without expansions: white
 * space and line ends separate words; `'…'` is literal; in `"…"` a backslash escapes `"`, `\`, `$` and a grave accent;
 * elsewhere it escapes any character, and removes a line end.
 * @param input - The name of the input, for messages.
 * @throws {MinutebookError} `usage/argument` for a quote that is not closed, or a backslash at the end.
 */
export function splitWords(line: string, input: string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  let at = 0;
  while (at < line.length) {
    const [piece, text] = nextPiece(line, at, input);
    at += piece.length;
    if (piece === CONTINUATION) continue;
    if (text !== null) word = (word ?? '') + text;
    else if (word !== null) {
      words.push(word);
      word = null;
    }
  }
  return word === null ? words : [...words, word];
}

/** A continued line, which the shell removes. */
const CONTINUATION = '\\\n';
const SPACE = /\s+/uy;
const PLAIN = /[^\s'"\\]+/uy;
const SINGLE = /'([^']*)'/uy;
const DOUBLE = /"((?:[^"\\]|\\.)*)"/suy;
const ESCAPED = /\\(.)/suy;

/** Returns the piece of the line that starts at `at`, and what it adds to a word; null between words. */
function nextPiece(line: string, at: number, input: string): [piece: string, text: string | null] {
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(line);
  };
  const space = match(SPACE);
  if (space !== null) return [space[0], null];
  const plain = match(PLAIN);
  if (plain !== null) return [plain[0], plain[0]];
  const single = match(SINGLE);
  if (single !== null) return [single[0], single[1] ?? ''];
  const double = match(DOUBLE);
  if (double !== null) return [double[0], (double[1] ?? '').replace(/\\(?:(["\\$`])|\n)/gu, '$1')];
  const escaped = match(ESCAPED);
  if (escaped !== null) return [escaped[0], escaped[1] ?? ''];
  throw unfinished(line, at, input);
}

function unfinished(line: string, at: number, input: string): MinutebookError {
  const mark = line.charAt(at);
  const [what, hint] =
    mark === '\\'
      ? ['a backslash with nothing after it', 'Write \\\\ for a backslash.']
      : [
          `a ${mark} that is never closed`,
          `Close it with another ${mark}, or write \\${mark} for the mark itself.`,
        ];
  return new MinutebookError('usage/argument', {
    message: `The input ${input} cannot be split into words.`,
    why: `Character ${at + 1} is ${what}.`,
    hint,
  });
}

const HIDDEN = '***';
/** The shortest token; shorter secrets may occur in ordinary texts. */
const SHORTEST = 8;

/**
 * Masks secrets in logs: every secret as a whole and line by line, and the forms in which requests encode it. This has
 * to happen first.
 */
export function maskSecrets(secrets: Secrets, { setSecret }: Pick<Toolkit, 'setSecret'>): void {
  for (const text of new Set([...secrets.values()].flatMap(formsOf))) setSecret(text);
  for (const { credentials, encoded } of SERVICES) {
    for (const text of encoded(credentials.map(({ input }) => secrets.get(input) ?? ''))) setSecret(text);
  }
}

/** Returns a function that removes tokens from texts that the runner does not mask: a summary, an output. */
export function hider(secrets: Secrets): (text: string) => string {
  const forms = CREDENTIALS.filter(({ isToken }) => isToken)
    .flatMap(({ input }) => formsOf(secrets.get(input) ?? ''))
    .filter(({ length }) => length >= SHORTEST)
    .sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((hidden, form) => hidden.replaceAll(form, HIDDEN), text);
}

/** Returns a secret and each of its lines, since a log shows it line by line. */
function formsOf(secret: string): string[] {
  const lines = secret.split(/[\r\n]+/u).map((line) => line.trim());
  return [secret, ...lines].filter((text) => text !== '');
}
