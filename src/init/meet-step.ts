import { MinutebookError } from '../errors/minutebook-error.ts';
import { isAddress, listEntries } from './addresses.ts';
import type { ConfigDraft, Leftover, Setting } from './draft.ts';
import { commaList, isExpression, MEET_DEFAULTS, meetTitle, whyInputIsLeft } from './meet-inputs.ts';
import { foldSchedules, meetSchedule, splitSchedules } from './meet-schedule.ts';
import { TEMPLATE } from './meeting-base.ts';
import { groupId } from './names.ts';
import { type SourceFile, type SourcePath, textAt } from './source-file.ts';

/** The current and the original name of the action. */
const ACTION = /^(?:pkgjs\/meet|wesleytodd\/meeting-maker)(?:@|$)/iu;

/** The location of a pkgjs/meet step in a workflow. */
export interface MeetStep {
  path: SourcePath;
  /** A candidate for the group's id; may be empty. */
  id: string;
}

/** The steps of a workflow that run pkgjs/meet, https://github.com/pkgjs/meet. */
export function meetSteps(source: SourceFile): MeetStep[] {
  return keysOf(source.at(['jobs'])).flatMap((job) => {
    const steps = source.at(['jobs', job, 'steps']);
    if (!Array.isArray(steps)) return [];
    return [...steps.keys()].flatMap((index) => {
      const path = ['jobs', job, 'steps', index];
      if (!ACTION.test(textAt(source, [...path, 'uses']) ?? '')) return [];
      const label = input(source, path, 'agendaLabel') ?? MEET_DEFAULTS.agendaLabel;
      const title = meetTitle(input(source, path, 'issueTitle') ?? '').name;
      const name = textAt(source, [...path, 'name']) ?? '';
      const names = [label === MEET_DEFAULTS.agendaLabel ? '' : label, title, name];
      return [{ path, id: names.map(groupId).find((id) => id !== '') ?? '' }];
    });
  });
}

/**
 * Converts a step that runs pkgjs/meet to the settings of a group.
 * @param id - The id of the group in the configuration.
 * @param repository - The repository of the workflow, `owner/name`; null when it is not known.
 * @throws {MinutebookError} `config/import` when the repository is needed and not known.
 */
export function fromMeetStep(
  source: SourceFile,
  { path }: MeetStep,
  id: string,
  repository: string | null,
): ConfigDraft {
  const reader = new StepReader(source, path, id);
  reader.name();
  reader.text('agendaLabel', ['agenda', 'label'], MEET_DEFAULTS.agendaLabel);
  reader.scope(repository);
  if (repository !== null) reader.set('repos', ['meeting', 'repository'], repository);
  reader.labels();
  reader.schedule();
  reader.text('createWithin', ['meeting', 'openBefore'], MEET_DEFAULTS.createWithin);
  reader.people('invitees', ['meeting', 'invited']);
  reader.people('observers', ['meeting', 'observers']);
  reader.link();
  if (reader.given('createNotes')?.toLowerCase() === 'true')
    reader.set('createNotes', ['minutes', 'hackmd'], {});
  reader.rest();
  return reader;
}

class StepReader implements ConfigDraft {
  readonly settings: Setting[] = [];
  readonly leftovers: Leftover[] = [];
  readonly #source: SourceFile;
  readonly #step: SourcePath;
  readonly #group: string;

  constructor(source: SourceFile, step: SourcePath, group: string) {
    this.#source = source;
    this.#step = step;
    this.#group = group;
  }

  given(name: string): string | undefined {
    return input(this.#source, this.#step, name);
  }

  set(name: string, to: SourcePath, value: Setting['value']): void {
    const origin = this.#source.origin([...this.#step, 'with', name]);
    this.settings.push({ path: ['groups', this.#group, ...to], value, origin });
  }

  text(name: string, to: SourcePath, otherwise: string): void {
    this.set(name, to, this.given(name) ?? otherwise);
  }

  name(): void {
    const template = this.given('issueTitle') ?? '';
    const { name, same } = meetTitle(template);
    const words = name || textAt(this.#source, [...this.#step, 'name']) || this.#group;
    this.set('issueTitle', ['name'], words);
    if (template === '' || same) return;
    const why = `The titles of issues are made of host, name, "Meeting" and the date: ${words} Meeting 2023-02-16.`;
    this.#leave('issueTitle', template, why, 'Change host and name until you like the title.');
  }

  scope(repository: string | null): void {
    const orgs = commaList(this.given('orgs') ?? '');
    const repos = commaList(this.given('repos') ?? repository ?? '');
    const others = repos.filter((repo) => {
      return !orgs.some((org) => repo.toLowerCase().startsWith(`${org.toLowerCase()}/`));
    });
    if (orgs.length + others.length === 0) throw noRepository(this.#source, this.#step);
    this.#list('orgs', ['agenda', 'from'], orgs);
    this.#list('repos', ['agenda', 'from'], others, orgs.length);
  }

  labels(): void {
    const names = ['meetingLabels', 'meetingLabel', 'labels'];
    const name = names.find((each) => this.given(each) !== undefined) ?? 'meetingLabels';
    this.#list(name, ['meeting', 'labels'], commaList(this.given(name) ?? MEET_DEFAULTS.meetingLabels));
  }

  schedule(): void {
    const texts = splitSchedules(this.given('schedules') ?? '');
    const read = texts.map((text) => ({ text, result: meetSchedule(text, this.given('timezone')) }));
    const good = read.flatMap(({ result }) => ('every' in result ? [result.every] : []));
    const folded = foldSchedules(good);
    const to = ['meeting', 'schedule', 'every'];
    if (folded === null) this.#list('schedules', to, [...new Set(good)]);
    else this.set('schedules', to, folded);
    for (const { text, result } of read) {
      if ('every' in result) continue;
      const hint = 'Write it as every: "2023-01-05T15:00[Europe/London]/P14D".';
      this.#leave('schedules', text, result.why, hint);
    }
  }

  people(name: string, to: SourcePath): void {
    this.#list(
      name,
      to,
      listEntries(this.given(name) ?? '').map(({ text }) => text),
    );
  }

  link(): void {
    const link = this.given('meetingLink');
    if (link === undefined) return;
    if (isAddress(link)) this.set('meetingLink', ['meeting', 'join'], link);
    else
      this.#leave('meetingLink', link, 'meeting.join is one web address, without words around it.', TEMPLATE);
  }

  /** Adds leftovers for everything that does not become a value of the configuration. */
  rest(): void {
    this.leftovers.push({
      origin: this.#source.origin([...this.#step, 'uses']),
      group: this.#group,
      why: 'This step continues to open its own issues.',
      hint: 'Remove it from the workflow when minutebook takes over.',
    });
    for (const name of keysOf(this.#source.at([...this.#step, 'with']))) {
      const path = [...this.#step, 'with', name];
      const reason = whyInputIsLeft(this.#source, path, name);
      if (reason !== null)
        this.leftovers.push({ origin: this.#source.origin(path), group: this.#group, ...reason });
    }
  }

  #list(name: string, to: SourcePath, entries: readonly string[], start = 0): void {
    for (const [index, entry] of entries.entries()) this.set(name, [...to, start + index], entry);
  }

  #leave(name: string, value: string, why: string, hint: string): void {
    const origin = this.#source.origin([...this.#step, 'with', name]);
    this.leftovers.push({ origin, group: this.#group, value, why, hint });
  }
}

/** An input as written; undefined when only GitHub knows it. */
function input(source: SourceFile, step: SourcePath, name: string): string | undefined {
  const text = textAt(source, [...step, 'with', name]);
  return text === undefined || isExpression(text) ? undefined : text;
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

function noRepository(source: SourceFile, step: SourcePath): MinutebookError {
  return new MinutebookError(
    'config/import',
    {
      message: 'Cannot tell in which repository this workflow runs.',
      why: 'The step names neither repos nor orgs, so its agenda comes from its own repository.',
      hint: 'Add --repository owner/name.',
    },
    { place: source.origin(step).place },
  );
}
