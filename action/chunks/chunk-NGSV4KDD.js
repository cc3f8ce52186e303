import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  nearest
} from "./chunk-Z56CAOR3.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";

// src/cli/parse-arguments.ts
import { parseArgs } from "node:util";

// src/cli/option-spec.ts
var COMMON_OPTIONS = [
  { name: "config", value: "FILE", help: "configuration (default: minutebook.yml, searched upwards)" },
  { name: "json", help: "print one JSON object instead of text" },
  { name: "now", value: "INSTANT", help: "run as if it were then, as 2023-02-15T12:00Z" },
  { name: "verbose", help: "tell more on stderr; errors come with a stack trace" },
  { name: "quiet", help: "tell nothing on stderr but errors" },
  { name: "no-color", help: "no colours (also: NO_COLOR in the environment)" },
  { name: "help", short: "h", help: "show this help" },
  { name: "version", short: "v", help: "show the version" }
];
function optionsOf(command) {
  return [...command?.options ?? [], ...COMMON_OPTIONS];
}

// src/cli/memory-options.ts
var csvOption = { name: "csv", help: "print CSV, a row for each of them" };
var subjects = { name: "group|file", required: false, many: true };
var specs = [
  {
    name: "history",
    positionals: [{ name: "item", required: true }, subjects],
    summary: "print every meeting that had an item, and what was said",
    options: [csvOption],
    examples: ["history nodejs/security-wg#860", "history https://github.com/nodejs/node/pull/44004 --json"]
  },
  {
    name: "decisions",
    positionals: [subjects],
    summary: "print what meetings decided",
    options: [csvOption],
    examples: ["decisions", "decisions security-wg --csv"]
  },
  {
    name: "actions",
    positionals: [subjects],
    summary: "print what people were to do: what is open, and as JSON or CSV what is done, too",
    options: [csvOption],
    examples: ["actions security-wg", "actions --json"]
  },
  {
    name: "attendance",
    positionals: [subjects],
    summary: "print who was at how many meetings, and when last",
    options: [
      { name: "since", value: "WHEN", help: "only meetings from a date on, or of so long, as P3M" },
      {
        name: "members",
        value: "FILE|@ORG/TEAM",
        help: "only these people, one a line, or of a team (default: as configured, else all)"
      },
      csvOption
    ],
    examples: ["attendance tsc --since P3M", "attendance tsc --members @nodejs/tsc --csv"]
  },
  {
    name: "calendar",
    positionals: [{ name: "group", required: false }],
    summary: "print the coming meetings as iCalendar, moved and cancelled ones too",
    options: [],
    examples: ["calendar security-wg > security-wg.ics", "calendar security-wg --json"]
  },
  {
    name: "status",
    positionals: [{ name: "config", required: false, many: true }],
    summary: "print what is late, missing and waiting in all groups of one or several configurations",
    options: [csvOption],
    examples: ["status", "status tsc/minutebook.yml security/minutebook.yml --json"]
  }
];
var MEMORY_COMMANDS = specs;
function isMemoryCommand(name) {
  return specs.some((command) => command.name === name);
}

// src/cli/options.ts
var date = {
  name: "date",
  value: "DATE",
  help: "day of the meeting, as 2023-02-16[T08:00] (default: the next occurrence at --now)"
};
var group = { name: "group", value: "GROUP", help: "the same as naming the group by itself" };
var groupWord = { name: "group", required: false, option: "group" };
var publishFile = {
  name: "publish",
  help: "commit or propose the file on GitHub; the one here stays as it is until the next pull"
};
var DOCUMENT_OPTIONS = [
  { name: "out", value: "DIR", help: "folder of the documents (default: the configured output, else notes)" },
  { name: "stdout", help: "print the document, write nothing; with --json within the object" },
  {
    name: "dry-run",
    help: "say what would change, as a unified diff (--verbose: for git apply); change nothing"
  },
  { name: "record", value: "DIR", help: "keep every answer received, without secrets" },
  { name: "fixtures", value: "DIR", help: "repeat a recorded run, without network" },
  { name: "include-private", help: "let items of private repositories into the document" },
  { name: "explain", help: "say on stderr why each item stands where it does" }
];
var RUN_HELP = {
  out: { help: "write the documents to this folder instead of publishing them" },
  stdout: { help: "print the documents that are due, write nothing" },
  "dry-run": { help: "print what is due and what would change, as a unified diff; change nothing" }
};
var COMMANDS = [
  {
    name: "agenda",
    positionals: [groupWord],
    summary: "print the agenda of a meeting",
    options: [
      date,
      group,
      {
        name: "from",
        value: "WHERE",
        multiple: true,
        help: "organisation or owner/name, without a configuration"
      },
      { name: "label", value: "LABEL", help: "label of agenda items, without a configuration" },
      { name: "publish", help: "open the issue of the meeting, or bring it up to date" },
      ...DOCUMENT_OPTIONS
    ],
    examples: [
      "agenda security-wg --date 2023-02-16",
      "agenda --publish",
      "agenda --from nodejs --label security-wg-agenda"
    ]
  },
  {
    name: "minutes",
    positionals: [groupWord],
    summary: "write or refresh the minutes skeleton",
    options: [date, group, publishFile, ...DOCUMENT_OPTIONS],
    examples: ["minutes security-wg", "minutes security-wg --date 2023-02-16 --dry-run"]
  },
  {
    name: "collect",
    positionals: [groupWord],
    summary: "bring the finished notes of a meeting into its minutes",
    options: [
      {
        ...date,
        help: "day of the meeting, as 2023-02-16[T08:00] (default: the last one at --now)"
      },
      group,
      publishFile,
      ...DOCUMENT_OPTIONS
    ],
    examples: ["collect security-wg", "collect security-wg --date 2023-02-16 --publish"]
  },
  {
    name: "update",
    positionals: [{ name: "period", required: false, option: "period" }],
    summary: "write or refresh the update of a period, as 2023-07 or 2024-04..2024-05",
    options: [
      { name: "role", value: "ROLE", help: "whose update (default: the only role)" },
      { name: "period", value: "PERIOD", help: "the same as naming the period by itself" },
      { name: "by", value: "UNIT", help: "look back on the period, as in 2023 --by quarter (or year)" },
      { name: "chart", help: "end with a chart of the work per section (default: as configured)" },
      {
        name: "suggest",
        help: "print rules for what has no section yet, and what each takes; write nothing"
      },
      publishFile,
      ...DOCUMENT_OPTIONS
    ],
    examples: [
      "update 2023-07",
      "update 2024-04..2024-05 --role security-support",
      "update 2023 --by quarter --stdout"
    ]
  },
  {
    name: "run",
    positionals: [],
    summary: "do everything that is due, once: prepare meetings, collect notes, write updates",
    options: [
      { name: "publish", help: "fail where no repository to publish to is known; write no files here" },
      ...DOCUMENT_OPTIONS.map((option) => ({ ...option, ...RUN_HELP[option.name] }))
    ],
    examples: ["run --dry-run", "run", "run --dry-run --now 2023-03-01T12:00Z"]
  },
  {
    name: "check",
    positionals: [{ name: "file", required: false, many: true }],
    summary: "validate the configuration, its templates and notes",
    options: [
      {
        name: "since",
        value: "WHEN",
        help: "notes from 2026-01 on (default: all; at a terminal of many those of twelve months)"
      },
      { name: "fix", help: "repair in notes what is certain" },
      { name: "dry-run", help: "with --fix: show the repairs as a unified diff; change nothing" }
    ],
    examples: [
      "check",
      "check notes/security-wg/2023-02-16.md",
      "check --since 2026-01",
      "check --fix --dry-run"
    ]
  },
  {
    name: "archive",
    positionals: [{ name: "group|file", required: false, many: true }],
    summary: "print what minutes say: people, items with notes, actions, decisions, as JSON or CSV",
    options: [csvOption],
    examples: ["archive security-wg", "archive --csv notes/security-wg/2023-02-16.md"]
  },
  ...MEMORY_COMMANDS,
  {
    name: "preview",
    positionals: [],
    summary: "show what the documents become, as pages that follow the files, and sort work on a board",
    options: [
      { name: "open", help: "open the pages in the browser" },
      { name: "port", value: "PORT", help: "serve them on this port of 127.0.0.1 (default: a free one)" },
      date,
      { name: "period", value: "PERIOD", help: "of the updates, as 2023-07 (default: as for update)" },
      ...DOCUMENT_OPTIONS.filter(({ name }) => ["out", "fixtures", "include-private"].includes(name))
    ],
    examples: ["preview --open", "preview --period 2023-07 --fixtures fixtures/nodejs"]
  },
  {
    name: "site",
    positionals: [{ name: "group|file", required: false, many: true }],
    summary: "make static pages of what meetings said and decided, with search and feeds",
    options: [
      { name: "out", value: "DIR", help: "folder of the pages (default: _site)" },
      { name: "dry-run", help: "say which files would change; change nothing" }
    ],
    examples: ["site", "site security-wg --out public"]
  },
  {
    name: "init",
    positionals: [],
    summary: "create a configuration and the workflow that runs it; import a peer's",
    options: [
      {
        name: "from",
        value: "PATH",
        help: "a folder of minutes to learn from, or meetings of another tool to import"
      },
      {
        name: "repository",
        value: "REPO",
        help: "where meeting issues are opened, as owner/name (default: that of the clone)"
      },
      {
        name: "scope",
        value: "WHERE",
        multiple: true,
        help: "organisation or owner/name to gather from (default: the owner of REPO)"
      },
      { name: "label", value: "LABEL", help: "label of agenda items (default: an existing one)" },
      { name: "group", value: "ID", help: "id of the group on the command line (default: from the label)" },
      { name: "name", value: "NAME", help: "what it is called in titles" },
      { name: "host", value: "HOST", help: "prefix of titles, as Node.js" },
      {
        name: "schedule",
        value: "WHEN",
        help: 'a sentence, as "first Tuesday of the month 16:00 Europe/London", or a calendar'
      },
      { name: "starting", value: "DATE", help: 'a day that a meeting is on, for "every other Thursday"' },
      { name: "match", value: "TEXT", help: "text in the events of the calendar" },
      { name: "role", value: "NAME", help: 'a role that owes updates, as "Security Support Role"' },
      { name: "people", value: "LOGINS", multiple: true, help: "whose work the role reports, as RafaelGSS" },
      { name: "document", value: "FILE", help: 'what lists the sections of the role ("## 1) Title")' },
      { name: "path", value: "NAME", help: "how its updates are named, as updates/update-2023-07.md" },
      { name: "action", value: "ACTION", help: "what the workflow runs, as owner/minutebook@COMMIT" },
      { name: "no-workflow", help: "make the configuration only, not the workflow that runs it" },
      { name: "only-workflow", help: "make the workflow only, for the configuration that is there" },
      { name: "pages", help: "make only the workflow that publishes minutebook site on GitHub Pages" },
      { name: "templates", help: "write the built-in templates only, to start your own from" },
      { name: "force", help: "replace files that are there" },
      { name: "yes", help: "ask nothing" },
      { name: "stdout", help: "print the configuration (or the only workflow), write nothing" },
      { name: "dry-run", help: "say what would change, as a unified diff; change nothing" }
    ],
    examples: [
      "init",
      'init --repository nodejs/security-wg --schedule "every Thursday 15:00 Europe/London"',
      'init --role "Security Support Role" --people RafaelGSS --scope nodejs',
      "init --from ../create-node-meeting-artifacts --yes"
    ]
  },
  {
    name: "completion",
    positionals: [{ name: "shell", required: true, choices: ["bash", "zsh", "fish"] }],
    summary: "print what makes a shell complete commands and options: bash, zsh or fish",
    options: [],
    examples: [
      "completion bash > ~/.local/share/bash-completion/completions/minutebook",
      "completion zsh > ~/.zfunc/_minutebook",
      "completion fish > ~/.config/fish/completions/minutebook.fish"
    ]
  },
  {
    name: "help",
    positionals: [{ name: "command", required: false }],
    summary: "tell what there is, or more about a command",
    options: [],
    examples: ["help", "help update"]
  }
];
var COMMAND_NAMES = COMMANDS.map(({ name }) => name);
function commandSpec(name) {
  return COMMANDS.find((command) => command.name === name);
}

// src/cli/usage-errors.ts
function noValue(spec) {
  return new MinutebookError("usage/option", {
    message: `--${spec.name} has no value.`,
    why: `It needs one: --${spec.name} ${spec.value ?? ""}.`,
    hint: `Write the ${(spec.value ?? "value").toLowerCase()} after it, or leave the option out.`
  });
}
function superfluousValue(spec, value) {
  return new MinutebookError("usage/option", {
    message: `--${spec.name} takes no value, but ${JSON.stringify(value)} was given.`,
    why: "It is a switch: being there is all it says.",
    hint: `Write --${spec.name}.`
  });
}
function givenTwice(name, values) {
  return new MinutebookError("usage/option", {
    message: `--${name} was given ${values.length} times.`,
    why: `Only one value can count, and ${values.map((value) => JSON.stringify(value)).join(" and ")} were given.`,
    hint: "Keep one of them."
  });
}
function saidTwice(what, values) {
  return new MinutebookError("usage/argument", {
    message: `More than one ${what} was given.`,
    why: `Only one can count, and ${values.map((value) => JSON.stringify(value)).join(" and ")} were given.`,
    hint: "Keep one of them."
  });
}
function unknownCommand(name) {
  const near = nearest(name, COMMAND_NAMES);
  return new MinutebookError("usage/command", {
    message: `There is no command ${JSON.stringify(name)}.`,
    why: `The commands are ${COMMAND_NAMES.join(", ")}.`,
    hint: near === void 0 ? "Run minutebook --help to see what each does." : `Did you mean ${near}?`
  });
}
var ALIASES = {
  "--output": "--out",
  "--day": "--date",
  "--when": "--date",
  "--month": "--period",
  "--token": "GITHUB_TOKEN in the environment",
  "--org": "--from",
  "--repo": "--from",
  "--silent": "--quiet",
  "--debug": "--verbose",
  "--color": "nothing: colours are there at a terminal"
};
function unknownOption(typed, command) {
  const [word = ""] = typed.split("=");
  const name = word.replace(/^-+/u, "");
  const known = optionsOf(command).map((option) => option.name);
  const others = COMMANDS.filter(({ options }) => options.some((option) => option.name === name));
  const program = command === null ? "minutebook" : `minutebook ${command.name}`;
  const elsewhere = others.map((other) => other.name).join(", ");
  return new MinutebookError("usage/option", {
    message: `There is no option ${word}.`,
    why: `${program} does not know it${elsewhere === "" ? "" : `; ${elsewhere} ${others.length === 1 ? "does" : "do"}`}.`,
    hint: optionHint(word, name, known, command)
  });
}
function optionHint(word, name, known, command) {
  const alias = ALIASES[word];
  if (alias !== void 0 && (!alias.startsWith("--") || known.includes(alias.slice(2))))
    return `Use ${alias}.`;
  if (command?.name === "update" && /^(?:date|day|when)$/u.test(name))
    return "Name the period by itself, as in minutebook update 2023-07.";
  if (known.includes("date") && /^(?:period|month)$/u.test(name))
    return "Name the day of the meeting, as in --date 2023-02-16.";
  const near = nearest(name, known);
  const help = command === null ? "minutebook --help" : `minutebook ${command.name} --help`;
  return near === void 0 ? `Run ${help} to see the options.` : `Did you mean --${near}?`;
}
function superfluousWord(command, given, superfluous, option) {
  const { name, positionals } = command;
  const [positional] = positionals;
  return new MinutebookError("usage/argument", {
    message: `minutebook ${name} does not know what to do with ${JSON.stringify(superfluous)}.`,
    why: positional === void 0 ? "It takes options only." : `It takes one ${positional.name}, and ${JSON.stringify(given[0])} was given already.`,
    hint: superfluousHint(command, given, superfluous, option)
  });
}
function superfluousHint({ name, positionals: [positional] }, [first = "", ...rest], superfluous, option) {
  if (name === "update") {
    const [role] = [first, ...rest].filter((word) => !/^\d/u.test(word));
    const [period = ""] = [first, ...rest].filter((word) => /^\d/u.test(word));
    return role === void 0 ? `Write several months as ${first}..${superfluous}.` : `Name the role with --role: minutebook update ${period} --role ${role}.`;
  }
  if (positional !== void 0)
    return `Run it once for each ${positional.name}${option === void 0 ? "" : "; options start with --"}.`;
  if (/^\d{4}-\d\d-\d\d$/u.test(superfluous))
    return `To run it as if it were then: --now ${superfluous}T12:00Z.`;
  if (/^\d{4}-\d\d/u.test(superfluous))
    return `For the update of a period: minutebook update ${superfluous}.`;
  return `Leave it out, or see minutebook ${name} --help.`;
}

// src/cli/sort-subjects.ts
var DAY = /^\d{4}-\d{2}-\d{2}$/u;
var PERIOD = /^\d{4}(?:-\d{2}|-?Q\d)?(?:\.\.\S+)?$/iu;
function sortSubjects(command, words, values) {
  const [positional] = command.positionals;
  const dated = command.options.some(({ name }) => name === "date");
  const days = dated ? words.filter((word) => DAY.test(word)) : [];
  const others = words.filter((word) => !days.includes(word));
  const dates = [...days, ...values.get("date") ?? []];
  if (new Set(dates).size > 1) throw saidTwice("date", dates);
  const period = dated ? others.find((word) => PERIOD.test(word)) : void 0;
  if (period !== void 0) throw periodForDay(command, period);
  const option = positional?.option;
  const named = option === void 0 ? [] : values.get(option) ?? [];
  const subjects2 = others.length > 0 && named.every((name) => name === others[0]) ? others : [...named, ...others];
  checkNumber(command, subjects2, option);
  const [date2] = dates;
  return {
    positionals: subjects2,
    values: date2 === void 0 ? values : new Map([...values, ["date", [date2]]])
  };
}
function checkNumber(command, given, option) {
  const { name, positionals } = command;
  const missing = positionals.find(({ required }, index) => required && given[index] === void 0);
  if (missing !== void 0) throw missingWord(command, missing);
  if (positionals.some(({ many }) => many === true)) return;
  const superfluous = given[positionals.length];
  if (superfluous !== void 0) throw superfluousWord(command, given, superfluous, option);
  for (const [index, { choices, name: word }] of positionals.entries()) {
    const subject = given[index];
    if (choices === void 0 || subject === void 0 || choices.includes(subject)) continue;
    throw new MinutebookError("usage/argument", {
      message: `minutebook ${name} does not know the ${word} ${JSON.stringify(subject)}.`,
      why: `It knows ${choices.join(", ")}.`,
      hint: `Write one of them: minutebook ${name} ${choices[0] ?? ""}.`
    });
  }
}
function missingWord({ name, examples }, { name: word, choices }) {
  return new MinutebookError("usage/argument", {
    message: `minutebook ${name} needs the ${word}.`,
    why: "Nothing else says which one is meant.",
    hint: choices === void 0 ? `As in: minutebook ${examples[0] ?? name}.` : `Write one of ${choices.join(", ")}.`
  });
}
function periodForDay({ name }, period) {
  return new MinutebookError("usage/argument", {
    message: `${JSON.stringify(period)} is a period, and minutebook ${name} is about one meeting.`,
    why: "A meeting is named by its day, an update by its period.",
    hint: `Write the day, as in --date 2023-02-16, or see minutebook update ${period}.`
  });
}

// src/cli/parse-arguments.ts
function parseArguments(argv) {
  const at = commandAt(argv);
  const name = at === -1 ? void 0 : argv[at];
  const wantsOnlyHelp = name === void 0 || argv.slice(0, at).some((word) => /^(?:-h|--help)$/u.test(word));
  const command = name === void 0 ? null : commandSpec(name) ?? null;
  if (command === null && !wantsOnlyHelp) throw unknownCommand(name ?? "");
  const options = optionsOf(command);
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(options.map(parserOption)),
    strict: false,
    tokens: true,
    allowPositionals: true
  });
  const positionals = [];
  const values = /* @__PURE__ */ new Map();
  const switches = /* @__PURE__ */ new Set();
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const spec = options.find((option) => option.name === token.name);
    if (spec === void 0) throw unknownOption(argv[token.index] ?? token.rawName, command);
    if (spec.value === void 0) {
      if (token.value !== void 0) throw superfluousValue(spec, token.value);
      switches.add(spec.name);
    } else {
      values.set(spec.name, [...values.get(spec.name) ?? [], requireValue(spec, token.value)]);
    }
  }
  for (const [optionName, given] of values) {
    const spec = options.find((option) => option.name === optionName);
    if (given.length > 1 && spec?.multiple !== true) throw givenTwice(optionName, given);
  }
  if (command === null) return { command, positionals: [], values, switches };
  positionals.shift();
  if (switches.has("help")) return { command, positionals, values, switches };
  return { command, ...sortSubjects(command, positionals, values), switches };
}
function one({ values }, name) {
  return values.get(name)?.[0];
}
function optionalKey(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
function commandAt(argv) {
  const takesNext = COMMON_OPTIONS.filter(({ value }) => value !== void 0).map(({ name }) => `--${name}`);
  return argv.findIndex((word, index) => !word.startsWith("-") && !takesNext.includes(argv[index - 1] ?? ""));
}
function parserOption({ name, value, short }) {
  const type = value === void 0 ? "boolean" : "string";
  return [name, { type, ...short !== void 0 && { short } }];
}
function requireValue(spec, value) {
  if (value !== void 0 && value !== "" && !value.startsWith("--")) return value;
  throw noValue(spec);
}

// src/cli/csv.ts
function csv(header, rows) {
  const lines = rows.map((row) => header.map((column) => cell(row[column])).join(","));
  return [header.join(","), ...lines].map((line) => `${line}\r
`).join("");
}
function cell(value) {
  const text = String(value ?? "");
  const safe = typeof value === "string" && /^[=+@\t\r-]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export {
  isMemoryCommand,
  parseArguments,
  one,
  optionalKey,
  csv
};
