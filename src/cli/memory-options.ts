import type { CommandSpec, OptionSpec, PositionalSpec } from './option-spec.ts';

export const csvOption: OptionSpec = { name: 'csv', help: 'print CSV, a row for each of them' };

const subjects: PositionalSpec = { name: 'group|file', required: false, many: true };

/** Commands that print contents of minutes across meetings, and upcoming meetings. */
export const MEMORY_COMMANDS = [
  {
    name: 'history',
    positionals: [{ name: 'item', required: true }, subjects],
    summary: 'print every meeting that had an item, and what was said',
    options: [csvOption],
    examples: ['history nodejs/security-wg#860', 'history https://github.com/nodejs/node/pull/44004 --json'],
  },
  {
    name: 'decisions',
    positionals: [subjects],
    summary: 'print what meetings decided',
    options: [csvOption],
    examples: ['decisions', 'decisions security-wg --csv'],
  },
  {
    name: 'actions',
    positionals: [subjects],
    summary: 'print open actions; as JSON or CSV also those that are done',
    options: [csvOption],
    examples: ['actions security-wg', 'actions --json'],
  },
  {
    name: 'attendance',
    positionals: [subjects],
    summary: 'print how many meetings each person attended, and the last one',
    options: [
      { name: 'since', value: 'WHEN', help: 'only meetings from a date on, or of so long, as P3M' },
      {
        name: 'members',
        value: 'FILE|@ORG/TEAM',
        help: 'only these people, one a line, or of a team (default: as configured, else all)',
      },
      csvOption,
    ],
    examples: ['attendance tsc --since P3M', 'attendance tsc --members @nodejs/tsc --csv'],
  },
  {
    name: 'calendar',
    positionals: [{ name: 'group', required: false }],
    summary: 'print the coming meetings as iCalendar, moved and cancelled ones too',
    options: [],
    examples: ['calendar security-wg > security-wg.ics', 'calendar security-wg --json'],
  },
  {
    name: 'status',
    positionals: [{ name: 'config', required: false, many: true }],
    summary: 'print what is late, missing and waiting in all groups of one or several configurations',
    options: [csvOption],
    examples: ['status', 'status tsc/minutebook.yml security/minutebook.yml --json'],
  },
] as const satisfies readonly CommandSpec[];

export type MemoryCommand = (typeof MEMORY_COMMANDS)[number]['name'];

export function isMemoryCommand(name: string | undefined): name is MemoryCommand {
  return MEMORY_COMMANDS.some((command) => command.name === name);
}
