import type { Config } from '../model/config.ts';
import { isRecord } from '../model/json.ts';
import { explainIssue } from './explain/explain-issue.ts';
import { definitionSchema } from './json-schema.ts';
import { formatKey, type KeyPath, type Problem, type UnplacedProblem } from './problem.ts';
import { resolveConfig } from './resolve.ts';
import {
  differentMeetings,
  differentPaths,
  excludesSomething,
  issueHasRepository,
  type Rule,
} from './rules/meetings.ts';
import {
  gathersSomething,
  learnsIfToldFrom,
  reviewsHavePeople,
  sectionsDiffer,
  sectionsExist,
} from './rules/roles.ts';
import { validate } from './validate.ts';
import { composeYaml } from './yaml/compose-yaml.ts';
import { Marks, textPlaces } from './yaml/marks.ts';
import { readNode } from './yaml/read-node.ts';
import type { SyntaxFinding } from './yaml/syntax-findings.ts';

export interface ParsedConfig {
  /** Null when there are errors. */
  config: Config | null;
  /** All problems, in the order of the file. */
  problems: Problem[];
}

/**
 * Parses a configuration: checks everything and fills in all defaults.
 * @param text - YAML 1.2, decoded. A byte order mark is ignored.
 * @param options - `file`: the name in problems and in `config.file`.
 */
export function parseConfig(text: string, { file }: { file: string }): ParsedConfig {
  const yaml = text.replace(/^\uFEFF/u, '');
  const at = textPlaces(yaml);
  const place = (offset: number): Problem['place'] => ({ file, ...at(offset) });
  const { document, findings } = composeYaml(yaml);
  const syntax = ({ offset, code, message, why, hint }: SyntaxFinding): Problem => {
    return { severity: 'error', code, place: place(offset), key: '', message, why, hint };
  };
  if (findings.length > 0) return { config: null, problems: findings.map(syntax) };

  const read = document === null ? null : readNode(document, isSectionNumber);
  const { value = null, marks = new Marks() } = read ?? {};
  const problems = (read?.findings ?? []).map(syntax);
  if (read === null || (read.value !== undefined && !isRecord(value))) {
    problems.push(...[notAMapping(value)].map(located));
  }
  if (!isRecord(value)) return { config: null, problems };

  const { written, issues } = validate(value);
  const config = { ...resolveConfig(written, file), locations: locationsOf(marks, at) };
  const explained = explain(value, marks, issues);
  const crossed = RULES.flatMap((rule) => rule(config));
  if (explained.length + problems.length === 0 && config.groups.length + config.roles.length === 0) {
    crossed.push(NOTHING_TO_DO);
  }
  problems.push(...[...explained, ...crossed].map(located));
  problems.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  const invalid = problems.some(({ severity }) => severity === 'error');
  return { config: invalid ? null : config, problems };

  function located({ severity, code, path, at, message, why, hint }: UnplacedProblem): Problem {
    return { severity, code, place: place(marks.offset(path, at)), key: formatKey(path), message, why, hint };
  }
}

function locationsOf(marks: Marks, at: ReturnType<typeof textPlaces>): Config['locations'] {
  const located = marks.offsets().map(([path, offset]) => {
    const { line, column } = at(offset);
    return [formatKey(path), [line, column] as const] as const;
  });
  return Object.fromEntries(located);
}

/** Returns one problem per value: a value of the wrong form may fail several checks. */
function explain(
  data: unknown,
  marks: Marks,
  issues: ReturnType<typeof validate>['issues'],
): UnplacedProblem[] {
  if (issues.length === 0) return [];
  const written = { data, schema: definitionSchema(), source: (path: KeyPath) => marks.get(path)?.source };
  const byValue = new Map<string, UnplacedProblem>();
  for (const finding of issues.flatMap((issue) => explainIssue(issue, written))) {
    const key = `${finding.at} ${JSON.stringify(finding.path)}`;
    if (!byValue.has(key)) byValue.set(key, finding);
  }
  return [...byValue.values()];
}

/** Whether a value is a section number: `number: 2.10` is a number in YAML, but text in a section. */
function isSectionNumber(path: KeyPath): boolean {
  return path.length === 5 && path[0] === 'roles' && path[2] === 'document' && path[4] === 'number';
}

function notAMapping(value: unknown): UnplacedProblem {
  const empty = value === null;
  return {
    severity: 'error',
    code: empty ? 'config/empty' : 'config/not-a-mapping',
    path: [],
    at: 'value',
    message: empty ? 'The configuration is empty.' : 'The configuration is not a mapping of keys.',
    why: 'It has to name at least one group or role.',
    hint: 'Start with groups: or roles:, or let minutebook init write it.',
  };
}

const NOTHING_TO_DO: UnplacedProblem = {
  severity: 'error',
  code: 'config/empty',
  path: [],
  at: 'value',
  message: 'The configuration has no group and no role.',
  why: 'There is nothing to make a document for.',
  hint: 'Add one under groups: or roles:, or let minutebook init write it.',
};

/** All checks across keys. */
const RULES: readonly Rule[] = [
  differentPaths,
  differentMeetings,
  issueHasRepository,
  excludesSomething,
  sectionsExist,
  sectionsDiffer,
  gathersSomething,
  reviewsHavePeople,
  learnsIfToldFrom,
];
