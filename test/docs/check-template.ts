import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { TEMPLATES } from '../../src/documents/templates.ts';
import { checkTemplate } from '../../src/template/fill/check-template.ts';
import { parseTemplate } from '../../src/template/parse/parse-template.ts';
import type { Project } from './project.ts';

/** Which command fills a template of a kind. */
const COMMANDS = [
  { kind: 'agenda', owner: ['groups', 'security-wg'], argv: ['agenda'] },
  { kind: 'minutes', owner: ['groups', 'security-wg'], argv: ['minutes'] },
  { kind: 'update', owner: ['roles', 'security-support'], argv: ['update', '2023-07'] },
  { kind: 'rollup', owner: ['roles', 'security-support'], argv: ['update', '2023', '--by', 'quarter'] },
] as const;

/** Fill a template with the documents that it is for, as the program does. Returns what is wrong. */
export async function runTemplate(source: string, project: Project): Promise<string[]> {
  const template = parseTemplate(source);
  const problems = COMMANDS.map(({ kind }) => checkTemplate(template, TEMPLATES[kind].shape));
  const fitting = COMMANDS.filter((_, index) => problems[index]?.length === 0);
  if (fitting.length === 0) return problems.flat().map(({ message }) => message);
  const config = readFileSync(join(project.folder, 'minutebook.yml'), 'utf8');
  writeFileSync(join(project.folder, 'snippet.md'), source);
  for (const {
    kind,
    owner: [list, id],
    argv,
  } of fitting) {
    const data = parse(config) as Record<string, Record<string, object>>;
    Object.assign(data[list]?.[id] ?? {}, { templates: { [kind]: 'snippet.md' } });
    writeFileSync(join(project.folder, 'snippet.yml'), stringify(data));
    const { status, stderr } = await project.run([...argv, '--stdout', '--config', 'snippet.yml']);
    if (status !== 0) return [stderr];
  }
  return [];
}
