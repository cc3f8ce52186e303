import type { Place } from '../errors/minutebook-error.ts';

/** Where a value comes from: a place in a file, and what the value is called there (`joining.participant`). */
export interface Origin {
  place: Place;
  key: string;
}

/** One value of the configuration that is about to be written. A number in the path orders the entries of a list. */
export interface Setting {
  path: readonly (string | number)[];
  value: string | boolean | Readonly<Record<string, never>>;
  origin: Origin;
}

/** Something that the configuration has no place for, or that somebody has to look at. One line each. */
export interface Leftover {
  origin: Origin;
  /** The id of the group whose entry keeps it as a comment; null: the end of the file. */
  group: string | null;
  /** What stood there; undefined when repeating it helps nobody, or it may be a secret. */
  value?: unknown;
  why: string;
  hint: string;
}

/** A configuration on its way: what is known, and what is left over. */
export interface ConfigDraft {
  settings: readonly Setting[];
  leftovers: readonly Leftover[];
}

/** All of them, in order. */
export function joinDrafts(drafts: readonly ConfigDraft[]): ConfigDraft {
  return {
    settings: drafts.flatMap(({ settings }) => settings),
    leftovers: drafts.flatMap(({ leftovers }) => leftovers),
  };
}

/** What is known of the one group of a new configuration. */
export interface FreshGroup {
  id: string;
  name: string;
  label: string;
  from: readonly string[];
  host?: string | undefined;
  repository: string | null;
  /** A calendar, the lines of a rule, or a first start and a period. */
  schedule?: string | undefined;
  /** Text in the events of the calendar. */
  match?: string | undefined;
  /** Who is invited, a line each. */
  invited?: readonly string[] | undefined;
  /** The HackMD team of its shared notes. */
  hackmd?: string | undefined;
  /** Where its calendar can be looked at. */
  calendar?: string | undefined;
}

/** What is known of the one role of a new configuration. */
export interface FreshRole {
  id: string;
  name: string;
  people: readonly string[];
  /** A file whose headings are the sections; null: one section for everything. */
  document: string | null;
  from: readonly string[];
  /** The file of an update, below the output. */
  path?: string | undefined;
  /** Folders of older updates. */
  learnFrom: readonly string[];
}

/** The settings of a new configuration with one group. Messages call each value by the option that it can come from. */
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

/** The settings of a role. */
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

/** Which of the three kinds of schedule a text is; null for what is none of them. */
export function scheduleKind(text: string): 'ical' | 'rrule' | 'every' | null {
  if (/RRULE[:;]|RDATE[:;]|^FREQ=/imu.test(text)) return 'rrule';
  if (/^(?:R\/)?\d{4}-\d\d-\d\d.*\/P/iu.test(text.trim())) return 'every';
  return /:\/\/|\.(?:ics|ical|ifb|icalendar)$/iu.test(text.trim()) ? 'ical' : null;
}

/** `security-wg` is Security WG, `package-maintenance` is Package Maintenance. */
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
