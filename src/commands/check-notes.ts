import { dirname, relative, resolve } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { type ArchiveHabits, habitsOf } from '../check/archive-habits.ts';
import { lintDocument } from '../check/lint-document.ts';
import type { Problem } from '../config/problem.ts';
import { isMinutebookError, MinutebookError, type Place } from '../errors/minutebook-error.ts';
import { stillOwn } from '../merge/own-entries.ts';
import type { LintLevels } from '../model/lint-rules.ts';
import type { Deps } from '../ports/deps.ts';
import { readMinutes } from '../read/minutes/read-minutes.ts';
import type { Change } from '../sync/target.ts';

export interface CheckedNotes {
  findings: CheckFinding[];
  /** The changes of notes that were repaired, or would be. */
  repairs: Change[];
}

/** The number of notes that are read without reporting progress. */
const FEW = 10;

/** The rules for checking, and what to do with safe repairs. */
export interface Repairing {
  fix: boolean;
  /** Compute the changes without writing them. */
  dryRun: boolean;
  /** Levels that override the defaults of rules. */
  rules: Partial<LintLevels>;
  /** Names and labels of the configuration. */
  names: readonly string[];
}

/**
 * Reports what an attentive reviewer would note about each document.
 * @param paths - Absolute. Minutes in the same folders provide known handles and the group's habits.
 * @throws {MinutebookError} `document/missing` for a path without a file.
 */
export async function checkNotes(
  paths: readonly string[],
  { fix, dryRun, rules, names }: Repairing,
  { cwd, files, reporter }: Deps,
): Promise<CheckedNotes> {
  const folders = [...new Set(paths.map((path) => dirname(path)))];
  const beside = (await Promise.all(folders.map((folder) => files.list(folder, '.md')))).flat();
  const texts = new Map<string, string | null>();
  await Promise.all(
    [...new Set([...paths, ...beside])].map(async (path) => texts.set(path, await files.read(path))),
  );
  const habits = archiveHabits(beside.map((path) => ({ path, text: texts.get(path) ?? '' })));
  const checked: CheckedNotes = { findings: [], repairs: [] };
  for (const [index, path] of paths.entries()) {
    if (paths.length > FEW) reporter.progress(`Checking notes: ${index + 1} of ${paths.length}`);
    const text = texts.get(path) ?? null;
    const file = relative(cwd, path);
    if (text === null) throw missing(file);
    const exists = (target: string) => files.exists(resolve(cwd, target));
    const { messages, fixed } = lintDocument(text, {
      file,
      exists,
      rules,
      names,
      knownLogins: habits.logins,
      knownPeople: habits.people,
      owners: habits.owners,
      ...(habits.links !== null && { links: habits.links }),
    });
    checked.findings.push(...messages.map((message) => findingOf(message, file)));
    if (!fix || fixed === text) continue;
    const after = stillOwn(text, fixed);
    if (!dryRun) await files.write(path, after);
    checked.repairs.push({ target: file, before: text, after });
  }
  return checked;
}

function archiveHabits(minutes: readonly { path: string; text: string }[]): ArchiveHabits {
  return habitsOf(minutes.map(({ path, text }) => readMinutes(text, { file: path })));
}

function findingOf({ fatal, line, column, ruleId, reason, note }: VFileMessage, file: string): CheckFinding {
  return {
    about: 'note',
    severity: fatal === true ? 'error' : fatal === false ? 'warning' : 'info',
    place: { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) },
    rule: ruleId ?? 'document',
    message: reason,
    ...(note !== undefined && { hint: note }),
  };
}

function missing(file: string): MinutebookError {
  return new MinutebookError('document/missing', {
    message: `There is no file ${file}.`,
    why: 'It was named on the command line.',
    hint: /^\d{4}(?:-\d\d){0,2}$/u.test(file)
      ? `To look at newer notes only: minutebook check --since ${file}.`
      : 'Correct the path, or name no file to check everything.',
  });
}

/** A finding of `check`. */
export interface CheckFinding {
  /** `input`: an unusable configuration, template or role document. `note`: a document. */
  about: 'input' | 'note';
  severity: 'error' | 'warning' | 'info';
  place: Place;
  /** An error code, or the name of a rule for documents. */
  rule: string;
  message: string;
  why?: string;
  hint?: string;
}

/**
 * Converts the error of an input to a finding; any other error is rethrown.
 * @param named - The location when the error has none.
 */
export function inputFinding(error: unknown, named: Place = { file: 'the configuration' }): CheckFinding {
  if (!isMinutebookError(error)) throw error;
  const { code, place = named, message, why, hint } = error;
  return { about: 'input', severity: 'error', place, rule: code, message, why, hint };
}

export function configFinding({ severity, code, place, message, why, hint }: Problem): CheckFinding {
  return { about: 'input', severity, place, rule: code, message, why, hint };
}
