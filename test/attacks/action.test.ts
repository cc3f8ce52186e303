import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { runStep, type StepOptions } from '../action/runner.ts';
import { publishedNotes } from '../helpers/published-notes.ts';
import { ACTION_ATTACKS, USUAL } from './action-attacks.ts';

/** What the program tells the runner of its own accord. */
const OURS = ['add-mask', 'debug', 'endgroup', 'error', 'group', 'notice', 'warning'];

it.each(ACTION_ATTACKS)('$by: nothing is obeyed, set or shown but what the step is for', async (attack) => {
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
