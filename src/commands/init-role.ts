import { dirname, join, relative, resolve } from 'node:path';
import { MinutebookError } from '../errors/minutebook-error.ts';
import { type FreshRole, nameOfId, roleDraft } from '../init/draft.ts';
import { fitDraft } from '../init/fit-draft.ts';
import { groupId } from '../init/names.ts';
import { commonest } from '../model/commonest.ts';
import type { Deps } from '../ports/deps.ts';
import type { Prompter } from '../ports/prompter.ts';

/** The facts about a role given on the command line. */
export interface GivenRole {
  name?: string | undefined;
  people?: readonly string[] | undefined;
  document?: string | undefined;
  /** The file of an update, as `updates/update-2023-07.md` or with `{{period}}`. */
  path?: string | undefined;
}

/**
 * Determines the facts for a new role, from the options, from existing updates, and from the user.
 * @param folder - The folder of the configuration, absolute.
 * @param from - The scope in which its work is searched.
 * @throws {MinutebookError} `usage/option` when the document does not exist.
 */
export async function askForRole(
  given: GivenRole,
  { folder, from, output }: { folder: string; from: readonly string[]; output: string },
  prompter: Prompter | null,
  deps: Deps,
): Promise<FreshRole> {
  const missing = (document: string) =>
    deps.files.exists(resolve(folder, document)) ? undefined : `There is no file ${document}.`;
  const name =
    given.name ??
    (await prompter?.text({
      message: 'What is the role called?',
      example: 'Security Support Role',
      check: required,
    })) ??
    'Role';
  const id = groupId(name.toLowerCase().replace(/[\s_-]+role$/u, '')) || 'role';
  const blank: FreshRole = { id, name: nameGiven(name), people: [], document: null, from, learnFrom: [] };
  const check = (change: Partial<FreshRole>) => problemOf({ ...blank, ...change });
  const people =
    given.people ??
    loginsIn(
      (await prompter?.text({
        message: 'Whose work is it? Logins on GitHub',
        example: 'RafaelGSS',
        check: (answer) => required(answer) ?? check({ people: loginsIn(answer) }),
      })) ?? '',
    );
  const document =
    given.document ??
    (await prompter?.text({
      message: 'Which file lists its sections, as headings "## 1) Title"? Nothing: one section for all',
      example: 'security-support-role.md',
      check: (answer) => (answer === '' ? undefined : missing(answer)),
    })) ??
    '';
  if (given.document !== undefined && missing(given.document) !== undefined) throw noDocument(given.document);
  const found = await updatesThere(
    [output, 'updates', 'reports', ...(document === '' ? [] : [dirname(document)])],
    folder,
    deps,
  );
  const path =
    given.path ??
    (await prompter?.text({
      message: 'How is an update named there?',
      initial: found.path ?? 'updates/update-{{period}}.md',
      check: (answer) => check({ path: pathOf(answer) }),
    })) ??
    found.path ??
    undefined;
  return {
    ...blank,
    people,
    document: document === '' ? null : document,
    path: path === undefined ? undefined : pathOf(path),
    learnFrom: found.learnFrom,
  };
}

/** `security-support` becomes Security Support. */
function nameGiven(name: string): string {
  return /^[a-z0-9_-]+$/u.test(name) ? nameOfId(name) : name;
}

function required(answer: string): string | undefined {
  return answer === '' ? 'Nothing is there yet.' : undefined;
}

/** `@RafaelGSS, joyeecheung` */
export function loginsIn(text: string): string[] {
  return text.split(/[\s,]+/u).flatMap((word) => (word === '' ? [] : [word.replace(/^@/u, '')]));
}

/** `updates/update-2023-07.md` becomes `updates/update-{{period}}.md`. */
function pathOf(answer: string): string {
  return answer.replace(/(?<!\d)\d{4}-\d{2}(?!\d|-\d)/u, '{{period}}');
}

/** The path pattern of existing updates below the output, and the folder of those elsewhere. */
async function updatesThere(
  folders: readonly string[],
  folder: string,
  { files }: Deps,
): Promise<{ path: string | null; learnFrom: string[] }> {
  const output = join(folder, folders[0] ?? '');
  const lists = await Promise.all([...new Set(folders)].map((each) => files.list(join(folder, each), '.md')));
  const named = [...new Set(lists.flat())].filter((path) =>
    /(?<!\d)\d{4}-\d{2}(?!\d|-\d)/u.test(relative(folder, path)),
  );
  const template = commonest(named.map((path) => pathOf(relative(folder, path).replaceAll('\\', '/'))));
  if (template === undefined) return { path: null, learnFrom: [] };
  const below = relative(output, join(folder, template)).replaceAll('\\', '/');
  return below.startsWith('..')
    ? { path: null, learnFrom: [dirname(template)] }
    : { path: below, learnFrom: [] };
}

function problemOf(role: FreshRole): string | undefined {
  return fitDraft(roleDraft(role), 'minutebook.yml').leftovers[0]?.why;
}

function noDocument(document: string): MinutebookError {
  return new MinutebookError('usage/option', {
    message: `--document ${JSON.stringify(document)} cannot be used.`,
    why: 'There is no such file beside the configuration.',
    hint: 'Correct the path, or leave it out: then the role has one section for all.',
  });
}
