import { formatError } from '../cli/format-error.ts';
import { outcomeReport } from '../cli/outcome-report.ts';
import { type Arguments, parseArguments } from '../cli/parse-arguments.ts';
import { perform } from '../cli/perform.ts';
import { printPerformance } from '../cli/print-performance.ts';
import { exitStatusOf, isMinutebookError, MinutebookError } from '../errors/minutebook-error.ts';
import type { Report } from '../model/document.ts';
import type { ActionIo, Toolkit } from './action-io.ts';
import { type Annotation, errorAnnotation, findingAnnotation } from './annotation.ts';
import { chooseFiles } from './choose-files.ts';
import { hider, maskSecrets, readArguments, readSecrets, withSecrets } from './inputs.ts';
import { actionReporter, type Log, openLog } from './log.ts';
import { isChange, type Made, madeBy, type StepResult } from './result.ts';
import { stepSummary } from './summary/summary.ts';

/**
 * Runs the program as a step of a workflow: inputs become the command line, warnings and errors become annotations, and
 * the report becomes outputs and a summary, whatever happens.
 * @returns The exit status of the command line: 0 done, 1 a service or the network failed, 2 the input is invalid, 3
 *   `check` found problems.
 */
export async function runAction(io: ActionIo): Promise<number> {
  const { toolkit, env, cwd } = io;
  const secrets = readSecrets(io);
  maskSecrets(secrets, toolkit);
  const hide = hider(secrets);
  const log = openLog(io, hide);
  const folders = { cwd, root: env.GITHUB_WORKSPACE || cwd };
  const result = await runCommand({ ...io, env: withSecrets(env, secrets) }, log, folders);
  writeAnnotations(result, log, folders);
  if (isVerbose(result.words, toolkit)) {
    for (const failure of result.failures) log.write(formatError(failure, { verbose: true }));
  }
  log.close();
  for (const [name, value] of Object.entries(outputsOf(result))) toolkit.setOutput(name, hide(value));
  // A server without summaries does not set the file for one.
  if (env.GITHUB_STEP_SUMMARY) await writeSummary(result, { toolkit, log, hide });
  return result.status;
}

/** Writes the summary. A failure to write it does not fail the step, since the work is done. */
async function writeSummary(
  result: StepResult,
  { toolkit, log, hide }: { toolkit: Toolkit; log: Log; hide: (text: string) => string },
): Promise<void> {
  try {
    await toolkit.summary.addRaw(hide(stepSummary(result))).write();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log.annotate('warning', `The summary of the job could not be written.\n${why}`, { title: 'minutebook' });
  }
}

async function runCommand(
  io: ActionIo,
  log: Log,
  folders: { cwd: string; root: string },
): Promise<StepResult> {
  const { toolkit } = io;
  const began = io.now();
  const warnings: string[] = [];
  let words: string[] = [];
  try {
    words = readArguments(toolkit);
    const args = parseArguments(words);
    refuseHelp(args);
    const { switches } = args;
    const verbose = isVerbose(words, toolkit);
    const reporter = actionReporter(log, { quiet: switches.has('quiet'), verbose, warnings, ...folders });
    if (!io.env.GITHUB_TOKEN) reporter.warn(NO_TOKEN);
    const performed = await log.group(`minutebook ${words.join(' ')}`, () =>
      perform(args, { ...io, now: () => began }, reporter, (deps) =>
        chooseFiles(deps, args, { env: io.env, root: folders.root }),
      ),
    );
    await printPerformance(performed, args, { color: false, stdout: log, reporter });
    const failures = performed.kind === 'made' ? (performed.outcome.failures ?? []) : [];
    const isTrial = switches.has('dry-run') || switches.has('stdout');
    return { words, began, status: performed.status, performed, failures, warnings, isTrial };
  } catch (error) {
    return {
      words,
      began,
      status: exitStatusOf(error),
      performed: null,
      failures: [error],
      warnings,
      isTrial: true,
    };
  }
}

const NO_TOKEN =
  'The input token is empty: the secret that it is made from is not there, or not for this event. ' +
  'Without a token GitHub allows little, and nothing can be published.';

/** Whether to report everything, as people expect who rerun a workflow with debug logging. */
function isVerbose(words: readonly string[], { isDebug }: Toolkit): boolean {
  return words.includes('--verbose') || isDebug();
}

function refuseHelp({ switches }: Arguments): void {
  const asked = ['help', 'version'].find((name) => switches.has(name));
  if (asked === undefined) return;
  throw new MinutebookError('usage/option', {
    message: `--${asked} does nothing in a workflow.`,
    why: 'The Action runs a command and publishes what it came to.',
    hint: `Take it out of the input args, or run npx minutebook --${asked} on your machine.`,
  });
}

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Writes annotations: changes as notices, findings of `check` at their places, and failures as errors. */
function writeAnnotations(result: StepResult, log: Log, folders: { cwd: string; root: string }): void {
  const say = (level: 'error' | 'warning' | 'notice', { text, properties }: Annotation) => {
    log.annotate(level, text, properties);
  };
  const { performed, failures, isTrial } = result;
  for (const made of isTrial ? [] : madeBy(result).filter(isChange)) {
    const { what, whose, when, state, path, url } = made;
    const title = ['minutebook:', what, whose, when].filter((word) => word !== '').join(' ');
    say('notice', { text: `${state} ${url ?? path ?? ''}`, properties: { title } });
  }
  const findings = performed?.kind === 'checked' ? performed.outcome.findings : [];
  for (const finding of findings) say(LEVELS[finding.severity], findingAnnotation(finding, folders));
  for (const failure of failures.flatMap(withOthers)) say('error', errorAnnotation(failure, folders));
}

/**
 * Returns a failure and the others that it stands for: an invalid configuration is reported by its first error, but
 * each error has a place.
 */
function withOthers(failure: unknown): unknown[] {
  const others =
    isMinutebookError(failure) && failure.cause instanceof AggregateError ? failure.cause.errors : [];
  return [failure, ...others.filter(isMinutebookError)];
}

/** The outputs of `action.yml`. */
interface Outputs {
  /** The object that `--json` prints. */
  documents: string;
  /** `true` when something was created, updated or repaired, else `false`. */
  changed: string;
  /** The addresses of published documents, changed or not, one per line. */
  urls: string;
}

/**
 * Returns the outputs for later steps. A step that failed early has them as well, so that later steps can read them.
 */
function outputsOf(result: StepResult): Outputs {
  const made = madeBy(result);
  const urls = new Set(made.flatMap(({ url }) => url ?? []));
  return {
    documents: JSON.stringify(result.performed?.report ?? nothingMade(result)),
    changed: String(hasChanged(result, made)),
    urls: [...urls].join('\n'),
  };
}

function hasChanged({ performed, isTrial }: StepResult, made: readonly Made[]): boolean {
  if (performed?.kind === 'checked') return !isTrial && performed.outcome.repairs.length > 0;
  return !isTrial && made.some(isChange);
}

function nothingMade({ words, began, warnings }: StepResult): Report {
  const nothing = { documents: [], withheld: 0, warnings: [...warnings] };
  return outcomeReport(nothing, { command: words[0] ?? '', now: began });
}
