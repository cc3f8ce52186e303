/** How grave a finding is: `error` is wrong, `warning` is likely a slip, `info` is a matter of form. */
export type LintLevel = 'error' | 'warning' | 'info' | 'off';

/** Which documents a rule is for. */
export type LintKind = 'minutes' | 'update';

interface LintRule {
  /** Null: every document. */
  kind: LintKind | null;
  /** The level unless the configuration sets another. */
  level: LintLevel;
  /** What it finds, in one sentence. */
  finds: string;
}

/**
 * Every rule for documents by name, in the order in which they run; the configuration, its schema and `docs/check.md`
 * list these. The rules themselves are in `check/rules`.
 */
export const LINT_RULES = {
  'title-date': {
    kind: null,
    level: 'error',
    finds: 'The title and the name of the file name different days or months.',
  },
  'link-number': {
    kind: null,
    level: 'error',
    finds: 'A link shows one number and leads to another.',
  },
  placeholder: {
    kind: null,
    level: 'error',
    finds: 'A name that a tool should have filled in is still there; code may show one.',
  },
  address: {
    kind: null,
    level: 'warning',
    finds: 'An address leads nowhere because of how it is typed.',
  },
  'relative-link': { kind: null, level: 'warning', finds: 'A relative link leads to no file.' },
  joiner: {
    kind: null,
    level: 'info',
    finds: 'An earlier version of minutebook put an invisible character into a name or reference.',
  },
  'unknown-handle': {
    kind: null,
    level: 'warning',
    finds: 'A handle that no other minutes have is almost one that they have.',
  },
  'misspelt-login': {
    kind: 'minutes',
    level: 'warning',
    finds: 'A login is nearly the one that other minutes have beside that name.',
  },
  recording: {
    kind: 'minutes',
    level: 'warning',
    finds: 'The minutes are written, and say neither where the recording is nor why there is none.',
  },
  'meeting-issue': {
    kind: 'minutes',
    level: 'warning',
    finds:
      "The minutes are written, and their link to the meeting's issue is missing or leads to something else.",
  },
  present: {
    kind: 'minutes',
    level: 'warning',
    finds: 'The minutes are written, and their list of those present is empty.',
  },
  handle: { kind: 'minutes', level: 'warning', finds: 'A handle cannot be the name of a GitHub account.' },
  'duplicate-attendee': { kind: 'minutes', level: 'warning', finds: 'A person is listed as present twice.' },
  'duplicate-item': {
    kind: 'minutes',
    level: 'warning',
    finds: 'An item is listed more than once in one list or section.',
  },
  'action-owner': {
    kind: 'minutes',
    level: 'warning',
    finds: 'Something is on a list of actions, and nobody is to do it.',
  },
  'number-sign': {
    kind: 'minutes',
    level: 'info',
    finds: 'A link shows the number of an item without its sign.',
  },
  'meeting-date': {
    kind: 'update',
    level: 'warning',
    finds: 'A meeting listed in an update lies outside its period.',
  },
  // Skipped items and unusual forms are common, so these two are off by default.
  'item-note': {
    kind: 'minutes',
    level: 'off',
    finds: 'Nothing is noted on an item, not even that it was skipped.',
  },
  unreadable: {
    kind: 'minutes',
    level: 'off',
    finds: 'A line cannot be placed by the reader of minutes: what it says reaches no later agenda.',
  },
} as const satisfies Readonly<Record<string, LintRule>>;

export type LintRuleName = keyof typeof LINT_RULES;

export type LintLevels = Readonly<Record<LintRuleName, LintLevel>>;

export const LINT_RULE_NAMES = Object.keys(LINT_RULES) as LintRuleName[];

export const DEFAULT_LEVELS = Object.fromEntries(
  LINT_RULE_NAMES.map((name) => [name, LINT_RULES[name].level]),
) as LintLevels;
