import { EXIT, exitStatusOf } from '../errors/minutebook-error.ts';
import { VERSION } from '../version.ts';
import { completionScript } from './completion/completion-script.ts';
import { formatError } from './format-error.ts';
import { commandHelp, generalHelp } from './help.ts';
import { commandSpec } from './options.ts';
import { type Arguments, parseArguments } from './parse-arguments.ts';
import type { ProcessIo } from './process-io.ts';
import { createReporter, type Terminal } from './reporter.ts';
import { unknownCommand } from './usage-errors.ts';

/**
 * Runs the program.
 * @param argv - The words after the program's name.
 * @returns The exit status: 0 done, 1 a service or the network failed, 2 the input is invalid, 3 `check` found
 *   problems.
 */
export async function runProgram(argv: readonly string[], io: ProcessIo): Promise<number> {
  const verbose = argv.includes('--verbose');
  try {
    const args = parseArguments(argv);
    if (args.switches.has('version')) {
      io.stdout.write(`${VERSION}\n`);
      return EXIT.done;
    }
    if (args.command === null || args.switches.has('help')) {
      const helpless = argv.length === 0;
      (helpless ? io.stderr : io.stdout).write(
        args.command === null ? generalHelp() : commandHelp(args.command),
      );
      return helpless ? EXIT.input : EXIT.done;
    }
    const [subject] = args.positionals;
    if (args.command.name === 'help') {
      io.stdout.write(helpAbout(subject));
      return EXIT.done;
    }
    if (args.command.name === 'completion') {
      io.stdout.write(completionScript(subject ?? ''));
      return EXIT.done;
    }
    return await execute(args, io);
  } catch (error) {
    io.stderr.write(formatError(error, { verbose }));
    return exitStatusOf(error);
  }
}

function helpAbout(name: string | undefined): string {
  if (name === undefined) return generalHelp();
  const command = commandSpec(name);
  if (command === undefined) throw unknownCommand(name);
  return commandHelp(command);
}

async function execute(args: Arguments, io: ProcessIo): Promise<number> {
  const reporter = createReporter(io.stderr, {
    quiet: args.switches.has('quiet'),
    verbose: args.switches.has('verbose'),
    color: wantsColor(args, io, io.stderr),
  });
  try {
    const { execute: executeCommand } = await import('./execute.ts');
    return await executeCommand(args, io, reporter, { color: wantsColor(args, io, io.stdout) });
  } finally {
    reporter.done();
  }
}

/** https://no-color.org: any value but the empty one switches colours off. */
function wantsColor(args: Arguments, { env }: ProcessIo, stream: Terminal): boolean {
  return stream.isTTY === true && !args.switches.has('no-color') && (env.NO_COLOR ?? '') === '';
}
