import { type FreshGroup, freshDraft, nameOfId } from '../init/draft.ts';
import { fitDraft } from '../init/fit-draft.ts';
import { groupId } from '../init/settle-names.ts';
import type { Prompter } from '../ports/prompter.ts';

/** What is known before anybody is asked; options of the command line are not asked for again. */
export interface Known {
  given: Partial<FreshGroup>;
  /** Where the clone is from, if that is known. */
  repository: string | null;
  /** Agenda labels that exist, for the repository that it turns out to be. */
  labels(repository: string): Promise<readonly string[]>;
  /** The label that existing minutes mention. */
  mentioned: string | null;
}

/** What the answers are told by when nobody asks: the first label that fits, and no schedule. */
const NOBODY: Prompter = {
  text: async ({ initial = '' }) => initial,
  choose: async ({ options }) => options[0]?.value ?? '',
};

const OTHER = '';

/**
 * Find out what a new configuration needs: from the options, from what was found, and from the person at the terminal.
 * @param prompter - Null: nobody is there to ask.
 * @returns Null when nothing says where the agenda comes from.
 */
export async function askForGroup(known: Known, prompter: Prompter | null): Promise<FreshGroup | null> {
  const { given } = known;
  const ask = prompter ?? NOBODY;
  const repository = given.repository ?? (await askRepository(known, prompter));
  const from = given.from ?? (repository === null ? [] : [repository.split('/')[0] ?? '']);
  if (from.length === 0) return null;
  const short = repository?.split('/')[1] ?? from[0]?.split('/').at(-1) ?? '';
  const label = given.label ?? (await askLabel(short, repository, known, ask));
  const id = given.id ?? (groupId(label) || groupId(short) || 'group');
  const blank: FreshGroup = { host: given.host, id, name: id, label, from, repository, match: given.match };
  const check = (change: Partial<FreshGroup>) => problemOf({ ...blank, ...change });
  const name =
    given.name ??
    (await ask.text({
      message: 'What is the group called in titles?',
      initial: nameOfId(id),
      check: (answer) => check({ name: answer }),
    }));
  const schedule =
    given.schedule ??
    (await ask.text({
      message: 'When does it meet? A calendar, or a first start and a period; nothing: later',
      example: '2023-01-05T15:00[Europe/London]/P14D',
      check: (answer) => (answer === '' ? undefined : check({ schedule: answer })),
    }));
  return { ...blank, name, ...(schedule !== '' && { schedule }) };
}

async function askRepository(
  { repository, given }: Known,
  prompter: Prompter | null,
): Promise<string | null> {
  if (prompter === null || (given.from !== undefined && repository === null)) return repository;
  return prompter.text({
    message: 'In which repository are its meetings announced?',
    ...(repository !== null && { initial: repository }),
    example: 'nodejs/security-wg',
    check: (answer) =>
      problemOf({ id: 'group', name: 'group', label: 'agenda', from: ['x'], repository: answer }),
  });
}

async function askLabel(
  short: string,
  repository: string | null,
  { labels, mentioned, given }: Known,
  ask: Prompter,
): Promise<string> {
  const usual = `${given.id ?? (groupId(short) || 'meeting')}-agenda`;
  const existing = repository === null ? [] : await labels(repository);
  const best = [usual, mentioned ?? usual].find((label) => existing.includes(label));
  const ranked = [...new Set([...(best === undefined ? [] : [best]), ...existing])];
  if (ranked.length > 0) {
    const chosen = await ask.choose({
      message: 'Which label is for the agenda?',
      options: [...ranked.map((label) => ({ value: label, label })), { value: OTHER, label: 'another one' }],
    });
    if (chosen !== OTHER) return chosen;
  }
  return ask.text({
    message: 'Which label do items of the agenda carry?',
    initial: mentioned ?? usual,
    check: (answer) =>
      problemOf({ id: 'group', name: 'group', label: answer, from: ['x'], repository: null }),
  });
}

/** What is wrong with an answer, in the words of validation. */
function problemOf(group: FreshGroup): string | undefined {
  return fitDraft(freshDraft(group), 'minutebook.yml').leftovers[0]?.why;
}
