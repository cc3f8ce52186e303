import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { runStep, type StepOptions } from '../action/runner.ts';
import { publishedNotes } from '../helpers/published-notes.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const NOW = '--now 2026-02-17T09:00Z';
const USUAL = { args: NOW, config: 'docs/minutebook.yml' };
const HOSTILE = [
  '::error title=x::y',
  '::add-mask::Example',
  '::stop-commands::x',
  'x ##[set-env name=NODE_OPTIONS]--require=/tmp/x.js',
  '##[add-path]/tmp',
  'x%0A::set-output name=urls::https://evil.example',
  'urls<<EOF',
  '$(touch x) `touch x` ; touch x',
  '</summary></details><img src=x onerror=alert(1)>',
  '| a | b |',
];
/** What the program tells the runner of its own accord. */
const OURS = ['add-mask', 'debug', 'endgroup', 'error', 'group', 'notice', 'warning'];

interface Case {
  by: string;
  inputs?: Record<string, string>;
  env?(): Record<string, string>;
  titles?: readonly string[];
  prepare?(workspace: string): void;
  /** Absent: the work is done all the same. */
  says?: string;
}

/** As `github.event` and what GitHub makes of it may be, where strangers name branches and write titles. */
function eventOf(text: string): Record<string, string> {
  const file = join(temporaryFolder(), 'event.json');
  writeFileSync(
    file,
    JSON.stringify({ action: text, issue: { title: text, body: text }, inputs: { args: text } }),
  );
  return {
    GITHUB_EVENT_PATH: file,
    GITHUB_EVENT_NAME: 'issues',
    GITHUB_ACTOR: text,
    GITHUB_HEAD_REF: text,
    GITHUB_REF_NAME: text,
  };
}

const CASES: readonly Case[] = [
  { by: 'titles of items', titles: HOSTILE },
  {
    by: 'event payload and environment',
    env: () => eventOf('::error::x\n::add-path::/tmp\n--config /etc/passwd'),
  },
  {
    by: 'input args',
    inputs: { args: `${NOW} --verbose ; touch owned $(touch owned) \`touch owned\`` },
    says: 'usage/',
  },
  { by: 'input command', inputs: { command: 'run\n::error::x' }, says: 'usage/' },
  { by: 'input config', inputs: { config: '/etc/passwd' }, says: 'config/' },
  {
    by: 'a configuration that is a link',
    prepare: (workspace) => symlinkSync('/etc/passwd', join(workspace, 'docs/linked.yml')),
    inputs: { config: 'docs/linked.yml' },
    says: 'config/',
  },
];

it.each(CASES)('$by: nothing is obeyed, set or shown but what the step is for', async (attack) => {
  await using notes = await publishedNotes('{ files: commit }');
  for (const title of attack.titles ?? []) await notes.addItem(title);
  const workspace = dirname(notes.folder);
  mkdirSync(join(workspace, '.git'));
  attack.prepare?.(workspace);
  const env = attack.env?.() ?? {};
  const inputs: StepOptions['inputs'] = { ...USUAL, ...attack.inputs };
  const step = await runStep({ server: notes.server, workspace, inputs, env });
  for (const { name } of step.commands) expect(OURS).toContain(name);
  expect(step.left).toEqual({ environment: '', path: '', state: '' });
  expect(['', 'changed,documents,urls']).toContain(Object.keys(step.outputs).sort().join());
  expect(step.outputs.urls ?? '').not.toContain('evil.example');
  expect(step.log + step.summary).not.toContain('root:x:');
  expect(step.summary.replaceAll(/`[^`\n]*`/gu, '')).not.toMatch(/(?<!\\)<img|^\| a \| b \|$/mu);
  const errors = step.commands.filter(({ name }) => name === 'error');
  if (attack.says === undefined) {
    expect(errors).toEqual([]);
    expect(step.status).toBe(0);
    expect(notes.text('main')).toContain('* Which formatter? [#1]');
    for (const [index] of (attack.titles ?? []).entries())
      expect(notes.text('main')).toContain(`issues/${3 + index})`);
  } else {
    expect(errors.map(({ properties }) => properties.title).join()).toContain(`minutebook: ${attack.says}`);
    expect(step.status).not.toBe(0);
    expect(notes.writes()).toEqual([]);
  }
});
