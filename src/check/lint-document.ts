import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import {
  DEFAULT_LEVELS,
  LINT_RULE_NAMES,
  LINT_RULES,
  type LintKind,
  type LintLevels,
  type LintRuleName,
} from '../model/lint-rules.ts';
import { monthsIn } from '../model/months.ts';
import { parseSource } from '../read/minutes/parse-source.ts';
import { readMinutes } from '../read/minutes/read-minutes.ts';
import { RULE_PLUGINS } from './rules/index.ts';

export interface LintOptions {
  /** The path of the document, for messages, dates and relative links. */
  file: string;
  /** Its kind; inferred from the title by default. */
  kind?: LintKind;
  /** Levels that override the defaults of rules. */
  rules?: Partial<LintLevels>;
  /** Whether there is a file at a path, written like `file`. Without it relative links are not checked. */
  exists?: (path: string) => boolean;
  /** Logins of previous attendees. Without them misspelt handles are not detected. */
  knownLogins?: Iterable<string>;
  /** Names with their logins in other minutes. Without them logins are not compared with the name beside them. */
  knownPeople?: Iterable<{ name: string; login: string }>;
  /** Names and labels of the configuration: text in them that looks like a mistake is intended. */
  names?: Iterable<string>;
  /** The links that most minutes of the group have; by default, both are expected. */
  links?: { recording: boolean; meetingIssue: boolean };
  /** Whether the group's lists of actions name owners; expected by default. */
  owners?: boolean;
}

export interface LintResult {
  /** In document order. `fatal` is true for errors, false for warnings, undefined for hints. */
  messages: VFileMessage[];
  /** The text after all safe repairs; the same text when there are none. */
  fixed: string;
}

/**
 * Reports what an attentive reviewer would note about minutes or an update. Pure, except for `exists`.
 * @throws {MinutebookError} `document/too-deep`.
 */
export function lintDocument(text: string, options: LintOptions): LintResult {
  const levels = { ...DEFAULT_LEVELS, ...options.rules };
  const tree = parseSource(text, { file: options.file });
  const path = options.file.replaceAll('\\', '/');
  const kind = options.kind ?? documentKind(tree, path);
  const file = new VFile({ path: options.file, value: text });
  file.data.minutebook = {
    source: text,
    file: path,
    kind,
    minutes: kind === 'minutes' ? readMinutes(text, { file: path, tree }) : null,
    exists: options.exists ?? null,
    knownLogins: [...(options.knownLogins ?? [])].map((login) => login.toLowerCase()),
    knownPeople: [...(options.knownPeople ?? [])].map(({ name, login }) => ({
      name: name.toLowerCase(),
      login: login.toLowerCase(),
    })),
    names: [...(options.names ?? [])],
    links: options.links ?? { recording: true, meetingIssue: true },
    owners: options.owners ?? true,
  };
  for (const name of LINT_RULE_NAMES) {
    const { kind: meant } = LINT_RULES[name];
    if (meant === null || meant === kind) run(name, levels[name], tree, file);
  }
  const messages = file.messages.sort(byPlace);
  return { messages, fixed: applyFixes(text, fixesOf(messages)) };
}

function run(name: LintRuleName, level: LintLevels[LintRuleName], tree: Root, file: VFile): void {
  if (level === 'off') return;
  const before = file.messages.length;
  unified()
    .use(RULE_PLUGINS[name], [level === 'error' ? 'error' : 'warn'])
    .runSync(tree, file);
  if (level === 'info') for (const message of file.messages.slice(before)) message.fatal = undefined;
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1);
}

const UPDATE = /^update\b/iu;

/** The kind of a document, by its title and headings; null for role documents, guides and others. */
function documentKind(tree: Root, file: string): LintKind | null {
  const headings = tree.children.filter((node) => node.type === 'heading').map((node) => textOf(node).trim());
  const [title = ''] = headings;
  const name = file.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '');
  if (UPDATE.test(title) && monthsIn(title).length > 0) return 'update';
  if (UPDATE.test(name) && monthsIn(name).length > 0) return 'update';
  const listsPeople = headings.some((text) =>
    /^(?:present|attendees?|attendance|participants)\b/iu.test(text),
  );
  return listsPeople || /\bmeeting\b.*\d{4}/isu.test(title) ? 'minutes' : null;
}

/** Replace the source from `start` to `end` (UTF-16 offsets) by `text`. */
interface Fix {
  start: number;
  end: number;
  text: string;
}

/** The safe repairs among messages: those with the actual text and exactly one expected text. */
function fixesOf(messages: readonly VFileMessage[]): Fix[] {
  return messages.flatMap(({ place, expected }) => {
    if (place === undefined || !('start' in place) || expected?.length !== 1) return [];
    const { start, end } = place;
    const [text] = expected;
    if (start.offset === undefined || end.offset === undefined || text === undefined) return [];
    return [{ start: start.offset, end: end.offset, text }];
  });
}

/**
 * Applies repairs to the text they were found in. Of two that overlap the earlier one is applied; the next run applies
 * the other.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  let result = '';
  let done = 0;
  for (const fix of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start < done) continue;
    result += text.slice(done, fix.start) + fix.text;
    done = fix.end;
  }
  return result + text.slice(done);
}
