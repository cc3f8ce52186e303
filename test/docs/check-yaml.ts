import { isMap, isSeq, parseDocument } from 'yaml';
import { parseConfig } from '../../src/config/parse-config.ts';
import { lintWorkflow } from '../helpers/lint-workflow.ts';
import type { Snippet } from './snippets.ts';

type Mapping = Record<string, unknown>;

/**
 * What is wrong with YAML that a document shows: a workflow, steps of one, or a configuration. Of a configuration a document
 * may show a part; what it needs besides to be one is put around it.
 */
export async function checkYaml({ text, place }: Snippet): Promise<string[]> {
  const document = parseDocument(text);
  if (document.errors.length > 0) return document.errors.map(({ message }) => message);
  const { contents } = document;
  if (isSeq(contents)) return lintWorkflow(aroundSteps(text), place);
  if (isMap(contents) && contents.has('jobs')) return lintWorkflow(text, place);
  const whole = completed((document.toJS() ?? {}) as Mapping);
  const { problems } = parseConfig(whole === null ? text : JSON.stringify(whole), { file: place });
  return problems.map(({ key, message }) => `${key}: ${message}`);
}

function aroundSteps(steps: string): string {
  const head = 'on: push\njobs:\n  run:\n    runs-on: ubuntu-latest\n    steps:\n';
  return `${head}${steps.replace(/^(?=.)/gmu, '      ')}`;
}

/** A configuration with what a part of one leaves out; null when nothing is left out. */
function completed(part: Mapping): Mapping | null {
  const groups = entries(part.groups);
  const roles = entries(part.roles);
  const missing =
    groups.length + roles.length === 0 ||
    groups.some(([, group]) => entry(group.agenda).from === undefined) ||
    roles.some(([, role]) => role.document === undefined || role.from === undefined);
  if (!missing) return null;
  const filled = groups.map(([id, group]) => [
    id,
    {
      ...group,
      agenda: { from: ['nodejs'], ...entry(group.agenda) },
      meeting: { repository: 'nodejs/security-wg', ...entry(group.meeting) },
    },
  ]);
  const held = roles.map(([id, role]) => [
    id,
    { document: 'role.md', from: ['nodejs'], people: ['RafaelGSS'], ...role },
  ]);
  const some = filled.length + held.length > 0 ? filled : [['wg', { agenda: { from: ['nodejs'] } }]];
  return {
    ...part,
    ...(some.length > 0 && { groups: Object.fromEntries(some) }),
    ...(held.length > 0 && { roles: Object.fromEntries(held) }),
  };
}

function entries(value: unknown): [string, Mapping][] {
  return Object.entries(entry(value)).map(([id, each]) => [id, entry(each)]);
}

function entry(value: unknown): Mapping {
  return (value ?? {}) as Mapping;
}
