import { MinutebookError } from '../errors/minutebook-error.ts';
import type { CommandSpec, PositionalSpec } from './option-spec.ts';
import { moreThanOneDate, superfluousWord } from './usage-errors.ts';

interface Subjects {
  positionals: string[];
  values: ReadonlyMap<string, readonly string[]>;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const PERIOD = /^\d{4}(?:-\d{2}|-?Q\d)?(?:\.\.\S+)?$/iu;

/**
 * Assigns the words after a command: `--group tsc` is equivalent to the word `tsc`, and a day among the words of a
 * command with `--date` is that of the meeting.
 * @param words - The words after the command.
 * @throws {MinutebookError} `usage/argument` for a superfluous word, or one of the wrong kind.
 */
export function sortSubjects(
  command: CommandSpec,
  words: readonly string[],
  values: ReadonlyMap<string, readonly string[]>,
): Subjects {
  const [positional] = command.positionals;
  const dated = command.options.some(({ name }) => name === 'date');
  const days = dated ? words.filter((word) => DAY.test(word)) : [];
  const others = words.filter((word) => !days.includes(word));
  const dates = [...days, ...(values.get('date') ?? [])];
  if (new Set(dates).size > 1) throw moreThanOneDate(dates);
  const period = dated ? others.find((word) => PERIOD.test(word)) : undefined;
  if (period !== undefined) throw periodForDay(command, period);
  const option = positional?.option;
  const named = option === undefined ? [] : (values.get(option) ?? []);
  const subjects =
    others.length > 0 && named.every((name) => name === others[0]) ? others : [...named, ...others];
  checkNumber(command, subjects, option);
  const [date] = dates;
  return {
    positionals: subjects,
    values: date === undefined ? values : new Map([...values, ['date', [date]]]),
  };
}

function checkNumber(command: CommandSpec, given: readonly string[], option: string | undefined): void {
  const { name, positionals } = command;
  const missing = positionals.find(({ required }, index) => required && given[index] === undefined);
  if (missing !== undefined) throw missingWord(command, missing);
  if (positionals.some(({ many }) => many === true)) return;
  const superfluous = given[positionals.length];
  if (superfluous !== undefined) throw superfluousWord(command, given, superfluous, option);
  for (const [index, { choices, name: word }] of positionals.entries()) {
    const subject = given[index];
    if (choices === undefined || subject === undefined || choices.includes(subject)) continue;
    throw new MinutebookError('usage/argument', {
      message: `minutebook ${name} does not know the ${word} ${JSON.stringify(subject)}.`,
      why: `It knows ${choices.join(', ')}.`,
      hint: `Write one of them: minutebook ${name} ${choices[0] ?? ''}.`,
    });
  }
}

function missingWord(
  { name, examples }: CommandSpec,
  { name: word, choices }: PositionalSpec,
): MinutebookError {
  return new MinutebookError('usage/argument', {
    message: `minutebook ${name} needs the ${word}.`,
    why: 'Nothing else says which one is meant.',
    hint:
      choices === undefined
        ? `As in: minutebook ${examples[0] ?? name}.`
        : `Write one of ${choices.join(', ')}.`,
  });
}

function periodForDay({ name }: CommandSpec, period: string): MinutebookError {
  return new MinutebookError('usage/argument', {
    message: `${JSON.stringify(period)} is a period, and minutebook ${name} is about one meeting.`,
    why: 'A meeting is named by its day, an update by its period.',
    hint: `Write the day, as in --date 2023-02-16, or see minutebook update ${period}.`,
  });
}
