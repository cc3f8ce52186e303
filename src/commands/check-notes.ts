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
  /** The notes that were repaired, or would be. */
  repairs: Change[];
}

/** So many notes are read before anybody asks what takes so long. */
const FEW = 10;

/** What to look for, and what is to become of what can be repaired for certain. */
export interface Repairing {
  fix: boolean;
  /** Find out what would be written, and write nothing. */
  dryRun: boolean;
  /** Levels of rules that have another than their own. */
  rules: Partial<LintLevels>;
  /** Names and labels of the configuration. */
  names: readonly string[];
}

/**
 * Say what an attentive reviewer would say of each note.
 * @param paths - Absolute. Minutes beside them tell which handles are people's, and which links the group writes.
 * @throws {MinutebookError} `document/missing` for a path where there is no file.
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

/** Something that `check` has to say. */
export interface CheckFinding {
  /** `input`: a configuration, template or role document that no command can use. `note`: a document. */
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
 * What went wrong with an input as a finding; any other failure is thrown on.
 * @param named - Where it is, when the error does not say.
 */
export function inputFinding(error: unknown, named: Place = { file: 'the configuration' }): CheckFinding {
  if (!isMinutebookError(error)) throw error;
  const { code, place = named, message, why, hint } = error;
  return { about: 'input', severity: 'error', place, rule: code, message, why, hint };
}

export function configFinding({ severity, code, place, message, why, hint }: Problem): CheckFinding {
  return { about: 'input', severity, place, rule: code, message, why, hint };
}
