import type { Place } from '../errors/minutebook-error.ts';

/** The origin of a value: its location in a file, and its key there (`joining.participant`). */
export interface Origin {
  place: Place;
  key: string;
}

/** One value of the configuration to be written. A number in the path orders the entries of a list. */
export interface Setting {
  path: readonly (string | number)[];
  value: string | boolean | Readonly<Record<string, never>>;
  origin: Origin;
}

/** A value that has no key in the configuration, or that needs review by a person. Texts are one line each. */
export interface Leftover {
  origin: Origin;
  /** The id of the group below which it is kept as a comment; null: at the end of the file. */
  group: string | null;
  /** The original value; undefined when repeating it would not help, or when it may be a secret. */
  value?: unknown;
  why: string;
  hint: string;
}

/** The parts of a configuration before it is written: settings, and leftovers. */
export interface ConfigDraft {
  settings: readonly Setting[];
  leftovers: readonly Leftover[];
}

/** Joins drafts in order. */
export function joinDrafts(drafts: readonly ConfigDraft[]): ConfigDraft {
  return {
    settings: drafts.flatMap(({ settings }) => settings),
    leftovers: drafts.flatMap(({ leftovers }) => leftovers),
  };
}

/** The facts about the single group of a new configuration. */
export interface FreshGroup {
  id: string;
  name: string;
  label: string;
  from: readonly string[];
  host?: string | undefined;
  repository: string | null;
  /** A calendar, the lines of a rule, or a first start and a period. */
  schedule?: string | undefined;
  /** Text to find in the events of the calendar. */
  match?: string | undefined;
  /** The invited people, one per line. */
  invited?: readonly string[] | undefined;
  /** The HackMD team of its shared notes. */
  hackmd?: string | undefined;
  /** The web page of its calendar. */
  calendar?: string | undefined;
}

/** The facts about the single role of a new configuration. */
export interface FreshRole {
  id: string;
  name: string;
  people: readonly string[];
  /** A file whose headings are the sections; null: a single section for everything. */
  document: string | null;
  from: readonly string[];
  /** The path template of an update, below the output. */
  path?: string | undefined;
  /** Folders with older updates. */
  learnFrom: readonly string[];
}

/** The settings of a new configuration with one group. Messages name each value by its command-line option. */
export function freshDraft(group: FreshGroup): ConfigDraft {
  const settings: Setting[] = [];
  const set = (option: string, path: Setting['path'], value: string | undefined | null) => {
    if (value === undefined || value === null) return;
    settings.push({ path, value, origin: { place: { file: 'the command line' }, key: option } });
  };
  const own = ['groups', group.id];
  set('--host', ['host'], group.host);
  set('--name', [...own, 'name'], group.name);
  set('--label', [...own, 'agenda', 'label'], group.label);
  for (const [index, scope] of group.from.entries()) set('--scope', [...own, 'agenda', 'from', index], scope);
  set('--repository', [...own, 'meeting', 'repository'], group.repository);
  if (group.schedule !== undefined) {
    const kind = scheduleKind(group.schedule) ?? 'ical';
    set('--schedule', [...own, 'meeting', 'schedule', kind], group.schedule);
    set('--match', [...own, 'meeting', 'schedule', 'match'], group.match);
  }
  for (const [index, line] of (group.invited ?? []).entries()) {
    set('invited', [...own, 'meeting', 'invited', index], line);
  }
  set('calendar', [...own, 'meeting', 'calendar'], group.calendar);
  set('hackmd', [...own, 'minutes', 'hackmd', 'team'], group.hackmd);
  return { settings, leftovers: [] };
}

export function roleDraft(role: FreshRole): ConfigDraft {
  const settings: Setting[] = [];
  const set = (option: string, path: Setting['path'], value: string | undefined) => {
    if (value === undefined) return;
    settings.push({
      path: ['roles', role.id, ...path],
      value,
      origin: { place: { file: 'the command line' }, key: option },
    });
  };
  set('--role', ['name'], role.name);
  if (role.document === null) {
    set('--document', ['document', 0, 'number'], '1');
    set('--document', ['document', 0, 'title'], 'Work');
  } else set('--document', ['document'], role.document);
  for (const [index, login] of role.people.entries()) set('--people', ['people', index], login);
  for (const [index, scope] of role.from.entries()) set('--scope', ['from', index], scope);
  set('--path', ['path'], role.path);
  for (const [index, folder] of role.learnFrom.entries()) set('learnFrom', ['learnFrom', index], folder);
  return { settings, leftovers: [] };
}

/** The kind of schedule that a text is; null when it is none. */
export function scheduleKind(text: string): 'ical' | 'rrule' | 'every' | null {
  if (/RRULE[:;]|RDATE[:;]|^FREQ=/imu.test(text)) return 'rrule';
  if (/^(?:R\/)?\d{4}-\d\d-\d\d.*\/P/iu.test(text.trim())) return 'every';
  return /:\/\/|\.(?:ics|ical|ifb|icalendar)$/iu.test(text.trim()) ? 'ical' : null;
}

/** `security-wg` becomes Security WG, `package-maintenance` becomes Package Maintenance. */
export function nameOfId(id: string): string {
  return id
    .split(/[-_.]+/u)
    .map((word) =>
      /^(?:wg|tsc|tc|ai|ci|cpc|api)$/iu.test(word)
        ? word.toUpperCase()
        : word.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
    )
    .join(' ')
    .trim();
}
