import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const CONFIG = 'groups:\n  wg:\n    agenda: { from: [acme] }\n';
/** Somebody is listed twice, which can be repaired for certain. */
const NOTE = '# WG Meeting 2023-02-16\n\n## Present\n\n- Ada: @ada\n- Ada: @ada\n';

function project(files: Record<string, string>): string {
  const cwd = temporaryFolder();
  for (const [name, text] of Object.entries({ 'minutebook.yml': CONFIG, ...files })) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  return cwd;
}

describe('check --fix --dry-run', () => {
  it('shows the repairs as a diff, and makes none', async () => {
    const cwd = project({ 'notes/wg/2023-02-16.md': NOTE });
    const read = () => readFileSync(join(cwd, 'notes/wg/2023-02-16.md'), 'utf8');
    const shown = await runCli(['check', '--fix', '--dry-run'], { cwd });
    expect(shown.stdout).toContain('-- Ada: @ada');
    expect(shown.stderr).toContain('would repair notes/wg/2023-02-16.md');
    expect(read()).toBe(NOTE);
    const { stderr } = await runCli(['check', '--fix'], { cwd });
    expect(stderr).toContain('repaired notes/wg/2023-02-16.md');
    expect(read()).not.toBe(NOTE);
  });
});

describe('check.rules', () => {
  it.each([
    { level: 'off', status: 0, shows: /^$/u },
    { level: 'error', status: 3, shows: /duplicate-attendee/u },
  ])('gives a rule the level $level, for all notes and for named ones', async ({ level, status, shows }) => {
    const config = `check: { rules: { duplicate-attendee: ${level} } }\n${CONFIG}`;
    const cwd = project({ 'minutebook.yml': config, 'notes/wg/2023-02-16.md': NOTE });
    for (const files of [[], ['notes/wg/2023-02-16.md']]) {
      const checked = await runCli(['check', '--json', ...files], { cwd });
      expect(checked.status).toBe(status);
      const { findings } = JSON.parse(checked.stdout) as { findings: { rule: string; severity: string }[] };
      const found = findings.filter(({ rule }) => rule === 'duplicate-attendee');
      expect(found.map(({ rule }) => rule).join()).toMatch(shows);
      for (const { severity } of found) expect(severity).toBe(level);
    }
  });
});
