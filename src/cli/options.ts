import { csvOption, MEMORY_COMMANDS } from './memory-options.ts';
import type { CommandSpec, OptionSpec, PositionalSpec } from './option-spec.ts';

const date: OptionSpec = {
  name: 'date',
  value: 'DATE',
  help: 'day of the meeting, as 2023-02-16[T08:00] (default: the next occurrence at --now)',
};

const group: OptionSpec = { name: 'group', value: 'GROUP', help: 'the same as naming the group by itself' };

/** Equivalent to `--group`. */
const groupWord: PositionalSpec = { name: 'group', required: false, option: 'group' };

/** For commands that write a file. */
const publishFile: OptionSpec = {
  name: 'publish',
  help: 'commit or propose the file on GitHub; the one here stays as it is until the next pull',
};

/** Options of every command that generates a document. */
const DOCUMENT_OPTIONS: readonly OptionSpec[] = [
  { name: 'out', value: 'DIR', help: 'folder of the documents (default: the configured output, else notes)' },
  { name: 'stdout', help: 'print the document, write nothing; with --json within the object' },
  {
    name: 'dry-run',
    help: 'print what would change, as a unified diff (--verbose: for git apply); change nothing',
  },
  { name: 'record', value: 'DIR', help: 'keep every answer received, without secrets' },
  { name: 'fixtures', value: 'DIR', help: 'repeat a recorded run, without network' },
  { name: 'include-private', help: 'let items of private repositories into the document' },
  { name: 'explain', help: 'explain on stderr why each item is where it is' },
];

/** Help for these options when there are several documents. */
const RUN_HELP: Readonly<Record<string, Pick<OptionSpec, 'help'>>> = {
  out: { help: 'write the documents to this folder instead of publishing them' },
  stdout: { help: 'print the documents that are due, write nothing' },
  'dry-run': { help: 'print what is due and what would change, as a unified diff; change nothing' },
};

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'agenda',
    positionals: [groupWord],
    summary: 'print the agenda of a meeting',
    options: [
      date,
      group,
      {
        name: 'from',
        value: 'WHERE',
        multiple: true,
        help: 'organisation or owner/name, without a configuration',
      },
      { name: 'label', value: 'LABEL', help: 'label of agenda items, without a configuration' },
      { name: 'publish', help: 'open the issue of the meeting, or bring it up to date' },
      ...DOCUMENT_OPTIONS,
    ],
    examples: [
      'agenda security-wg --date 2023-02-16',
      'agenda --publish',
      'agenda --from nodejs --label security-wg-agenda',
    ],
  },
  {
    name: 'minutes',
    positionals: [groupWord],
    summary: 'write or refresh the minutes skeleton',
    options: [date, group, publishFile, ...DOCUMENT_OPTIONS],
    examples: ['minutes security-wg', 'minutes security-wg --date 2023-02-16 --dry-run'],
  },
  {
    name: 'collect',
    positionals: [groupWord],
    summary: 'bring the finished notes of a meeting into its minutes',
    options: [
      {
        ...date,
        help: 'day of the meeting, as 2023-02-16[T08:00] (default: the last one at --now)',
      },
      group,
      publishFile,
      ...DOCUMENT_OPTIONS,
    ],
    examples: ['collect security-wg', 'collect security-wg --date 2023-02-16 --publish'],
  },
  {
    name: 'update',
    positionals: [{ name: 'period', required: false, option: 'period' }],
    summary: 'write or refresh the update of a period, as 2023-07 or 2024-04..2024-05',
    options: [
      { name: 'role', value: 'ROLE', help: 'whose update (default: the only role)' },
      { name: 'period', value: 'PERIOD', help: 'the same as naming the period by itself' },
      { name: 'by', value: 'UNIT', help: 'look back on the period, as in 2023 --by quarter (or year)' },
      { name: 'chart', help: 'end with a chart of the work per section (default: as configured)' },
      {
        name: 'suggest',
        help: 'print rules for what has no section yet, and what each takes; write nothing',
      },
      publishFile,
      ...DOCUMENT_OPTIONS,
    ],
    examples: [
      'update 2023-07',
      'update 2024-04..2024-05 --role security-support',
      'update 2023 --by quarter --stdout',
    ],
  },
  {
    name: 'run',
    positionals: [],
    summary: 'do everything that is due, once: prepare meetings, collect notes, write updates',
    options: [
      { name: 'publish', help: 'fail where no repository to publish to is known; write no files here' },
      ...DOCUMENT_OPTIONS.map((option) => ({ ...option, ...RUN_HELP[option.name] })),
    ],
    examples: ['run --dry-run', 'run', 'run --dry-run --now 2023-03-01T12:00Z'],
  },
  {
    name: 'check',
    positionals: [{ name: 'file', required: false, many: true }],
    summary: 'validate the configuration, its templates and notes',
    options: [
      {
        name: 'since',
        value: 'WHEN',
        help: 'notes from 2026-01 on (default: all; at a terminal of many those of twelve months)',
      },
      { name: 'fix', help: 'repair in notes what is certain' },
      { name: 'dry-run', help: 'with --fix: show the repairs as a unified diff; change nothing' },
    ],
    examples: [
      'check',
      'check notes/security-wg/2023-02-16.md',
      'check --since 2026-01',
      'check --fix --dry-run',
    ],
  },
  {
    name: 'archive',
    positionals: [{ name: 'group|file', required: false, many: true }],
    summary: 'print what minutes say: people, items with notes, actions, decisions, as JSON or CSV',
    options: [csvOption],
    examples: ['archive security-wg', 'archive --csv notes/security-wg/2023-02-16.md'],
  },
  ...MEMORY_COMMANDS,
  {
    name: 'preview',
    positionals: [],
    summary: 'show what the documents become, as pages that follow the files, and sort work on a board',
    options: [
      { name: 'open', help: 'open the pages in the browser' },
      { name: 'port', value: 'PORT', help: 'serve them on this port of 127.0.0.1 (default: a free one)' },
      date,
      { name: 'period', value: 'PERIOD', help: 'of the updates, as 2023-07 (default: as for update)' },
      ...DOCUMENT_OPTIONS.filter(({ name }) => ['out', 'fixtures', 'include-private'].includes(name)),
    ],
    examples: ['preview --open', 'preview --period 2023-07 --fixtures fixtures/nodejs'],
  },
  {
    name: 'site',
    positionals: [{ name: 'group|file', required: false, many: true }],
    summary: 'make static pages of what meetings said and decided, with search and feeds',
    options: [
      { name: 'out', value: 'DIR', help: 'folder of the pages (default: _site)' },
      { name: 'dry-run', help: 'print which files would change; change nothing' },
    ],
    examples: ['site', 'site security-wg --out public'],
  },
  {
    name: 'init',
    positionals: [],
    summary: "create a configuration and the workflow that runs it; import a peer's",
    options: [
      {
        name: 'from',
        value: 'PATH',
        help: 'a folder of minutes to learn from, or meetings of another tool to import',
      },
      {
        name: 'repository',
        value: 'REPO',
        help: 'where meeting issues are opened, as owner/name (default: that of the clone)',
      },
      {
        name: 'scope',
        value: 'WHERE',
        multiple: true,
        help: 'organisation or owner/name to gather from (default: the owner of REPO)',
      },
      { name: 'label', value: 'LABEL', help: 'label of agenda items (default: an existing one)' },
      { name: 'group', value: 'ID', help: 'id of the group on the command line (default: from the label)' },
      { name: 'name', value: 'NAME', help: 'what it is called in titles' },
      { name: 'host', value: 'HOST', help: 'prefix of titles, as Node.js' },
      {
        name: 'schedule',
        value: 'WHEN',
        help: 'a sentence, as "first Tuesday of the month 16:00 Europe/London", or a calendar',
      },
      { name: 'starting', value: 'DATE', help: 'a day that a meeting is on, for "every other Thursday"' },
      { name: 'match', value: 'TEXT', help: 'text in the events of the calendar' },
      { name: 'role', value: 'NAME', help: 'a role that owes updates, as "Security Support Role"' },
      { name: 'people', value: 'LOGINS', multiple: true, help: 'whose work the role reports, as RafaelGSS' },
      { name: 'document', value: 'FILE', help: 'what lists the sections of the role ("## 1) Title")' },
      { name: 'path', value: 'NAME', help: 'how its updates are named, as updates/update-2023-07.md' },
      { name: 'action', value: 'ACTION', help: 'what the workflow runs, as owner/minutebook@COMMIT' },
      { name: 'no-workflow', help: 'make the configuration only, not the workflow that runs it' },
      { name: 'only-workflow', help: 'make the workflow only, for the configuration that is there' },
      { name: 'pages', help: 'make only the workflow that publishes minutebook site on GitHub Pages' },
      { name: 'templates', help: 'write the built-in templates only, to start your own from' },
      { name: 'force', help: 'replace files that are there' },
      { name: 'yes', help: 'ask nothing' },
      { name: 'stdout', help: 'print the configuration (or the only workflow), write nothing' },
      { name: 'dry-run', help: 'print what would change, as a unified diff; change nothing' },
    ],
    examples: [
      'init',
      'init --repository nodejs/security-wg --schedule "every Thursday 15:00 Europe/London"',
      'init --role "Security Support Role" --people RafaelGSS --scope nodejs',
      'init --from ../create-node-meeting-artifacts --yes',
    ],
  },
  {
    name: 'completion',
    positionals: [{ name: 'shell', required: true, choices: ['bash', 'zsh', 'fish'] }],
    summary: 'print what makes a shell complete commands and options: bash, zsh or fish',
    options: [],
    examples: [
      'completion bash > ~/.local/share/bash-completion/completions/minutebook',
      'completion zsh > ~/.zfunc/_minutebook',
      'completion fish > ~/.config/fish/completions/minutebook.fish',
    ],
  },
  {
    name: 'help',
    positionals: [{ name: 'command', required: false }],
    summary: 'list the commands, or explain one',
    options: [],
    examples: ['help', 'help update'],
  },
];

/** The names of the commands, in the order of the help text. */
export const COMMAND_NAMES: readonly string[] = COMMANDS.map(({ name }) => name);

export function commandSpec(name: string): CommandSpec | undefined {
  return COMMANDS.find((command) => command.name === name);
}
