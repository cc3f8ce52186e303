import { MinutebookError } from '../errors/minutebook-error.ts';
import { addressesIn, isAddress } from './addresses.ts';
import type { ConfigDraft, Leftover, Setting } from './draft.ts';
import { TEMPLATE } from './meeting-base.ts';
import { type SourceFile, type SourcePath, textAt, wrongForm } from './source-file.ts';
import { standingItems } from './standing-items.ts';

/** The defaults of create-node-meeting-artifacts (its `src/constants.mjs` and `src/meeting.mjs`). */
const HOST = 'Node.js';
const CALENDAR_PAGES: Readonly<Record<string, string>> = {
  'OpenJS Foundation': 'https://calendar.openjsf.org',
};
const CALENDAR_PAGE = 'https://nodejs.org/calendar';

/** All keys of the format, https://github.com/nodejs/create-node-meeting-artifacts TEMPLATES_DOCUMENTATION.md. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  '': ['name', 'host', 'calendar', 'github', 'hackmd', 'joining', 'invited', 'observers', 'agenda'],
  calendar: ['filter', 'url', 'page'],
  github: ['owner', 'repo', 'agendaLabel', 'issueLabels'],
  hackmd: ['team'],
  joining: ['participant', 'sessions', 'observer', 'notes'],
};

/**
 * Converts `<group>.meeting.json` of create-node-meeting-artifacts to the settings of a group.
 * @param id - The id of the group in the configuration.
 * @param stem - The name of the file without `.meeting.json`.
 * @throws {MinutebookError} `config/import` when the file is not of this format.
 */
export function fromMeetingJson(source: SourceFile, id: string, stem: string): ConfigDraft {
  const reader = new Reader(source, id);
  const owner = textAt(source, ['github', 'owner']);
  if (owner === undefined) throw noOwner(source);
  const host = textAt(source, ['host']) ?? HOST;
  reader.text(['name'], ['name'], stem);
  reader.top(['host'], ['host'], host);
  reader.text(['github', 'agendaLabel'], ['agenda', 'label'], `${stem}-agenda`);
  reader.set(['github', 'owner'], ['agenda', 'from', 0], owner);
  reader.standing();
  const repository = textAt(source, ['github', 'repo']);
  if (repository !== undefined)
    reader.set(['github', 'repo'], ['meeting', 'repository'], `${owner}/${repository}`);
  reader.list(['github', 'issueLabels'], ['meeting', 'labels']);
  reader.text(['calendar', 'url'], ['meeting', 'schedule', 'ical']);
  reader.text(['calendar', 'filter'], ['meeting', 'schedule', 'match']);
  reader.list(['invited'], ['meeting', 'invited']);
  reader.list(['observers'], ['meeting', 'observers']);
  reader.address(['joining', 'participant'], ['meeting', 'join']);
  reader.sessions();
  reader.address(['joining', 'observer'], ['meeting', 'watch']);
  reader.text(['calendar', 'page'], ['meeting', 'calendar'], CALENDAR_PAGES[host] ?? CALENDAR_PAGE);
  reader.text(['hackmd', 'team'], ['minutes', 'hackmd', 'team']);
  reader.rest();
  return reader;
}

/** Collects settings, and leftovers for values that do not have the form of the format. */
class Reader implements ConfigDraft {
  readonly settings: Setting[] = [];
  readonly leftovers: Leftover[] = [];
  readonly #source: SourceFile;
  readonly #group: string;

  constructor(source: SourceFile, group: string) {
    this.#source = source;
    this.#group = group;
  }

  /** Sets a key outside of the group. */
  top(from: SourcePath, to: SourcePath, value: string): void {
    this.settings.push({ path: to, value, origin: this.#source.origin(from) });
  }

  set(from: SourcePath, to: SourcePath, value: string): void {
    this.top(from, ['groups', this.#group, ...to], value);
  }

  text(from: SourcePath, to: SourcePath, otherwise?: string): void {
    const value = this.#source.at(from);
    const text = textAt(this.#source, from) ?? otherwise;
    if (typeof value === 'object' && value !== null) this.#wrong(from, 'Text');
    if (text !== undefined) this.set(from, to, text);
  }

  /** Sets an address; words around it become a leftover. */
  address(from: SourcePath, to: SourcePath): void {
    const text = textAt(this.#source, from);
    if (text === undefined || isAddress(text)) {
      this.text(from, to);
      return;
    }
    const [first, ...others] = addressesIn(text);
    if (first !== undefined && others.length === 0) this.set(from, to, first);
    this.#leave(from, `meeting.${to.at(-1)} is one web address, without words around it.`, TEMPLATE);
  }

  list(from: SourcePath, to: SourcePath): void {
    const value = this.#source.at(from);
    if (value === undefined || value === null) return;
    if (!Array.isArray(value)) {
      this.#wrong(from, 'A list');
      return;
    }
    for (const index of value.keys()) {
      const text = textAt(this.#source, [...from, index]);
      if (text === undefined) this.#wrong([...from, index], 'Text');
      else this.set([...from, index], [...to, index], text);
    }
  }

  sessions(): void {
    const value = this.#source.at(['joining', 'sessions']);
    if (value === undefined || value === null) return;
    if (!Array.isArray(value)) {
      this.#wrong(['joining', 'sessions'], 'A list');
      return;
    }
    for (const index of value.keys()) {
      const from = ['joining', 'sessions', index];
      if (textAt(this.#source, [...from, 'time']) === undefined) {
        this.#wrong(from, 'A session with its time');
        continue;
      }
      const to = ['meeting', 'sessions', index];
      this.text([...from, 'time'], [...to, 'time']);
      this.address([...from, 'participant'], [...to, 'join']);
      this.#unknown(from, ['time', 'participant']);
    }
  }

  /** Converts manually maintained sections to entries of `agenda.standing`. */
  standing(): void {
    const { entries, leftovers } = standingItems(this.#source, this.#group);
    for (const [index, { from, text }] of entries.entries())
      this.set(from, ['agenda', 'standing', index], text);
    this.leftovers.push(...leftovers);
  }

  /** Adds leftovers for values without a key in the configuration. */
  rest(): void {
    if (textAt(this.#source, ['joining', 'notes']) !== undefined)
      this.#leave(['joining', 'notes'], 'There is no key for notes about joining.', TEMPLATE);
    for (const [key, known] of Object.entries(KEYS)) this.#unknown(key === '' ? [] : [key], known);
  }

  #unknown(path: SourcePath, known: readonly string[]): void {
    const value = path.length === 0 ? this.#source.value : this.#source.at(path);
    if (value === undefined || value === null) return;
    if (typeof value !== 'object' || Array.isArray(value)) {
      this.#wrong(path, 'A mapping of keys');
      return;
    }
    for (const name of Object.keys(value).filter((key) => !known.includes(key))) {
      this.#leave(
        [...path, name],
        'create-node-meeting-artifacts has no such key.',
        'Look up what it was for.',
      );
    }
  }

  #leave(path: SourcePath, why: string, hint: string): void {
    const { value, origin } = { value: this.#source.at(path), origin: this.#source.origin(path) };
    this.leftovers.push({ origin, group: this.#group, value, why, hint });
  }

  #wrong(path: SourcePath, expected: string): void {
    this.leftovers.push(wrongForm(this.#source, path, this.#group, expected));
  }
}

function noOwner(source: SourceFile): MinutebookError {
  return new MinutebookError(
    'config/import',
    {
      message: `${source.name} does not say where its agenda comes from.`,
      why: 'github.owner is missing, and items are looked for in all its repositories.',
      hint: 'Add it, as "github": { "owner": "nodejs", "repo": "TSC" }, or import another file.',
    },
    { place: { file: source.name, line: source.origin(['github']).place.line ?? 1 } },
  );
}
