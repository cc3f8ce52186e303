import { format } from './format.ts';

const ONE_LINE = /^\S(?:.*\S)?$/u;

/** A name or a title: one line without surrounding white space. */
export const line = format({
  expected: 'text on one line',
  example: 'Security WorkGroup',
  pattern: ONE_LINE,
  maxLength: 200,
  repair: squeezed,
});

export const label = format({
  expected: 'a label',
  example: 'security-wg-agenda',
  pattern: ONE_LINE,
  maxLength: 100,
  repair: squeezed,
});

/** GitHub rejects searches of more than 256 characters. */
export const searchQuery = format({
  expected: 'a search as on github.com',
  example: 'is:open label:help-wanted',
  pattern: ONE_LINE,
  maxLength: 256,
  repair: squeezed,
});

export const markdown = format({
  expected: 'Markdown',
  example: 'Vulnerability Review - https://example.org/issues',
  pattern: /\S/u,
  maxLength: 10_000,
});

export const webAddress = format({
  expected: 'a web address',
  example: 'https://nodejs.org/calendar',
  pattern: /^[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+$/u,
  maxLength: 2000,
  repair: (value) => (/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/u.test(value) ? `https://${value}` : undefined),
  refuse: (value) => (URL.canParse(value) ? undefined : { why: 'It is not a complete address.' }),
});

/** A path in the file system: absolute, or relative to the folder of the configuration. */
export const filePath = format({
  expected: 'a file path',
  example: 'security-support-role.md',
  pattern: /^(?![A-Za-z][A-Za-z0-9+.-]+:\/\/)[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?$/u,
  maxLength: 1000,
  repair: squeezed,
});

export const folderPath = format({
  expected: 'a folder',
  example: 'notes',
  pattern: /^(?![A-Za-z][A-Za-z0-9+.-]+:\/\/)[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?$/u,
  maxLength: 1000,
  repair: squeezed,
});

/** A calendar. `calendarLocation` of schedule interprets the schemes. */
export const calendarAddress = format({
  expected: 'the address or path of an iCalendar file',
  example: 'https://example.org/meetings.ics',
  pattern:
    /^(?:(?:[Hh][Tt][Tt][Pp][Ss]?|[Ww][Ee][Bb][Cc][Aa][Ll][Ss]?):\/\/\S+|(?![A-Za-z][A-Za-z0-9+.-]+:\/\/)[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?)$/u,
  maxLength: 2000,
  repair: squeezed,
});

function squeezed(value: string): string | undefined {
  const line = value.replace(/\s+/gu, ' ').trim();
  return line === '' || line.includes('://') ? undefined : line;
}

/** A percentage, `25%`. */
export const percentage = format({
  expected: 'a percentage',
  example: '25%',
  pattern: /^(?:100|\d{1,2})(?:\.\d{1,3})?%$/u,
  repair: (value) => (/^(?:100|\d{1,2})$/u.test(value) ? `${value}%` : undefined),
  refuse: (value) => (Number.parseFloat(value) > 100 ? { why: 'It is more than all.' } : undefined),
});

/** The fraction of a percentage: 0.25. */
export function shareOf(text: string): number {
  return Number.parseFloat(text) / 100;
}
