/** One option of the command line. The help text and the parser are both made from these. */
export interface OptionSpec {
  name: string;
  /** What stands for the value in the help text; absent for a switch. */
  value?: string;
  /** May be given several times. */
  multiple?: boolean;
  help: string;
}

export interface CommandSpec {
  name: CommandName;
  /** Positional arguments as the help text shows them: `<group>`. */
  positionals: { name: string; required: boolean; many?: boolean }[];
  summary: string;
  options: OptionSpec[];
}

export type CommandName = 'agenda' | 'minutes' | 'collect' | 'update' | 'run' | 'check' | 'init' | 'archive';

const date: OptionSpec = {
  name: 'date',
  value: 'DATE',
  help: 'day of the meeting, as 2023-02-16 (default: the next occurrence at --now)',
};

/** Options that every command takes. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { name: 'config', value: 'FILE', help: 'configuration (default: minutebook.yml, searched upwards)' },
  { name: 'json', help: 'print one JSON object instead of text' },
  { name: 'now', value: 'INSTANT', help: 'run as if it were then, as 2023-02-15T12:00Z' },
  { name: 'verbose', help: 'tell more on stderr; errors come with a stack trace' },
  { name: 'quiet', help: 'tell nothing on stderr but errors' },
  { name: 'no-color', help: 'no colours (also: NO_COLOR in the environment)' },
  { name: 'help', help: 'show this help' },
  { name: 'version', help: 'show the version' },
];

/** For commands that keep a file. */
const publishFile: OptionSpec = {
  name: 'publish',
  help: 'commit or propose the file on GitHub; the one here stays as it is until the next pull',
};

/** Options of every command that makes a document. */
const DOCUMENT_OPTIONS: readonly OptionSpec[] = [
  { name: 'out', value: 'DIR', help: 'folder of the documents (default: the configured output, else notes)' },
  { name: 'stdout', help: 'print the document, write nothing' },
  { name: 'dry-run', help: 'say what would change, as a unified diff; change nothing' },
  { name: 'record', value: 'DIR', help: 'keep every answer received, without secrets' },
  { name: 'fixtures', value: 'DIR', help: 'repeat a recorded run, without network' },
  { name: 'include-private', help: 'let items of private repositories into the document' },
  { name: 'explain', help: 'say on stderr why each item stands where it does' },
];

/** What these mean when there are several documents. */
const RUN_HELP: Readonly<Record<string, Pick<OptionSpec, 'help'>>> = {
  out: { help: 'write the documents to this folder instead of publishing them' },
  stdout: { help: 'print the documents that are due, write nothing' },
  'dry-run': { help: 'print what is due and what would change, as a unified diff; change nothing' },
};

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'agenda',
    positionals: [{ name: 'group', required: false }],
    summary: 'print the agenda of a meeting',
    options: [
      date,
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
  },
  {
    name: 'minutes',
    positionals: [{ name: 'group', required: false }],
    summary: 'write or refresh the minutes skeleton',
    options: [date, publishFile, ...DOCUMENT_OPTIONS],
  },
  {
    name: 'collect',
    positionals: [{ name: 'group', required: false }],
    summary: 'bring the finished notes of a meeting into its minutes',
    options: [
      { ...date, help: 'day of the meeting, as 2023-02-16 (default: the last one at --now)' },
      publishFile,
      ...DOCUMENT_OPTIONS,
    ],
  },
  {
    name: 'update',
    positionals: [{ name: 'period', required: false }],
    summary: 'write or refresh the update of a period, as 2023-07 or 2024-04..2024-05',
    options: [
      { name: 'role', value: 'ROLE', help: 'whose update (default: the only role)' },
      { name: 'by', value: 'UNIT', help: 'look back on the period, as in 2023 --by quarter (or year)' },
      { name: 'chart', help: 'end with a chart of the work per section (default: as configured)' },
      publishFile,
      ...DOCUMENT_OPTIONS,
    ],
  },
  {
    name: 'run',
    positionals: [],
    summary: 'do everything that is due, once: prepare meetings, collect notes, write updates',
    options: [
      {
        name: 'publish',
        help: 'fail where no repository to publish to is known; otherwise files are written here then',
      },
      ...DOCUMENT_OPTIONS.map((option) => ({ ...option, ...RUN_HELP[option.name] })),
    ],
  },
  {
    name: 'check',
    positionals: [{ name: 'file', required: false, many: true }],
    summary: 'validate the configuration, its templates and notes',
    options: [{ name: 'fix', help: 'repair in notes what is certain' }],
  },
  {
    name: 'archive',
    positionals: [{ name: 'group|file', required: false, many: true }],
    summary: 'print what minutes say: people, items with notes, actions, decisions, as JSON or CSV',
    options: [{ name: 'csv', help: 'print CSV, a row for each of them' }],
  },
  {
    name: 'init',
    positionals: [],
    summary: "create a configuration and the workflow that runs it; import a peer's",
    options: [
      {
        name: 'from',
        value: 'PATH',
        help: 'import *.meeting.json, meeting_base_*, workflows with pkgjs/meet: a file or folder',
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
      {
        name: 'group',
        value: 'ID',
        help: 'id of the group on the command line (default: from the label)',
      },
      { name: 'name', value: 'NAME', help: 'what it is called in titles' },
      { name: 'host', value: 'HOST', help: 'prefix of titles, as Node.js' },
      {
        name: 'schedule',
        value: 'WHEN',
        help: 'calendar, RRULE lines, or as 2023-01-05T15:00[Europe/London]/P14D',
      },
      { name: 'match', value: 'TEXT', help: 'text in the events of the calendar' },
      { name: 'no-workflow', help: 'make the configuration only, not the workflow that runs it' },
      { name: 'only-workflow', help: 'make the workflow only, for the configuration that is there' },
      { name: 'force', help: 'replace files that are there' },
      { name: 'yes', help: 'ask nothing' },
      { name: 'stdout', help: 'print the configuration (or the only workflow), write nothing' },
      { name: 'dry-run', help: 'say what would change, as a unified diff; change nothing' },
    ],
  },
];

export function commandSpec(name: string): CommandSpec | undefined {
  return COMMANDS.find((command) => command.name === name);
}
