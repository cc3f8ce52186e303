import { MinutebookError } from '../errors/minutebook-error.ts';
import { type ConfigDraft, joinDrafts, type Leftover } from './draft.ts';
import { fromMeetStep, meetSteps } from './meet-step.ts';
import { type BaseFiles, fromMeetingBase, type NamedText } from './meeting-base.ts';
import { fromMeetingJson } from './meeting-json.ts';
import { groupId, shareHost, uniqueId } from './names.ts';
import { readSource } from './source-file.ts';

export interface ImportOptions {
  /** `owner/name` of the repository that contains the files; null when it is not known. */
  repository: string | null;
}

export interface Imported extends ConfigDraft {
  /** The ids of the groups, in order. */
  groups: readonly string[];
}

/** The source of one group, not yet fully read. */
interface Candidate {
  /** The name of the group in the other tool; may be empty. */
  stem: string;
  read(id: string): ConfigDraft;
}

/** Whether a file of this name may describe a meeting of another tool. */
export function isImportable(name: string): boolean {
  return (
    /\.meeting\.json$|\.ya?ml$|\.sh$/iu.test(name) ||
    /^(?:meeting_base|invited|observers|minutes_base)_/u.test(name)
  );
}

/**
 * Converts the files of other tools into the groups of one configuration: `*.meeting.json` and `meeting_base_*` of
 * create-node-meeting-artifacts, shell files of make-node-meeting, and workflows that run pkgjs/meet. Older files of a
 * group that has a JSON file are ignored.
 * @param files - In any order; other kinds of files are ignored.
 * @throws {MinutebookError} `config/import` when there is no such file, or a file cannot be read.
 */
export function importFiles(files: readonly NamedText[], { repository }: ImportOptions): Imported {
  const candidates = [
    ...files.filter(({ name }) => /\.json$/iu.test(name)).map(jsonCandidate),
    ...baseCandidates(files.filter((file) => !isSuperseded(file, files))),
    ...files.flatMap((file) => workflowCandidates(file, repository)),
  ];
  if (candidates.length === 0) throw nothingFound(files);
  const ids: string[] = [];
  const drafts = candidates.map(({ stem, read }) => {
    const id = uniqueId(groupId(stem), ids);
    ids.push(id);
    return read(id);
  });
  const { settings, leftovers } = joinDrafts(shareHost(drafts));
  const templates = files.filter(({ name }) => /^minutes_base_/u.test(baseName(name))).map(templateLeft);
  const superseded = files.filter((file) => isSuperseded(file, files)).map(supersededLeft);
  return { settings, leftovers: [...leftovers, ...superseded, ...templates], groups: ids };
}

function jsonCandidate(file: NamedText): Candidate {
  const source = readSource(file.text, file.name);
  const stem = baseName(file.name).replace(/(?:\.meeting)?\.json$/iu, '');
  return { stem, read: (id) => fromMeetingJson(source, id, stem) };
}

function baseCandidates(files: readonly NamedText[]): Candidate[] {
  const named = (name: string, beside: NamedText) =>
    files.find((file) => file.name === beside.name.replace(/[^\\/]*$/u, name));
  const bases = files.flatMap((base): { stem: string; files: BaseFiles }[] => {
    const name = baseName(base.name);
    const [, stem = ''] = /^meeting_base_(.+)$/u.exec(name) ?? [];
    const group = stem.replace(/\.md$/u, '');
    if (stem !== '')
      return [
        {
          stem: group,
          files: {
            base,
            invited: named(`invited_${group}`, base),
            observers: named(`observers_${group}`, base),
          },
        },
      ];
    return isShellBase(base) ? [{ stem: name.replace(/\.sh$/iu, ''), files: { base } }] : [];
  });
  return bases.map(({ stem, files: own }) => ({ stem, read: (id) => fromMeetingBase(own, id, stem) }));
}

function workflowCandidates(file: NamedText, repository: string | null): Candidate[] {
  // Other workflows may be unreadable.
  if (!opensMeetings(file)) return [];
  const source = readSource(file.text, file.name);
  return meetSteps(source).map((step) => ({
    stem: step.id || (repository?.split('/')[1] ?? ''),
    read: (id) => fromMeetStep(source, step, id, repository),
  }));
}

/** Whether a file describes a meeting, judged by its name or its content. */
export function holdsMeetings(file: NamedText): boolean {
  const name = baseName(file.name);
  return /\.meeting\.json$|^meeting_base_/iu.test(name) || opensMeetings(file) || isShellBase(file);
}

function isShellBase({ name, text }: NamedText): boolean {
  return /\.sh$/iu.test(name) && /^\s*GROUP_NAME=/mu.test(text);
}

/** Whether a file is a workflow that runs pkgjs/meet. */
export function opensMeetings({ name, text }: NamedText): boolean {
  return /\.ya?ml$/iu.test(name) && /pkgjs\/meet|wesleytodd\/meeting-maker/iu.test(text);
}

/** Whether the group also has a JSON file. */
function isSuperseded({ name }: NamedText, files: readonly NamedText[]): boolean {
  const [, stem] = /^(?:meeting_base|invited|observers)_(.+)$/u.exec(baseName(name)) ?? [];
  return stem !== undefined && files.some((file) => baseName(file.name) === `${stem}.meeting.json`);
}

function supersededLeft({ name }: NamedText): Leftover {
  return {
    origin: { place: { file: name }, key: 'file' },
    group: null,
    why: 'The group has a .meeting.json as well, and that is what was read.',
    hint: 'Nothing, or import this file by itself.',
  };
}

function templateLeft({ name }: NamedText): Leftover {
  return {
    origin: { place: { file: name }, key: 'template' },
    group: null,
    why: 'Templates of other tools are not read, as their names for values are others.',
    hint: 'Compare it with the built-in minutes; write a template of your own if you miss something.',
  };
}

function baseName(path: string): string {
  return path.replace(/^.*[\\/]/u, '');
}

function nothingFound(files: readonly NamedText[]): MinutebookError {
  const [only] = files;
  const one = only !== undefined && files.length === 1;
  return new MinutebookError('config/import', {
    message: one ? `${only.name} holds no meeting that can be imported.` : 'There is no meeting to import.',
    why: 'Known are *.meeting.json and meeting_base_* of create-node-meeting-artifacts and workflows that run pkgjs/meet.',
    hint: 'Name such a file, or the folder that holds them, with --from.',
  });
}
