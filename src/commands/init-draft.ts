import { basename, dirname, resolve } from 'node:path';
import { isMinutebookError, MinutebookError } from '../errors/minutebook-error.ts';
import { type ConfigDraft, type FreshGroup, freshDraft, joinDrafts, roleDraft } from '../init/draft.ts';
import { fitDraft } from '../init/fit-draft.ts';
import { holdsMeetings, importFiles, opensMeetings } from '../init/import-files.ts';
import { minutesSettings } from '../init/minutes-files.ts';
import type { Deps, RepositoryFolder } from '../ports/deps.ts';
import type { Prompter } from '../ports/prompter.ts';
import { type FoundArchive, findArchive } from './init-archive.ts';
import { labelFacts, readImport } from './init-facts.ts';
import { askForGroup } from './init-questions.ts';
import type { InitHelp, InitRequest } from './init-request.ts';
import { askForRole, type GivenRole } from './init-role.ts';
import { nextMeetings } from './init-schedule.ts';

export interface Drafted {
  draft: ConfigDraft;
  learned: readonly string[];
  /** Existing workflows that the new one replaces. */
  superseded: readonly string[];
  isImport: boolean;
}

/** Drafts the new configuration, before it is written and validated. */
export async function draftedConfig(
  request: InitRequest,
  help: InitHelp,
  path: string,
  deps: Deps,
): Promise<Drafted> {
  const { from, given = {} } = request;
  const folder = dirname(path);
  const clone = await repositoryOf(folder, deps);
  const files = from === undefined ? [] : await readImport(from, deps);
  const isImport = files.some(holdsMeetings);
  const archive = await findArchive(folder, isImport ? undefined : from, clone, deps);
  if (from !== undefined && (isImport || archive === null)) {
    const repository =
      given.repository ?? (await repositoryOf(resolve(deps.cwd, dirname(files[0]?.name ?? '')), deps));
    const { settings, leftovers, groups } = importFiles(files, { repository });
    const kept = minutesSettings(groups, archive?.patterns ?? []);
    const superseded = files.filter(opensMeetings).map(({ name }) => name);
    return {
      draft: { settings: [...settings, ...kept], leftovers },
      learned: [],
      superseded,
      isImport: true,
    };
  }
  return {
    ...(await fresh(request, help, { archive, clone, folder, path }, deps)),
    superseded: [],
    isImport: false,
  };
}

interface Surroundings {
  archive: FoundArchive | null;
  clone: string | null;
  folder: string;
  path: string;
}

async function fresh(
  { given = {}, role, starting }: InitRequest,
  { prompter, openSource }: InitHelp,
  { archive, clone, folder, path }: Surroundings,
  deps: Deps,
): Promise<Pick<Drafted, 'draft' | 'learned'>> {
  const { wantsGroup, wantsRole } = await wanted(given, role, prompter);
  const facts = wantsGroup ? (archive?.facts ?? null) : null;
  const group = wantsGroup
    ? await askForGroup(
        {
          given,
          starting,
          repository: given.repository ?? clone,
          labels: (repository) => labelFacts(repository, openSource, deps),
          archive: facts,
          meetings: async (answered) => {
            const { config } = fitDraft(freshDraft(answered), basename(path));
            const [only] = config.groups;
            return only === undefined ? [] : nextMeetings({ ...config, file: path }, only, deps);
          },
          now: deps.now,
        },
        prompter,
      )
    : null;
  if (wantsGroup && group === null) throw noRepository();
  const kept = group === null ? [] : minutesSettings([group.id], archive?.patterns ?? []);
  const drafts: ConfigDraft[] = group === null ? [] : [freshDraft(group), { settings: kept, leftovers: [] }];
  if (wantsRole) {
    const owner = (given.repository ?? clone)?.split('/')[0];
    const scope = given.from ?? group?.from ?? (owner === undefined ? [] : [owner]);
    if (scope.length === 0) throw noRepository();
    const output = String(kept.find(({ path: [key] }) => key === 'output')?.value ?? 'notes');
    drafts.push(roleDraft(await askForRole(role ?? {}, { folder, from: scope, output }, prompter, deps)));
  }
  return {
    draft: joinDrafts(drafts),
    learned: facts === null ? [] : learnedLines(facts, archive?.patterns[0]?.newest),
  };
}

/** Whether to set up a group, a role, or both: by the options, else by the user's answer. */
async function wanted(given: Partial<FreshGroup>, role: GivenRole | undefined, prompter: Prompter | null) {
  const { repository: _, from: __, host: ___, ...own } = given;
  const saysGroup = Object.keys(own).length > 0;
  if (role !== undefined) return { wantsGroup: saysGroup, wantsRole: true };
  if (prompter === null || Object.keys(given).length > 0) return { wantsGroup: true, wantsRole: false };
  const what = await prompter.choose({
    message: 'What is it for?',
    options: [
      { value: 'group', label: 'a group that meets' },
      { value: 'role', label: 'a role that owes updates' },
      { value: 'both', label: 'both' },
    ],
  });
  return { wantsGroup: what !== 'role', wantsRole: what !== 'group' };
}

function learnedLines(
  { host, name, invited, hackmd, calendar, rhythm, time, files }: FoundArchive['facts'],
  newest = '',
): string[] {
  const sources = [
    name === null ? [] : [`the name ${JSON.stringify(host === null ? name : `${host} ${name}`)}`],
    invited.length === 0 ? [] : [`${invited.length} who come regularly`],
    rhythm === null
      ? []
      : [`${rhythm.words}${time === null ? ' (at no time that they say: add it to meeting.schedule)' : ''}`],
    hackmd === null ? [] : [`the HackMD team ${hackmd}`],
    calendar === null ? [] : [`the calendar ${calendar}`],
  ].flat();
  if (sources.length === 0) return [];
  return [
    `from the newest ${files} minutes${newest === '' ? '' : `, up to ${newest}`}: ${sources.join(', ')}`,
  ];
}

async function repositoryOf(folder: string, deps: Deps): Promise<string | null> {
  return (await locate(folder, deps))?.repository ?? null;
}

/** Returns null when the folder is in no known repository, which a configuration does not need. */
export async function locate(folder: string, { findRepository }: Deps): Promise<RepositoryFolder | null> {
  try {
    return await findRepository(folder);
  } catch (error) {
    if (isMinutebookError(error) && error.code === 'usage/repository') return null;
    throw error;
  }
}

function noRepository(): MinutebookError {
  return new MinutebookError('usage/option', {
    message: 'Cannot tell which repository this is for.',
    why: 'The folder is in no clone of a repository on GitHub, and without a terminal nobody can be asked.',
    hint: 'Add --repository owner/name, or --scope with an organisation.',
  });
}
