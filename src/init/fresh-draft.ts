import type { Draft, Setting } from './draft.ts';

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
}

/** The settings of a new configuration with one group. Messages call each value by the option that it can come from. */
export function freshDraft(group: FreshGroup): Draft {
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
    set('--schedule', [...own, 'meeting', 'schedule', scheduleKind(group.schedule)], group.schedule);
    set('--match', [...own, 'meeting', 'schedule', 'match'], group.match);
  }
  return { settings, leftovers: [] };
}

/** Which of the three kinds of schedule a text is. */
export function scheduleKind(text: string): 'ical' | 'rrule' | 'every' {
  if (/RRULE[:;]|RDATE[:;]/iu.test(text)) return 'rrule';
  return /^(?:R\/)?\d{4}-\d\d-\d\d.*\/P/iu.test(text) ? 'every' : 'ical';
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
