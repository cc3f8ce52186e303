import { type SourceFile, type SourcePath, textAt } from './source-file.ts';

interface Reason {
  why: string;
  hint: string;
}

/** The defaults of pkgjs/meet (its `action.yml`). */
export const MEET_DEFAULTS = { agendaLabel: 'meeting-agenda', meetingLabels: 'meeting', createWithin: 'P7D' };

const EJS = 'It is a program in EJS, and templates of minutebook are not programs.';

/**
 * All inputs of all versions of the action, including undocumented ones that only its code reads. Null: the input
 * becomes a value of the configuration; otherwise the reason why it does not.
 */
const INPUTS: Readonly<Record<string, Reason | null>> = {
  schedules: null,
  timezone: null,
  createWithin: null,
  meetingLabels: null,
  meetingLabel: null,
  labels: null,
  agendaLabel: null,
  issueTitle: null,
  meetingLink: null,
  createNotes: null,
  repos: null,
  orgs: null,
  invitees: null,
  observers: null,
  token: {
    why: 'A configuration holds no tokens.',
    hint: 'Give minutebook GITHUB_TOKEN in its environment.',
  },
  issueTemplate: {
    why: EJS,
    hint: 'Write a template of your own by hand, and name it with templates.agenda.',
  },
  notesTemplate: {
    why: EJS,
    hint: 'Write a template of your own by hand, and name it with templates.minutes.',
  },
  notesUserTemplate: {
    why: EJS,
    hint: 'Write a template of your own by hand, and name it with templates.minutes.',
  },
};

/** The reason why an input cannot become a value of the configuration, regardless of other inputs; null when it can. */
export function whyInputIsLeft(
  source: SourceFile,
  path: SourcePath,
  name: string,
): (Reason & { value?: unknown }) | null {
  const value = source.at(path);
  const reason = Object.hasOwn(INPUTS, name) ? (INPUTS[name] ?? null) : UNKNOWN;
  // The value may be the token itself.
  if (name === 'token') return reason;
  const text = textAt(source, path);
  if (text !== undefined && isExpression(text))
    return {
      value,
      why: 'GitHub fills it in when the workflow runs.',
      hint: 'Write the value itself by hand.',
    };
  if (typeof value === 'object' && value !== null)
    return { value, why: 'Inputs of an action are text.', hint: 'See what it was meant to say.' };
  return text === undefined || reason === null ? null : { value, ...reason };
}

/** `${{ vars.LINK }}`: only GitHub knows the value. */
export function isExpression(text: string): boolean {
  return text.includes('${{');
}

/** The entries of a list input, separated by commas or line breaks. */
export function commaList(text: string): string[] {
  return text
    .split(/[,\r\n]+/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

const UNKNOWN: Reason = { why: 'pkgjs/meet has no such input.', hint: 'Look up what it was for.' };

/** The group name in the title of pkgjs/meet's issues. */
interface MeetTitle {
  /** The name of the group; empty when the title consists of a date and `Meeting`. */
  name: string;
  /** Whether minutebook generates the same title: `<name> Meeting <date>`. */
  same: boolean;
}

const DATE = /<%[=-]?[\s\S]*?%>/gu;

/**
 * Reads the input `issueTitle`, an EJS template such as `Meeting <%= date.toFormat("yyyy-MM-dd") %>`. It is not run:
 * its tags are assumed to be the date.
 */
export function meetTitle(template: string): MeetTitle {
  const words = template.replace(DATE, ' ').replace(/\s+/gu, ' ').trim();
  const name = words
    .replace(/^[\s:|,–—-]+|[\s:|,–—-]+$/gu, '')
    .replace(/(?:^|\s+)meeting$/iu, '')
    .replace(/[\s:|,–—-]+$/u, '');
  const plain = template.trim().replace(DATE, '\0').replace(/\s+/gu, ' ');
  return { name, same: plain === `${name} Meeting \0`.trim() };
}
