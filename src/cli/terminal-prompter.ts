import type { Readable, Writable } from 'node:stream';
import { isCancel, select, text } from '@clack/prompts';
import { MinutebookError } from '../errors/minutebook-error.ts';
import type { Prompter } from '../ports/prompter.ts';

/** Asks questions in a terminal. They are not results, so `output` is stderr. */
export function terminalPrompter(input: Readable, output: Writable): Prompter {
  return {
    async text({ message, initial, example, check }) {
      const answer = await text({
        message,
        input,
        output,
        ...(initial !== undefined && { initialValue: initial }),
        ...(example !== undefined && { placeholder: example }),
        validate: (value) => check((value ?? '').trim()),
      });
      return isCancel(answer) ? cancelled() : (answer ?? '').trim();
    },
    async choose({ message, options }) {
      const answer = await select({ message, input, output, options: [...options] });
      return isCancel(answer) ? cancelled() : answer;
    },
  };
}

function cancelled(): never {
  throw new MinutebookError('usage/cancelled', {
    message: 'Nothing was written.',
    why: 'The questions were cancelled.',
    hint: 'Run it again, or give the answers as options: minutebook init --help.',
  });
}
